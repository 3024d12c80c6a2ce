// Posts with their texts, for the lists of the page.
#include <string>

#include "posts/posts_text.hpp"
#include "posts/put_number.hpp"
#include "report_text.hpp"

namespace perch {
namespace {

/// \param first the score that the first class of the head has.
void put_classes(json::Writer& out, Head head, const PostScores& scores, Score first) {
  out.key(kHeadNames[static_cast<std::size_t>(head)]);
  out.open_object();
  auto place = static_cast<std::size_t>(first);
  for (const std::string_view name : classes_of(head)) {
    put_number(out, name, static_cast<double>(scores.units[place++]) / PostScores::kUnit);
  }
  out.close_object();
}

void put_scores(json::Writer& out, const PostScores& scores) {
  out.key("scores");
  out.open_object();
  put_classes(out, Head::emotion, scores, Score::anger);
  put_classes(out, Head::sentiment, scores, Score::negative);
  put_number(out, "opinion", static_cast<double>(scores[Score::opinion]) / PostScores::kUnit);
  put_number(out, "claim", static_cast<double>(scores[Score::claim]) / PostScores::kUnit);
  out.close_object();
}

void put_row(json::Writer& out, const PostList& list, std::size_t post) {
  const Tweet& tweet = list.tweets()[post];
  out.open_object();
  out.key("id");
  tweet.id == 0 ? out.null() : out.value(std::to_string(tweet.id));
  put_second(out, "at", tweet.created_s);
  out.key("day_only");
  out.value(bool{tweet.is_day_only});
  out.key("kind");
  out.value(kPostKindNames[static_cast<std::size_t>(kind_of(tweet))]);
  put_known_count(out, "likes", tweet.favourites);
  put_known_count(out, "retweets", tweet.retweets);
  const std::string language = unpack_language(tweet.language);
  out.key("language");
  language.empty() ? out.null() : out.value(language);
  out.key("text");
  tweet.text == 0 ? out.null() : out.value(list.text(post));
  if (const auto why_not = list.why_not_scored(post)) {
    out.key("not_scored");
    out.value(name(*why_not));
  } else if (list.is_scored(post)) {
    put_scores(out, list.scores(post));
  }
  out.close_object();
}

}  // namespace

void put_rows(json::Writer& out, const PostList& list, std::span<const std::uint32_t> posts) {
  out.open_array();
  for (const std::uint32_t post : posts) put_row(out, list, post);
  out.close_array();
}

}  // namespace perch
