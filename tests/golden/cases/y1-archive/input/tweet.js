window.YTD.tweet.part0 = [
  {
    "retweeted" : false,
    "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
    "entities" : {
      "hashtags" : [
        {
          "text" : "paper",
          "indices" : [
            "0",
            "5"
          ]
        },
        {
          "text" : "garden",
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
    "favorite_count" : "0",
    "id_str" : "1763008214078589040",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "1763008214078589040",
    "created_at" : "Thu Feb 29 01:08:08 +0000 2024",
    "favorited" : false,
    "full_text" : "letter cloud cloud river stone heron",
    "lang" : "sv"
  },
  {
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
      "28"
    ],
    "favorite_count" : "7",
    "id_str" : "1763029798755500207",
    "truncated" : false,
    "retweet_count" : "3",
    "id" : "1763029798755500207",
    "created_at" : "Thu Feb 29 02:33:54 +0000 2024",
    "favorited" : false,
    "full_text" : "reed kettle lamp garden reed",
    "lang" : "sv"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
    "entities" : {
      "hashtags" : [
        {
          "text" : "garden",
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
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "24"
    ],
    "favorite_count" : "7",
    "id_str" : "1763086954380920108",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "1763086954380920108",
    "created_at" : "Thu Feb 29 06:21:01 +0000 2024",
    "favorited" : false,
    "full_text" : "heron perch paper winter",
    "lang" : "in"
  },
  {
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
      "68"
    ],
    "favorite_count" : "1",
    "id_str" : "1763138086297931461",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "1763138086297931461",
    "created_at" : "Thu Feb 29 09:44:11 +0000 2024",
    "favorited" : false,
    "full_text" : "river perch winter moss winter lamp letter kettle reed kettle letter",
    "lang" : "in"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
    "entities" : {
      "hashtags" : [
        {
          "text" : "bridge",
          "indices" : [
            "0",
            "5"
          ]
        },
        {
          "text" : "bridge",
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
    "id_str" : "1763168379121699461",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1763168379121699461",
    "created_at" : "Thu Feb 29 11:44:34 +0000 2024",
    "favorited" : false,
    "full_text" : "reed moss winter moss reed",
    "lang" : "sv"
  },
  {
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
      "44"
    ],
    "favorite_count" : "9",
    "in_reply_to_status_id_str" : "1000000000000000001",
    "in_reply_to_user_id" : "77",
    "id_str" : "1763173470906092239",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "1763173470906092239",
    "created_at" : "Thu Feb 29 12:04:48 +0000 2024",
    "favorited" : false,
    "full_text" : "reed bridge heron letter letter winter perch",
    "lang" : "en"
  },
  {
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
      "58"
    ],
    "favorite_count" : "2",
    "id_str" : "1763227885981663616",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "1763227885981663616",
    "created_at" : "Thu Feb 29 15:41:01 +0000 2024",
    "favorited" : false,
    "full_text" : "heron river reed stone lamp moss winter moss winter winter",
    "lang" : "und"
  },
  {
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
      "18"
    ],
    "favorite_count" : "8",
    "in_reply_to_status_id_str" : "1000000000000000001",
    "in_reply_to_user_id" : "77",
    "id_str" : "1763243331082522341",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "1763243331082522341",
    "created_at" : "Thu Feb 29 16:42:24 +0000 2024",
    "favorited" : false,
    "full_text" : "perch garden stone",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
    "entities" : {
      "hashtags" : [
        {
          "text" : "lamp",
          "indices" : [
            "0",
            "5"
          ]
        },
        {
          "text" : "garden",
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
      "60"
    ],
    "favorite_count" : "0",
    "id_str" : "1763310709476689624",
    "truncated" : false,
    "retweet_count" : "3",
    "id" : "1763310709476689624",
    "created_at" : "Thu Feb 29 21:10:08 +0000 2024",
    "favorited" : false,
    "full_text" : "perch reed paper kettle perch moss cloud winter kettle stone",
    "lang" : "und"
  },
  {
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
    "favorite_count" : "0",
    "id_str" : "1763353596725821949",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1763353596725821949",
    "created_at" : "Fri Mar 01 00:00:33 +0000 2024",
    "favorited" : false,
    "full_text" : "RT @made_up_name: kettle heron paper moss…",
    "lang" : "sv"
  },
  {
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
      "36"
    ],
    "favorite_count" : "0",
    "id_str" : "1763423471439708611",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1763423471439708611",
    "created_at" : "Fri Mar 01 04:38:13 +0000 2024",
    "favorited" : false,
    "full_text" : "RT @made_up_name: lamp stone garden…",
    "lang" : "en"
  },
  {
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
      "41"
    ],
    "favorite_count" : "0",
    "id_str" : "1763429783556853668",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1763429783556853668",
    "created_at" : "Fri Mar 01 05:03:17 +0000 2024",
    "favorited" : false,
    "full_text" : "RT @made_up_name: stone paper lamp stone…",
    "lang" : "und"
  },
  {
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
          "text" : "paper",
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
    "favorite_count" : "6",
    "id_str" : "1763439939166408564",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "1763439939166408564",
    "created_at" : "Fri Mar 01 05:43:39 +0000 2024",
    "favorited" : false,
    "full_text" : "reed paper paper perch perch {[ \"quoted\" \\ &amp; ü 🐟",
    "lang" : "en"
  },
  {
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
      "83"
    ],
    "favorite_count" : "0",
    "id_str" : "1763488619894411093",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1763488619894411093",
    "created_at" : "Fri Mar 01 08:57:05 +0000 2024",
    "favorited" : false,
    "full_text" : "RT @made_up_name: perch bridge lamp lamp stone river river kettle stone perch lamp…",
    "lang" : "sv"
  },
  {
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
      "56"
    ],
    "favorite_count" : "8",
    "in_reply_to_status_id_str" : "1000000000000000001",
    "in_reply_to_user_id" : "77",
    "id_str" : "1763540428721752051",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "1763540428721752051",
    "created_at" : "Fri Mar 01 12:22:57 +0000 2024",
    "favorited" : false,
    "full_text" : "reed winter garden river reed kettle perch bridge letter",
    "lang" : "in"
  },
  {
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
      "46"
    ],
    "favorite_count" : "9",
    "in_reply_to_status_id_str" : "1000000000000000001",
    "in_reply_to_user_id" : "77",
    "id_str" : "1763575785601369849",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "1763575785601369849",
    "created_at" : "Fri Mar 01 14:43:27 +0000 2024",
    "favorited" : false,
    "full_text" : "perch paper paper reed reed letter heron perch",
    "lang" : "en"
  },
  {
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
      "86"
    ],
    "favorite_count" : "0",
    "id_str" : "1763612005110909473",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1763612005110909473",
    "created_at" : "Fri Mar 01 17:07:23 +0000 2024",
    "favorited" : false,
    "full_text" : "RT @made_up_name: reed kettle winter paper paper stone paper lamp garden winter stone…",
    "lang" : "qme"
  },
  {
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
      "68"
    ],
    "favorite_count" : "7",
    "id_str" : "1763666024554562188",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1763666024554562188",
    "created_at" : "Fri Mar 01 20:42:02 +0000 2024",
    "favorited" : false,
    "full_text" : "paper cloud river garden paper garden river {[ \"quoted\" \\ &amp; ü 🐟",
    "lang" : "qme"
  },
  {
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
      "87"
    ],
    "favorite_count" : "0",
    "id_str" : "1763722319634629568",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1763722319634629568",
    "created_at" : "Sat Mar 02 00:25:44 +0000 2024",
    "favorited" : false,
    "full_text" : "RT @made_up_name: moss stone kettle reed kettle bridge kettle cloud river stone winter…",
    "lang" : "sv"
  },
  {
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
      "68"
    ],
    "favorite_count" : "0",
    "id_str" : "1763791013786159544",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1763791013786159544",
    "created_at" : "Sat Mar 02 04:58:41 +0000 2024",
    "favorited" : false,
    "full_text" : "RT @made_up_name: paper winter stone winter perch cloud heron perch…",
    "lang" : "sv"
  },
  {
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
    "favorite_count" : "4",
    "id_str" : "1763825766946047212",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1763825766946047212",
    "created_at" : "Sat Mar 02 07:16:47 +0000 2024",
    "favorited" : false,
    "full_text" : "lamp lamp stone letter",
    "lang" : "sv"
  },
  {
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
      "27"
    ],
    "favorite_count" : "3",
    "id_str" : "1763840450176745625",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1763840450176745625",
    "created_at" : "Sat Mar 02 08:15:08 +0000 2024",
    "favorited" : false,
    "full_text" : "river heron moss moss paper",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
    "entities" : {
      "hashtags" : [
        {
          "text" : "moss",
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
      "82"
    ],
    "favorite_count" : "0",
    "id_str" : "1763881158644336576",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1763881158644336576",
    "created_at" : "Sat Mar 02 10:56:54 +0000 2024",
    "favorited" : false,
    "full_text" : "RT @made_up_name: stone paper lamp stone stone perch paper kettle lamp perch moss…",
    "lang" : "en"
  },
  {
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
      "18"
    ],
    "favorite_count" : "8",
    "id_str" : "1763928964406972078",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "1763928964406972078",
    "created_at" : "Sat Mar 02 14:06:51 +0000 2024",
    "favorited" : false,
    "full_text" : "heron winter perch",
    "lang" : "qme"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
    "entities" : {
      "hashtags" : [
        {
          "text" : "paper",
          "indices" : [
            "0",
            "5"
          ]
        },
        {
          "text" : "cloud",
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
      "62"
    ],
    "favorite_count" : "0",
    "id_str" : "1763991042777940705",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1763991042777940705",
    "created_at" : "Sat Mar 02 18:13:32 +0000 2024",
    "favorited" : false,
    "full_text" : "RT @made_up_name: cloud moss paper garden bridge river winter…",
    "lang" : "sv"
  },
  {
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
      "48"
    ],
    "favorite_count" : "5",
    "id_str" : "1764017627325270063",
    "truncated" : false,
    "retweet_count" : "1",
    "id" : "1764017627325270063",
    "created_at" : "Sat Mar 02 19:59:10 +0000 2024",
    "favorited" : false,
    "full_text" : "bridge heron winter stone garden river moss moss",
    "lang" : "en"
  },
  {
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
      "48"
    ],
    "favorite_count" : "0",
    "id_str" : "1764071158493220789",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1764071158493220789",
    "created_at" : "Sat Mar 02 23:31:53 +0000 2024",
    "favorited" : false,
    "full_text" : "RT @made_up_name: river stone kettle stone lamp…",
    "lang" : "en"
  },
  {
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
      "45"
    ],
    "favorite_count" : "0",
    "id_str" : "1764124607415061486",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1764124607415061486",
    "created_at" : "Sun Mar 03 03:04:16 +0000 2024",
    "favorited" : false,
    "full_text" : "RT @made_up_name: reed lamp perch river moss…",
    "lang" : "en"
  },
  {
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
      "63"
    ],
    "favorite_count" : "0",
    "id_str" : "1764145875694650278",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1764145875694650278",
    "created_at" : "Sun Mar 03 04:28:47 +0000 2024",
    "favorited" : false,
    "full_text" : "RT @made_up_name: letter bridge stone cloud paper kettle perch…",
    "lang" : "und"
  },
  {
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
      "71"
    ],
    "favorite_count" : "0",
    "id_str" : "1764173220862233600",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "1764173220862233600",
    "created_at" : "Sun Mar 03 06:17:27 +0000 2024",
    "favorited" : false,
    "full_text" : "letter bridge bridge cloud stone heron winter garden perch heron bridge",
    "lang" : "qme"
  }
]