// Invented tweets as archives hold them since November 2022: every one in its `tweet` wrapper, with edit_info.
import { seeded } from "./random.mjs";

const syllables = "ka lo mi ren ta su ve no pi dor al esh un gra bel tho ri zam que fi".split(" ");
const others = ["größe", "señal", "été", "καλά", "привет", "東京", "すごい", "🌧️", "🐦", "—"];
const languages = ["en", "en", "en", "en", "de", "es", "pt", "ja", "und", "qme", "zxx"];
const sources = ["Twitter Web App", "Twitter for iPhone", "Twitter for Android", "TweetDeck"];
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const twitterEpoch = 1288834974657;
const firstTweet = Date.UTC(2016, 0, 4, 9);
/** Snowflake ids run out in 2080, so that longer lists are denser. */
const longestSeconds = 8 * 365 * 86_400;

/** `count` records, oldest first. */
export function* inventedTweets(count, seed) {
  const random = seeded(seed);
  const words = Array.from({ length: 4000 }, () => word(random));
  const people = Array.from({ length: 900 }, () => person(random, words));
  const gap = Math.min(8000, Math.floor((2 * longestSeconds) / count));
  let time = firstTweet;
  for (let i = 0; i < count; i += 1) {
    time += 1000 * (20 + random.below(gap));
    yield { tweet: tweet(random, { words, people, time }) };
  }
}

function word(random) {
  if (random.chance(0.03)) return random.pick(others);
  return Array.from({ length: 1 + random.below(4) }, () => random.pick(syllables)).join("");
}

function person(random, words) {
  const handle = `${random.pick(syllables)}${random.pick(syllables)}_${random.digits(4)}`;
  return { name: `${random.pick(words)} ${random.pick(words)}`, handle, id: random.digits(9) };
}

function tweet(random, { words, people, time }) {
  const id = snowflake(random, time);
  const kind = random.below(100);
  const isRetweet = kind < 22;
  const isReply = !isRetweet && kind < 55;
  const text = new Text();
  const mentions = [];
  const mention = (someone) => mentions.push(mentionOf(someone, text.add(`@${someone.handle}`)));
  if (isRetweet) {
    text.add("RT");
    mention(random.pick(people));
    text.glue(":");
  }
  const partner = random.pick(people);
  if (isReply) mention(partner);
  for (let left = 6 + random.below(20); left > 0; left -= 1) text.add(random.pick(words));
  if (random.chance(0.15)) mention(random.pick(people));
  const hashtags = tags(random, words, text);
  const urls = random.chance(0.35) ? [link(random, text)] : [];
  const media = !isRetweet && random.chance(0.06) ? [photo(random, id, text)] : [];
  const entities = { user_mentions: mentions, urls, symbols: [], hashtags };
  const origin = `<a href="https://mobile.twitter.com" rel="nofollow">${random.pick(sources)}</a>`;
  return {
    edit_info: { initial: editInfo(id, time) },
    retweeted: false,
    source: origin,
    entities: media.length > 0 ? { ...entities, media } : entities,
    display_text_range: ["0", String(text.length)],
    favorite_count: isRetweet ? "0" : String(random.below(40)),
    ...(isReply && replyTo(random, partner, time)),
    id_str: id,
    truncated: false,
    retweet_count: isRetweet ? "0" : String(random.below(9)),
    id,
    ...(urls.length > 0 && { possibly_sensitive: false }),
    created_at: date(time),
    favorited: false,
    full_text: text.value,
    lang: random.pick(languages),
    ...(media.length > 0 && { extended_entities: { media } }),
  };
}

/** Text that tells where each added word lies in it. */
class Text {
  value = "";
  get length() {
    return this.value.length;
  }
  add(part) {
    if (this.value) this.value += " ";
    const begin = this.value.length;
    this.value += part;
    return [String(begin), String(this.value.length)];
  }
  glue(part) {
    this.value += part;
  }
}

function snowflake(random, time) {
  return String((BigInt(time - twitterEpoch) << 22n) | BigInt(random.below(2 ** 22)));
}

function editInfo(id, time) {
  return {
    editTweetIds: [id],
    editableUntil: new Date(time + 3600000).toISOString(),
    editsRemaining: "5",
    isEditEligible: true,
  };
}

function replyTo(random, { handle, id }, time) {
  const status = snowflake(random, time - 60000);
  return {
    in_reply_to_status_id_str: status,
    in_reply_to_status_id: status,
    in_reply_to_user_id: id,
    in_reply_to_user_id_str: id,
    in_reply_to_screen_name: handle,
  };
}

function mentionOf({ name, handle, id }, indices) {
  return { name, screen_name: handle, indices, id_str: id, id };
}

function tags(random, words, text) {
  const count = random.chance(0.25) ? 1 + random.below(3) : 0;
  return Array.from({ length: count }, () => {
    const tag = random.pick(words).replaceAll(/[^\p{L}]/gu, "") || "perch";
    return { text: tag, indices: text.add(`#${tag}`) };
  });
}

function link(random, text) {
  const url = `https://t.co/${code(random)}`;
  const page = `example.org/${code(random)}/${random.digits(6)}`;
  return { url, expanded_url: `https://${page}`, display_url: page, indices: text.add(url) };
}

function photo(random, tweetId, text) {
  const url = `https://t.co/${code(random)}`;
  const file = `pbs.example.org/media/${code(random)}${code(random)}.jpg`;
  const size = (w, h, resize) => ({ w: String(w), h: String(h), resize });
  return {
    expanded_url: `https://twitter.com/perch/status/${tweetId}/photo/1`,
    indices: text.add(url),
    url,
    media_url: `http://${file}`,
    id_str: tweetId,
    id: tweetId,
    media_url_https: `https://${file}`,
    sizes: {
      medium: size(1200, 675, "fit"),
      thumb: size(150, 150, "crop"),
      small: size(680, 383, "fit"),
      large: size(1600, 900, "fit"),
    },
    type: "photo",
    display_url: url.replace("https://", "pic.twitter.com/"),
  };
}

function code(random) {
  const letters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  return Array.from({ length: 10 }, () => letters[random.below(letters.length)]).join("");
}

function date(time) {
  const at = new Date(time);
  const two = (number) => String(number).padStart(2, "0");
  const clock = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(two).join(":");
  const day = `${weekdays[at.getUTCDay()]} ${months[at.getUTCMonth()]} ${two(at.getUTCDate())}`;
  return `${day} ${clock} +0000 ${at.getUTCFullYear()}`;
}
