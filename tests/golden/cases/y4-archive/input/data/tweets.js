window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1690245350117344372"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "49"
      ],
      "favorite_count" : "1",
      "id_str" : "1690245350117344372",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1690245350117344372",
      "created_at" : "Sat Aug 12 06:14:29 +0000 2023",
      "favorited" : false,
      "full_text" : "letter cloud winter perch moss paper bridge river",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1690144833936556889"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "32"
      ],
      "favorite_count" : "2",
      "id_str" : "1690144833936556889",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1690144833936556889",
      "created_at" : "Fri Aug 11 23:35:04 +0000 2023",
      "favorited" : false,
      "full_text" : "kettle perch winter perch bridge",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1689730005505933630"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1689730005505933630",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1689730005505933630",
      "created_at" : "Thu Aug 10 20:06:41 +0000 2023",
      "favorited" : false,
      "full_text" : "bridge river heron winter kettle letter",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1689488481534872073"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1689488481534872073",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1689488481534872073",
      "created_at" : "Thu Aug 10 04:06:57 +0000 2023",
      "favorited" : false,
      "full_text" : "letter winter garden heron bridge letter winter cloud kettle",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1689119315070026530"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1689119315070026530",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1689119315070026530",
      "created_at" : "Wed Aug 09 03:40:01 +0000 2023",
      "favorited" : false,
      "full_text" : "garden moss winter lamp bridge garden {[ \"quoted\" \\ &amp; ü 🐟",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1688802290665784081"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "66"
      ],
      "favorite_count" : "0",
      "id_str" : "1688802290665784081",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1688802290665784081",
      "created_at" : "Tue Aug 08 06:40:17 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: heron stone paper lamp winter river stone perch…",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1688568531873958106"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "73"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1688568531873958106",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1688568531873958106",
      "created_at" : "Mon Aug 07 15:11:24 +0000 2023",
      "favorited" : false,
      "full_text" : "river winter paper kettle reed river garden lamp {[ \"quoted\" \\ &amp; ü 🐟",
      "lang" : "sv"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1688343087601943744"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "52"
      ],
      "favorite_count" : "2",
      "id_str" : "1688343087601943744",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1688343087601943744",
      "created_at" : "Mon Aug 07 00:15:34 +0000 2023",
      "favorited" : false,
      "full_text" : "winter paper letter letter winter cloud river kettle",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1688007196463336495"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "1688007196463336495",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1688007196463336495",
      "created_at" : "Sun Aug 06 02:00:51 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: letter moss moss…",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1687832604272756779"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "1687832604272756779",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1687832604272756779",
      "created_at" : "Sat Aug 05 14:27:05 +0000 2023",
      "favorited" : false,
      "full_text" : "kettle moss river stone garden river heron garden reed",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1687755986816730876"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "28"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1687755986816730876",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1687755986816730876",
      "created_at" : "Sat Aug 05 09:22:38 +0000 2023",
      "favorited" : false,
      "full_text" : "stone paper lamp winter moss",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1687719726408533921"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "53"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1687719726408533921",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1687719726408533921",
      "created_at" : "Sat Aug 05 06:58:33 +0000 2023",
      "favorited" : false,
      "full_text" : "reed letter river kettle river moss lamp kettle stone",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1687681596670346365"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1687681596670346365",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1687681596670346365",
      "created_at" : "Sat Aug 05 04:27:02 +0000 2023",
      "favorited" : false,
      "full_text" : "reed kettle lamp perch bridge garden letter",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1687288375377134798"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1687288375377134798",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1687288375377134798",
      "created_at" : "Fri Aug 04 02:24:31 +0000 2023",
      "favorited" : false,
      "full_text" : "kettle bridge moss reed river heron garden letter stone garden",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1686948753417701236"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "1686948753417701236",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1686948753417701236",
      "created_at" : "Thu Aug 03 03:54:59 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: letter letter reed perch heron…",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1686808989867707720"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "1686808989867707720",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1686808989867707720",
      "created_at" : "Wed Aug 02 18:39:37 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: river winter kettle garden kettle heron kettle reed cloud…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1686589953263275610"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1686589953263275610",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1686589953263275610",
      "created_at" : "Wed Aug 02 04:09:14 +0000 2023",
      "favorited" : false,
      "full_text" : "heron letter paper river perch moss",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1686527682285667457"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "52"
      ],
      "favorite_count" : "0",
      "id_str" : "1686527682285667457",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1686527682285667457",
      "created_at" : "Wed Aug 02 00:01:48 +0000 2023",
      "favorited" : false,
      "full_text" : "river kettle kettle winter letter garden stone cloud",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1686492630680076845"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "72"
      ],
      "favorite_count" : "2",
      "id_str" : "1686492630680076845",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1686492630680076845",
      "created_at" : "Tue Aug 01 21:42:31 +0000 2023",
      "favorited" : false,
      "full_text" : "cloud lamp cloud garden letter cloud heron reed {[ \"quoted\" \\ &amp; ü 🐟",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1686156876544214459"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "24"
      ],
      "favorite_count" : "0",
      "id_str" : "1686156876544214459",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1686156876544214459",
      "created_at" : "Mon Jul 31 23:28:21 +0000 2023",
      "favorited" : false,
      "full_text" : "garden reed letter river",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1685883830625373456"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "1",
      "id_str" : "1685883830625373456",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1685883830625373456",
      "created_at" : "Mon Jul 31 05:23:22 +0000 2023",
      "favorited" : false,
      "full_text" : "winter river garden heron lamp winter",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1685806115327049881"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "1",
      "id_str" : "1685806115327049881",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1685806115327049881",
      "created_at" : "Mon Jul 31 00:14:33 +0000 2023",
      "favorited" : false,
      "full_text" : "heron kettle river bridge river river heron lamp stone",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1685518142274538369"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "79"
      ],
      "favorite_count" : "0",
      "id_str" : "1685518142274538369",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1685518142274538369",
      "created_at" : "Sun Jul 30 05:10:15 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: paper reed moss letter winter perch stone river cloud bridge…",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1685345954078655201"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "2",
      "id_str" : "1685345954078655201",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1685345954078655201",
      "created_at" : "Sat Jul 29 17:46:02 +0000 2023",
      "favorited" : false,
      "full_text" : "perch winter heron reed reed reed lamp reed",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1684945105699472297"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "55"
      ],
      "favorite_count" : "0",
      "id_str" : "1684945105699472297",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1684945105699472297",
      "created_at" : "Fri Jul 28 15:13:12 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: paper garden stone cloud paper perch…",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1684862429323854168"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1684862429323854168",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1684862429323854168",
      "created_at" : "Fri Jul 28 09:44:41 +0000 2023",
      "favorited" : false,
      "full_text" : "winter kettle heron winter reed moss moss garden paper cloud",
      "lang" : "sv"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1684775491669593900"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "73"
      ],
      "favorite_count" : "0",
      "id_str" : "1684775491669593900",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1684775491669593900",
      "created_at" : "Fri Jul 28 03:59:13 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: heron kettle garden moss perch stone lamp letter cloud…",
      "lang" : "sv"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1684536919691627930"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1684536919691627930",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1684536919691627930",
      "created_at" : "Thu Jul 27 12:11:13 +0000 2023",
      "favorited" : false,
      "full_text" : "kettle paper lamp bridge river lamp reed stone paper letter perch",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1684525333983789113"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "74"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1684525333983789113",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1684525333983789113",
      "created_at" : "Thu Jul 27 11:25:11 +0000 2023",
      "favorited" : false,
      "full_text" : "perch winter cloud lamp kettle kettle paper perch {[ \"quoted\" \\ &amp; ü 🐟",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1684219718094818020"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "37"
      ],
      "favorite_count" : "0",
      "id_str" : "1684219718094818020",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1684219718094818020",
      "created_at" : "Wed Jul 26 15:10:46 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: letter reed letter…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1684049282996372143"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "64"
      ],
      "favorite_count" : "1",
      "id_str" : "1684049282996372143",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1684049282996372143",
      "created_at" : "Wed Jul 26 03:53:31 +0000 2023",
      "favorited" : false,
      "full_text" : "paper moss garden garden moss cloud lamp perch river heron perch",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1683974266053201663"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "37"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1683974266053201663",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1683974266053201663",
      "created_at" : "Tue Jul 25 22:55:26 +0000 2023",
      "favorited" : false,
      "full_text" : "moss bridge letter letter kettle lamp",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1683586836707935858"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "56"
      ],
      "favorite_count" : "0",
      "id_str" : "1683586836707935858",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1683586836707935858",
      "created_at" : "Mon Jul 24 21:15:56 +0000 2023",
      "favorited" : false,
      "full_text" : "cloud paper bridge winter cloud lamp perch bridge winter",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1683242078370270155"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "26"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1683242078370270155",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1683242078370270155",
      "created_at" : "Sun Jul 23 22:25:59 +0000 2023",
      "favorited" : false,
      "full_text" : "lamp river river lamp moss",
      "lang" : "sv"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1683147366007310051"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "51"
      ],
      "favorite_count" : "0",
      "id_str" : "1683147366007310051",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1683147366007310051",
      "created_at" : "Sun Jul 23 16:09:38 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: winter cloud bridge garden heron…",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1682992022668971615"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "40"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1682992022668971615",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1682992022668971615",
      "created_at" : "Sun Jul 23 05:52:21 +0000 2023",
      "favorited" : false,
      "full_text" : "perch lamp cloud perch heron cloud perch",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1682707829187677580"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "1682707829187677580",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1682707829187677580",
      "created_at" : "Sat Jul 22 11:03:04 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: river garden garden…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1682580719278228532"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1682580719278228532",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1682580719278228532",
      "created_at" : "Sat Jul 22 02:37:58 +0000 2023",
      "favorited" : false,
      "full_text" : "river kettle letter river garden letter river {[ \"quoted\" \\ &amp; ü 🐟",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1682546225817060797"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "1682546225817060797",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1682546225817060797",
      "created_at" : "Sat Jul 22 00:20:55 +0000 2023",
      "favorited" : false,
      "full_text" : "moss letter letter stone river heron winter",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1682332072338786357",
          "editControlInitial" : {
            "editTweetIds" : [
              "1682332072338786357",
              "1682332194304950272"
            ],
            "editsRemaining" : "4",
            "isEditEligible" : true
          }
        }
      },
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
        "29"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1682332194304950272",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1682332194304950272",
      "created_at" : "Fri Jul 21 10:09:59 +0000 2023",
      "favorited" : false,
      "full_text" : "edited",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1682332072338786357",
            "1682332194304950272"
          ],
          "editsRemaining" : "4",
          "isEditEligible" : true
        }
      },
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
        "29"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1682332072338786357",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1682332072338786357",
      "created_at" : "Fri Jul 21 10:09:56 +0000 2023",
      "favorited" : false,
      "full_text" : "river stone moss letter perch",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1682322225136402580"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1682322225136402580",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1682322225136402580",
      "created_at" : "Fri Jul 21 09:30:49 +0000 2023",
      "favorited" : false,
      "full_text" : "river winter perch garden bridge moss perch reed winter",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1682237850499681719"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "1682237850499681719",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1682237850499681719",
      "created_at" : "Fri Jul 21 03:55:32 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: cloud lamp garden winter…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1682190552717593311"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1682190552717593311",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1682190552717593311",
      "created_at" : "Fri Jul 21 00:47:36 +0000 2023",
      "favorited" : false,
      "full_text" : "cloud river reed paper letter kettle garden letter paper garden",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1681772165499715902"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "33"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1681772165499715902",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1681772165499715902",
      "created_at" : "Wed Jul 19 21:05:04 +0000 2023",
      "favorited" : false,
      "full_text" : "stone moss lamp lamp heron bridge",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1681702556079752287"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "0",
      "id_str" : "1681702556079752287",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1681702556079752287",
      "created_at" : "Wed Jul 19 16:28:28 +0000 2023",
      "favorited" : false,
      "full_text" : "reed stone perch winter heron {[ \"quoted\" \\ &amp; ü 🐟",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1681356148956988155"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "42"
      ],
      "favorite_count" : "0",
      "id_str" : "1681356148956988155",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1681356148956988155",
      "created_at" : "Tue Jul 18 17:31:58 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: bridge lamp paper river…",
      "lang" : "sv"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1681258273484835301"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "24"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1681258273484835301",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1681258273484835301",
      "created_at" : "Tue Jul 18 11:03:03 +0000 2023",
      "favorited" : false,
      "full_text" : "kettle moss letter river",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1681185713204235196"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "67"
      ],
      "favorite_count" : "0",
      "id_str" : "1681185713204235196",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1681185713204235196",
      "created_at" : "Tue Jul 18 06:14:43 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: stone stone paper river paper kettle paper perch…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1681184863320801919"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "17"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1681184863320801919",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1681184863320801919",
      "created_at" : "Tue Jul 18 06:11:20 +0000 2023",
      "favorited" : false,
      "full_text" : "river moss winter",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1680873223371096348"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1680873223371096348",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1680873223371096348",
      "created_at" : "Mon Jul 17 09:33:00 +0000 2023",
      "favorited" : false,
      "full_text" : "reed kettle perch perch river reed river perch",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1680818232509859068"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1680818232509859068",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1680818232509859068",
      "created_at" : "Mon Jul 17 05:54:29 +0000 2023",
      "favorited" : false,
      "full_text" : "moss letter stone heron stone paper",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1680716820723534204"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "89"
      ],
      "favorite_count" : "0",
      "id_str" : "1680716820723534204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1680716820723534204",
      "created_at" : "Sun Jul 16 23:11:30 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: perch winter garden reed bridge garden bridge paper stone winter paper…",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1680476233105670232"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "25"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1680476233105670232",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1680476233105670232",
      "created_at" : "Sun Jul 16 07:15:30 +0000 2023",
      "favorited" : false,
      "full_text" : "cloud winter garden river",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1680268826203130118"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "85"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1680268826203130118",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1680268826203130118",
      "created_at" : "Sat Jul 15 17:31:20 +0000 2023",
      "favorited" : false,
      "full_text" : "river moss reed winter paper garden letter bridge moss river {[ \"quoted\" \\ &amp; ü 🐟",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1679862428927524985"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "52"
      ],
      "favorite_count" : "0",
      "id_str" : "1679862428927524985",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1679862428927524985",
      "created_at" : "Fri Jul 14 14:36:28 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: garden river winter bridge bridge…",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1679538288030909013"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "32"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1679538288030909013",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1679538288030909013",
      "created_at" : "Thu Jul 13 17:08:26 +0000 2023",
      "favorited" : false,
      "full_text" : "garden garden kettle moss letter",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1679179150977401506"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "1679179150977401506",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1679179150977401506",
      "created_at" : "Wed Jul 12 17:21:21 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: garden river stone letter moss reed cloud letter letter reed letter…",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1678836118776185220"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1678836118776185220",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1678836118776185220",
      "created_at" : "Tue Jul 11 18:38:16 +0000 2023",
      "favorited" : false,
      "full_text" : "paper cloud bridge letter perch lamp",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1678760857342839064"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1678760857342839064",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1678760857342839064",
      "created_at" : "Tue Jul 11 13:39:12 +0000 2023",
      "favorited" : false,
      "full_text" : "kettle lamp bridge paper letter lamp reed paper",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1678491876891558882"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "19"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1678491876891558882",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1678491876891558882",
      "created_at" : "Mon Jul 10 19:50:22 +0000 2023",
      "favorited" : false,
      "full_text" : "perch garden winter",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1678489129978954160"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "2",
      "id_str" : "1678489129978954160",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1678489129978954160",
      "created_at" : "Mon Jul 10 19:39:28 +0000 2023",
      "favorited" : false,
      "full_text" : "winter garden stone moss moss garden cloud winter cloud paper river",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1678077602553661900"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "19"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1678077602553661900",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1678077602553661900",
      "created_at" : "Sun Jul 09 16:24:12 +0000 2023",
      "favorited" : false,
      "full_text" : "garden heron winter",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1677931431457720399"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1677931431457720399",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1677931431457720399",
      "created_at" : "Sun Jul 09 06:43:22 +0000 2023",
      "favorited" : false,
      "full_text" : "winter garden perch moss garden garden moss",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1677615340097375944"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1677615340097375944",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1677615340097375944",
      "created_at" : "Sat Jul 08 09:47:20 +0000 2023",
      "favorited" : false,
      "full_text" : "kettle moss paper lamp kettle lamp stone kettle",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1677280351564597095"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "1",
      "id_str" : "1677280351564597095",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1677280351564597095",
      "created_at" : "Fri Jul 07 11:36:12 +0000 2023",
      "favorited" : false,
      "full_text" : "paper letter bridge",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1677248192623676937"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "1",
      "id_str" : "1677248192623676937",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1677248192623676937",
      "created_at" : "Fri Jul 07 09:28:25 +0000 2023",
      "favorited" : false,
      "full_text" : "heron paper winter perch perch",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1676985274975914550"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1676985274975914550",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1676985274975914550",
      "created_at" : "Thu Jul 06 16:03:41 +0000 2023",
      "favorited" : false,
      "full_text" : "reed garden garden winter cloud reed letter river heron river",
      "lang" : "sv"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1676822477654723137"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "25"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1676822477654723137",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1676822477654723137",
      "created_at" : "Thu Jul 06 05:16:47 +0000 2023",
      "favorited" : false,
      "full_text" : "lamp winter kettle kettle",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1676728713229633722"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "53"
      ],
      "favorite_count" : "0",
      "id_str" : "1676728713229633722",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1676728713229633722",
      "created_at" : "Wed Jul 05 23:04:12 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: heron garden moss cloud moss perch…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1676343572502152046"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "1",
      "id_str" : "1676343572502152046",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1676343572502152046",
      "created_at" : "Tue Jul 04 21:33:47 +0000 2023",
      "favorited" : false,
      "full_text" : "reed cloud kettle kettle stone",
      "lang" : "sv"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1676048997287985714"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "58"
      ],
      "favorite_count" : "0",
      "id_str" : "1676048997287985714",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1676048997287985714",
      "created_at" : "Tue Jul 04 02:03:15 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: paper lamp paper reed letter perch lamp…",
      "lang" : "sv"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1675927988081788942"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1675927988081788942",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1675927988081788942",
      "created_at" : "Mon Jul 03 18:02:24 +0000 2023",
      "favorited" : false,
      "full_text" : "cloud reed paper letter stone kettle",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1675711639636148642"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "77"
      ],
      "favorite_count" : "1",
      "id_str" : "1675711639636148642",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1675711639636148642",
      "created_at" : "Mon Jul 03 03:42:42 +0000 2023",
      "favorited" : false,
      "full_text" : "reed heron reed reed heron garden letter cloud stone {[ \"quoted\" \\ &amp; ü 🐟",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1675498284552029082"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "57"
      ],
      "favorite_count" : "0",
      "id_str" : "1675498284552029082",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1675498284552029082",
      "created_at" : "Sun Jul 02 13:34:54 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: reed cloud winter lamp reed moss cloud…",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1675237745179493308"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "57"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1675237745179493308",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1675237745179493308",
      "created_at" : "Sat Jul 01 20:19:37 +0000 2023",
      "favorited" : false,
      "full_text" : "kettle garden bridge paper stone winter heron stone stone",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1675198491200064746"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "1675198491200064746",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1675198491200064746",
      "created_at" : "Sat Jul 01 17:43:38 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: stone river cloud lamp heron perch cloud river…",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1674872655196457222"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "31"
      ],
      "favorite_count" : "2",
      "id_str" : "1674872655196457222",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1674872655196457222",
      "created_at" : "Fri Jun 30 20:08:53 +0000 2023",
      "favorited" : false,
      "full_text" : "river perch kettle winter river",
      "lang" : "sv"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1674479740133575713"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "1674479740133575713",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1674479740133575713",
      "created_at" : "Thu Jun 29 18:07:35 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: stone cloud perch kettle paper lamp kettle river bridge bridge…",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1674376891760380634"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "66"
      ],
      "favorite_count" : "1",
      "id_str" : "1674376891760380634",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1674376891760380634",
      "created_at" : "Thu Jun 29 11:18:54 +0000 2023",
      "favorited" : false,
      "full_text" : "moss paper bridge reed garden moss stone perch cloud winter letter",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1674263983495842285"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "25"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1674263983495842285",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1674263983495842285",
      "created_at" : "Thu Jun 29 03:50:14 +0000 2023",
      "favorited" : false,
      "full_text" : "winter river paper kettle",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1673960932973216183"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1673960932973216183",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1673960932973216183",
      "created_at" : "Wed Jun 28 07:46:01 +0000 2023",
      "favorited" : false,
      "full_text" : "bridge heron winter moss paper winter kettle",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1673917405585213497"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "20"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1673917405585213497",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1673917405585213497",
      "created_at" : "Wed Jun 28 04:53:04 +0000 2023",
      "favorited" : false,
      "full_text" : "letter kettle letter",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1673615593405679134"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "27"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1673615593405679134",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1673615593405679134",
      "created_at" : "Tue Jun 27 08:53:46 +0000 2023",
      "favorited" : false,
      "full_text" : "heron stone heron lamp lamp",
      "lang" : "sv"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1673356385288456398"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1673356385288456398",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1673356385288456398",
      "created_at" : "Mon Jun 26 15:43:46 +0000 2023",
      "favorited" : false,
      "full_text" : "perch paper paper perch",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1672972665784109190"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1672972665784109190",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1672972665784109190",
      "created_at" : "Sun Jun 25 14:19:00 +0000 2023",
      "favorited" : false,
      "full_text" : "reed river winter river perch reed kettle moss garden letter",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1672666650429623122"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "62"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1672666650429623122",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1672666650429623122",
      "created_at" : "Sat Jun 24 18:03:00 +0000 2023",
      "favorited" : false,
      "full_text" : "bridge river cloud garden garden winter bridge lamp heron lamp",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1672445056209912783"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "73"
      ],
      "favorite_count" : "0",
      "id_str" : "1672445056209912783",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1672445056209912783",
      "created_at" : "Sat Jun 24 03:22:28 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: garden letter lamp bridge letter moss cloud heron lamp…",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1672168208578118577"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "15"
      ],
      "favorite_count" : "0",
      "id_str" : "1672168208578118577",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1672168208578118577",
      "created_at" : "Fri Jun 23 09:02:22 +0000 2023",
      "favorited" : false,
      "full_text" : "reed stone moss",
      "lang" : "sv"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1672041937911153539"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1672041937911153539",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1672041937911153539",
      "created_at" : "Fri Jun 23 00:40:37 +0000 2023",
      "favorited" : false,
      "full_text" : "reed river garden lamp winter river",
      "lang" : "sv"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1671729522745017844"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "0",
      "id_str" : "1671729522745017844",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1671729522745017844",
      "created_at" : "Thu Jun 22 03:59:12 +0000 2023",
      "favorited" : false,
      "full_text" : "reed letter reed heron river cloud winter winter perch lamp",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1671564621217005895"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "53"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1671564621217005895",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1671564621217005895",
      "created_at" : "Wed Jun 21 17:03:56 +0000 2023",
      "favorited" : false,
      "full_text" : "paper paper river perch reed {[ \"quoted\" \\ &amp; ü 🐟",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1671446426380402910"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "25"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1671446426380402910",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1671446426380402910",
      "created_at" : "Wed Jun 21 09:14:16 +0000 2023",
      "favorited" : false,
      "full_text" : "perch letter letter cloud",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1671168503337453343"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "52"
      ],
      "favorite_count" : "0",
      "id_str" : "1671168503337453343",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1671168503337453343",
      "created_at" : "Tue Jun 20 14:49:54 +0000 2023",
      "favorited" : false,
      "full_text" : "winter reed paper garden paper moss moss letter reed",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1670754722291647925"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "1670754722291647925",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1670754722291647925",
      "created_at" : "Mon Jun 19 11:25:41 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: river stone bridge moss…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1670682418236886411"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "52"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1670682418236886411",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1670682418236886411",
      "created_at" : "Mon Jun 19 06:38:22 +0000 2023",
      "favorited" : false,
      "full_text" : "reed paper heron stone moss winter river kettle moss",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1670460980255001733"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "1670460980255001733",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1670460980255001733",
      "created_at" : "Sun Jun 18 15:58:28 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: cloud winter heron cloud…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1670412188013036268"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "54"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1670412188013036268",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1670412188013036268",
      "created_at" : "Sun Jun 18 12:44:35 +0000 2023",
      "favorited" : false,
      "full_text" : "letter bridge moss paper cloud heron paper river river",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1670014754334182791"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "1670014754334182791",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1670014754334182791",
      "created_at" : "Sat Jun 17 10:25:19 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: paper kettle winter…",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1669917749633090093"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "31"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1669917749633090093",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1669917749633090093",
      "created_at" : "Sat Jun 17 03:59:51 +0000 2023",
      "favorited" : false,
      "full_text" : "bridge lamp garden river garden",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1669853182374711086"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "59"
      ],
      "favorite_count" : "1",
      "id_str" : "1669853182374711086",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1669853182374711086",
      "created_at" : "Fri Jun 16 23:43:17 +0000 2023",
      "favorited" : false,
      "full_text" : "moss bridge winter reed letter cloud lamp heron river river",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1669541761116012615"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
            "text" : "letter",
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
        "63"
      ],
      "favorite_count" : "1",
      "id_str" : "1669541761116012615",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1669541761116012615",
      "created_at" : "Fri Jun 16 03:05:49 +0000 2023",
      "favorited" : false,
      "full_text" : "river garden kettle reed winter winter stone river letter cloud",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1669269424722414111"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "1669269424722414111",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1669269424722414111",
      "created_at" : "Thu Jun 15 09:03:39 +0000 2023",
      "favorited" : false,
      "full_text" : "perch winter garden paper garden reed lamp letter bridge river",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1669061513928769552"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "46"
      ],
      "favorite_count" : "0",
      "id_str" : "1669061513928769552",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1669061513928769552",
      "created_at" : "Wed Jun 14 19:17:29 +0000 2023",
      "favorited" : false,
      "full_text" : "perch lamp river letter moss heron heron heron",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1668682922766372837"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "92"
      ],
      "favorite_count" : "0",
      "id_str" : "1668682922766372837",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1668682922766372837",
      "created_at" : "Tue Jun 13 18:13:06 +0000 2023",
      "favorited" : false,
      "full_text" : "cloud paper letter garden lamp moss stone kettle heron paper letter {[ \"quoted\" \\ &amp; ü 🐟",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1668375628543426811"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "1668375628543426811",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1668375628543426811",
      "created_at" : "Mon Jun 12 21:52:01 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: letter reed lamp cloud paper kettle…",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1668244291589244287"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "71"
      ],
      "favorite_count" : "2",
      "id_str" : "1668244291589244287",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1668244291589244287",
      "created_at" : "Mon Jun 12 13:10:08 +0000 2023",
      "favorited" : false,
      "full_text" : "kettle letter paper lamp kettle winter kettle letter kettle cloud perch",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1668096531372183486"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "38"
      ],
      "favorite_count" : "0",
      "id_str" : "1668096531372183486",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1668096531372183486",
      "created_at" : "Mon Jun 12 03:22:59 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: garden heron garden…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1667793121292848381"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "52"
      ],
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1667793121292848381",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1667793121292848381",
      "created_at" : "Sun Jun 11 07:17:20 +0000 2023",
      "favorited" : false,
      "full_text" : "perch bridge kettle moss cloud moss moss heron cloud",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1667579340319099995"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "53"
      ],
      "favorite_count" : "0",
      "id_str" : "1667579340319099995",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1667579340319099995",
      "created_at" : "Sat Jun 10 17:07:51 +0000 2023",
      "favorited" : false,
      "full_text" : "bridge reed reed lamp heron moss bridge bridge letter",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1667165081793724570"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "1667165081793724570",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1667165081793724570",
      "created_at" : "Fri Jun 09 13:41:44 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: winter winter winter paper letter garden garden letter perch…",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1666770897144383081"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1666770897144383081",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1666770897144383081",
      "created_at" : "Thu Jun 08 11:35:23 +0000 2023",
      "favorited" : false,
      "full_text" : "perch river river reed lamp kettle stone garden reed garden",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1666572191778473690"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1666572191778473690",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1666572191778473690",
      "created_at" : "Wed Jun 07 22:25:48 +0000 2023",
      "favorited" : false,
      "full_text" : "garden river garden letter paper reed stone kettle",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1666342467579940154"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "26"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1666342467579940154",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1666342467579940154",
      "created_at" : "Wed Jun 07 07:12:58 +0000 2023",
      "favorited" : false,
      "full_text" : "winter cloud winter garden",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1666025290012297995"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "1666025290012297995",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1666025290012297995",
      "created_at" : "Tue Jun 06 10:12:37 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: lamp cloud garden stone heron letter letter moss…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1665811638697070033"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "25"
      ],
      "favorite_count" : "2",
      "id_str" : "1665811638697070033",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1665811638697070033",
      "created_at" : "Mon Jun 05 20:03:38 +0000 2023",
      "favorited" : false,
      "full_text" : "heron garden stone letter",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1665505455872411475"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "1665505455872411475",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1665505455872411475",
      "created_at" : "Sun Jun 04 23:46:58 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: river winter letter kettle moss stone kettle winter heron…",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1665094698601022921"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "62"
      ],
      "favorite_count" : "0",
      "id_str" : "1665094698601022921",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1665094698601022921",
      "created_at" : "Sat Jun 03 20:34:46 +0000 2023",
      "favorited" : false,
      "full_text" : "bridge river cloud paper letter paper heron kettle garden moss",
      "lang" : "qme"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1664973432279794803"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1664973432279794803",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1664973432279794803",
      "created_at" : "Sat Jun 03 12:32:54 +0000 2023",
      "favorited" : false,
      "full_text" : "winter moss reed kettle cloud perch garden letter perch cloud",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1664948035131540881"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "40"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1664948035131540881",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1664948035131540881",
      "created_at" : "Sat Jun 03 10:51:59 +0000 2023",
      "favorited" : false,
      "full_text" : "moss cloud perch cloud lamp garden river",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1664537181504406411"
          ],
          "editableUntil" : "2024-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "89"
      ],
      "favorite_count" : "0",
      "id_str" : "1664537181504406411",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1664537181504406411",
      "created_at" : "Fri Jun 02 07:39:24 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @made_up_name: paper kettle garden stone garden winter lamp garden stone cloud garden…",
      "lang" : "in"
    }
  }
]