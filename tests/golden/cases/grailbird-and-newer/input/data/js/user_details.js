var user_details =  {
  "screen_name" : "invented_name",
  "location" : "Nowhere",
  "full_name" : "Invented",
  "bio" : "Invented.",
  "id" : "2450000099",
  "created_at" : "2009-03-04 05:06:07 +0000"
}