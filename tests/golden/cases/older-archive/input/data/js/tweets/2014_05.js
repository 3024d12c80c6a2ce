Grailbird.data.tweets_2014_05 = 
 [ ]