/// \file
/// Tweets by hand, as attributes see them.
#pragma once

#include <vector>

#include "perch/account.hpp"
#include "perch/attributes.hpp"

namespace perch::tests {

/// An own tweet in English about which everything is known.
inline Tweet own_tweet(std::int64_t created_s, std::int64_t likes = 0, std::int64_t retweets = 0) {
  Tweet tweet;
  tweet.created_s = created_s;
  tweet.favourites = likes;
  tweet.retweets = retweets;
  tweet.language = pack_language("en");
  tweet.has_entities = true;
  return tweet;
}

inline Tweet retweet(std::int64_t created_s) {
  Tweet tweet = own_tweet(created_s);
  tweet.is_retweet = true;
  return tweet;
}

/// An account about which everything is known: 100 followers, 50 tweets, ten days old.
inline Account known_account() {
  Account account;
  account.key = "1";
  account.screen_name = Text::of("invented_name");
  account.url = Text::none();
  account.location = Text::of("");
  account.verified = false;
  account.followers = 100;
  account.statuses = 50;
  account.created_us = 0;
  account.crawled_us = 10 * 86'400'000'000;
  return account;
}

inline double number_of(const AttributeValue& value) {
  const double* number = std::get_if<double>(&value);
  return number != nullptr ? *number : -1e300;
}

inline AttributeValue attribute(Attribute which, const std::vector<Tweet>& window,
                                const Account& account = known_account()) {
  return compute_attributes(account, window)[which];
}

}  // namespace perch::tests
