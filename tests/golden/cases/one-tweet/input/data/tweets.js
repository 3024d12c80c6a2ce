window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "31"
      ],
      "favorite_count" : "2",
      "id_str" : "1762975879555711556",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1762975879555711556",
      "created_at" : "Wed Feb 28 22:59:38 +0000 2024",
      "favorited" : false,
      "full_text" : "winter river paper kettle paper",
      "lang" : "in"
    }
  }
]