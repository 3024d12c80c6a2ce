// Tweet archives of 2012 to 2019 around invented tweets: { path: text }.

const owner = { id: 2450000099, id_str: "2450000099", screen_name: "invented_name", name: "Invented", protected: false, verified: false };
const firstTime = Date.parse("2010-11-05T00:00:00Z") / 1000;

/** Before 5 November 2010 only the day of a tweet is known. */
function oldDate(seconds) {
  const known = seconds < firstTime ? seconds - (seconds % 86_400) : seconds;
  return `${new Date(known * 1000).toISOString().slice(0, 19).replace("T", " ")} +0000`;
}

const monthOf = (t) => new Date(t.seconds * 1000).toISOString().slice(0, 7).replace("-", "_");

function oldTweet(t) {
  return {
    source: '<a href="https://example.org" rel="nofollow">Invented App</a>',
    entities: { user_mentions: t.mentions, media: [], hashtags: t.hashtags, urls: [] },
    geo: {},
    ...(t.replyTo && { in_reply_to_status_id_str: t.replyTo, in_reply_to_status_id: Number(t.replyTo) }),
    ...(t.isRetweet && { retweeted_status: { id_str: "5", text: t.text.slice(18), user: { screen_name: "made_up_name", verified: true } } }),
    id_str: t.id,
    text: t.text,
    id: Number(t.id),
    created_at: oldDate(t.seconds),
    user: owner,
  };
}

/** Everything but ASCII is escaped, and so are the characters that mean something in HTML. */
function escaped(text) {
  return text.replaceAll("/", "\\/").replaceAll(/[<>\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}

const printed = (value) => escaped(JSON.stringify(value, null, 2).replaceAll(/": /g, '" : '));

/** `promised`: what payload_details.js says; `without`: a month that the index lists and the archive lacks. */
export function grailbirdFiles(tweets, { promised = tweets.length, without } = {}) {
  const months = groupBy(tweets, monthOf);
  const index = [...months].reverse().map(([month, list]) => ({
    file_name: `data/js/tweets/${month}.js`,
    year: Number(month.slice(0, 4)),
    var_name: `tweets_${month}`,
    tweet_count: list.length,
    month: Number(month.slice(5)),
  }));
  const details = { screen_name: owner.screen_name, location: "Nowhere", full_name: "Invented", bio: "Invented.", id: owner.id_str, created_at: "2009-03-04 05:06:07 +0000" };
  const files = {
    "data/js/user_details.js": `var user_details =  ${printed(details)}`,
    "data/js/payload_details.js": `var payload_details =  ${printed({ tweets: promised, created_at: "2014-01-02 03:04:05 +0000", lang: "en" })}`,
    "data/js/tweet_index.js": `var tweet_index =  ${printed(index)}`,
    "tweets.csv": grailbirdTable(tweets),
  };
  for (const [month, list] of months) {
    if (month === without) continue;
    files[`data/js/tweets/${month}.js`] = `Grailbird.data.tweets_${month} = \n${printed([...list].reverse().map(oldTweet))}`;
  }
  return files;
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

const columns = "tweet_id,in_reply_to_status_id,in_reply_to_user_id,timestamp,source,text,retweeted_status_id,retweeted_status_user_id,retweeted_status_timestamp,expanded_urls".split(",");
const cell = (text = "") => `"${text.replaceAll('"', '""')}"`;

/** tweets.csv: the same tweets, some of their texts on two lines. */
export function grailbirdTable(tweets) {
  const rows = [...tweets].reverse().map((t, i) => {
    const text = `${t.text}${t.hashtags.map((hashtag) => ` #${hashtag.text}`).join("")}${i % 7 === 0 ? "\nand \"more\"" : ""}`;
    return [t.id, t.replyTo, t.replyTo && "77", oldDate(t.seconds), '<a href="x">App</a>', text, t.isRetweet ? "5" : "", "", "", ""];
  });
  return [columns, ...rows].map((row) => row.map(cell).join(",")).join("\n");
}
