var payload_details =  {
  "tweets" : 47,
  "created_at" : "2014-01-02 03:04:05 +0000",
  "lang" : "en"
}