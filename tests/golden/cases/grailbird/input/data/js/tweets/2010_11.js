Grailbird.data.tweets_2010_11 = 
[
  {
    "source" : "\u003Ca href=\"https:\/\/example.org\" rel=\"nofollow\"\u003EInvented App\u003C\/a\u003E",
    "entities" : {
      "user_mentions" : [],
      "media" : [],
      "hashtags" : [],
      "urls" : []
    },
    "geo" : {},
    "id_str" : "9717012762725829",
    "text" : "kettle bridge stone stone bridge lamp lamp river",
    "id" : 9717012762725828,
    "created_at" : "2010-11-30 21:14:51 +0000",
    "user" : {
      "id" : 2450000099,
      "id_str" : "2450000099",
      "screen_name" : "invented_name",
      "name" : "Invented",
      "protected" : false,
      "verified" : false
    }
  },
  {
    "source" : "\u003Ca href=\"https:\/\/example.org\" rel=\"nofollow\"\u003EInvented App\u003C\/a\u003E",
    "entities" : {
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
      "media" : [],
      "hashtags" : [],
      "urls" : []
    },
    "geo" : {},
    "retweeted_status" : {
      "id_str" : "5",
      "text" : "river heron lamp winter garden letter garden garden\u2026",
      "user" : {
        "screen_name" : "made_up_name",
        "verified" : true
      }
    },
    "id_str" : "9592064291375038",
    "text" : "RT @made_up_name: river heron lamp winter garden letter garden garden\u2026",
    "id" : 9592064291375038,
    "created_at" : "2010-11-30 12:58:20 +0000",
    "user" : {
      "id" : 2450000099,
      "id_str" : "2450000099",
      "screen_name" : "invented_name",
      "name" : "Invented",
      "protected" : false,
      "verified" : false
    }
  },
  {
    "source" : "\u003Ca href=\"https:\/\/example.org\" rel=\"nofollow\"\u003EInvented App\u003C\/a\u003E",
    "entities" : {
      "user_mentions" : [],
      "media" : [],
      "hashtags" : [
        {
          "text" : "cloud",
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
      "urls" : []
    },
    "geo" : {},
    "id_str" : "8786785547062380",
    "text" : "winter kettle moss perch heron river winter stone lamp stone",
    "id" : 8786785547062380,
    "created_at" : "2010-11-28 07:38:27 +0000",
    "user" : {
      "id" : 2450000099,
      "id_str" : "2450000099",
      "screen_name" : "invented_name",
      "name" : "Invented",
      "protected" : false,
      "verified" : false
    }
  },
  {
    "source" : "\u003Ca href=\"https:\/\/example.org\" rel=\"nofollow\"\u003EInvented App\u003C\/a\u003E",
    "entities" : {
      "user_mentions" : [],
      "media" : [],
      "hashtags" : [
        {
          "text" : "lamp",
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
      "urls" : []
    },
    "geo" : {},
    "id_str" : "8772433515382486",
    "text" : "reed paper cloud bridge paper reed",
    "id" : 8772433515382486,
    "created_at" : "2010-11-28 06:41:25 +0000",
    "user" : {
      "id" : 2450000099,
      "id_str" : "2450000099",
      "screen_name" : "invented_name",
      "name" : "Invented",
      "protected" : false,
      "verified" : false
    }
  },
  {
    "source" : "\u003Ca href=\"https:\/\/example.org\" rel=\"nofollow\"\u003EInvented App\u003C\/a\u003E",
    "entities" : {
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
      "media" : [],
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
      "urls" : []
    },
    "geo" : {},
    "retweeted_status" : {
      "id_str" : "5",
      "text" : "kettle kettle paper winter\u2026",
      "user" : {
        "screen_name" : "made_up_name",
        "verified" : true
      }
    },
    "id_str" : "7828396742543126",
    "text" : "RT @made_up_name: kettle kettle paper winter\u2026",
    "id" : 7828396742543126,
    "created_at" : "2010-11-25 16:10:09 +0000",
    "user" : {
      "id" : 2450000099,
      "id_str" : "2450000099",
      "screen_name" : "invented_name",
      "name" : "Invented",
      "protected" : false,
      "verified" : false
    }
  },
  {
    "source" : "\u003Ca href=\"https:\/\/example.org\" rel=\"nofollow\"\u003EInvented App\u003C\/a\u003E",
    "entities" : {
      "user_mentions" : [],
      "media" : [],
      "hashtags" : [],
      "urls" : []
    },
    "geo" : {},
    "id_str" : "6784115126831059",
    "text" : "cloud winter bridge bridge kettle kettle",
    "id" : 6784115126831059,
    "created_at" : "2010-11-22 19:00:33 +0000",
    "user" : {
      "id" : 2450000099,
      "id_str" : "2450000099",
      "screen_name" : "invented_name",
      "name" : "Invented",
      "protected" : false,
      "verified" : false
    }
  },
  {
    "source" : "\u003Ca href=\"https:\/\/example.org\" rel=\"nofollow\"\u003EInvented App\u003C\/a\u003E",
    "entities" : {
      "user_mentions" : [],
      "media" : [],
      "hashtags" : [],
      "urls" : []
    },
    "geo" : {},
    "id_str" : "6531262848175412",
    "text" : "kettle perch winter garden",
    "id" : 6531262848175412,
    "created_at" : "2010-11-22 02:15:49 +0000",
    "user" : {
      "id" : 2450000099,
      "id_str" : "2450000099",
      "screen_name" : "invented_name",
      "name" : "Invented",
      "protected" : false,
      "verified" : false
    }
  },
  {
    "source" : "\u003Ca href=\"https:\/\/example.org\" rel=\"nofollow\"\u003EInvented App\u003C\/a\u003E",
    "entities" : {
      "user_mentions" : [],
      "media" : [],
      "hashtags" : [],
      "urls" : []
    },
    "geo" : {},
    "id_str" : "4923096045716895",
    "text" : "kettle cloud bridge paper stone heron",
    "id" : 4923096045716895,
    "created_at" : "2010-11-17 15:45:32 +0000",
    "user" : {
      "id" : 2450000099,
      "id_str" : "2450000099",
      "screen_name" : "invented_name",
      "name" : "Invented",
      "protected" : false,
      "verified" : false
    }
  },
  {
    "source" : "\u003Ca href=\"https:\/\/example.org\" rel=\"nofollow\"\u003EInvented App\u003C\/a\u003E",
    "entities" : {
      "user_mentions" : [],
      "media" : [],
      "hashtags" : [
        {
          "text" : "bridge",
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
      "urls" : []
    },
    "geo" : {},
    "id_str" : "3705262519094481",
    "text" : "moss heron paper",
    "id" : 3705262519094481,
    "created_at" : "2010-11-14 07:06:18 +0000",
    "user" : {
      "id" : 2450000099,
      "id_str" : "2450000099",
      "screen_name" : "invented_name",
      "name" : "Invented",
      "protected" : false,
      "verified" : false
    }
  },
  {
    "source" : "\u003Ca href=\"https:\/\/example.org\" rel=\"nofollow\"\u003EInvented App\u003C\/a\u003E",
    "entities" : {
      "user_mentions" : [],
      "media" : [],
      "hashtags" : [],
      "urls" : []
    },
    "geo" : {},
    "id_str" : "2230536621787586",
    "text" : "moss bridge garden heron letter cloud stone cloud",
    "id" : 2230536621787586,
    "created_at" : "2010-11-10 05:26:16 +0000",
    "user" : {
      "id" : 2450000099,
      "id_str" : "2450000099",
      "screen_name" : "invented_name",
      "name" : "Invented",
      "protected" : false,
      "verified" : false
    }
  },
  {
    "source" : "\u003Ca href=\"https:\/\/example.org\" rel=\"nofollow\"\u003EInvented App\u003C\/a\u003E",
    "entities" : {
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
      "media" : [],
      "hashtags" : [
        {
          "text" : "moss",
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
      "urls" : []
    },
    "geo" : {},
    "retweeted_status" : {
      "id_str" : "5",
      "text" : "garden letter heron\u2026",
      "user" : {
        "screen_name" : "made_up_name",
        "verified" : true
      }
    },
    "id_str" : "1301992328659250",
    "text" : "RT @made_up_name: garden letter heron\u2026",
    "id" : 1301992328659250,
    "created_at" : "2010-11-07 15:56:33 +0000",
    "user" : {
      "id" : 2450000099,
      "id_str" : "2450000099",
      "screen_name" : "invented_name",
      "name" : "Invented",
      "protected" : false,
      "verified" : false
    }
  },
  {
    "source" : "\u003Ca href=\"https:\/\/example.org\" rel=\"nofollow\"\u003EInvented App\u003C\/a\u003E",
    "entities" : {
      "user_mentions" : [],
      "media" : [],
      "hashtags" : [],
      "urls" : []
    },
    "geo" : {},
    "id_str" : "25775800660",
    "text" : "bridge river perch lamp river moss cloud river river",
    "id" : 25775800660,
    "created_at" : "2010-11-03 00:00:00 +0000",
    "user" : {
      "id" : 2450000099,
      "id_str" : "2450000099",
      "screen_name" : "invented_name",
      "name" : "Invented",
      "protected" : false,
      "verified" : false
    }
  }
]