window.YTD.tweets.part0 = [
{
  "tweet": {
    "retweeted": false,
    "source": "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
    "entities": {
      "hashtags": [],
      "symbols": [],
      "user_mentions": [
        {
          "name": "Invented",
          "screen_name": "made_up_name",
          "indices": [
            "3",
            "16"
          ],
          "id_str": "77",
          "id": "77"
        }
      ],
      "urls": []
    },
    "display_text_range": [
      "0",
      "56"
    ],
    "favorite_count": "7",
    "in_reply_to_status_id_str": "1000000000000000001",
    "in_reply_to_user_id": "77",
    "id_str": "1763012948483113860",
    "truncated": false,
    "retweet_count": "2",
    "id": "1763012948483113860",
    "created_at": "Thu Feb 29 01:26:56 +0000 2024",
    "favorited": false,
    "full_text": "cloud winter heron garden garden kettle perch cloud moss",
    "lang": "en"
  }
},
{
  "tweet": {
    "retweeted": false,
    "source": "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
    "entities": {
      "hashtags": [
        {
          "text": "cloud",
          "indices": [
            "0",
            "5"
          ]
        },
        {
          "text": "letter",
          "indices": [
            "6",
            "9"
          ]
        }
      ],
      "symbols": [],
      "user_mentions": [],
      "urls": []
    },
    "display_text_range": [
      "0",
      "30"
    ],
    "favorite_count": "2",
    "id_str": "1763032092322565298",
    "truncated": false,
    "retweet_count": "3",
    "id": "1763032092322565298",
    "created_at": "Thu Feb 29 02:43:01 +0000 2024",
    "favorited": false,
    "full_text": "river bridge moss stone letter",
    "lang": "en"
  }
},
{
  "tweet": {
    "retweeted": false,
    "source": "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
    "entities": {
      "hashtags": [],
      "symbols": [],
      "user_mentions": [
        {
          "name": "Invented",
          "screen_name": "made_up_name",
          "indices": [
            "3",
            "16"
          ],
          "id_str": "77",
          "id": "77"
        }
      ],
      "urls": []
    },
    "display_text_range": [
      "0",
      "47"
    ],
    "favorite_count": "8",
    "in_reply_to_status_id_str": "1000000000000000001",
    "in_reply_to_user_id": "77",
    "id_str": "1763098444081138913",
    "truncated": false,
    "retweet_count": "1",
    "id": "1763098444081138913",
    "created_at": "Thu Feb 29 07:06:40 +0000 2024",
    "favorited": false,
    "full_text": "moss garden paper perch letter moss moss winter",
    "lang": "en"
  }
},
{
  "tweet": {
    "retweeted": false,
    "source": "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
    "entities": {
      "hashtags": [],
      "symbols": [],
      "user_mentions": [],
      "urls": []
    },
    "display_text_range": [
      "0",
      "17"
    ],
    "favorite_count": "0",
    "id_str": "1763173813635253661",
    "truncated": false,
    "retweet_count": "2",
    "id": "1763173813635253661",
    "created_at": "Thu Feb 29 12:06:10 +0000 2024",
    "favorited": false,
    "full_text": "river garden lamp",
    "lang": "in"
  }
},
{
  "tweet": {
    "retweeted": false,
    "source": "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
    "entities": {
      "hashtags": [],
      "symbols": [],
      "user_mentions": [
        {
          "name": "Invented",
          "screen_name": "made_up_name",
          "indices": [
            "3",
            "16"
          ],
          "id_str": "77",
          "id": "77"
        }
      ],
      "urls": []
    },
    "display_text_range": [
      "0",
      "50"
    ],
    "favorite_count": "6",
    "id_str": "1763195353567333812",
    "truncated": false,
    "retweet_count": "1",
    "id": "1763195353567333812",
    "created_at": "Thu Feb 29 13:31:45 +0000 2024",
    "favorited": false,
    "full_text": "lamp river moss lamp reed heron garden river river",
    "lang": "qme"
  }
},
{
  "tweet": {
    "retweeted": false,
    "source": "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
    "entities": {
      "hashtags": [
        {
          "text": "garden",
          "indices": [
            "0",
            "5"
          ]
        },
        {
          "text": "letter",
          "indices": [
            "6",
            "9"
          ]
        }
      ],
      "symbols": [],
      "user_mentions": [],
      "urls": []
    },
    "display_text_range": [
      "0",
      "73"
    ],
    "favorite_count": "1",
    "id_str": "1763217291551442233",
    "truncated": false,
    "retweet_count": "2",
    "id": "1763217291551442233",
    "created_at": "Thu Feb 29 14:58:55 +0000 2024",
    "favorited": false,
    "full_text": "river stone stone perch stone winter moss garden {[ \"quoted\" \\ &amp; ü 🐟",
    "lang": "qme"
  }
},
{
  "tweet": {
    "retweeted": false,
    "source": "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
    "entities": {
      "hashtags": [
        {
          "text": "kettle",
          "indices": [
            "0",
            "5"
          ]
        },
        {
          "text": "heron",
          "indices": [
            "6",
            "9"
          ]
        }
      ],
      "symbols": [],
      "user_mentions": [],
      "urls": []
    },
    "display_text_range": [
      "0",
      "32"
    ],
    "favorite_count": "0",
    "id_str": "1763233127733395869",
    "truncated": false,
    "retweet_count": "0",
    "id": "1763233127733395869",
    "created_at": "Thu Feb 29 16:01:51 +0000 2024",
    "favorited": false,
    "full_text": letter kettle cloud garden perch",
    "lang": "und"
  }
},
{
  "tweet": {
    "retweeted": false,
    "source": "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
    "entities": {
      "hashtags": [],
      "symbols": [],
      "user_mentions": [],
      "urls": []
    },
    "display_text_range": [
      "0",
      "29"
    ],
    "favorite_count": "7",
    "id_str": "1763258415385153326",
    "truncated": false,
    "retweet_count": "2",
    "id": "1763258415385153326",
    "created_at": "Thu Feb 29 17:42:20 +0000 2024",
    "favorited": false,
    "full_text": "perch reed perch heron winter",
    "lang": "en"
  }
},
{
  "tweet": {
    "retweeted": false,
    "source": "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
    "entities": {
      "hashtags": [
        {
          "text": "bridge",
          "indices": [
            "0",
            "5"
          ]
        },
        {
          "text": "heron",
          "indices": [
            "6",
            "9"
          ]
        }
      ],
      "symbols": [],
      "user_mentions": [
        {
          "name": "Invented",
          "screen_name": "made_up_name",
          "indices": [
            "3",
            "16"
          ],
          "id_str": "77",
          "id": "77"
        }
      ],
      "urls": []
    },
    "display_text_range": [
      "0",
      "49"
    ],
    "favorite_count": "0",
    "id_str": "1763325935844593542",
    "truncated": false,
    "retweet_count": "0",
    "id": "1763325935844593542",
    "created_at": "Thu Feb 29 22:10:38 +0000 2024",
    "favorited": false,
    "full_text": "RT @made_up_name: garden perch kettle lamp heron…",
    "lang": "en"
  }
},
{
  "tweet": {
    "retweeted": false,
    "source": "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
    "entities": {
      "hashtags": [],
      "symbols": [],
      "user_mentions": [],
      "urls": []
    },
    "display_text_range": [
      "0",
      "46"
    ],
    "favorite_count": "3",
    "id_str": "1763376162781792519",
    "truncated": false,
    "retweet_count": "1",
    "id": "1763376162781792519",
    "created_at": "Fri Mar 01 01:30:13 +0000 2024",
    "favorited": false,
    "full_text": "reed river stone cloud perch paper cloud cloud",
    "lang": "sv"
  }
},
{
  "tweet": {
    "retweeted": false,
    "source": "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
    "entities": {
      "hashtags": [
        {
          "text": "stone",
          "indices": [
            "0",
            "5"
          ]
        },
        {
          "text": "kettle",
          "indices": [
            "6",
            "9"
          ]
        }
      ],
      "symbols": [],
      "user_mentions": [],
      "urls": []
    },
    "display_text_range": [
      "0",
      "23"
    ],
    "favorite_count": "2",
    "id_str": "1763415894802826685",
    "truncated": false,
    "retweet_count": "3",
    "id": "1763415894802826685",
    "created_at": "Fri Mar 01 04:08:06 +0000 2024",
    "favorited": false,
    "full_text": "river letter river lamp",
    "lang": "en"
  }
},
{
  "tweet": {
    "retweeted": false,
    "source": "<a href=\"https://example.org\" rel=\"nofollow\">Invented App</a>",
    "entities": {
      "hashtags": [
        {
          "text": "reed",
          "indices": [
            "0",
            "5"
          ]
        },
        {
          "text": "winter",
          "indices": [
            "6",
            "9"
          ]
        }
      ],
      "symbols": [],
      "user_mentions": [],
      "urls": []
    },
    "display_text_range": [
      "0",
      "63"
    ],
    "favorite_count": "7",
    "id_str": "1763418222440221439",
    "truncated": false,
    "retweet_count": "2",
    "id": "1763418222440221439",
    "created_at": "Fri Mar 01 04:17:21 +0000 2024",
    "favorited": false,
    "full_text": "lamp river kettle cloud moss river cloud letter lamp reed heron",
    "lang": "en"
  }
}
]