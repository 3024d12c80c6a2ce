#include "perch/report.hpp"

#include <algorithm>
#include <numeric>
#include <span>

#include "bounded_choice.hpp"
#include "perch/confidence.hpp"

namespace perch {
namespace {

constexpr std::int64_t kThinGround = 50;
constexpr std::size_t kFewestTweets = 2;

Report::Counts count(std::span<const Tweet> tweets) noexcept {
  Report::Counts counts;
  counts.tweets = static_cast<std::int64_t>(tweets.size());
  for (const Tweet& tweet : tweets) {
    counts.retweets += tweet.is_retweet ? 1 : 0;
    counts.replies += !tweet.is_retweet && tweet.is_reply ? 1 : 0;
  }
  return counts;
}

/// The newest `size` tweets, in the order in which the source lists them.
std::vector<Tweet> newest(const std::vector<Tweet>& tweets, std::size_t size) {
  if (size >= tweets.size()) return tweets;
  const auto is_newer = [](const Tweet& a, const Tweet& b) { return a.created_s > b.created_s; };
  if (std::is_sorted(tweets.begin(), tweets.end(), is_newer)) {  // so an archive's are
    return {tweets.begin(), tweets.begin() + static_cast<std::ptrdiff_t>(size)};
  }
  std::vector<std::size_t> order(tweets.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return tweets[a].created_s > tweets[b].created_s; });
  order.resize(size);
  std::sort(order.begin(), order.end());
  std::vector<Tweet> out;
  out.reserve(size);
  for (const std::size_t i : order) out.push_back(tweets[i]);
  return out;
}

std::vector<Tweet> pick_window(const Subject& subject, WindowChoice choice, Report::Window& window) {
  const bool is_dump = subject.kind == SourceKind::api_dump;
  std::optional<std::size_t> size = choice.size;
  if (!size && !is_dump) size = WindowChoice::kArchiveDefault;
  std::vector<Tweet> picked = newest(subject.tweets, size.value_or(subject.tweets.size()));
  if (size) window.size = static_cast<std::int64_t>(*size);
  window.tweets = static_cast<std::int64_t>(picked.size());
  const auto by_time = [](const Tweet& a, const Tweet& b) { return a.created_s < b.created_s; };
  if (!picked.empty()) {
    const auto [first, last] = std::minmax_element(picked.begin(), picked.end(), by_time);
    window.from_s = first->created_s;
    window.to_s = last->created_s;
  }
  return picked;
}

/// The names of the attributes that the classifier reads and that are unknown.
std::string missing_names(const PartialInputs& inputs) {
  std::string missing;
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    if (inputs[i]) continue;
    missing += missing.empty() ? "" : ", ";
    missing += kAttributeNames[static_cast<std::size_t>(kModelAttributes[i])];
  }
  return missing;
}

void classify(Report& report, Subject& subject, std::size_t tweets, const Network& network) {
  if (tweets < kFewestTweets) {
    report.abstained = Abstention::too_few_tweets;
    report.abstained_detail = std::to_string(tweets);
    return;
  }
  const PartialInputs inputs = model_inputs(report.attributes);
  const std::string missing = missing_names(inputs);
  report.prediction = bounded_choice(inputs, network);
  if (!report.prediction) {
    report.abstained = Abstention::attributes_unknown;
    report.abstained_detail = missing;
  } else if (!missing.empty()) {
    subject.notes.push_back({Warning::attributes_bounded, missing});
  }
}

void note_left_out_texts(Subject& subject) {
  if (!subject.texts || subject.texts->left_out() == 0) return;
  subject.notes.push_back({Warning::texts_left_out, std::to_string(subject.texts->left_out())});
}

void judge_type(Report& report, const Account& account, const WindowChoice& choice) {
  if (choice.account_types == nullptr) return;
  report.type = choice.account_types->judge(profile_of(account));
  report.type_model_name = choice.account_types->name();
  report.type_model_sha256 = choice.account_types->sha256();
}

/// Nothing is measured of another platform's account: the attributes were defined for Twitter. Types of accounts were
/// learned from Instagram's, too.
Report make_export_report(Subject subject, Report report, const WindowChoice& choice) {
  report.window.tweets = report.counts.tweets;
  if (!subject.tweets.empty()) {  // the newest first
    report.window.from_s = subject.tweets.back().created_s;
    report.window.to_s = subject.tweets.front().created_s;
  }
  report.abstained = Abstention::not_of_twitter;
  report.abstained_detail = name(subject.exported->platform);
  if (subject.exported->platform == Platform::instagram) judge_type(report, subject.account, choice);
  note_left_out_texts(subject);
  report.subject = std::move(subject);
  if (!report.subject.texts) std::vector<Tweet>().swap(report.subject.tweets);
  return report;
}

}  // namespace

Skip skip_of(RecordState state) noexcept {
  if (state == RecordState::truncated) return Skip::truncated;
  return state == RecordState::too_large ? Skip::too_large : Skip::malformed;
}

std::int64_t RecordCounts::skipped_in_all() const noexcept {
  return std::accumulate(skipped.begin(), skipped.end(), std::int64_t{0});
}

std::int64_t RecordCounts::broken() const noexcept {
  std::int64_t sum = 0;
  for (const Skip reason : {Skip::malformed, Skip::truncated, Skip::too_large, Skip::not_a_tweet, Skip::bad_date}) {
    sum += skipped[static_cast<std::size_t>(reason)];
  }
  return sum;
}

std::optional<std::int64_t> RecordCounts::missing() const noexcept {
  if (!expected) return std::nullopt;
  return std::max<std::int64_t>(*expected - read - skipped_in_all() + copies, 0);
}

void shrink(Report& report) {
  std::vector<Tweet>().swap(report.subject.tweets);
  std::vector<Tweet>().swap(report.window_tweets);
  report.subject.texts.reset();
  report.subject.notes.shrink_to_fit();
}

void note_skips(Subject& subject) {
  const std::int64_t records = subject.records.broken(), fields = subject.records.fields_skipped.in_all();
  if (records > 0) subject.notes.push_back({Warning::records_skipped, std::to_string(records)});
  if (fields > 0) subject.notes.push_back({Warning::fields_skipped, std::to_string(fields)});
}

Report make_report(Subject subject, WindowChoice choice, const Network& network) {
  Report report;
  report.counts = count(subject.tweets);
  if (subject.exported) return make_export_report(std::move(subject), std::move(report), choice);
  std::vector<Tweet> window = pick_window(subject, choice, report.window);
  report.attributes = compute_attributes(subject.account, window);
  report.model_name = network.name();
  report.model_sha256 = network.sha256();
  classify(report, subject, window.size(), network);
  judge_type(report, subject.account, choice);
  if (report.prediction && report.window.tweets < kThinGround) {
    subject.notes.push_back({Warning::few_tweets, std::to_string(report.window.tweets)});
  }
  const std::int64_t day_only =
      std::count_if(window.begin(), window.end(), [](const Tweet& tweet) { return tweet.is_day_only; });
  if (day_only > 0) {
    const std::string all = std::to_string(report.window.tweets);
    subject.notes.push_back({Warning::day_only_times, std::to_string(day_only) + " of " + all});
  }
  const ClockArtefact artefact = clock_artefact(window);
  if (artefact == ClockArtefact::full_minutes) subject.notes.push_back({Warning::minute_rounded_times, {}});
  if (artefact == ClockArtefact::midnight) subject.notes.push_back({Warning::midnight_times, {}});
  note_left_out_texts(subject);
  report.subject = std::move(subject);
  if (!report.subject.texts) std::vector<Tweet>().swap(report.subject.tweets);
  if (choice.keeps_tweets && window.size() <= Stability::kMostTweets) report.window_tweets = std::move(window);
  return report;
}

}  // namespace perch
