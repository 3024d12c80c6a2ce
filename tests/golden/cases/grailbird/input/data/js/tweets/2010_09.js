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
    "id_str" : "25717650460",
    "text" : "reed heron kettle bridge winter winter river letter moss",
    "id" : 25717650460,
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
    "id_str" : "25714158580",
    "text" : "kettle cloud garden garden cloud moss heron reed perch stone garden",
    "id" : 25714158580,
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
    "id_str" : "25710459260",
    "text" : "river heron lamp river letter paper cloud perch reed winter heron",
    "id" : 25710459260,
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
    "id_str" : "25706027300",
    "text" : "letter river stone perch winter letter lamp winter kettle perch",
    "id" : 25706027300,
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
    "id_str" : "25703071400",
    "text" : "heron bridge winter",
    "id" : 25703071400,
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
    "id_str" : "25698480280",
    "text" : "winter bridge perch stone paper heron",
    "id" : 25698480280,
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
    "id_str" : "25695661500",
    "text" : "river perch letter lamp winter reed cloud kettle",
    "id" : 25695661500,
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
    "id_str" : "25688116720",
    "text" : "paper river river kettle kettle river garden perch winter winter",
    "id" : 25688116720,
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
    "id_str" : "25685325100",
    "text" : "garden reed bridge garden stone letter lamp river",
    "id" : 25685325100,
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
    "id_str" : "25685236780",
    "text" : "stone river lamp letter",
    "id" : 25685236780,
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
    "id_str" : "25684721920",
    "text" : "letter paper perch river lamp reed bridge paper winter garden",
    "id" : 25684721920,
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
    "id_str" : "25682059420",
    "text" : "winter bridge stone winter",
    "id" : 25682059420,
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
    "id_str" : "25676886060",
    "text" : "letter stone stone kettle winter paper kettle garden winter lamp",
    "id" : 25676886060,
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
    "id_str" : "25675853160",
    "text" : "RT @made_up_name: heron winter letter\u2026",
    "id" : 25675853160,
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
    "id_str" : "25674479060",
    "text" : "stone moss kettle perch",
    "id" : 25674479060,
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
    "id_str" : "25674156680",
    "text" : "RT @made_up_name: kettle moss river garden stone river\u2026",
    "id" : 25674156680,
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
    "id_str" : "25671234600",
    "text" : "RT @made_up_name: lamp winter kettle garden moss reed\u2026",
    "id" : 25671234600,
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