window.YTD.verified.part0 = [
  {
    "verified" : {
      "accountId" : "2450000099",
      "verified" : false
    }
  }
]