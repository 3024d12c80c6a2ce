window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "kettle",
            "indices" : [
              "0",
              "5"
            ]
          },
          {
            "text" : "paper",
            "indices" : [
              "6",
              "9"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Invented",
            "screen_name" : "made_up_name",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "77",
            "id" : "77"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "43"
      ],
      "favorite_count" : "9",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1762982624936069448",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1762982624936069448",
      "created_at" : "Wed Feb 28 23:26:27 +0000 2024",
      "favorited" : false,
      "full_text" : "garden perch winter moss lamp garden kettle",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "stone",
            "indices" : [
              "0",
              "5"
            ]
          },
          {
            "text" : "perch",
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
        "26"
      ],
      "favorite_count" : "3",
      "id_str" : "1763005646698972724",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763005646698972724",
      "created_at" : "Thu Feb 29 00:57:55 +0000 2024",
      "favorited" : false,
      "full_text" : "moss moss reed paper paper",
      "lang" : "sv"
    }
  },
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
            "text" : "kettle",
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
        "36"
      ],
      "favorite_count" : "4",
      "id_str" : "1763062510048510017",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763062510048510017",
      "created_at" : "Thu Feb 29 04:43:53 +0000 2024",
      "favorited" : false,
      "full_text" : "reed stone stone bridge perch garden",
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
        "22"
      ],
      "favorite_count" : "5",
      "id_str" : "1763062677229275526",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1763062677229275526",
      "created_at" : "Thu Feb 29 04:44:33 +0000 2024",
      "favorited" : false,
      "full_text" : "perch lamp lamp letter",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
      "entities" : {
        "hashtags" : [ ],
        "user_mentions" : [ ]
      },
      "display_text_range" : [
        "0",
        "37"
      ],
      "favorite_count" : "0",
      "id_str" : "1763134677381549571",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763134677381549571",
      "created_at" : "Thu Feb 29 09:30:39 +0000 2024",
      "favorited" : false,
      "full_text" : "4 A long invented post about herons &amp; herring gulls, which goes on well beyond the first sixty characters, and on…",
      "lang" : "sv"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Invented",
            "screen_name" : "made_up_name",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "77",
            "id" : "77"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "42"
      ],
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1763157558614296141",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1763157558614296141",
      "created_at" : "Thu Feb 29 11:01:34 +0000 2024",
      "favorited" : false,
      "full_text" : "winter letter river cloud lamp reed bridge",
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
        "user_mentions" : [
          {
            "name" : "Invented",
            "screen_name" : "made_up_name",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "77",
            "id" : "77"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "16"
      ],
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1763220263442318205",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1763220263442318205",
      "created_at" : "Thu Feb 29 15:10:44 +0000 2024",
      "favorited" : false,
      "full_text" : "cloud stone reed",
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
        "user_mentions" : [
          {
            "name" : "Invented",
            "screen_name" : "made_up_name",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "77",
            "id" : "77"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "37"
      ],
      "favorite_count" : "0",
      "id_str" : "1763251906328659407",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763251906328659407",
      "created_at" : "Thu Feb 29 17:16:28 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @made_up_name: cloud kettle river…",
      "lang" : "sv"
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
        "86"
      ],
      "favorite_count" : "6",
      "id_str" : "1763324687695217490",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1763324687695217490",
      "created_at" : "Thu Feb 29 22:05:41 +0000 2024",
      "favorited" : false,
      "full_text" : "perch river river river cloud reed kettle kettle garden cloud {[ \"quoted\" \\ &amp; ü 🐟",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
      "entities" : {
        "hashtags" : [ ],
        "user_mentions" : [ ]
      },
      "display_text_range" : [
        "0",
        "17"
      ],
      "favorite_count" : "6",
      "id_str" : "1763381771862278584",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1763381771862278584",
      "created_at" : "Fri Mar 01 01:52:31 +0000 2024",
      "favorited" : false,
      "full_text" : "9 A long invented post about herons &amp; herring gulls, which goes on well beyond the first sixty characters, and on…",
      "lang" : "qme"
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
        "16"
      ],
      "favorite_count" : "4",
      "id_str" : "1763396144806759248",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1763396144806759248",
      "created_at" : "Fri Mar 01 02:49:37 +0000 2024",
      "favorited" : false,
      "full_text" : "stone river moss",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "reed",
            "indices" : [
              "0",
              "5"
            ]
          },
          {
            "text" : "kettle",
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
        "43"
      ],
      "favorite_count" : "4",
      "id_str" : "1763422902213938371",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1763422902213938371",
      "created_at" : "Fri Mar 01 04:35:57 +0000 2024",
      "favorited" : false,
      "full_text" : "river stone kettle lamp garden cloud kettle",
      "lang" : "sv"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Invented",
            "screen_name" : "made_up_name",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "77",
            "id" : "77"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "49"
      ],
      "favorite_count" : "0",
      "id_str" : "1763482278115150306",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763482278115150306",
      "created_at" : "Fri Mar 01 08:31:53 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @made_up_name: reed winter heron river winter…",
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
        "user_mentions" : [
          {
            "name" : "Invented",
            "screen_name" : "made_up_name",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "77",
            "id" : "77"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "65"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1763555368014710701",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1763555368014710701",
      "created_at" : "Fri Mar 01 13:22:19 +0000 2024",
      "favorited" : false,
      "full_text" : "stone heron cloud letter lamp stone reed {[ \"quoted\" \\ &amp; ü 🐟",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
      "entities" : {
        "hashtags" : [ ],
        "user_mentions" : [ ]
      },
      "display_text_range" : [
        "0",
        "52"
      ],
      "favorite_count" : "5",
      "id_str" : "1763555431541639292",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1763555431541639292",
      "created_at" : "Fri Mar 01 13:22:34 +0000 2024",
      "favorited" : false,
      "full_text" : "14 A long invented post about herons &amp; herring gulls, which goes on well beyond the first sixty characters, and on…",
      "lang" : "qme"
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
        "54"
      ],
      "favorite_count" : "5",
      "id_str" : "1763582458533512946",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1763582458533512946",
      "created_at" : "Fri Mar 01 15:09:58 +0000 2024",
      "favorited" : false,
      "full_text" : "stone winter bridge heron letter moss lamp bridge lamp",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Invented",
            "screen_name" : "made_up_name",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "77",
            "id" : "77"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "54"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1763628638609084337",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1763628638609084337",
      "created_at" : "Fri Mar 01 18:13:28 +0000 2024",
      "favorited" : false,
      "full_text" : "paper lamp cloud winter perch {[ \"quoted\" \\ &amp; ü 🐟",
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
        "19"
      ],
      "favorite_count" : "4",
      "id_str" : "1763653317138842461",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1763653317138842461",
      "created_at" : "Fri Mar 01 19:51:32 +0000 2024",
      "favorited" : false,
      "full_text" : "bridge winter heron",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "winter",
            "indices" : [
              "0",
              "5"
            ]
          },
          {
            "text" : "reed",
            "indices" : [
              "6",
              "9"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Invented",
            "screen_name" : "made_up_name",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "77",
            "id" : "77"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "71"
      ],
      "favorite_count" : "5",
      "id_str" : "1763659699799985755",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1763659699799985755",
      "created_at" : "Fri Mar 01 20:16:54 +0000 2024",
      "favorited" : false,
      "full_text" : "lamp kettle stone winter moss lamp heron river {[ \"quoted\" \\ &amp; ü 🐟",
      "lang" : "in"
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
        "65"
      ],
      "favorite_count" : "9",
      "id_str" : "1763688173340198386",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1763688173340198386",
      "created_at" : "Fri Mar 01 22:10:02 +0000 2024",
      "favorited" : false,
      "full_text" : "cloud lamp stone heron bridge letter perch paper lamp paper river",
      "lang" : "sv"
    }
  }
]