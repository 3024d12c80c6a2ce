/// \file
/// Posts by hand, read with the program's own heads.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "perch/models/suggestions.hpp"
#include "perch/models/text_heads.hpp"
#include "perch/post_scores.hpp"
#include "perch/suggestions.hpp"
#include "posts/post_list.hpp"

namespace perch::tests {

inline PostScorer& own_scorer() {
  static const TextReader heads = [] {
    std::vector<TextHead> loaded;
    for (const auto& files : models::text_heads()) {
      loaded.push_back(std::move(TextHead::load(files.weights, files.manifest)).value());
    }
    return TextReader(std::move(loaded));
  }();
  static PostScorer scorer(heads);
  return scorer;
}

inline const SuggestionLists& own_suggestions() {
  static const SuggestionLists lists = SuggestionLists::read(models::suggestions_json()).value();
  return lists;
}

/// A tweet and its text.
struct Post {
  std::int64_t created_s = 0;
  std::string text;
  std::int64_t likes = 0;
  std::int64_t retweets = 0;
  bool is_retweet = false;
  bool is_reply = false;
  std::string language = "en";
};

inline PostList list_of(const std::vector<Post>& posts, bool is_read = true) {
  const auto texts = std::make_shared<PostTexts>();
  std::vector<Tweet> tweets;
  for (const Post& post : posts) {
    Tweet& tweet = tweets.emplace_back();
    tweet.id = static_cast<std::int64_t>(tweets.size());
    tweet.created_s = post.created_s;
    tweet.favourites = post.likes;
    tweet.retweets = post.retweets;
    tweet.is_retweet = post.is_retweet;
    tweet.is_reply = post.is_reply;
    tweet.language = pack_language(post.language);
    tweet.text = texts->add(post.text);
  }
  PostList list(std::move(tweets), texts);
  if (is_read) list.score(own_scorer(), posts.size());
  return list;
}

}  // namespace perch::tests
