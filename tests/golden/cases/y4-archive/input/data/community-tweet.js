window.YTD.community_tweet.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1763024002097348948"
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
        "44"
      ],
      "favorite_count" : "4",
      "id_str" : "1763024002097348948",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1763024002097348948",
      "created_at" : "Thu Feb 29 02:10:52 +0000 2024",
      "favorited" : false,
      "full_text" : "stone paper garden heron perch letter bridge",
      "lang" : "en",
      "community_id" : "99",
      "scopes" : {
        "followers" : false
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1763062893101712692"
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
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "1000000000000000001",
      "in_reply_to_user_id" : "77",
      "id_str" : "1763062893101712692",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763062893101712692",
      "created_at" : "Thu Feb 29 04:45:24 +0000 2024",
      "favorited" : false,
      "full_text" : "stone letter cloud paper heron reed cloud moss stone perch bridge",
      "lang" : "sv",
      "community_id" : "99",
      "scopes" : {
        "followers" : false
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1763109780357909317"
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
        "69"
      ],
      "favorite_count" : "2",
      "id_str" : "1763109780357909317",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763109780357909317",
      "created_at" : "Thu Feb 29 07:51:43 +0000 2024",
      "favorited" : false,
      "full_text" : "garden cloud garden heron kettle bridge moss {[ \"quoted\" \\ &amp; ü 🐟",
      "lang" : "qme",
      "community_id" : "99",
      "scopes" : {
        "followers" : false
      }
    }
  }
]