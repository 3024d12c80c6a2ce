window.YTD.tweets.part0 = [
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
        "65"
      ],
      "favorite_count" : "2",
      "id_str" : "1763000563668093596",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1763000563668093596",
      "created_at" : "Thu Feb 29 00:37:44 +0000 2024",
      "favorited" : false,
      "full_text" : "reed letter stone perch perch cloud garden paper cloud stone reed",
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
        "29"
      ],
      "favorite_count" : "8",
      "id_str" : "1763074856099778332",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1763074856099778332",
      "created_at" : "Thu Feb 29 05:32:56 +0000 2024",
      "favorited" : false,
      "full_text" : "reed bridge stone paper paper",
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
      "favorite_count" : "9",
      "id_str" : "1763095438195428599",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1763095438195428599",
      "created_at" : "Thu Feb 29 06:54:43 +0000 2024",
      "favorited" : false,
      "full_text" : "perch moss moss heron moss heron stone river",
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
        "24"
      ],
      "favorite_count" : "5",
      "id_str" : "1763132392618328290",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1763132392618328290",
      "created_at" : "Thu Feb 29 09:21:34 +0000 2024",
      "favorited" : false,
      "full_text" : "reed paper kettle garden",
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
        "68"
      ],
      "favorite_count" : "0",
      "id_str" : "1763143669914799464",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763143669914799464",
      "created_at" : "Thu Feb 29 10:06:23 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @made_up_name: lamp winter garden reed heron lamp moss lamp reed…",
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
        "95"
      ],
      "favorite_count" : "0",
      "id_str" : "1763158120214823508",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763158120214823508",
      "created_at" : "Thu Feb 29 11:03:48 +0000 2024",
      "favorited" : false,
      "full_text" : "stone bridge bridge letter stone kettle perch stone winter reed kettle {[ \"quoted\" \\ &amp; ü 🐟",
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
        "48"
      ],
      "favorite_count" : "0",
      "id_str" : "1763202693460919396",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763202693460919396",
      "created_at" : "Thu Feb 29 14:00:55 +0000 2024",
      "favorited" : false,
      "full_text" : "garden moss heron stone lamp garden bridge river",
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
        "38"
      ],
      "favorite_count" : "9",
      "id_str" : "1763242390270771532",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1763242390270771532",
      "created_at" : "Thu Feb 29 16:38:39 +0000 2024",
      "favorited" : false,
      "full_text" : "moss heron stone heron moss lamp paper",
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
        "17"
      ],
      "favorite_count" : "2",
      "id_str" : "1763244988906342014",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1763244988906342014",
      "created_at" : "Thu Feb 29 16:48:59 +0000 2024",
      "favorited" : false,
      "full_text" : "cloud garden reed",
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
        "29"
      ],
      "favorite_count" : "9",
      "id_str" : "1763266211686125410",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763266211686125410",
      "created_at" : "Thu Feb 29 18:13:19 +0000 2024",
      "favorited" : false,
      "full_text" : "winter perch lamp perch stone",
      "lang" : "und"
    }
  }
]