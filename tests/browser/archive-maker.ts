/** Archives made by code: every account, post and number in them is invented. */
import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";

export type Files = Readonly<Record<string, string>>;

const firstMs = Date.UTC(2024, 0, 5, 7, 12, 31);
const generatedAt = "2024-12-01T10:20:30.456Z";
const somebody = { id: "2450000099", handle: "invented_name" };

/** Posts at uneven times, the newest last; some are retweets, some replies, some have likes. */
export function tweets(count: number, everyMs = 86_413_000): object[] {
  return Array.from({ length: count }, (_, index) => ({ tweet: tweet(index, everyMs) }));
}

function tweet(index: number, everyMs: number): object {
  const ms = firstMs + index * everyMs + ((index * 7919) % 3600) * 1000;
  const id = String((BigInt(ms - 1_288_834_974_657) << 22n) | BigInt(index % 4096));
  const isRetweet = index % 6 === 1;
  const isReply = index % 5 === 2 && !isRetweet;
  const text = isRetweet ? "RT @made_up_name: an invented line" : `Invented line number ${index}`;
  return {
    edit_info: { initial: { editTweetIds: [id], editsRemaining: "5", isEditEligible: true } },
    retweeted: false,
    entities: { hashtags: [], symbols: [], user_mentions: [], urls: [] },
    favorite_count: String(isRetweet ? 0 : index % 4),
    id_str: id,
    ...(isReply && {
      in_reply_to_status_id_str: "1000000000000000001",
      in_reply_to_status_id: "1000000000000000001",
    }),
    truncated: false,
    retweet_count: String(isRetweet ? 0 : index % 3),
    id,
    created_at: twitterDate(ms),
    favorited: false,
    full_text: text,
    lang: "en",
  };
}

function twitterDate(ms: number): string {
  const [weekday, day, month, year, time] = new Date(ms).toUTCString().replace(",", "").split(" ");
  return `${weekday} ${month} ${day} ${time} +0000 ${year}`;
}

/** One file of an archive: `window.YTD.tweets.part0 = […]`. */
export function script(name: string, list: readonly object[]): string {
  return `window.YTD.${name}.part0 = ${JSON.stringify(list, null, 2)}`;
}

export function archiveFiles(tweetList: readonly object[], owner = somebody): Files {
  const accountId = owner.id;
  const account = {
    username: owner.handle,
    accountId,
    createdAt: "2016-03-04T05:06:07.000Z",
    accountDisplayName: "Invented",
  };
  return {
    "data/manifest.js": manifest(tweetList.length, owner),
    "data/account.js": script("account", [{ account }]),
    "data/profile.js": script("profile", [
      { profile: { description: { bio: "", website: "", location: "" } } },
    ]),
    "data/verified.js": script("verified", [{ verified: { accountId, verified: false } }]),
    "data/tweets.js": script("tweets", tweetList),
    "data/follower.js": script("follower", people("follower", 42)),
    "data/following.js": script("following", people("following", 17)),
    "data/like.js": script("like", [{ like: { tweetId: "1000000000000000002" } }]),
  };
}

function manifest(tweetCount: number, { id, handle }: typeof somebody): string {
  const value = {
    userInfo: { accountId: id, userName: handle, displayName: "Invented" },
    archiveInfo: { sizeBytes: "0", generationDate: generatedAt, isPartialArchive: false },
    dataTypes: {
      tweets: {
        files: [
          { fileName: "data/tweets.js", globalName: "YTD.tweets.part0", count: `${tweetCount}` },
        ],
      },
    },
  };
  return `window.__THAR_CONFIG = ${JSON.stringify(value, null, 2)}`;
}

function people(kind: string, count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({
    [kind]: { accountId: String(7000 + index) },
  }));
}

/** An API dump: the named accounts, each with so many tweets. */
export function apiDump(accounts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(accounts).map(([name, count]) => {
    const user_data = {
      screen_name: name,
      created_at: "2016-03-04 05:06:07",
      followers_count: 42,
      friends_count: 17,
      favourites_count: 5,
      statuses_count: count,
      verified: false,
      url: null,
      location: "",
    };
    return [name, { user_data, tweets: dumpTweets(count), crawled_at: "2024-12-01 10:20:30" }];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

function dumpTweets(count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({
    id: 1000 + index,
    created_at: new Date(firstMs + index * 40_000_000).toISOString().slice(0, 19).replace("T", " "),
    favorite_count: index % 3,
    retweet_count: 0,
    in_reply_to_status_id: null,
    entities: { hashtags: [], user_mentions: [] },
    lang: "en",
    text: "an invented line",
  }));
}

export interface ZipOptions {
  readonly password?: string;
  /** Without compression, so that a text can be found in the bytes. */
  readonly stored?: boolean;
}

export async function zip(
  files: Readonly<Record<string, string | Uint8Array>>,
  { password, stored = false }: ZipOptions = {},
): Promise<Buffer> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    extendedTimestamp: false,
    ...(stored && { level: 0 }),
    ...(password !== undefined && { password }),
  });
  for (const [name, content] of Object.entries(files)) {
    const reader =
      typeof content === "string" ? new TextReader(content) : new Uint8ArrayReader(content);
    await writer.add(name, reader);
  }
  return Buffer.from(await writer.close());
}
