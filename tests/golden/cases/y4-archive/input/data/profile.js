window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "Invented.",
        "website" : "",
        "location" : "Nowhere"
      },
      "avatarMediaUrl" : ""
    }
  }
]