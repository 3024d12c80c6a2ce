/**
 * Writes the sample archive: a fictional sparrow's account in the form that X exports since late 2022.
 * `makeSample()` gives the bytes of the zip, the same every time.
 */
import { TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { seededRandom } from "./random.mjs";
import { neighbourId, writePost } from "./sparrow-posts.mjs";

const account = { id: "2450000017", name: "sample_sparrow", displayName: "Sample Sparrow" };
const generatedMs = Date.UTC(2025, 2, 2, 9, 14, 5, 678);
const firstTweetMs = Date.UTC(2023, 7, 20);
const dayMs = 86_400_000;
const tweetCount = 220;
const snowflakeEpochMs = 1_288_834_974_657;
const lists = { follower: 183, following: 141, like: 412 };

export async function makeSample() {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    extendedTimestamp: false,
  });
  // A DOS time is written from the local parts of a date, so it is given by them.
  const lastModDate = new Date(2025, 2, 2, 9, 14, 6);
  for (const [name, text] of archiveFiles())
    await writer.add(name, new TextReader(text), { lastModDate });
  return writer.close();
}

function archiveFiles() {
  const tweets = makeTweets(seededRandom(20_250_302));
  const records = {
    account: [{ account: accountRecord() }],
    profile: [{ profile: profileRecord() }],
    verified: [{ verified: { accountId: account.id, verified: false } }],
    tweets: tweets.map((tweet) => ({ tweet })),
    follower: people(lists.follower).map((follower) => ({ follower })),
    following: people(lists.following).map((following) => ({ following })),
    like: Array.from({ length: lists.like }, (_, i) => ({
      like: { tweetId: snowflake(generatedMs - i * 9_000_017) },
    })),
  };
  const files = Object.entries(records).map(([name, list]) => [
    `data/${name}.js`,
    `window.YTD.${name}.part0 = ${JSON.stringify(list, null, 2)}`,
  ]);
  return [["data/manifest.js", manifest(records)], ...files];
}

function manifest(records) {
  const dataTypes = {};
  for (const [name, list] of Object.entries(records)) {
    const file = {
      fileName: `data/${name}.js`,
      globalName: `YTD.${name}.part0`,
      count: String(list.length),
    };
    dataTypes[name] = { files: [file] };
  }
  const value = {
    userInfo: { accountId: account.id, userName: account.name, displayName: account.displayName },
    archiveInfo: { sizeBytes: "0", generationDate: isoDate(generatedMs), isPartialArchive: false },
    dataTypes,
  };
  return `window.__THAR_CONFIG = ${JSON.stringify(value, null, 2)}`;
}

function accountRecord() {
  return {
    email: "sparrow@example.invalid",
    createdVia: "web",
    username: account.name,
    accountId: account.id,
    createdAt: "2014-04-19T07:32:10.000Z",
    accountDisplayName: account.displayName,
  };
}

function profileRecord() {
  return {
    description: { bio: "Small, brown, usually on the wire.", website: "", location: "The hedge" },
  };
}

/** Days differ, hours follow the daylight, seconds are anybody's guess: as people write. */
function makeTweets(random) {
  const days = Math.floor((generatedMs - firstTweetMs) / dayMs);
  const times = Array.from({ length: tweetCount }, () => {
    const day = Math.floor(days * random.next() ** 0.8);
    const hour = 5.5 + 15 * ((random.next() + random.next()) / 2);
    return firstTweetMs + day * dayMs + Math.floor(hour * 3600) * 1000;
  });
  return times.sort((a, b) => b - a).map((ms, index) => makeTweet(random, ms, index));
}

function makeTweet(random, ms, index) {
  const post = writePost(random);
  const id = snowflake(ms + 137, index);
  const replyId = post.repliesTo && snowflake(ms - 60_000 * (1 + random.below(300)), index);
  return {
    edit_info: { initial: editInfo(id, ms) },
    retweeted: false,
    source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
    entities: entities(post),
    display_text_range: ["0", String(post.text.length)],
    favorite_count: String(post.isRetweet ? 0 : likes(random)),
    id_str: id,
    ...(replyId && replyFields(replyId, post.repliesTo)),
    truncated: false,
    retweet_count: String(post.isRetweet || !random.chance(0.3) ? 0 : 1 + random.below(4)),
    id,
    created_at: twitterDate(ms),
    favorited: false,
    full_text: post.text,
    lang: post.lang,
  };
}

/** Most posts get a few likes, and once in a while one travels. */
function likes(random) {
  return random.chance(0.03) ? 20 + random.below(60) : Math.floor(-3 * Math.log(1 - random.next()));
}

function entities({ hashtags, mentions }) {
  return {
    hashtags: hashtags.map((text) => ({ text, indices: ["0", "0"] })),
    symbols: [],
    user_mentions: mentions.map((name) => ({
      name,
      screen_name: name,
      indices: ["0", "0"],
      id_str: neighbourId(name),
      id: neighbourId(name),
    })),
    urls: [],
  };
}

function replyFields(statusId, name) {
  return {
    in_reply_to_status_id_str: statusId,
    in_reply_to_status_id: statusId,
    in_reply_to_user_id: neighbourId(name),
    in_reply_to_user_id_str: neighbourId(name),
    in_reply_to_screen_name: name,
  };
}

function editInfo(id, ms) {
  return {
    editTweetIds: [id],
    editableUntil: isoDate(ms + 3_600_000),
    editsRemaining: "5",
    isEditEligible: true,
  };
}

function people(count) {
  return Array.from({ length: count }, (_, i) => {
    const accountId = String(900_001 + 13 * i);
    return { accountId, userLink: `https://twitter.com/intent/user?user_id=${accountId}` };
  });
}

/** Tweet ids carry their time; a reader may check one against the other. */
function snowflake(ms, sequence = 0) {
  return String((BigInt(ms - snowflakeEpochMs) << 22n) | BigInt(sequence % 4096));
}

const isoDate = (ms) => new Date(ms).toISOString();

function twitterDate(ms) {
  const [weekday, day, month, year, time] = new Date(ms).toUTCString().replace(",", "").split(" ");
  return `${weekday} ${month} ${day} ${time} +0000 ${year}`;
}
