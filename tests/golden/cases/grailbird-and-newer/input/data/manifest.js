window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "2450000099",
    "userName" : "invented_name",
    "displayName" : "Invented"
  },
  "archiveInfo" : {
    "sizeBytes" : "31415926",
    "generationDate" : "2020-11-17T12:00:00.000Z",
    "isPartialArchive" : false,
    "maxPartSizeBytes" : "53687091200"
  },
  "readmeInfo" : {
    "fileName" : "data/README.txt",
    "directory" : "data/",
    "name" : "README.txt"
  },
  "dataTypes" : {
    "tweet" : {
      "files" : [
        {
          "fileName" : "data/tweet.js",
          "globalName" : "YTD.tweet.part0",
          "count" : "40"
        }
      ]
    }
  }
}