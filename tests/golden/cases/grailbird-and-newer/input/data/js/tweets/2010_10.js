Grailbird.data.tweets_2010_10 = 
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
    "id_str" : "25768133680",
    "text" : "river kettle river garden reed stone paper",
    "id" : 25768133680,
    "created_at" : "2010-10-30 00:00:00 +0000",
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
    "id_str" : "25766200900",
    "text" : "kettle letter winter",
    "id" : 25766200900,
    "created_at" : "2010-10-28 00:00:00 +0000",
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
    "id_str" : "25761391360",
    "text" : "cloud perch stone river",
    "id" : 25761391360,
    "created_at" : "2010-10-26 00:00:00 +0000",
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
      "urls" : []
    },
    "geo" : {},
    "in_reply_to_status_id_str" : "1000000000000000001",
    "in_reply_to_status_id" : 1000000000000000000,
    "id_str" : "25753484480",
    "text" : "moss bridge stone stone reed heron",
    "id" : 25753484480,
    "created_at" : "2010-10-21 00:00:00 +0000",
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
      "urls" : []
    },
    "geo" : {},
    "retweeted_status" : {
      "id_str" : "5",
      "text" : "stone garden winter lamp winter reed heron\u2026",
      "user" : {
        "screen_name" : "made_up_name",
        "verified" : true
      }
    },
    "id_str" : "25752880880",
    "text" : "RT @made_up_name: stone garden winter lamp winter reed heron\u2026",
    "id" : 25752880880,
    "created_at" : "2010-10-21 00:00:00 +0000",
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
    "in_reply_to_status_id_str" : "1000000000000000001",
    "in_reply_to_status_id" : 1000000000000000000,
    "id_str" : "25745242560",
    "text" : "winter river heron reed stone heron lamp heron",
    "id" : 25745242560,
    "created_at" : "2010-10-16 00:00:00 +0000",
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
    "id_str" : "25740513880",
    "text" : "bridge stone perch cloud river",
    "id" : 25740513880,
    "created_at" : "2010-10-14 00:00:00 +0000",
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
    "id_str" : "25739185420",
    "text" : "cloud garden river paper",
    "id" : 25739185420,
    "created_at" : "2010-10-13 00:00:00 +0000",
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
    "id_str" : "25738811620",
    "text" : "heron stone cloud river bridge heron",
    "id" : 25738811620,
    "created_at" : "2010-10-13 00:00:00 +0000",
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
    "id_str" : "25737477760",
    "text" : "cloud lamp paper river letter garden winter paper paper garden reed",
    "id" : 25737477760,
    "created_at" : "2010-10-12 00:00:00 +0000",
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
          "text" : "cloud",
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
      "urls" : []
    },
    "geo" : {},
    "retweeted_status" : {
      "id_str" : "5",
      "text" : "cloud stone stone garden kettle bridge garden\u2026",
      "user" : {
        "screen_name" : "made_up_name",
        "verified" : true
      }
    },
    "id_str" : "25732112800",
    "text" : "RT @made_up_name: cloud stone stone garden kettle bridge garden\u2026",
    "id" : 25732112800,
    "created_at" : "2010-10-09 00:00:00 +0000",
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
      "urls" : []
    },
    "geo" : {},
    "id_str" : "25724481600",
    "text" : "lamp bridge lamp cloud kettle moss",
    "id" : 25724481600,
    "created_at" : "2010-10-04 00:00:00 +0000",
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
      "urls" : []
    },
    "geo" : {},
    "id_str" : "25718083340",
    "text" : "paper moss lamp lamp cloud perch",
    "id" : 25718083340,
    "created_at" : "2010-10-01 00:00:00 +0000",
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