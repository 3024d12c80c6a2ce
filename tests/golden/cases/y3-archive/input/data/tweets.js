window.YTD.tweets.part0 = [
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
        "58"
      ],
      "favorite_count" : "0",
      "id_str" : "1478909259965007692",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1478909259965007692",
      "created_at" : "Thu Jan 06 02:00:19 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: cloud reed heron lamp reed river kettle…",
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
        "43"
      ],
      "favorite_count" : "1",
      "id_str" : "1479175597602112813",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1479175597602112813",
      "created_at" : "Thu Jan 06 19:38:38 +0000 2022",
      "favorited" : false,
      "full_text" : "bridge lamp perch winter moss letter garden",
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
        "58"
      ],
      "favorite_count" : "6",
      "id_str" : "1479176080488138663",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1479176080488138663",
      "created_at" : "Thu Jan 06 19:40:34 +0000 2022",
      "favorited" : false,
      "full_text" : "paper paper perch stone lamp bridge stone cloud cloud lamp",
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
        "62"
      ],
      "favorite_count" : "1",
      "id_str" : "1479410913101483945",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1479410913101483945",
      "created_at" : "Fri Jan 07 11:13:42 +0000 2022",
      "favorited" : false,
      "full_text" : "garden perch perch lamp winter moss lamp moss cloud lamp paper",
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
            "text" : "kettle",
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
      "favorite_count" : "0",
      "id_str" : "1479662794910466298",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1479662794910466298",
      "created_at" : "Sat Jan 08 03:54:35 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: letter letter letter paper winter letter bridge moss…",
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
      "id_str" : "1479979530381691284",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1479979530381691284",
      "created_at" : "Sun Jan 09 00:53:11 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: heron winter perch bridge river stone winter…",
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
            "text" : "perch",
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
        "49"
      ],
      "favorite_count" : "7",
      "id_str" : "1480204448729924763",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1480204448729924763",
      "created_at" : "Sun Jan 09 15:46:56 +0000 2022",
      "favorited" : false,
      "full_text" : "paper bridge kettle bridge river reed river paper",
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
        "55"
      ],
      "favorite_count" : "0",
      "id_str" : "1480236106753508126",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1480236106753508126",
      "created_at" : "Sun Jan 09 17:52:43 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: lamp heron kettle perch cloud garden…",
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
            "text" : "reed",
            "indices" : [
              "0",
              "5"
            ]
          },
          {
            "text" : "river",
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
        "79"
      ],
      "favorite_count" : "0",
      "id_str" : "1480386931429740500",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1480386931429740500",
      "created_at" : "Mon Jan 10 03:52:03 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: garden bridge stone perch moss heron river river stone heron…",
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
        "28"
      ],
      "favorite_count" : "9",
      "id_str" : "1480570390680962598",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1480570390680962598",
      "created_at" : "Mon Jan 10 16:01:03 +0000 2022",
      "favorited" : false,
      "full_text" : "moss heron reed garden perch",
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
        "50"
      ],
      "favorite_count" : "0",
      "id_str" : "1480625680545746179",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1480625680545746179",
      "created_at" : "Mon Jan 10 19:40:45 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: river perch cloud kettle winter…",
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
        "27"
      ],
      "favorite_count" : "6",
      "id_str" : "1480817030050351637",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1480817030050351637",
      "created_at" : "Tue Jan 11 08:21:06 +0000 2022",
      "favorited" : false,
      "full_text" : "paper letter lamp reed reed",
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
        "75"
      ],
      "favorite_count" : "0",
      "id_str" : "1481088056722195730",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1481088056722195730",
      "created_at" : "Wed Jan 12 02:18:04 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: cloud winter stone bridge cloud moss garden stone kettle…",
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
        "35"
      ],
      "favorite_count" : "2",
      "id_str" : "1481344482979875580",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1481344482979875580",
      "created_at" : "Wed Jan 12 19:17:01 +0000 2022",
      "favorited" : false,
      "full_text" : "reed perch reed kettle paper letter",
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
        "58"
      ],
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1481501401052876146",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1481501401052876146",
      "created_at" : "Thu Jan 13 05:40:33 +0000 2022",
      "favorited" : false,
      "full_text" : "winter bridge kettle garden stone {[ \"quoted\" \\ &amp; ü 🐟",
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
        "62"
      ],
      "favorite_count" : "2",
      "id_str" : "1481679465971974400",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1481679465971974400",
      "created_at" : "Thu Jan 13 17:28:07 +0000 2022",
      "favorited" : false,
      "full_text" : "letter letter letter bridge perch cloud lamp river paper paper",
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
        "43"
      ],
      "favorite_count" : "4",
      "id_str" : "1481735055070987708",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1481735055070987708",
      "created_at" : "Thu Jan 13 21:09:01 +0000 2022",
      "favorited" : false,
      "full_text" : "lamp reed river stone perch moss river moss",
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
        "56"
      ],
      "favorite_count" : "4",
      "id_str" : "1482068837179329128",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1482068837179329128",
      "created_at" : "Fri Jan 14 19:15:20 +0000 2022",
      "favorited" : false,
      "full_text" : "cloud letter heron stone stone heron garden bridge stone",
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
            "text" : "garden",
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
        "39"
      ],
      "favorite_count" : "0",
      "id_str" : "1482216492702370693",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1482216492702370693",
      "created_at" : "Sat Jan 15 05:02:04 +0000 2022",
      "favorited" : false,
      "full_text" : "cloud paper lamp paper reed bridge moss",
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
        "55"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1482312848800482817",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1482312848800482817",
      "created_at" : "Sat Jan 15 11:24:57 +0000 2022",
      "favorited" : false,
      "full_text" : "perch heron kettle garden stone heron heron perch perch",
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
        "23"
      ],
      "favorite_count" : "6",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1482359813890378368",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1482359813890378368",
      "created_at" : "Sat Jan 15 14:31:35 +0000 2022",
      "favorited" : false,
      "full_text" : "perch river perch stone",
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
        "63"
      ],
      "favorite_count" : "6",
      "id_str" : "1482620573644226879",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1482620573644226879",
      "created_at" : "Sun Jan 16 07:47:45 +0000 2022",
      "favorited" : false,
      "full_text" : "bridge bridge moss kettle garden reed heron letter paper bridge",
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
            "text" : "cloud",
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
        "73"
      ],
      "favorite_count" : "0",
      "id_str" : "1482702197773830459",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1482702197773830459",
      "created_at" : "Sun Jan 16 13:12:05 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: stone garden heron garden stone perch bridge reed lamp…",
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
            "text" : "stone",
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
        "17"
      ],
      "favorite_count" : "4",
      "id_str" : "1482885973552400365",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1482885973552400365",
      "created_at" : "Mon Jan 17 01:22:21 +0000 2022",
      "favorited" : false,
      "full_text" : "paper river paper",
      "lang" : "und"
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
        "35"
      ],
      "favorite_count" : "8",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1483024444656978790",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1483024444656978790",
      "created_at" : "Mon Jan 17 10:32:35 +0000 2022",
      "favorited" : false,
      "full_text" : "lamp cloud lamp bridge river bridge",
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
        "42"
      ],
      "favorite_count" : "0",
      "id_str" : "1483276668947663060",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1483276668947663060",
      "created_at" : "Tue Jan 18 03:14:50 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: reed paper paper bridge…",
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
            "text" : "lamp",
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
        "57"
      ],
      "favorite_count" : "0",
      "id_str" : "1483309184198903665",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1483309184198903665",
      "created_at" : "Tue Jan 18 05:24:02 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: cloud perch winter garden winter stone…",
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
            "text" : "heron",
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
        "42"
      ],
      "favorite_count" : "0",
      "id_str" : "1483505579153424917",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1483505579153424917",
      "created_at" : "Tue Jan 18 18:24:26 +0000 2022",
      "favorited" : false,
      "full_text" : "moss letter moss winter river bridge river",
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
        "54"
      ],
      "favorite_count" : "0",
      "id_str" : "1483552359798803268",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1483552359798803268",
      "created_at" : "Tue Jan 18 21:30:20 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: bridge reed letter moss garden lamp…",
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
        "75"
      ],
      "favorite_count" : "0",
      "id_str" : "1483860235872374080",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1483860235872374080",
      "created_at" : "Wed Jan 19 17:53:43 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: paper paper bridge perch garden paper garden perch stone…",
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
        "35"
      ],
      "favorite_count" : "5",
      "id_str" : "1484094361804210755",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1484094361804210755",
      "created_at" : "Thu Jan 20 09:24:03 +0000 2022",
      "favorited" : false,
      "full_text" : "perch letter heron moss garden reed",
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
        "67"
      ],
      "favorite_count" : "6",
      "id_str" : "1484355090172087131",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1484355090172087131",
      "created_at" : "Fri Jan 21 02:40:06 +0000 2022",
      "favorited" : false,
      "full_text" : "reed stone garden garden letter stone letter heron reed lamp winter",
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
        "16"
      ],
      "favorite_count" : "1",
      "id_str" : "1484591495980777744",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1484591495980777744",
      "created_at" : "Fri Jan 21 18:19:29 +0000 2022",
      "favorited" : false,
      "full_text" : "reed stone heron",
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
        "48"
      ],
      "favorite_count" : "0",
      "id_str" : "1484870229329709434",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1484870229329709434",
      "created_at" : "Sat Jan 22 12:47:04 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: paper lamp bridge winter lamp…",
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
        "43"
      ],
      "favorite_count" : "0",
      "id_str" : "1485098378239937367",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1485098378239937367",
      "created_at" : "Sun Jan 23 03:53:39 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: heron perch stone garden…",
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
        "47"
      ],
      "favorite_count" : "0",
      "id_str" : "1485269505725696989",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1485269505725696989",
      "created_at" : "Sun Jan 23 15:13:39 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: kettle lamp lamp garden reed…",
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
      "favorite_count" : "6",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1485418921635872782",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1485418921635872782",
      "created_at" : "Mon Jan 24 01:07:23 +0000 2022",
      "favorited" : false,
      "full_text" : "reed cloud perch winter heron letter",
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
        "23"
      ],
      "favorite_count" : "6",
      "id_str" : "1485587137708425789",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1485587137708425789",
      "created_at" : "Mon Jan 24 12:15:49 +0000 2022",
      "favorited" : false,
      "full_text" : "lamp reed winter garden",
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
      "favorite_count" : "9",
      "id_str" : "1485805893223186468",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1485805893223186468",
      "created_at" : "Tue Jan 25 02:45:04 +0000 2022",
      "favorited" : false,
      "full_text" : "paper paper kettle cloud reed {[ \"quoted\" \\ &amp; ü 🐟",
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
        "60"
      ],
      "favorite_count" : "0",
      "id_str" : "1485832373126826983",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1485832373126826983",
      "created_at" : "Tue Jan 25 04:30:17 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: paper paper stone stone heron perch cloud…",
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
        "30"
      ],
      "favorite_count" : "2",
      "id_str" : "1486161587508085107",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1486161587508085107",
      "created_at" : "Wed Jan 26 02:18:28 +0000 2022",
      "favorited" : false,
      "full_text" : "heron perch stone garden river",
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
        "49"
      ],
      "favorite_count" : "7",
      "id_str" : "1486293873993977472",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1486293873993977472",
      "created_at" : "Wed Jan 26 11:04:08 +0000 2022",
      "favorited" : false,
      "full_text" : "kettle bridge letter stone reed heron paper river",
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
        "39"
      ],
      "favorite_count" : "0",
      "id_str" : "1486535508694665062",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1486535508694665062",
      "created_at" : "Thu Jan 27 03:04:18 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: kettle bridge winter…",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "cloud",
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
        "55"
      ],
      "favorite_count" : "6",
      "id_str" : "1486780749267862329",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1486780749267862329",
      "created_at" : "Thu Jan 27 19:18:48 +0000 2022",
      "favorited" : false,
      "full_text" : "moss lamp bridge perch cloud bridge letter paper kettle",
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
            "text" : "moss",
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
        "24"
      ],
      "favorite_count" : "8",
      "id_str" : "1486979604005522260",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1486979604005522260",
      "created_at" : "Fri Jan 28 08:28:58 +0000 2022",
      "favorited" : false,
      "full_text" : "perch reed winter bridge",
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
        "35"
      ],
      "favorite_count" : "6",
      "id_str" : "1487266583649718211",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1487266583649718211",
      "created_at" : "Sat Jan 29 03:29:20 +0000 2022",
      "favorited" : false,
      "full_text" : "kettle lamp reed letter stone stone",
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
            "text" : "reed",
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
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1487426566060248603",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1487426566060248603",
      "created_at" : "Sat Jan 29 14:05:03 +0000 2022",
      "favorited" : false,
      "full_text" : "garden paper paper heron kettle kettle heron",
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
            "text" : "perch",
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
        "72"
      ],
      "favorite_count" : "0",
      "id_str" : "1487490537987507176",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1487490537987507176",
      "created_at" : "Sat Jan 29 18:19:15 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: reed lamp paper moss river perch reed lamp moss cloud…",
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
        "72"
      ],
      "favorite_count" : "0",
      "id_str" : "1487552513677722121",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1487552513677722121",
      "created_at" : "Sat Jan 29 22:25:31 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: bridge bridge cloud moss river heron paper cloud lamp…",
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
        "50"
      ],
      "favorite_count" : "0",
      "id_str" : "1487764103203131288",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1487764103203131288",
      "created_at" : "Sun Jan 30 12:26:18 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: garden stone bridge winter reed…",
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
            "text" : "cloud",
            "indices" : [
              "0",
              "5"
            ]
          },
          {
            "text" : "moss",
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
        "62"
      ],
      "favorite_count" : "2",
      "id_str" : "1487778691525119370",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1487778691525119370",
      "created_at" : "Sun Jan 30 13:24:16 +0000 2022",
      "favorited" : false,
      "full_text" : "river river winter bridge cloud river stone cloud kettle river",
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
        "78"
      ],
      "favorite_count" : "0",
      "id_str" : "1488096563094884174",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1488096563094884174",
      "created_at" : "Mon Jan 31 10:27:22 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: letter bridge lamp heron stone cloud perch moss heron paper…",
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
            "text" : "perch",
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
        "43"
      ],
      "favorite_count" : "0",
      "id_str" : "1488386246005754767",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1488386246005754767",
      "created_at" : "Tue Feb 01 05:38:28 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: letter river kettle moss…",
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
        "42"
      ],
      "favorite_count" : "1",
      "id_str" : "1488422739835356146",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1488422739835356146",
      "created_at" : "Tue Feb 01 08:03:29 +0000 2022",
      "favorited" : false,
      "full_text" : "heron garden stone letter stone lamp cloud",
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
        "64"
      ],
      "favorite_count" : "1",
      "id_str" : "1488639010220802675",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1488639010220802675",
      "created_at" : "Tue Feb 01 22:22:52 +0000 2022",
      "favorited" : false,
      "full_text" : "stone kettle bridge garden stone cloud stone reed lamp moss lamp",
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
        "28"
      ],
      "favorite_count" : "4",
      "id_str" : "1488854868603964212",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1488854868603964212",
      "created_at" : "Wed Feb 02 12:40:36 +0000 2022",
      "favorited" : false,
      "full_text" : "letter lamp moss lamp bridge",
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
        "64"
      ],
      "favorite_count" : "9",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1489167144586316312",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1489167144586316312",
      "created_at" : "Thu Feb 03 09:21:29 +0000 2022",
      "favorited" : false,
      "full_text" : "bridge lamp stone letter letter river perch letter kettle kettle",
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
        "43"
      ],
      "favorite_count" : "1",
      "id_str" : "1489480028033911988",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1489480028033911988",
      "created_at" : "Fri Feb 04 06:04:46 +0000 2022",
      "favorited" : false,
      "full_text" : "letter kettle reed {[ \"quoted\" \\ &amp; ü 🐟",
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
            "text" : "kettle",
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
      "id_str" : "1489731572524385519",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1489731572524385519",
      "created_at" : "Fri Feb 04 22:44:19 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: river cloud perch moss…",
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
        "66"
      ],
      "favorite_count" : "0",
      "id_str" : "1489778401093881487",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1489778401093881487",
      "created_at" : "Sat Feb 05 01:50:24 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: river paper moss garden kettle paper reed cloud…",
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
        "78"
      ],
      "favorite_count" : "0",
      "id_str" : "1489871847179683310",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1489871847179683310",
      "created_at" : "Sat Feb 05 08:01:43 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: lamp reed moss kettle bridge cloud winter heron reed garden…",
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
        "16"
      ],
      "favorite_count" : "1",
      "id_str" : "1490178999123446944",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1490178999123446944",
      "created_at" : "Sun Feb 06 04:22:14 +0000 2022",
      "favorited" : false,
      "full_text" : "heron moss perch",
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
      "id_str" : "1490441795673262913",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1490441795673262913",
      "created_at" : "Sun Feb 06 21:46:29 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: river river paper cloud reed bridge…",
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
            "text" : "lamp",
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
        "34"
      ],
      "favorite_count" : "0",
      "id_str" : "1490622247092617474",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1490622247092617474",
      "created_at" : "Mon Feb 07 09:43:32 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: paper reed moss…",
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
            "text" : "bridge",
            "indices" : [
              "0",
              "5"
            ]
          },
          {
            "text" : "heron",
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
        "64"
      ],
      "favorite_count" : "6",
      "id_str" : "1490833210152584287",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1490833210152584287",
      "created_at" : "Mon Feb 07 23:41:50 +0000 2022",
      "favorited" : false,
      "full_text" : "garden bridge heron garden lamp letter kettle stone bridge cloud",
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
            "text" : "paper",
            "indices" : [
              "0",
              "5"
            ]
          },
          {
            "text" : "heron",
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
        "69"
      ],
      "favorite_count" : "6",
      "id_str" : "1491100457257405501",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1491100457257405501",
      "created_at" : "Tue Feb 08 17:23:46 +0000 2022",
      "favorited" : false,
      "full_text" : "lamp stone kettle winter river garden bridge garden stone river cloud",
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
            "text" : "paper",
            "indices" : [
              "0",
              "5"
            ]
          },
          {
            "text" : "heron",
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
        "56"
      ],
      "favorite_count" : "0",
      "id_str" : "1491353023555830663",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1491353023555830663",
      "created_at" : "Wed Feb 09 10:07:23 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: moss lamp kettle garden letter bridge…",
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
      "id_str" : "1491561583485126054",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1491561583485126054",
      "created_at" : "Wed Feb 09 23:56:08 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: reed heron heron heron paper cloud perch paper…",
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
        "43"
      ],
      "favorite_count" : "9",
      "id_str" : "1491670653214920604",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1491670653214920604",
      "created_at" : "Thu Feb 10 07:09:32 +0000 2022",
      "favorited" : false,
      "full_text" : "kettle stone heron letter cloud perch perch",
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
        "67"
      ],
      "favorite_count" : "4",
      "id_str" : "1491942166124037591",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1491942166124037591",
      "created_at" : "Fri Feb 11 01:08:26 +0000 2022",
      "favorited" : false,
      "full_text" : "river letter bridge garden letter cloud reed reed stone letter reed",
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
      "favorite_count" : "5",
      "id_str" : "1492032171974594056",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1492032171974594056",
      "created_at" : "Fri Feb 11 07:06:05 +0000 2022",
      "favorited" : false,
      "full_text" : "reed heron garden bridge letter heron reed kettle stone moss garden",
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
        "44"
      ],
      "favorite_count" : "3",
      "id_str" : "1492332206452902804",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1492332206452902804",
      "created_at" : "Sat Feb 12 02:58:18 +0000 2022",
      "favorited" : false,
      "full_text" : "heron river paper letter river garden garden",
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
        "44"
      ],
      "favorite_count" : "8",
      "id_str" : "1492570184353844412",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1492570184353844412",
      "created_at" : "Sat Feb 12 18:43:57 +0000 2022",
      "favorited" : false,
      "full_text" : "winter river garden heron heron winter perch",
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
        "42"
      ],
      "favorite_count" : "0",
      "id_str" : "1492749081288641605",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1492749081288641605",
      "created_at" : "Sun Feb 13 06:34:49 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: letter moss heron river…",
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
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "30"
      ],
      "favorite_count" : "5",
      "id_str" : "1492967085502891428",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1492967085502891428",
      "created_at" : "Sun Feb 13 21:01:05 +0000 2022",
      "favorited" : false,
      "full_text" : "stone reed letter letter stone",
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
        "17"
      ],
      "favorite_count" : "6",
      "id_str" : "1493255658793862146",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1493255658793862146",
      "created_at" : "Mon Feb 14 16:07:47 +0000 2022",
      "favorited" : false,
      "full_text" : "kettle stone reed",
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
      "id_str" : "1493399060843858893",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1493399060843858893",
      "created_at" : "Tue Feb 15 01:37:36 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: lamp cloud heron letter cloud garden winter…",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "letter",
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
        "56"
      ],
      "favorite_count" : "0",
      "id_str" : "1493684447302650751",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1493684447302650751",
      "created_at" : "Tue Feb 15 20:31:38 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: heron bridge lamp winter letter river…",
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
        "57"
      ],
      "favorite_count" : "8",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1493753697967017466",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1493753697967017466",
      "created_at" : "Wed Feb 16 01:06:48 +0000 2022",
      "favorited" : false,
      "full_text" : "river stone paper lamp heron moss moss stone perch kettle",
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
            "text" : "kettle",
            "indices" : [
              "0",
              "5"
            ]
          },
          {
            "text" : "moss",
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
      "favorite_count" : "0",
      "id_str" : "1493870635988815146",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1493870635988815146",
      "created_at" : "Wed Feb 16 08:51:29 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: garden paper bridge lamp…",
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
      "id_str" : "1494052413781313529",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1494052413781313529",
      "created_at" : "Wed Feb 16 20:53:48 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: cloud cloud cloud lamp bridge paper kettle river…",
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
      "id_str" : "1494075274994649351",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1494075274994649351",
      "created_at" : "Wed Feb 16 22:24:38 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: lamp perch perch bridge heron winter moss lamp lamp stone heron…",
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
            "text" : "paper",
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
        "74"
      ],
      "favorite_count" : "0",
      "id_str" : "1494087824750677093",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1494087824750677093",
      "created_at" : "Wed Feb 16 23:14:30 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: cloud reed letter kettle perch moss kettle cloud winter…",
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
            "text" : "moss",
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
        "62"
      ],
      "favorite_count" : "2",
      "id_str" : "1494310371169666961",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1494310371169666961",
      "created_at" : "Thu Feb 17 13:58:50 +0000 2022",
      "favorited" : false,
      "full_text" : "kettle kettle winter bridge perch stone river reed lamp kettle",
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
            "text" : "perch",
            "indices" : [
              "0",
              "5"
            ]
          },
          {
            "text" : "lamp",
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
      "id_str" : "1494623964977171915",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1494623964977171915",
      "created_at" : "Fri Feb 18 10:44:56 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: stone letter kettle lamp cloud winter stone…",
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
        "41"
      ],
      "favorite_count" : "0",
      "id_str" : "1494733737131245738",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1494733737131245738",
      "created_at" : "Fri Feb 18 18:01:08 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: heron lamp perch cloud…",
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
        "84"
      ],
      "favorite_count" : "0",
      "id_str" : "1494994891082565567",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1494994891082565567",
      "created_at" : "Sat Feb 19 11:18:52 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: river river reed letter river lamp bridge moss kettle letter reed…",
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
            "text" : "letter",
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
      "favorite_count" : "8",
      "id_str" : "1495014106288096762",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1495014106288096762",
      "created_at" : "Sat Feb 19 12:35:13 +0000 2022",
      "favorited" : false,
      "full_text" : "moss perch moss kettle lamp garden winter",
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
        "49"
      ],
      "favorite_count" : "0",
      "id_str" : "1495204651622991817",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1495204651622991817",
      "created_at" : "Sun Feb 20 01:12:23 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: reed paper kettle bridge paper…",
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
            "text" : "letter",
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
        "74"
      ],
      "favorite_count" : "0",
      "id_str" : "1495442478474464238",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1495442478474464238",
      "created_at" : "Sun Feb 20 16:57:25 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: winter lamp moss winter letter kettle reed paper garden…",
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
            "text" : "winter",
            "indices" : [
              "0",
              "5"
            ]
          },
          {
            "text" : "moss",
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
      "favorite_count" : "6",
      "id_str" : "1495733485833293173",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1495733485833293173",
      "created_at" : "Mon Feb 21 12:13:47 +0000 2022",
      "favorited" : false,
      "full_text" : "river perch kettle perch",
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
        "24"
      ],
      "favorite_count" : "3",
      "id_str" : "1495977147745963924",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1495977147745963924",
      "created_at" : "Tue Feb 22 04:22:00 +0000 2022",
      "favorited" : false,
      "full_text" : "garden reed perch letter",
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
        "57"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1495985847273524791",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1495985847273524791",
      "created_at" : "Tue Feb 22 04:56:34 +0000 2022",
      "favorited" : false,
      "full_text" : "lamp reed paper river cloud winter cloud cloud reed river",
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
        "43"
      ],
      "favorite_count" : "0",
      "id_str" : "1496253715898696558",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1496253715898696558",
      "created_at" : "Tue Feb 22 22:40:59 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: lamp cloud bridge winter…",
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
        "41"
      ],
      "favorite_count" : "5",
      "id_str" : "1496282498731082672",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1496282498731082672",
      "created_at" : "Wed Feb 23 00:35:21 +0000 2022",
      "favorited" : false,
      "full_text" : "heron stone winter moss cloud reed bridge",
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
        "50"
      ],
      "favorite_count" : "0",
      "id_str" : "1496435231333287935",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1496435231333287935",
      "created_at" : "Wed Feb 23 10:42:16 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: cloud cloud stone kettle letter…",
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
        "37"
      ],
      "favorite_count" : "4",
      "id_str" : "1496688753333242726",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1496688753333242726",
      "created_at" : "Thu Feb 24 03:29:40 +0000 2022",
      "favorited" : false,
      "full_text" : "letter moss moss garden letter garden",
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
      "favorite_count" : "6",
      "id_str" : "1496843815871319592",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1496843815871319592",
      "created_at" : "Thu Feb 24 13:45:50 +0000 2022",
      "favorited" : false,
      "full_text" : "heron lamp stone letter garden",
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
        "38"
      ],
      "favorite_count" : "0",
      "id_str" : "1497002804554760474",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1497002804554760474",
      "created_at" : "Fri Feb 25 00:17:36 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: garden kettle river…",
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
            "text" : "letter",
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
        "22"
      ],
      "favorite_count" : "9",
      "id_str" : "1497069097005876417",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1497069097005876417",
      "created_at" : "Fri Feb 25 04:41:01 +0000 2022",
      "favorited" : false,
      "full_text" : "moss bridge lamp perch",
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
        "86"
      ],
      "favorite_count" : "0",
      "id_str" : "1497148195405301061",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1497148195405301061",
      "created_at" : "Fri Feb 25 09:55:20 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: cloud garden letter moss cloud kettle winter perch cloud reed paper…",
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
            "text" : "winter",
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
        "72"
      ],
      "favorite_count" : "0",
      "id_str" : "1497200907039802503",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1497200907039802503",
      "created_at" : "Fri Feb 25 13:24:47 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: cloud perch lamp river heron heron stone letter cloud…",
      "lang" : "und"
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
            "text" : "bridge",
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
      "favorite_count" : "8",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1497285049442108249",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1497285049442108249",
      "created_at" : "Fri Feb 25 18:59:08 +0000 2022",
      "favorited" : false,
      "full_text" : "garden stone moss river cloud perch bridge kettle bridge garden",
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
            "text" : "kettle",
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
        "38"
      ],
      "favorite_count" : "0",
      "id_str" : "1497437250001046608",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1497437250001046608",
      "created_at" : "Sat Feb 26 05:03:56 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: kettle river letter…",
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
      "id_str" : "1497544497414800817",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1497544497414800817",
      "created_at" : "Sat Feb 26 12:10:05 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: river moss lamp perch kettle river moss winter…",
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
        "39"
      ],
      "favorite_count" : "0",
      "id_str" : "1497759460943201492",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1497759460943201492",
      "created_at" : "Sun Feb 27 02:24:17 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: letter winter winter…",
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
        "72"
      ],
      "favorite_count" : "9",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1497929678432766461",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1497929678432766461",
      "created_at" : "Sun Feb 27 13:40:40 +0000 2022",
      "favorited" : false,
      "full_text" : "winter river kettle cloud garden kettle bridge river paper letter garden",
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
        "82"
      ],
      "favorite_count" : "1",
      "id_str" : "1498176187044726904",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1498176187044726904",
      "created_at" : "Mon Feb 28 06:00:12 +0000 2022",
      "favorited" : false,
      "full_text" : "stone river paper bridge winter kettle cloud garden heron {[ \"quoted\" \\ &amp; ü 🐟",
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
        "50"
      ],
      "favorite_count" : "2",
      "id_str" : "1498282225777509040",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1498282225777509040",
      "created_at" : "Mon Feb 28 13:01:34 +0000 2022",
      "favorited" : false,
      "full_text" : "river paper winter stone moss garden kettle kettle",
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
            "text" : "stone",
            "indices" : [
              "0",
              "5"
            ]
          },
          {
            "text" : "lamp",
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
        "18"
      ],
      "favorite_count" : "7",
      "id_str" : "1498333029674781788",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1498333029674781788",
      "created_at" : "Mon Feb 28 16:23:26 +0000 2022",
      "favorited" : false,
      "full_text" : "stone river letter",
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
        "40"
      ],
      "favorite_count" : "7",
      "id_str" : "1498659761829184273",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1498659761829184273",
      "created_at" : "Tue Mar 01 14:01:45 +0000 2022",
      "favorited" : false,
      "full_text" : "stone garden cloud heron reed reed perch",
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
        "59"
      ],
      "favorite_count" : "4",
      "id_str" : "1498881063663961054",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1498881063663961054",
      "created_at" : "Wed Mar 02 04:41:08 +0000 2022",
      "favorited" : false,
      "full_text" : "winter garden kettle letter river letter heron perch winter",
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
        "87"
      ],
      "favorite_count" : "0",
      "id_str" : "1499193636342990353",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1499193636342990353",
      "created_at" : "Thu Mar 03 01:23:11 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: kettle reed cloud cloud letter garden letter reed lamp winter bridge…",
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
            "text" : "lamp",
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
        "17"
      ],
      "favorite_count" : "6",
      "id_str" : "1499212977826431322",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1499212977826431322",
      "created_at" : "Thu Mar 03 02:40:02 +0000 2022",
      "favorited" : false,
      "full_text" : "stone garden reed",
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
            "text" : "garden",
            "indices" : [
              "0",
              "5"
            ]
          },
          {
            "text" : "river",
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
        "80"
      ],
      "favorite_count" : "0",
      "id_str" : "1499415826535547707",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1499415826535547707",
      "created_at" : "Thu Mar 03 16:06:05 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: kettle river reed winter reed reed letter heron winter kettle…",
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
        "65"
      ],
      "favorite_count" : "0",
      "id_str" : "1499692060217705702",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1499692060217705702",
      "created_at" : "Fri Mar 04 10:23:44 +0000 2022",
      "favorited" : false,
      "full_text" : "winter river paper river bridge moss stone perch paper moss cloud",
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
        "25"
      ],
      "favorite_count" : "3",
      "id_str" : "1499957967506640295",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1499957967506640295",
      "created_at" : "Sat Mar 05 04:00:21 +0000 2022",
      "favorited" : false,
      "full_text" : "garden letter moss letter",
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
        "76"
      ],
      "favorite_count" : "0",
      "id_str" : "1500036368502359847",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1500036368502359847",
      "created_at" : "Sat Mar 05 09:11:54 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: paper stone lamp cloud heron river stone bridge reed moss…",
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
        "58"
      ],
      "favorite_count" : "0",
      "id_str" : "1500100406875783174",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1500100406875783174",
      "created_at" : "Sat Mar 05 13:26:22 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: bridge lamp paper lamp lamp paper stone…",
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
        "71"
      ],
      "favorite_count" : "0",
      "id_str" : "1500214296401940287",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1500214296401940287",
      "created_at" : "Sat Mar 05 20:58:55 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: bridge garden river river winter garden kettle cloud…",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "letter",
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
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "62"
      ],
      "favorite_count" : "7",
      "id_str" : "1500342746987105103",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1500342746987105103",
      "created_at" : "Sun Mar 06 05:29:20 +0000 2022",
      "favorited" : false,
      "full_text" : "bridge heron garden perch winter cloud perch kettle paper lamp",
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
        "86"
      ],
      "favorite_count" : "7",
      "id_str" : "1500622832785165313",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1500622832785165313",
      "created_at" : "Mon Mar 07 00:02:18 +0000 2022",
      "favorited" : false,
      "full_text" : "bridge letter kettle bridge letter kettle bridge stone kettle {[ \"quoted\" \\ &amp; ü 🐟",
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
        "49"
      ],
      "favorite_count" : "0",
      "id_str" : "1500789984917980466",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1500789984917980466",
      "created_at" : "Mon Mar 07 11:06:30 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: winter garden heron river reed…",
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
        "69"
      ],
      "favorite_count" : "0",
      "id_str" : "1500794741590067567",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1500794741590067567",
      "created_at" : "Mon Mar 07 11:25:24 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: bridge bridge winter letter river heron perch moss…",
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
            "text" : "cloud",
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
        "31"
      ],
      "favorite_count" : "0",
      "id_str" : "1500997643399072387",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1500997643399072387",
      "created_at" : "Tue Mar 08 00:51:40 +0000 2022",
      "favorited" : false,
      "full_text" : "moss bridge letter kettle cloud",
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
            "text" : "winter",
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
        "44"
      ],
      "favorite_count" : "0",
      "id_str" : "1501067959555066100",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1501067959555066100",
      "created_at" : "Tue Mar 08 05:31:04 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: stone heron kettle winter…",
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
        "59"
      ],
      "favorite_count" : "0",
      "id_str" : "1501384982164145352",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1501384982164145352",
      "created_at" : "Wed Mar 09 02:30:48 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: reed moss garden river kettle moss heron…",
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
        "84"
      ],
      "favorite_count" : "0",
      "id_str" : "1501664434169316562",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1501664434169316562",
      "created_at" : "Wed Mar 09 21:01:15 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: perch heron reed letter stone river river letter letter moss moss…",
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
        "43"
      ],
      "favorite_count" : "1",
      "id_str" : "1501976297432156308",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1501976297432156308",
      "created_at" : "Thu Mar 10 17:40:29 +0000 2022",
      "favorited" : false,
      "full_text" : "stone kettle winter perch perch perch cloud",
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
        "71"
      ],
      "favorite_count" : "0",
      "id_str" : "1502232409679069819",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1502232409679069819",
      "created_at" : "Fri Mar 11 10:38:11 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: stone bridge perch kettle cloud winter letter bridge…",
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
        "35"
      ],
      "favorite_count" : "0",
      "id_str" : "1502246625391675715",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1502246625391675715",
      "created_at" : "Fri Mar 11 11:34:40 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: reed perch cloud…",
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
        "42"
      ],
      "favorite_count" : "0",
      "id_str" : "1502420683110482473",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1502420683110482473",
      "created_at" : "Fri Mar 11 23:06:19 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: stone kettle reed cloud…",
      "lang" : "und"
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
        "55"
      ],
      "favorite_count" : "2",
      "id_str" : "1502641042313185643",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1502641042313185643",
      "created_at" : "Sat Mar 12 13:41:56 +0000 2022",
      "favorited" : false,
      "full_text" : "winter garden moss cloud paper river paper cloud bridge",
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
        "25"
      ],
      "favorite_count" : "4",
      "id_str" : "1502793522623809376",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1502793522623809376",
      "created_at" : "Sat Mar 12 23:47:51 +0000 2022",
      "favorited" : false,
      "full_text" : "stone heron garden winter",
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
        "54"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1502986037008270033",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1502986037008270033",
      "created_at" : "Sun Mar 13 12:32:50 +0000 2022",
      "favorited" : false,
      "full_text" : "paper kettle kettle moss perch cloud heron heron river",
      "lang" : "und"
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
            "text" : "garden",
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
        "38"
      ],
      "favorite_count" : "0",
      "id_str" : "1503251045348803264",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1503251045348803264",
      "created_at" : "Mon Mar 14 06:05:52 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: letter cloud garden…",
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
        "36"
      ],
      "favorite_count" : "4",
      "id_str" : "1503355626607085615",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1503355626607085615",
      "created_at" : "Mon Mar 14 13:01:27 +0000 2022",
      "favorited" : false,
      "full_text" : "stone heron heron stone cloud letter",
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
        "69"
      ],
      "favorite_count" : "0",
      "id_str" : "1503635153728047146",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1503635153728047146",
      "created_at" : "Tue Mar 15 07:32:11 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: garden kettle letter winter lamp bridge reed cloud…",
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
            "text" : "reed",
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
        "23"
      ],
      "favorite_count" : "2",
      "id_str" : "1503738450682056211",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1503738450682056211",
      "created_at" : "Tue Mar 15 14:22:39 +0000 2022",
      "favorited" : false,
      "full_text" : "stone cloud stone stone",
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
        "70"
      ],
      "favorite_count" : "0",
      "id_str" : "1503904514103576109",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1503904514103576109",
      "created_at" : "Wed Mar 16 01:22:32 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: stone moss reed reed moss kettle paper letter paper…",
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
        "79"
      ],
      "favorite_count" : "0",
      "id_str" : "1504503078982782360",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1504503078982782360",
      "created_at" : "Thu Mar 17 17:01:01 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: letter garden garden kettle perch bridge garden heron garden…",
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
        "44"
      ],
      "favorite_count" : "2",
      "id_str" : "1504568455351766013",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1504568455351766013",
      "created_at" : "Thu Mar 17 21:20:47 +0000 2022",
      "favorited" : false,
      "full_text" : "lamp perch kettle kettle perch kettle winter",
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
        "81"
      ],
      "favorite_count" : "0",
      "id_str" : "1504837820030650996",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1504837820030650996",
      "created_at" : "Fri Mar 18 15:11:09 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: heron moss winter cloud stone kettle kettle garden cloud river…",
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
        "46"
      ],
      "favorite_count" : "3",
      "id_str" : "1505042950315312573",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1505042950315312573",
      "created_at" : "Sat Mar 19 04:46:16 +0000 2022",
      "favorited" : false,
      "full_text" : "winter lamp heron reed cloud lamp kettle stone",
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
            "text" : "perch",
            "indices" : [
              "0",
              "5"
            ]
          },
          {
            "text" : "river",
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
        "17"
      ],
      "favorite_count" : "9",
      "id_str" : "1505213345853080299",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1505213345853080299",
      "created_at" : "Sat Mar 19 16:03:21 +0000 2022",
      "favorited" : false,
      "full_text" : "moss bridge stone",
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
        "55"
      ],
      "favorite_count" : "3",
      "id_str" : "1505346592259968282",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1505346592259968282",
      "created_at" : "Sun Mar 20 00:52:50 +0000 2022",
      "favorited" : false,
      "full_text" : "perch stone paper heron bridge kettle kettle lamp perch",
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
        "60"
      ],
      "favorite_count" : "0",
      "id_str" : "1505679423678974610",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1505679423678974610",
      "created_at" : "Sun Mar 20 22:55:23 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @made_up_name: heron letter lamp lamp kettle river paper…",
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
        "17"
      ],
      "favorite_count" : "1",
      "id_str" : "1505750227666078789",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1505750227666078789",
      "created_at" : "Mon Mar 21 03:36:44 +0000 2022",
      "favorited" : false,
      "full_text" : "stone cloud stone",
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