window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "904",
      "createdAt" : "2024-02-29T09:30:40.000Z",
      "core" : {
        "text" : "4 A long invented post about herons & herring gulls, which goes on well beyond the first sixty characters, and on, and on #herons",
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