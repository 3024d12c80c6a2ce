// Invented accounts and tweets, the same on every machine. Nothing in them is anybody's.
import { seeded } from "../bench/random.mjs";

const words = "perch river reed heron moss stone cloud lamp paper kettle garden bridge winter letter".split(" ");
const languages = ["en", "en", "en", "sv", "und", "qme", "in"];

/** Newest last. `profile` = { count, seed, start, gap (s), retweets, replies, likes, spread, edits } */
export function timeline(profile) {
  const { count, seed, start, gap } = profile;
  const random = seeded(seed);
  let seconds = Date.parse(start) / 1000;
  return Array.from({ length: count }, () => {
    seconds += 1 + random.below(2 * gap);
    if (profile.fullMinutes) seconds -= seconds % 60;
    return tweet(seconds, random, profile);
  });
}

function tweet(seconds, random, profile) {
  const id = snowflake(seconds * 1000 + random.below(1000), random.below(4096));
  const isRetweet = random.chance(profile.retweets ?? 0.2);
  const isReply = !isRetweet && random.chance(profile.replies ?? 0.2);
  const hashtags = random.chance(0.3) ? [{ text: random.pick(words), indices: ["0", "5"] }, { text: random.pick(words), indices: ["6", "9"] }] : [];
  const mention = { name: "Invented", screen_name: "made_up_name", indices: ["3", "16"], id_str: "77", id: "77" };
  const text = Array.from({ length: 3 + random.below(9) }, () => random.pick(words)).join(" ");
  const count = (most) => (isRetweet ? 0 : random.below(most + 1));
  return {
    id,
    seconds,
    text: isRetweet ? `RT @made_up_name: ${text}…` : random.chance(0.1) ? `${text} {[ "quoted" \\ &amp; ü 🐟` : text,
    lang: random.pick(languages),
    likes: count(profile.likes ?? 9),
    spread: count(profile.spread ?? 3),
    isRetweet,
    replyTo: isReply ? "1000000000000000001" : undefined,
    hashtags,
    mentions: isRetweet || isReply || random.chance(0.1) ? [mention] : [],
  };
}

export function snowflake(milliseconds, sequence = 0) {
  return String(((BigInt(milliseconds) - 1288834974657n) << 22n) | BigInt(sequence));
}

export function twitterDate(seconds) {
  const [weekday, day, month, year, time] = new Date(seconds * 1000).toUTCString().replace(",", "").split(" ");
  return `${weekday} ${month} ${day} ${time} +0000 ${year}`;
}

/** As archives write a tweet. */
export function archived(t) {
  return {
    retweeted: false,
    source: '<a href="https://example.org" rel="nofollow">Invented App</a>',
    entities: { hashtags: t.hashtags, symbols: [], user_mentions: t.mentions, urls: [] },
    display_text_range: ["0", String(t.text.length)],
    favorite_count: String(t.likes),
    ...(t.replyTo && { in_reply_to_status_id_str: t.replyTo, in_reply_to_user_id: "77" }),
    id_str: t.id,
    truncated: false,
    retweet_count: String(t.spread),
    id: t.id,
    created_at: twitterDate(t.seconds),
    favorited: false,
    full_text: t.text,
    lang: t.lang,
  };
}

/** As the API and dumps made from it write a tweet. */
export function fromApi(t) {
  return {
    created_at: new Date(t.seconds * 1000).toISOString().slice(0, 19).replace("T", " "),
    id: Number(t.id),
    id_str: t.id,
    text: t.text,
    entities: { hashtags: t.hashtags.map(({ text }) => ({ text, indices: [0, 5] })), user_mentions: t.mentions },
    in_reply_to_status_id: t.replyTo ? Number(t.replyTo) : null,
    ...(t.isRetweet && { retweeted_status: { id: 5, user: { screen_name: "made_up_name" } } }),
    retweet_count: t.spread,
    favorite_count: t.likes,
    lang: t.lang === "und" ? null : t.lang,
  };
}

export function apiUser(name, members = {}) {
  return {
    id_str: "4200",
    screen_name: name,
    url: null,
    location: "",
    verified: false,
    followers_count: 321,
    friends_count: 123,
    favourites_count: 55,
    statuses_count: 400,
    created_at: "2015-03-04 05:06:07",
    ...members,
  };
}

/** As pages of the API's second version write a tweet. */
export function fromApiPage(t, author) {
  const entities = {
    ...(t.hashtags.length > 0 && { hashtags: t.hashtags.map(({ text }) => ({ start: 0, end: 5, tag: text })) }),
    ...(t.mentions.length > 0 && { mentions: [{ start: 0, end: 5, username: "made_up_name", id: "77" }] }),
  };
  const reference = t.isRetweet ? "retweeted" : t.replyTo ? "replied_to" : undefined;
  return {
    id: t.id,
    author_id: author,
    text: t.text,
    created_at: new Date(t.seconds * 1000).toISOString(),
    lang: t.lang,
    ...(Object.keys(entities).length > 0 && { entities }),
    ...(reference && { referenced_tweets: [{ type: reference, id: "1000000000000000001" }] }),
    public_metrics: { retweet_count: t.spread, reply_count: 0, like_count: t.likes, quote_count: 0 },
    edit_history_tweet_ids: [t.id],
  };
}

export function fromApiUser(id) {
  return {
    id,
    username: `name_${id}`,
    name: "Invented",
    created_at: "2015-03-04T05:06:07.000Z",
    verified: false,
    url: "",
    location: "Nowhere",
    public_metrics: { followers_count: 321, following_count: 123, tweet_count: 400, listed_count: 1 },
  };
}
