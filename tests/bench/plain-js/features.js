// What a page without WebAssembly takes from parsed tweets: the same that Perch reads of them.

/** The records of a tweets.js. */
export function parsed(text) {
  return JSON.parse(text.slice(text.indexOf("=") + 1));
}

export function totalsOf(records) {
  return totals(records.map(featuresOf));
}

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
