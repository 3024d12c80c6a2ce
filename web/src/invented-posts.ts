/** Posts that nobody wrote, printed as X prints them: something to read when there is nothing to read yet. */

type Json = string | boolean | readonly Json[] | { readonly [key: string]: Json };

const syllables = "ka lo mi ren ta su ve no pi dor al esh un gra bel tho größ été東 すご 🐦".split(
  " ",
);
const languages = ["en", "en", "de", "ja", "und", "qme"];
const firstMs = Date.UTC(2016, 0, 4, 9);
const snowflakeEpochMs = 1_288_834_974_657;

/** `window.YTD.tweets.part0 = […]` with so many posts, in pieces; the same ones every time. */
export function* inventedPosts(count: number): Generator<string> {
  const below = numbers(count);
  yield "window.YTD.tweets.part0 = [";
  for (let index = 0, ms = firstMs; index < count; index += 1) {
    ms += 1000 * (20 + below(90_000));
    const text = printed({ tweet: post(below, ms) }, "  ");
    // Some files write whatever is not ASCII as escapes.
    yield (index ? ",\n  " : "\n  ") + (index % 8 ? text : escaped(text));
  }
  yield "\n]";
}

/** Whole numbers from 0 to below `limit`: a linear congruence, of which the upper bits are good enough for this. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function post(below: (limit: number) => number, ms: number): Json {
  const kind = below(10);
  const pick = (list: readonly string[]) => list[below(list.length)] ?? "";
  const word = () => Array.from({ length: 1 + below(4) }, () => pick(syllables)).join("");
  const id = String((BigInt(ms - snowflakeEpochMs) << 22n) | BigInt(below(2 ** 22)));
  const someone = {
    id: String(10 ** 8 + below(10 ** 8)),
    name: `${word()} "${word()}"`,
    handle: `made_up_${below(900)}`,
  };
  let text = kind < 2 ? `RT @${someone.handle}:` : kind < 5 ? `@${someone.handle}` : word();
  const add = (part: string): Json => {
    text += ` ${part}`;
    return [String(text.length - part.length), String(text.length)];
  };
  const mentions =
    kind < 5
      ? [
          {
            name: someone.name,
            screen_name: someone.handle,
            indices: ["0", "9"],
            id_str: someone.id,
            id: someone.id,
          },
        ]
      : [];
  for (let left = kind === 9 ? 120 : 6 + below(20); left > 0; left -= 1)
    add(below(12) ? word() : `&amp;\n"${word()}"`);
  const hashtags =
    kind % 4 ? [] : [word(), word()].map((tag) => ({ text: tag, indices: add(`#${tag}`) }));
  const link = (path: string) => `https://t.co/${path}${below(10 ** 9)}`;
  const urls =
    kind % 3
      ? []
      : [link("u")].map((url) => ({
          url,
          expanded_url: `https://example.org/${below(10 ** 6)}`,
          display_url: `example.org/${word()}`,
          indices: add(url),
        }));
  const media = kind === 7 ? [photo(id, link("m"), add)] : [];
  const partner = String(BigInt(id) - 60_000_000n);
  return {
    edit_info: {
      initial: {
        editTweetIds: [id],
        editableUntil: new Date(ms + 3_600_000).toISOString(),
        editsRemaining: "5",
        isEditEligible: true,
      },
    },
    retweeted: false,
    source: '<a href="https://example.org" rel="nofollow">Invented for Web</a>',
    entities: {
      user_mentions: mentions,
      urls,
      symbols: [],
      hashtags,
      ...(media.length > 0 && { media }),
    },
    display_text_range: ["0", String(text.length)],
    favorite_count: String(kind < 2 ? 0 : below(40)),
    ...(kind > 1 &&
      kind < 5 && {
        in_reply_to_status_id_str: partner,
        in_reply_to_status_id: partner,
        in_reply_to_user_id: someone.id,
        in_reply_to_user_id_str: someone.id,
        in_reply_to_screen_name: someone.handle,
      }),
    id_str: id,
    truncated: false,
    retweet_count: String(kind < 2 ? 0 : below(9)),
    id,
    ...(urls.length > 0 && { possibly_sensitive: false }),
    created_at: written(ms),
    favorited: false,
    full_text: text,
    lang: pick(languages),
    ...(media.length > 0 && { extended_entities: { media } }),
  };
}

function photo(id: string, url: string, add: (part: string) => Json): Json {
  const size = { w: "1200", h: "675", resize: "fit" };
  return {
    expanded_url: `https://example.org/status/${id}/photo/1`,
    indices: add(url),
    url,
    media_url: "http://example.org/media/a.jpg",
    id_str: id,
    id,
    sizes: { medium: size, thumb: size, small: size, large: size },
    type: "photo",
    display_url: "example.org/a",
  };
}

/** `Mon Jan 04 09:00:00 +0000 2016` */
function written(ms: number): string {
  const [weekday, day, month, year, time] = new Date(ms).toUTCString().replace(",", "").split(" ");
  return `${weekday} ${month} ${day} ${time} +0000 ${year}`;
}

function escaped(text: string): string {
  return text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Two spaces of indent, `"key" : value`, and `[ ]` for an empty list. */
function printed(value: Json, indent: string): string {
  if (typeof value !== "object") return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const items = isList
    ? value.map((item: Json) => printed(item, inner))
    : Object.entries(value).map(([key, item]) => `"${key}" : ${printed(item, inner)}`);
  const [open, close] = isList ? "[]" : "{}";
  if (items.length === 0) return `${open} ${close}`;
  return `${open}\n${inner}${items.join(`,\n${inner}`)}\n${indent}${close}`;
}
