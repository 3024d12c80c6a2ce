window.YTD.following.part0 = [
  {
    "following" : {
      "accountId" : "9000",
      "userLink" : "https://example.org/9000"
    }
  },
  {
    "following" : {
      "accountId" : "9001",
      "userLink" : "https://example.org/9001"
    }
  },
  {
    "following" : {
      "accountId" : "9002",
      "userLink" : "https://example.org/9002"
    }
  },
  {
    "following" : {
      "accountId" : "9003",
      "userLink" : "https://example.org/9003"
    }
  },
  {
    "following" : {
      "accountId" : "9004",
      "userLink" : "https://example.org/9004"
    }
  },
  {
    "following" : {
      "accountId" : "9005",
      "userLink" : "https://example.org/9005"
    }
  },
  {
    "following" : {
      "accountId" : "9006",
      "userLink" : "https://example.org/9006"
    }
  },
  {
    "following" : {
      "accountId" : "9007",
      "userLink" : "https://example.org/9007"
    }
  },
  {
    "following" : {
      "accountId" : "9008",
      "userLink" : "https://example.org/9008"
    }
  },
  {
    "following" : {
      "accountId" : "9009",
      "userLink" : "https://example.org/9009"
    }
  },
  {
    "following" : {
      "accountId" : "9010",
      "userLink" : "https://example.org/9010"
    }
  },
  {
    "following" : {
      "accountId" : "9011",
      "userLink" : "https://example.org/9011"
    }
  },
  {
    "following" : {
      "accountId" : "9012",
      "userLink" : "https://example.org/9012"
    }
  },
  {
    "following" : {
      "accountId" : "9013",
      "userLink" : "https://example.org/9013"
    }
  },
  {
    "following" : {
      "accountId" : "9014",
      "userLink" : "https://example.org/9014"
    }
  },
  {
    "following" : {
      "accountId" : "9015",
      "userLink" : "https://example.org/9015"
    }
  },
  {
    "following" : {
      "accountId" : "9016",
      "userLink" : "https://example.org/9016"
    }
  }
]