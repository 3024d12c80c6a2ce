// The same work in the way a page without WebAssembly does it: inflate, decode, JSON.parse, take what is needed.
import { entryBytes, entryNamed } from "./zip.js";

self.addEventListener("message", async ({ data: file }) => {
  const entry = await entryNamed(file, "data/tweets.js");
  const text = new TextDecoder().decode(await entryBytes(file, entry));
  const records = JSON.parse(text.slice(text.indexOf("=") + 1));
  self.postMessage(totals(records.map(featuresOf)));
});

/** What an account's statistics are made from. */
function featuresOf({ tweet }) {
  return {
    createdAt: Date.parse(tweet.created_at),
    isRetweet: /^RT @\w{1,15}: /.test(tweet.full_text),
    replyTo: tweet.in_reply_to_status_id_str,
    hashtags: tweet.entities.hashtags.map(({ text }) => text),
    mentions: tweet.entities.user_mentions.map(({ screen_name }) => screen_name),
    urls: tweet.entities.urls.length,
    lang: tweet.lang,
    favourites: Number(tweet.favorite_count),
    retweets: Number(tweet.retweet_count),
  };
}

function totals(tweets) {
  const sum = (pick) => tweets.reduce((total, tweet) => total + pick(tweet), 0);
  return {
    tweets: tweets.length,
    retweets: sum(({ isRetweet }) => (isRetweet ? 1 : 0)),
    replies: sum(({ replyTo }) => (replyTo ? 1 : 0)),
    hashtags: sum(({ hashtags }) => hashtags.length),
    mentions: sum(({ mentions }) => mentions.length),
    favourites: sum(({ favourites }) => favourites),
    languages: new Set(tweets.map(({ lang }) => lang)).size,
    newest: tweets.reduce((latest, { createdAt }) => Math.max(latest, createdAt), 0),
  };
}
