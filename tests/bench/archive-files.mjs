// The files of an invented account as X's archive holds them: { path: pieces of text }.
import { archiveFile, printed } from "./archive-text.mjs";
import { inventedTweets } from "./invented-tweets.mjs";

const account = { id: "2800000001", handle: "perch_bench", created: "2015-12-01T10:00:00.000Z" };
const followers = 1200;
const following = 800;

export function archiveFiles(tweets, seed) {
  const { id, handle, created } = account;
  return {
    "data/manifest.js": [`window.__THAR_CONFIG = ${printed(manifest(tweets))}`],
    "data/account.js": archiveFile("account", [
      {
        account: {
          createdVia: "web",
          username: handle,
          accountId: id,
          createdAt: created,
          accountDisplayName: "Bench",
        },
      },
    ]),
    "data/profile.js": archiveFile("profile", [
      {
        profile: {
          description: { bio: "Invented.", website: "", location: "" },
          avatarMediaUrl: "",
        },
      },
    ]),
    "data/verified.js": archiveFile("verified", [{ verified: { accountId: id, verified: false } }]),
    "data/follower.js": archiveFile("follower", people("follower", followers)),
    "data/following.js": archiveFile("following", people("following", following)),
    "data/tweets.js": archiveFile("tweets", inventedTweets(tweets, seed)),
  };
}

function people(name, length) {
  return Array.from({ length }, (_, index) => ({
    [name]: { accountId: String(10_000_000 + 7 * index) },
  }));
}

function manifest(tweets) {
  const type = (name, records) => ({
    files: [
      { fileName: `data/${name}.js`, globalName: `YTD.${name}.part0`, count: String(records) },
    ],
  });
  return {
    userInfo: { accountId: account.id, userName: account.handle, displayName: "Bench" },
    archiveInfo: {
      sizeBytes: "20000000",
      generationDate: "2026-01-02T03:04:05.678Z",
      isPartialArchive: false,
      maxPartSizeBytes: "53687091200",
    },
    dataTypes: {
      account: type("account", 1),
      profile: type("profile", 1),
      verified: type("verified", 1),
      follower: type("follower", followers),
      following: type("following", following),
      tweets: type("tweets", tweets),
    },
  };
}
