Grailbird.data.tweets_2010_09 = 
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
    "id_str" : "-12383476187658846",
    "text" : "reed heron kettle bridge winter winter river letter moss",
    "id" : -12383476187658846,
    "created_at" : "2010-09-30 00:00:00 +0000",
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
    "in_reply_to_status_id_str" : "1000000000000000001",
    "in_reply_to_status_id" : 1000000000000000000,
    "id_str" : "-13115776668004385",
    "text" : "kettle cloud garden garden cloud moss heron reed perch stone garden",
    "id" : -13115776668004384,
    "created_at" : "2010-09-28 00:00:00 +0000",
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
    "id_str" : "-13891581555766100",
    "text" : "river heron lamp river letter paper cloud perch reed winter heron",
    "id" : -13891581555766100,
    "created_at" : "2010-09-26 00:00:00 +0000",
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
          "text" : "winter",
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
      "urls" : []
    },
    "geo" : {},
    "id_str" : "-14821032682585517",
    "text" : "letter river stone perch winter letter lamp winter kettle perch",
    "id" : -14821032682585516,
    "created_at" : "2010-09-24 00:00:00 +0000",
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
    "id_str" : "-15440929041153497",
    "text" : "heron bridge winter",
    "id" : -15440929041153496,
    "created_at" : "2010-09-22 00:00:00 +0000",
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
    "id_str" : "-16403757113798733",
    "text" : "winter bridge perch stone paper heron",
    "id" : -16403757113798732,
    "created_at" : "2010-09-19 00:00:00 +0000",
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
    "id_str" : "-16994896430758914",
    "text" : "river perch letter lamp winter reed cloud kettle",
    "id" : -16994896430758914,
    "created_at" : "2010-09-18 00:00:00 +0000",
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
      "urls" : []
    },
    "geo" : {},
    "id_str" : "-18577151582272349",
    "text" : "paper river river kettle kettle river garden perch winter winter",
    "id" : -18577151582272348,
    "created_at" : "2010-09-13 00:00:00 +0000",
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
    "id_str" : "-19162598192706845",
    "text" : "garden reed bridge garden stone letter lamp river",
    "id" : -19162598192706844,
    "created_at" : "2010-09-12 00:00:00 +0000",
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
    "id_str" : "-19181120692158348",
    "text" : "stone river lamp letter",
    "id" : -19181120692158348,
    "created_at" : "2010-09-12 00:00:00 +0000",
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
    "id_str" : "-19289093577899319",
    "text" : "letter paper perch river lamp reed bridge paper winter garden",
    "id" : -19289093577899320,
    "created_at" : "2010-09-11 00:00:00 +0000",
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
          "text" : "river",
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
    "id_str" : "-19847460994153233",
    "text" : "winter bridge stone winter",
    "id" : -19847460994153230,
    "created_at" : "2010-09-10 00:00:00 +0000",
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
      "urls" : []
    },
    "geo" : {},
    "in_reply_to_status_id_str" : "1000000000000000001",
    "in_reply_to_status_id" : 1000000000000000000,
    "id_str" : "-20932392516583233",
    "text" : "letter stone stone kettle winter paper kettle garden winter lamp",
    "id" : -20932392516583230,
    "created_at" : "2010-09-07 00:00:00 +0000",
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
      "urls" : []
    },
    "geo" : {},
    "retweeted_status" : {
      "id_str" : "5",
      "text" : "heron winter letter\u2026",
      "user" : {
        "screen_name" : "made_up_name",
        "verified" : true
      }
    },
    "id_str" : "-21149007824810297",
    "text" : "RT @made_up_name: heron winter letter\u2026",
    "id" : -21149007824810296,
    "created_at" : "2010-09-06 00:00:00 +0000",
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
    "id_str" : "-21437178324187999",
    "text" : "stone moss kettle perch",
    "id" : -21437178324188000,
    "created_at" : "2010-09-05 00:00:00 +0000",
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
      "text" : "kettle moss river garden stone river\u2026",
      "user" : {
        "screen_name" : "made_up_name",
        "verified" : true
      }
    },
    "id_str" : "-21504784146101799",
    "text" : "RT @made_up_name: kettle moss river garden stone river\u2026",
    "id" : -21504784146101800,
    "created_at" : "2010-09-05 00:00:00 +0000",
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
      "urls" : []
    },
    "geo" : {},
    "retweeted_status" : {
      "id_str" : "5",
      "text" : "lamp winter kettle garden moss reed\u2026",
      "user" : {
        "screen_name" : "made_up_name",
        "verified" : true
      }
    },
    "id_str" : "-22117589647883999",
    "text" : "RT @made_up_name: lamp winter kettle garden moss reed\u2026",
    "id" : -22117589647884000,
    "created_at" : "2010-09-04 00:00:00 +0000",
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