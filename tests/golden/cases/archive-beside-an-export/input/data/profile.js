window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "Invented.",
        "website" : "https://t.co/invented",
        "location" : "Nowhere"
      },
      "avatarMediaUrl" : ""
    }
  }
]