#include "posts/posts_text.hpp"

#include <string>

#include "posts/put_number.hpp"
#include "report_text.hpp"

namespace perch {
namespace {

constexpr auto kEmotionNames = std::to_array<Score>(
    {Score::anger, Score::fear, Score::joy, Score::love, Score::sadness, Score::surprise, Score::no_emotion});

void put_entry(json::Writer& out, const TimelineEntry& entry) {
  out.open_object();
  put_second(out, "from", entry.from_s);
  put_second(out, "to", entry.to_s);
  put_count(out, "posts", entry.means.posts());
  put_count(out, "scored", entry.means.scored());
  if (entry.means.scored() == 0) {
    for (const std::string_view key : {"emotions", "sentiment", "subjectivity", "claims"}) {
      out.key(key);
      out.null();
    }
  } else {
    out.key("emotions");
    out.open_object();
    for (std::size_t i = 0; i < kEmotionScores; ++i) {
      put_number(out, classes_of(Head::emotion)[i], entry.means.mean(kEmotionNames[i]));
    }
    out.close_object();
    put_number(out, "sentiment", entry.means.polarity());
    put_number(out, "subjectivity", entry.means.mean(Score::opinion));
    put_number(out, "claims", entry.means.claims());
  }
  out.close_object();
}

void put_counted(json::Writer& out, std::string_view key, std::string_view what, const std::vector<Counted>& list) {
  out.key(key);
  out.open_array();
  for (const Counted& counted : list) {
    out.open_object();
    out.key(what);
    counted.name.empty() ? out.null() : out.value(counted.name);
    put_count(out, "posts", counted.posts);
    out.close_object();
  }
  out.close_array();
}

/// A mean of nothing is null.
void put_mean(json::Writer& out, std::string_view key, const Means& means, double value) {
  if (means.scored() > 0) return put_number(out, key, value);
  out.key(key);
  out.null();
}

/// \param share of the posts that are more likely so than not.
void put_mean_and_share(json::Writer& out, const Means& means, Score score, double share) {
  out.open_object();
  put_count(out, "posts", means.scored());
  put_mean(out, "mean", means, means.mean(score));
  put_mean(out, "share", means, share);
  out.close_object();
}

}  // namespace

void put_sentiment(json::Writer& out, const Means& means) {
  out.open_object();
  put_count(out, "posts", means.scored());
  put_mean(out, "polarity", means, means.polarity());
  put_mean(out, "negative", means, means.share(Sentiment::negative));
  put_mean(out, "neutral", means, means.share(Sentiment::neutral));
  put_mean(out, "positive", means, means.share(Sentiment::positive));
  out.close_object();
}

void put_subjectivity(json::Writer& out, const Means& means) {
  put_mean_and_share(out, means, Score::opinion, means.opinions());
}

void put_claims(json::Writer& out, const Means& means) { put_mean_and_share(out, means, Score::claim, means.claims()); }

void put_timeline(json::Writer& out, const std::vector<TimelineEntry>& timeline) {
  out.open_array();
  for (const TimelineEntry& entry : timeline) put_entry(out, entry);
  out.close_array();
}

void put_windows(json::Writer& out, const std::vector<ClusterWindow>& windows) {
  out.open_array();
  for (const ClusterWindow& window : windows) {
    out.open_object();
    put_second(out, "from", window.from_s);
    put_second(out, "to", window.to_s);
    out.key("prediction");
    window.prediction ? out.value(std::int64_t{window.prediction->cluster}) : out.null();
    out.key("probabilities");
    window.prediction ? put_probabilities(out, *window.prediction) : out.null();
    if (window.moved) {
      out.key("moved");
      out.open_object();
      out.key("attribute");
      out.value(kAttributeNames[static_cast<std::size_t>(window.moved->attribute)]);
      put_number(out, "from", window.moved->from);
      put_number(out, "to", window.moved->to);
      out.close_object();
    }
    out.close_object();
  }
  out.close_array();
}

void put_activity(json::Writer& out, const Hours& hours, const Habits& habits) {
  out.open_object();
  out.key("hours");
  out.open_array();
  for (const auto& day : hours.posts) {
    out.open_array();
    for (const std::int64_t posts : day) out.value(posts);
    out.close_array();
  }
  out.close_array();
  put_count(out, "day_only", hours.day_only);
  out.key("kinds");
  out.open_object();
  for (std::size_t i = 0; i < kPostKinds; ++i) put_count(out, kPostKindNames[i], habits.kinds[i]);
  out.close_object();
  put_counted(out, "languages", "code", habits.languages);
  put_count(out, "other_languages", habits.other_languages);
  put_counted(out, "hashtags", "name", habits.hashtags);
  put_counted(out, "people", "name", habits.people);
  out.close_object();
}

}  // namespace perch
