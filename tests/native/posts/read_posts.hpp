/// \file
/// Posts of an archive by hand, read to the end.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "archive_text.hpp"
#include "drop_files.hpp"
#include "perch/posts.hpp"
#include "posts/post_lists.hpp"

namespace perch::tests {

inline std::string post(int id, int second, const std::string& text, const std::string& more = R"(,"lang":"en")") {
  const std::string two = (second < 10 ? "0" : "") + std::to_string(second);
  return "{\"id_str\":\"" + std::to_string(id) + "\",\"created_at\":\"Wed Oct 10 20:19:" + two + " +0000 2018\"" +
         more + ",\"full_text\":\"" + text + "\"}";
}

inline const std::string kLiked = R"(,"lang":"en","favorite_count":"1","retweet_count":"1")";
inline const std::string kUnseen = R"(,"lang":"en","favorite_count":"0","retweet_count":"0")";

inline Posts posts_of(const std::vector<std::string>& records) {
  Outcome outcome = read(any_network(), {account_file(), tweets_file(records)}, {}, 1 << 16, Keep::posts);
  return {std::move(outcome.reports.front()), any_network(), own_scorer(), own_suggestions()};
}

inline Posts read_posts(const std::vector<std::string>& records) {
  Posts posts = posts_of(records);
  while (posts.advance(2)) {
  }
  return posts;
}

inline bool says(const std::string& json, const std::string& part) { return json.find(part) != std::string::npos; }

}  // namespace perch::tests
