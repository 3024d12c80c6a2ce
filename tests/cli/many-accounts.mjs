// Invented accounts that are beside one another: a dump of the API, and a table of profiles.

const columns =
  "polarity,subjectivity,verified,protected,favourites,retweets,posts,account_posts,followers";

/** A table in which row i is of group i % groups. */
export function tableOfGroups(rows, groups) {
  const lines = Array.from({ length: rows }, (_, i) => {
    const group = i % groups;
    const noise = ((i * 7919) % 101) / 101;
    const count = (step) => Math.floor(Math.exp(3 * group + ((noise * step) % 1)));
    const share = (group + 0.2 * noise) / groups;
    const counts = [3, 5, 7, 11, 13].map(count);
    return [share, share, group === 0 ? 1 : 0, 0, ...counts].join(",");
  });
  return `${[columns, ...lines].join("\n")}\n`;
}

const words = [
  "I love acme, it makes me so happy today",
  "I am so angry and sad, I hate this awful day @zebra",
  "I love acme and I am happy",
  "the train leaves at nine in the morning",
];

/** Of four accounts two speak of acme, in two posts and a retweet; one mentions @zebra. */
export function dumpOfMany(accounts) {
  return Object.fromEntries(Array.from({ length: accounts }, (_, i) => [`key${i}`, account(i)]));
}

function account(i) {
  const tweet = (n, text, more = {}) => ({
    id_str: String(1_000_000_000_000_000n + BigInt(i * 10 + n)),
    created_at: `Wed Oct ${10 + n} 20:19:24 +0000 2018`,
    full_text: text,
    lang: "en",
    favorite_count: 3,
    retweet_count: 1,
    entities: { user_mentions: [], hashtags: [] },
    ...more,
  });
  return {
    user_data: {
      id_str: String(1000 + i),
      screen_name: `handle${i}`,
      verified: i % 8 === 0,
      protected: i % 2 === 0,
      followers_count: 10 ** (i % 5),
      statuses_count: 500,
      created_at: "Wed Oct 10 20:19:24 +0000 2012",
    },
    tweets: [
      tweet(0, words[i % 4]),
      tweet(1, words[i % 4]),
      tweet(2, `RT @x: ${words[i % 4]}`, { retweeted_status: { id_str: "5" } }),
    ],
    crawled_at: "2018-10-20 00:00:00",
  };
}
