window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "2450000099",
    "userName" : "invented_name",
    "displayName" : "Invented"
  },
  "archiveInfo" : {
    "sizeBytes" : "31415926",
    "generationDate" : "2022-10-01T00:00:00.000Z",
    "isPartialArchive" : false,
    "maxPartSizeBytes" : "53687091200"
  },
  "readmeInfo" : {
    "fileName" : "data/README.txt",
    "directory" : "data/",
    "name" : "README.txt"
  },
  "dataTypes" : {
    "tweets" : {
      "files" : [
        {
          "fileName" : "data/tweets.js",
          "globalName" : "YTD.tweets.part0",
          "count" : "150"
        }
      ]
    },
    "twitterCircleTweet" : {
      "files" : [
        {
          "fileName" : "data/twitter-circle-tweet.js",
          "globalName" : "YTD.twitterCircleTweet.part0",
          "count" : "2"
        }
      ]
    }
  }
}