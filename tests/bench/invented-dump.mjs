// Invented accounts as dumps of the API v1.1 hold them, one a line: with every member of a tweet and its user inside, or
// with only those members that the attributes need.
import { inventedTweets } from "./invented-tweets.mjs";
import { seeded } from "./random.mjs";

const tweetsOfEach = 100;

/** `count` lines of JSON. @param form "full": some 2.5 kB a tweet; "slim": some 250 bytes */
export function* dumpLines(form, count, seed) {
  const random = seeded(seed);
  const pool = [...inventedTweets(40 * tweetsOfEach, seed)].map(({ tweet }) => tweet);
  for (let i = 0; i < count; i += 1) {
    const user = inventedUser(random, i);
    const from = random.below(pool.length - tweetsOfEach);
    const write = form === "full" ? fullTweet : slimTweet;
    const tweets = pool
      .slice(from, from + tweetsOfEach)
      .map((tweet) => write(tweet, user, random))
      .reverse();
    const account = { user_data: user, tweets, crawled_at: "2025-03-04 05:06:07" };
    yield `${JSON.stringify({ [`account_${i}`]: account })}\n`;
  }
}

function inventedUser(random, index) {
  const id = 10 ** 9 + 7 * index;
  const picture = `https://pbs.example.org/profile_images/${random.digits(18)}/${random.digits(8)}`;
  return {
    id,
    id_str: String(id),
    name: `Invented ${index}`,
    screen_name: `invented_${index}`,
    location: random.chance(0.5) ? "Somewhere" : "",
    description: "Words about reeds, herons and the weather at the river. Nobody wrote them.",
    url: random.chance(0.3) ? "https://t.co/abcdefghij" : null,
    entities: { description: { urls: [] } },
    protected: false,
    followers_count: random.below(10 ** (1 + random.below(5))),
    friends_count: random.below(2000),
    listed_count: random.below(20),
    created_at: "Fri Jan 02 03:04:05 +0000 2015",
    favourites_count: random.below(20_000),
    utc_offset: null,
    time_zone: null,
    geo_enabled: random.chance(0.3),
    verified: random.chance(0.02),
    statuses_count: 100 + random.below(30_000),
    lang: null,
    contributors_enabled: false,
    is_translator: false,
    is_translation_enabled: false,
    profile_background_color: "F5F8FA",
    profile_background_image_url: null,
    profile_background_image_url_https: null,
    profile_background_tile: false,
    profile_image_url: `${picture}_normal.jpg`.replace("https", "http"),
    profile_image_url_https: `${picture}_normal.jpg`,
    profile_banner_url: `https://pbs.example.org/profile_banners/${id}/1500000000`,
    profile_link_color: "1DA1F2",
    profile_sidebar_border_color: "C0DEED",
    profile_sidebar_fill_color: "DDEEF6",
    profile_text_color: "333333",
    profile_use_background_image: true,
    has_extended_profile: false,
    default_profile: true,
    default_profile_image: false,
    following: false,
    follow_request_sent: false,
    notifications: false,
    translator_type: "none",
  };
}

/** A tweet of the archive as the API gave it: counts are numbers, and everything stands at its own place. */
function fullTweet(archived, user, random) {
  const isRetweet = archived.full_text.startsWith("RT @");
  const own = {
    created_at: archived.created_at,
    id: Number(archived.id),
    id_str: archived.id,
    full_text: archived.full_text,
    truncated: false,
    display_text_range: archived.display_text_range.map(Number),
    entities: asNumbers(archived.entities),
    ...(archived.extended_entities && {
      extended_entities: asNumbers(archived.extended_entities),
    }),
    source: archived.source,
    in_reply_to_status_id: numberOrNull(archived.in_reply_to_status_id),
    in_reply_to_status_id_str: archived.in_reply_to_status_id_str ?? null,
    in_reply_to_user_id: numberOrNull(archived.in_reply_to_user_id),
    in_reply_to_user_id_str: archived.in_reply_to_user_id_str ?? null,
    in_reply_to_screen_name: archived.in_reply_to_screen_name ?? null,
    user,
    geo: null,
    coordinates: null,
    place: null,
    contributors: null,
  };
  const behind = {
    is_quote_status: false,
    retweet_count: Number(archived.retweet_count),
    favorite_count: Number(archived.favorite_count),
    favorited: false,
    retweeted: false,
    ...("possibly_sensitive" in archived && { possibly_sensitive: false }),
    lang: archived.lang,
  };
  if (!isRetweet) return { ...own, ...behind };
  const author = inventedUser(random, random.below(1000));
  return { ...own, retweeted_status: { ...own, user: author, ...behind }, ...behind };
}

function slimTweet(archived) {
  const isRetweet = archived.full_text.startsWith("RT @");
  return {
    created_at: archived.created_at,
    id_str: archived.id,
    lang: archived.lang,
    in_reply_to_status_id: numberOrNull(archived.in_reply_to_status_id),
    entities: {
      hashtags: archived.entities.hashtags.map(({ text }) => ({ text })),
      user_mentions: archived.entities.user_mentions.map(({ id }) => ({ id: Number(id) })),
    },
    retweet_count: Number(archived.retweet_count),
    favorite_count: Number(archived.favorite_count),
    ...(isRetweet && { retweeted_status: { id: 5 } }),
  };
}

const numberOrNull = (text) => (text === undefined ? null : Number(text));

/** Places in the text are strings in archives and numbers in what the API gave. */
function asNumbers(value) {
  if (Array.isArray(value)) return value.map(asNumbers);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === "indices" ? one.map(Number) : key === "id" ? Number(one) : asNumbers(one),
    ]),
  );
}
