// Writes the inputs of tests/golden/cases anew. Their expected results are update.mjs's.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { dense, identity, inData, lists, manifest, privateFiles, script, wrapped } from "./archives.mjs";
import { bluesky, instagram, mastodon, tikTok } from "./exports.mjs";
import { grailbirdFiles, grailbirdTable } from "./grailbird.mjs";
import { apiUser, archived, fromApi, fromApiPage, fromApiUser, snowflake, timeline, twitterDate } from "./invented.mjs";

const root = fileURLToPath(new URL("cases", import.meta.url));
const newestFirst = (tweets) => [...tweets].reverse();
const crawled = "2020-05-20 09:18:42";

const y2 = timeline({ count: 60, seed: 2, start: "2020-01-05T10:00:00Z", gap: 90_000 }).map(archived);
const y3 = timeline({ count: 150, seed: 3, start: "2022-01-05T10:00:00Z", gap: 40_000, retweets: 0.5 }).map(archived);
const y4 = timeline({ count: 120, seed: 4, start: "2023-06-01T06:00:00Z", gap: 50_000, replies: 0.6, likes: 2, spread: 0 }).map(archived);
const few = (count, seed) => timeline({ count, seed, start: "2024-02-28T22:00:00Z", gap: 9_000 }).map(archived);

function withEditInfo(tweet) {
  return { edit_info: { initial: { editTweetIds: [tweet.id], editableUntil: "2024-01-01T00:00:00.000Z", editsRemaining: "5", isEditEligible: true } }, ...tweet };
}

/** Two versions of one tweet, thirty seconds apart. */
function edited(tweet) {
  const first = { ...tweet, edit_info: undefined };
  const secondId = snowflake(Date.parse(tweet.created_at) + 30_000);
  const ids = [first.id, secondId];
  const initial = { editTweetIds: ids, editsRemaining: "4", isEditEligible: true };
  return [
    { ...first, favorite_count: "0", retweet_count: "0", edit_info: { initial } },
    { ...first, id: secondId, id_str: secondId, created_at: first.created_at.replace(/:\d\d /, ":59 "), full_text: "edited", edit_info: { edit: { initialTweetId: first.id, editControlInitial: initial } } },
  ];
}

function y4Files() {
  const tweets = y4.map(withEditInfo);
  const list = [...tweets.slice(0, 80), ...edited(tweets[80]), ...tweets.slice(81)];
  const community = few(3, 44).map((tweet) => ({ ...withEditInfo(tweet), community_id: "99", scopes: { followers: false } }));
  const counts = { tweets: [["tweets.js", list.length]], communityTweet: [["community-tweet.js", 3]], follower: [["follower.js", 42]], noteTweet: [["note-tweet.js", 0]] };
  return inData({
    ...manifest("2024-05-06T07:08:09.123Z", counts),
    ...identity({ website: "", verified: true }),
    ...lists(),
    "tweets.js": script("tweets", wrapped(newestFirst(list))),
    "community-tweet.js": script("community_tweet", wrapped(community)),
    "note-tweet.js": "window.YTD.note_tweet.part0 = [ ]",
    ...privateFiles,
  });
}

function y3Files() {
  const circle = [y3[140], y3[149]];
  const counts = { tweets: [["tweets.js", 150]], twitterCircleTweet: [["twitter-circle-tweet.js", 2]] };
  return inData({
    ...manifest("2022-10-01T00:00:00.000Z", counts),
    ...identity({ location: "" }),
    ...lists({ followers: 0 }),
    "tweets.js": script("tweets", wrapped(y3)),
    "twitter-circle-tweet.js": script("twitter_circle_tweet", wrapped(circle)),
  });
}

function brokenInTheMiddle() {
  const tweets = wrapped(few(12, 5)).map((record) => JSON.stringify(record, null, 2));
  tweets[6] = tweets[6].replace('"full_text": "', '"full_text": ');
  return inData({ ...identity(), ...lists(), "tweets.js": `window.YTD.tweets.part0 = [\n${tweets.join(",\n")}\n]` });
}

const account = (name, tweets, user) => [name, { user_data: apiUser(name, user), tweets: tweets.map(fromApi), crawled_at: crawled }];
const human = timeline({ count: 40, seed: 7, start: "2019-11-01T00:00:00Z", gap: 70_000 });
const robot = timeline({ count: 55, seed: 8, start: "2020-02-01T00:00:00Z", gap: 3_000, fullMinutes: true, retweets: 0, replies: 0, likes: 0, spread: 0 });

function dumpOfThree() {
  const text = JSON.stringify(Object.fromEntries([account("first", human), account("second", human.slice(0, 20)), account("third", human.slice(0, 1))]), null, 1);
  const second = text.indexOf('"second"');
  const at = text.indexOf('"text": "', text.indexOf('"retweet_count"', second));
  return `${text.slice(0, at)}"text": ${text.slice(at + 9)}`;
}

/** Tweets of two accounts as the API's first version writes them, each with its author. */
const authored = (tweets, id) =>
  tweets.map((t) => ({ ...fromApi(t), created_at: twitterDate(t.seconds), user: { ...apiUser(`name_${id}`), id: Number(id), id_str: id, created_at: "Wed Mar 04 05:06:07 +0000 2015" } }));
const twoAuthors = [...authored(human, "4201"), ...authored(human.slice(5, 20).map((t) => ({ ...t, id: snowflake(t.seconds * 1000 + 7) })), "4202")];

function pages() {
  const records = human.map((t) => fromApiPage(t, "4201"));
  const page = (data, users) => JSON.stringify({ data, includes: { users: users.map(fromApiUser), tweets: [fromApiPage(human[0], "99")] }, meta: { result_count: data.length } }, null, 1);
  return `[${page(records.slice(0, 25), [])},\n${page(records.slice(25), ["4201", "99"])}]`;
}

const long = "A long invented post about herons & herring gulls, which goes on well beyond the first sixty characters, ";

/** Three posts that were cut off, two of them with their whole text beside them. */
function noteTweets() {
  const cut = few(20, 12).map((tweet, i) => (i % 5 === 4 && i < 15 ? { ...tweet, entities: { hashtags: [], user_mentions: [] }, full_text: `${i} ${long.replace("&", "&amp;")}and on…` } : tweet));
  const note = (i, hashtags) => ({
    noteTweet: {
      noteTweetId: `90${i}`,
      createdAt: new Date(Date.parse(cut[i].created_at) + 1000).toISOString(),
      core: { text: `${i} ${long}and on, and on #herons`, urls: [], mentions: [], hashtags },
    },
  });
  const tag = [{ text: "herons", fromIndex: 120, toIndex: 127 }];
  return inData({
    ...identity(),
    ...lists(),
    "tweets.js": script("tweets", wrapped(cut)),
    "note-tweet.js": script("note_tweet", [note(4, tag)]),
    "note-tweet-part1.js": script("note_tweet", [note(9, []), note(3, tag)]).replace("part0", "part1"),
  });
}

/** Before 4 November 2010 ids were counted. */
const counted = (t) => (t.seconds < 1_288_834_975 ? { ...t, id: String(t.seconds * 20) } : t);
const old = timeline({ count: 45, seed: 13, start: "2010-09-01T10:00:00Z", gap: 200_000 }).map(counted);

const partCounts = { tweets: [["tweets.js", 10], ["tweets-part1.js", 15]], follower: [["follower.js", 42]] };
const folders = {
  "y1-archive": { ...identity(), ...lists(), "tweet.js": script("tweet", few(30, 1)) },
  "y2-archive": inData({ ...manifest("2020-11-17T12:00:00.000Z", { tweet: [["tweet.js", 60]] }), ...identity(), ...lists({ followers: 1000 }), "tweet.js": dense("tweet", wrapped(y2)) }),
  "y3-archive": y3Files(),
  "y4-archive": y4Files(),
  "wrapped-in-a-folder": Object.fromEntries(Object.entries(y3Files()).map(([path, text]) => [`twitter-2022-10-01-0f/${path}`, text])),
  "broken-in-the-middle": brokenInTheMiddle(),
  "part-missing": inData({ ...manifest("2024-05-06T07:08:09.123Z", partCounts), ...identity(), "tweets.js": script("tweets", wrapped(few(10, 6))) }),
  "no-tweets": inData({ ...identity(), ...lists(), "tweets.js": "window.YTD.tweets.part0 = [ ]" }),
  "one-tweet": inData({ ...identity(), ...lists(), "tweets.js": script("tweets", wrapped(few(1, 9))) }),
  "no-tweets-file": inData({ ...manifest("2024-05-06T07:08:09.123Z", partCounts), ...identity(), ...lists() }),
  "other-platform": { "your_facebook_activity/posts/your_posts_1.json": "[]" },
  "tiktok-2020": tikTok("2020"),
  "tiktok-2024": tikTok("2024"),
  "tiktok-2025": tikTok("2025"),
  instagram: instagram(),
  mastodon: mastodon(),
  bluesky: bluesky(),
  "archive-beside-an-export": { ...inData({ ...identity(), ...lists(), "tweets.js": script("tweets", wrapped(few(12, 10))) }), ...tikTok("2024") },
  grailbird: grailbirdFiles(old, { promised: 47, without: "2010_10" }),
  "grailbird-and-newer": { ...grailbirdFiles(old), ...inData({ ...manifest("2020-11-17T12:00:00.000Z", { tweet: [["tweet.js", 40]] }), ...identity(), ...lists(), "tweet.js": dense("tweet", wrapped([...old.slice(20), ...human.slice(0, 15)].map(archived))) }) },
  "note-tweets": noteTweets(),
};

const singles = {
  "single-tweets.js": script("tweets", wrapped(few(20, 10))),
  "bare-list.json": `\uFEFF${JSON.stringify(few(15, 11)).replaceAll("},{", "},\r\n{")}`,
  "dump-of-three.json": dumpOfThree(),
  "dump-lines.ndjson": [account("robot", robot), account("unknown", human, { followers_count: null, statuses_count: -4 })].map((entry) => JSON.stringify(Object.fromEntries([entry]))).join("\n"),
  "grailbird-table.csv": grailbirdTable(old),
  "utf16.js": Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(script("tweets", wrapped(few(20, 10))), "utf16le")]),
  "api-list.json": JSON.stringify(twoAuthors, null, 1),
  "api-lines.jsonl": twoAuthors.map((tweet) => JSON.stringify(tweet)).join("\r\n"),
  "api-pages.json": pages(),
  "not-json.txt": "Dear diary, today I downloaded nothing.\n",
  "empty-file.js": "",
  "web-page.js": "<!DOCTYPE html>\n<html><title>Sign in</title></html>\n",
  "no-accounts.json": '{"settings": {"theme": "dark"}, "version": 3}\n',
};

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

for (const [name, files] of Object.entries(folders)) {
  rmSync(`${root}/${name}/input`, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) write(`${root}/${name}/input/${path}`, text);
}
for (const [file, text] of Object.entries(singles)) {
  const [name, extension] = file.split(".");
  write(`${root}/${name}/input.${extension}`, text);
}
