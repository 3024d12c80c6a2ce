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
        "25"
      ],
      "favorite_count" : "3",
      "id_str" : "1762998772343769871",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1762998772343769871",
      "created_at" : "Thu Feb 29 00:30:36 +0000 2024",
      "favorited" : false,
      "full_text" : "river perch letter winter",
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
        "67"
      ],
      "favorite_count" : "0",
      "id_str" : "1763020754233855738",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763020754233855738",
      "created_at" : "Thu Feb 29 01:57:57 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @made_up_name: lamp cloud moss moss stone lamp perch lamp perch…",
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
        "61"
      ],
      "favorite_count" : "0",
      "id_str" : "1763036157135815004",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763036157135815004",
      "created_at" : "Thu Feb 29 02:59:10 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @made_up_name: stone paper bridge reed cloud winter heron…",
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
            "text" : "garden",
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
        "72"
      ],
      "favorite_count" : "4",
      "id_str" : "1763087805744941455",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1763087805744941455",
      "created_at" : "Thu Feb 29 06:24:24 +0000 2024",
      "favorited" : false,
      "full_text" : "bridge lamp stone moss garden river stone heron {[ \"quoted\" \\ &amp; ü 🐟",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
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
            "text" : "letter",
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
        "63"
      ],
      "favorite_count" : "6",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1763154206983720416",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1763154206983720416",
      "created_at" : "Thu Feb 29 10:48:15 +0000 2024",
      "favorited" : false,
      "full_text" : "lamp perch reed moss garden winter bridge bridge moss reed moss",
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
        "55"
      ],
      "favorite_count" : "0",
      "id_str" : "1763192190542021564",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1763192190542021564",
      "created_at" : "Thu Feb 29 13:19:11 +0000 2024",
      "favorited" : false,
      "full_text" : "perch lamp winter bridge lamp stone bridge winter cloud",
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
        "50"
      ],
      "favorite_count" : "4",
      "id_str" : "1763243894788589764",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1763243894788589764",
      "created_at" : "Thu Feb 29 16:44:38 +0000 2024",
      "favorited" : false,
      "full_text" : "cloud kettle heron garden letter paper river perch",
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
            "text" : "heron",
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
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "67"
      ],
      "favorite_count" : "1",
      "id_str" : "1763304336244344914",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1763304336244344914",
      "created_at" : "Thu Feb 29 20:44:49 +0000 2024",
      "favorited" : false,
      "full_text" : "garden bridge stone heron stone bridge winter reed heron cloud moss",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
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
            "text" : "winter",
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
        "34"
      ],
      "favorite_count" : "0",
      "id_str" : "1763368584190364666",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1763368584190364666",
      "created_at" : "Fri Mar 01 01:00:06 +0000 2024",
      "favorited" : false,
      "full_text" : "moss reed lamp reed lamp moss lamp",
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
        "58"
      ],
      "favorite_count" : "8",
      "id_str" : "1763404652927256440",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1763404652927256440",
      "created_at" : "Fri Mar 01 03:23:26 +0000 2024",
      "favorited" : false,
      "full_text" : "stone letter paper perch reed moss paper paper bridge reed",
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
        "30"
      ],
      "favorite_count" : "7",
      "id_str" : "1763432665693817242",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1763432665693817242",
      "created_at" : "Fri Mar 01 05:14:45 +0000 2024",
      "favorited" : false,
      "full_text" : "kettle cloud paper stone river",
      "lang" : "und"
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
        "30"
      ],
      "favorite_count" : "6",
      "id_str" : "1763490638419987149",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1763490638419987149",
      "created_at" : "Fri Mar 01 09:05:06 +0000 2024",
      "favorited" : false,
      "full_text" : "river heron cloud river kettle",
      "lang" : "en"
    }
  }
]