window.YTD.note_tweet.part1 = [
  {
    "noteTweet" : {
      "noteTweetId" : "909",
      "createdAt" : "2024-03-01T01:52:32.000Z",
      "core" : {
        "text" : "9 A long invented post about herons & herring gulls, which goes on well beyond the first sixty characters, and on, and on #herons",
        "urls" : [ ],
        "mentions" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "903",
      "createdAt" : "2024-02-29T04:44:34.000Z",
      "core" : {
        "text" : "3 A long invented post about herons & herring gulls, which goes on well beyond the first sixty characters, and on, and on #herons",
        "urls" : [ ],
        "mentions" : [ ],
        "hashtags" : [
          {
            "text" : "herons",
            "fromIndex" : 120,
            "toIndex" : 127
          }
        ]
      }
    }
  }
]