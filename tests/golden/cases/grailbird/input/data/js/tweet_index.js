var tweet_index =  [
  {
    "file_name" : "data\/js\/tweets\/2010_12.js",
    "year" : 2010,
    "var_name" : "tweets_2010_12",
    "tweet_count" : 3,
    "month" : 12
  },
  {
    "file_name" : "data\/js\/tweets\/2010_11.js",
    "year" : 2010,
    "var_name" : "tweets_2010_11",
    "tweet_count" : 12,
    "month" : 11
  },
  {
    "file_name" : "data\/js\/tweets\/2010_10.js",
    "year" : 2010,
    "var_name" : "tweets_2010_10",
    "tweet_count" : 13,
    "month" : 10
  },
  {
    "file_name" : "data\/js\/tweets\/2010_09.js",
    "year" : 2010,
    "var_name" : "tweets_2010_09",
    "tweet_count" : 17,
    "month" : 9
  }
]