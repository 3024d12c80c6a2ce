// Whole archives around invented tweets: { path: text }.
import { archiveFile, printed } from "../bench/archive-text.mjs";

const id = "2450000099";

export const script = (name, records) => [...archiveFile(name, records)].join("");

/** The form of 2020: `= [ {` and all on few lines. */
export function dense(name, records) {
  const text = records.map((record) => JSON.stringify(record, null, 1).replaceAll(/\n */g, " ")).join(", ");
  return `window.YTD.${name}.part0 = [ ${text} ]`;
}

export const wrapped = (tweets) => tweets.map((tweet) => ({ tweet }));

const people = (name, count) =>
  Array.from({ length: count }, (_, i) => ({ [name]: { accountId: String(9000 + i), userLink: `https://example.org/${9000 + i}` } }));
const likes = (count) => Array.from({ length: count }, (_, i) => ({ like: { tweetId: String(5000 + i), fullText: "invented" } }));

export function identity({ website = "https://t.co/invented", location = "Nowhere", verified = false } = {}) {
  return {
    "account.js": script("account", [
      { account: { email: "nobody@example.org", username: "invented_name", accountId: id, createdAt: "2016-03-04T05:06:07.000Z", accountDisplayName: "Invented" } },
    ]),
    "profile.js": script("profile", [{ profile: { description: { bio: "Invented.", website, location }, avatarMediaUrl: "" } }]),
    "verified.js": script("verified", [{ verified: { accountId: id, verified } }]),
  };
}

export function lists({ followers = 42, following = 17, liked = 30 } = {}) {
  return {
    "follower.js": script("follower", people("follower", followers)),
    "following.js": script("following", people("following", following)),
    "like.js": script("like", likes(liked)),
  };
}

/** counts: { tweets: [["tweets.js", 100], ["tweets-part1.js", 20]], … } */
export function manifest(generated, counts) {
  const types = Object.entries(counts).map(([type, files]) => [
    type,
    { files: files.map(([name, count], part) => ({ fileName: `data/${name}`, globalName: `YTD.${type}.part${part}`, count: String(count) })) },
  ]);
  const value = {
    userInfo: { accountId: id, userName: "invented_name", displayName: "Invented" },
    archiveInfo: { sizeBytes: "31415926", generationDate: generated, isPartialArchive: false, maxPartSizeBytes: "53687091200" },
    readmeInfo: { fileName: "data/README.txt", directory: "data/", name: "README.txt" },
    dataTypes: Object.fromEntries(types),
  };
  return { "manifest.js": `window.__THAR_CONFIG = ${printed(value)}` };
}

/** What Perch must never look into; damaged, so that a look would show. */
export const privateFiles = {
  "direct-messages.js": 'window.YTD.direct_messages.part0 = [ { "dmConversation": { broken',
  "email-address-change.js": "window.YTD.email_address_change.part0 = [ {{{",
  "ip-audit.js": "not even JSON",
};

export const inData = (files) => Object.fromEntries(Object.entries(files).map(([name, text]) => [`data/${name}`, text]));
