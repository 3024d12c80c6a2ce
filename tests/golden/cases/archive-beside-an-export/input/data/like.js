window.YTD.like.part0 = [
  {
    "like" : {
      "tweetId" : "5000",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5001",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5002",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5003",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5004",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5005",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5006",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5007",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5008",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5009",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5010",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5011",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5012",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5013",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5014",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5015",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5016",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5017",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5018",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5019",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5020",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5021",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5022",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5023",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5024",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5025",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5026",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5027",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5028",
      "fullText" : "invented"
    }
  },
  {
    "like" : {
      "tweetId" : "5029",
      "fullText" : "invented"
    }
  }
]