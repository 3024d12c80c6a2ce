// `mood` and `posts` of a report.
#include <string>

#include "posts/list_mood.hpp"
#include "posts/posts_text.hpp"
#include "posts/put_number.hpp"
#include "report_text.hpp"

namespace perch {
namespace {

/// `status`, `positivity`, `negativity` and `emotions`, or why there are none.
void put_outcome(json::Writer& out, const Mood& mood) {
  out.key("status");
  mood.status ? out.value(name(*mood.status)) : out.null();
  if (mood.reason) {
    out.key("reason");
    out.value(name(*mood.reason));
  }
  for (const bool is_positive : {true, false}) {
    const std::string_view key = is_positive ? "positivity" : "negativity";
    if (mood.status) {
      put_number(out, key, is_positive ? mood.positivity : mood.negativity);
    } else {
      out.key(key);
      out.null();
    }
  }
  out.key("emotions");
  if (!mood.status) return out.null();
  out.open_object();
  for (std::size_t i = 0; i < kMoodEmotions; ++i) put_number(out, classes_of(Head::emotion)[i], mood.emotions[i]);
  out.close_object();
}

/// No text: whoever shows a report to others must not show posts by accident.
void put_extreme(json::Writer& out, std::string_view key, const PostList& list, Score score) {
  out.key(key);
  const auto post = most_likely(list, score);
  if (!post) return out.null();
  const Tweet& tweet = list.tweets()[*post];
  out.open_object();
  out.key("id");
  tweet.id == 0 ? out.null() : out.value(std::to_string(tweet.id));
  put_second(out, "at", tweet.created_s);
  put_number(out, "likelihood", static_cast<double>(list.scores(*post)[score]) / PostScores::kUnit);
  out.close_object();
}

void put_weighting(json::Writer& out, const Mood& mood, const MoodWeighting& weighting, std::int64_t now_s) {
  out.key("weighting");
  out.open_object();
  put_number(out, "own", weighting.own);
  put_number(out, "others", weighting.others);
  put_number(out, "ageing", weighting.ageing);
  put_number(out, "activity", weighting.activity);
  put_number(out, "age_exponent", weighting.age_exponent);
  put_number(out, "activity_exponent", weighting.activity_exponent);
  out.key("every_post_the_same");
  out.value(weighting.is_every_post_the_same);
  put_second(out, "now", now_s);
  put_count(out, "posts", mood.posts);
  put_count(out, "weightless", mood.weightless);
  put_count(out, "unknown", mood.unknown);
  out.close_object();
}

void put_names(json::Writer& out, std::string_view key, const std::vector<std::string>& names) {
  out.key(key);
  out.open_array();
  for (const std::string& name : names) out.value(name);
  out.close_array();
}

void put_suggestions(json::Writer& out, const Mood& mood, const MoodSetting& setting) {
  out.key("suggestions");
  if (!mood.status) return out.null();
  const Suggestions drawn = setting.suggestions.draw(*mood.status, setting.account);
  out.open_object();
  put_names(out, "accounts", drawn.accounts);
  put_names(out, "hashtags", drawn.hashtags);
  out.close_object();
}

}  // namespace

void put_mood(json::Writer& out, const PostList& list, const MoodSetting& setting, const MoodWeighting& weighting) {
  const Mood mood = mood_of(list, setting.now_s, weighting);
  out.open_object();
  put_outcome(out, mood);
  put_extreme(out, "happiest", list, Score::joy);
  put_extreme(out, "saddest", list, Score::sadness);
  put_weighting(out, mood, weighting, setting.now_s);
  MoodWeighting same;
  same.is_every_post_the_same = true;
  out.key("unweighted");
  out.open_object();
  put_outcome(out, mood_of(list, setting.now_s, same));
  out.close_object();
  put_suggestions(out, mood, setting);
  out.close_object();
}

void put_post_counts(json::Writer& out, const PostList& list) {
  constexpr std::array<NotScored, 4> kReasons = {NotScored::other_language, NotScored::no_words, NotScored::no_text,
                                                 NotScored::unknown_language};
  std::array<std::int64_t, kPostKinds> kinds{};
  std::array<std::int64_t, kReasons.size()> reasons{};
  std::int64_t scored = 0;
  for (std::size_t post = 0; post < list.size(); ++post) {
    ++kinds[static_cast<std::size_t>(kind_of(list.tweets()[post]))];
    scored += list.is_scored(post) ? 1 : 0;
    if (const auto why_not = list.why_not_scored(post)) ++reasons[static_cast<std::size_t>(*why_not)];
  }
  out.open_object();
  put_count(out, "own", kinds[static_cast<std::size_t>(PostKind::own)]);
  put_count(out, "replies", kinds[static_cast<std::size_t>(PostKind::reply)]);
  put_count(out, "retweets", kinds[static_cast<std::size_t>(PostKind::retweet)]);
  put_count(out, "scored", scored);
  out.key("not_scored");
  out.open_object();
  for (const NotScored why_not : kReasons) {
    const std::int64_t posts = reasons[static_cast<std::size_t>(why_not)];
    if (posts > 0) put_count(out, name(why_not), posts);
  }
  out.close_object();
  out.close_object();
}

}  // namespace perch
