window.YTD.twitter_circle_tweet.part0 = [
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "river",
            "indices" : [
              "0",
              "5"
            ]
          },
          {
            "text" : "stone",
            "indices" : [
              "6",
              "9"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "53"
      ],
      "favorite_count" : "5",
      "id_str" : "1504168627526438805",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1504168627526438805",
      "created_at" : "Wed Mar 16 18:52:01 +0000 2022",
      "favorited" : false,
      "full_text" : "stone garden winter winter moss moss cloud reed perch",
      "lang" : "en"
    }
  },
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
        "17"
      ],
      "favorite_count" : "7",
      "id_str" : "1506059214231961767",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1506059214231961767",
      "created_at" : "Tue Mar 22 00:04:32 +0000 2022",
      "favorited" : false,
      "full_text" : "perch kettle moss",
      "lang" : "qme"
    }
  }
]