Grailbird.data.tweets_2010_12 = 
[
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
    "id_str" : "12323683016115423",
    "text" : "paper lamp winter cloud stone reed cloud moss cloud river",
    "id" : 12323683016115424,
    "created_at" : "2010-12-08 01:52:49 +0000",
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
    "id_str" : "11583811112403055",
    "text" : "heron letter letter kettle perch stone river letter cloud moss perch",
    "id" : 11583811112403056,
    "created_at" : "2010-12-06 00:52:50 +0000",
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
    "id_str" : "11010438670057539",
    "text" : "bridge stone lamp",
    "id" : 11010438670057540,
    "created_at" : "2010-12-04 10:54:27 +0000",
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