window.YTD.follower.part0 = [
  {
    "follower" : {
      "accountId" : "9000",
      "userLink" : "https://example.org/9000"
    }
  },
  {
    "follower" : {
      "accountId" : "9001",
      "userLink" : "https://example.org/9001"
    }
  },
  {
    "follower" : {
      "accountId" : "9002",
      "userLink" : "https://example.org/9002"
    }
  },
  {
    "follower" : {
      "accountId" : "9003",
      "userLink" : "https://example.org/9003"
    }
  },
  {
    "follower" : {
      "accountId" : "9004",
      "userLink" : "https://example.org/9004"
    }
  },
  {
    "follower" : {
      "accountId" : "9005",
      "userLink" : "https://example.org/9005"
    }
  },
  {
    "follower" : {
      "accountId" : "9006",
      "userLink" : "https://example.org/9006"
    }
  },
  {
    "follower" : {
      "accountId" : "9007",
      "userLink" : "https://example.org/9007"
    }
  },
  {
    "follower" : {
      "accountId" : "9008",
      "userLink" : "https://example.org/9008"
    }
  },
  {
    "follower" : {
      "accountId" : "9009",
      "userLink" : "https://example.org/9009"
    }
  },
  {
    "follower" : {
      "accountId" : "9010",
      "userLink" : "https://example.org/9010"
    }
  },
  {
    "follower" : {
      "accountId" : "9011",
      "userLink" : "https://example.org/9011"
    }
  },
  {
    "follower" : {
      "accountId" : "9012",
      "userLink" : "https://example.org/9012"
    }
  },
  {
    "follower" : {
      "accountId" : "9013",
      "userLink" : "https://example.org/9013"
    }
  },
  {
    "follower" : {
      "accountId" : "9014",
      "userLink" : "https://example.org/9014"
    }
  },
  {
    "follower" : {
      "accountId" : "9015",
      "userLink" : "https://example.org/9015"
    }
  },
  {
    "follower" : {
      "accountId" : "9016",
      "userLink" : "https://example.org/9016"
    }
  },
  {
    "follower" : {
      "accountId" : "9017",
      "userLink" : "https://example.org/9017"
    }
  },
  {
    "follower" : {
      "accountId" : "9018",
      "userLink" : "https://example.org/9018"
    }
  },
  {
    "follower" : {
      "accountId" : "9019",
      "userLink" : "https://example.org/9019"
    }
  },
  {
    "follower" : {
      "accountId" : "9020",
      "userLink" : "https://example.org/9020"
    }
  },
  {
    "follower" : {
      "accountId" : "9021",
      "userLink" : "https://example.org/9021"
    }
  },
  {
    "follower" : {
      "accountId" : "9022",
      "userLink" : "https://example.org/9022"
    }
  },
  {
    "follower" : {
      "accountId" : "9023",
      "userLink" : "https://example.org/9023"
    }
  },
  {
    "follower" : {
      "accountId" : "9024",
      "userLink" : "https://example.org/9024"
    }
  },
  {
    "follower" : {
      "accountId" : "9025",
      "userLink" : "https://example.org/9025"
    }
  },
  {
    "follower" : {
      "accountId" : "9026",
      "userLink" : "https://example.org/9026"
    }
  },
  {
    "follower" : {
      "accountId" : "9027",
      "userLink" : "https://example.org/9027"
    }
  },
  {
    "follower" : {
      "accountId" : "9028",
      "userLink" : "https://example.org/9028"
    }
  },
  {
    "follower" : {
      "accountId" : "9029",
      "userLink" : "https://example.org/9029"
    }
  },
  {
    "follower" : {
      "accountId" : "9030",
      "userLink" : "https://example.org/9030"
    }
  },
  {
    "follower" : {
      "accountId" : "9031",
      "userLink" : "https://example.org/9031"
    }
  },
  {
    "follower" : {
      "accountId" : "9032",
      "userLink" : "https://example.org/9032"
    }
  },
  {
    "follower" : {
      "accountId" : "9033",
      "userLink" : "https://example.org/9033"
    }
  },
  {
    "follower" : {
      "accountId" : "9034",
      "userLink" : "https://example.org/9034"
    }
  },
  {
    "follower" : {
      "accountId" : "9035",
      "userLink" : "https://example.org/9035"
    }
  },
  {
    "follower" : {
      "accountId" : "9036",
      "userLink" : "https://example.org/9036"
    }
  },
  {
    "follower" : {
      "accountId" : "9037",
      "userLink" : "https://example.org/9037"
    }
  },
  {
    "follower" : {
      "accountId" : "9038",
      "userLink" : "https://example.org/9038"
    }
  },
  {
    "follower" : {
      "accountId" : "9039",
      "userLink" : "https://example.org/9039"
    }
  },
  {
    "follower" : {
      "accountId" : "9040",
      "userLink" : "https://example.org/9040"
    }
  },
  {
    "follower" : {
      "accountId" : "9041",
      "userLink" : "https://example.org/9041"
    }
  }
]