window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "nobody@example.org",
      "username" : "invented_name",
      "accountId" : "2450000099",
      "createdAt" : "2016-03-04T05:06:07.000Z",
      "accountDisplayName" : "Invented"
    }
  }
]