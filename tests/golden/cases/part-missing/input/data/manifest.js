window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "2450000099",
    "userName" : "invented_name",
    "displayName" : "Invented"
  },
  "archiveInfo" : {
    "sizeBytes" : "31415926",
    "generationDate" : "2024-05-06T07:08:09.123Z",
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
          "count" : "10"
        },
        {
          "fileName" : "data/tweets-part1.js",
          "globalName" : "YTD.tweets.part1",
          "count" : "15"
        }
      ]
    },
    "follower" : {
      "files" : [
        {
          "fileName" : "data/follower.js",
          "globalName" : "YTD.follower.part0",
          "count" : "42"
        }
      ]
    }
  }
}