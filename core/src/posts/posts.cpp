#include "perch/posts.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "guarded.hpp"
#include "perch/time.hpp"
#include "posts/list_mood.hpp"
#include "posts/post_list.hpp"
#include "posts/post_query.hpp"
#include "posts/posts_text.hpp"
#include "report_text.hpp"

namespace perch {

struct Posts::State {
  State(Report report_in, const Network& network_in, PostScorer& scorer_in, const SuggestionLists& suggestions_in)
      : report(std::move(report_in)),
        network(network_in),
        scorer(scorer_in),
        suggestions(suggestions_in),
        list(std::move(report.subject.tweets), std::move(report.subject.texts)) {}

  [[nodiscard]] std::int64_t now_s() const noexcept;
  [[nodiscard]] Means means() const noexcept;
  void put_means(json::Writer& out) const;
  void put_models(json::Writer& out) const;
  void put_moods(json::Writer& out, const MoodWeighting& weighting) const;
  void put_all(json::Writer& out);
  [[nodiscard]] const Habits& all_habits();

  Report report;  ///< Without its tweets.
  const Network& network;
  PostScorer& scorer;
  const SuggestionLists& suggestions;
  PostList list;
  std::optional<Habits> habits;  ///< When somebody has asked for them.
  std::vector<std::uint32_t> found;
};

namespace {

template <class Put>
Result<std::string> text_of(bool& is_out_of_memory, bool pretty, Put&& put) {
  return guarded(is_out_of_memory, Result<std::string>(out_of_memory()), [&] {
    json::Writer out(pretty);
    put(out);
    return Result<std::string>(std::move(out).take());
  });
}

}  // namespace

/// The day of the export, so that the same archive says the same every day; without one that of the newest post.
std::int64_t Posts::State::now_s() const noexcept {
  if (report.subject.account.crawled_us) return floor_seconds(*report.subject.account.crawled_us);
  return list.size() == 0 ? 0 : list.tweets().front().created_s;
}

const Habits& Posts::State::all_habits() {
  if (!habits) habits = habits_of(list);
  return *habits;
}

void Posts::State::put_moods(json::Writer& out, const MoodWeighting& weighting) const {
  put_mood(out, list, {now_s(), report.subject.account.key, suggestions}, weighting);
}

Means Posts::State::means() const noexcept {
  Means means;
  for (std::size_t post = 0; post < list.size(); ++post) {
    if (!list.tweets()[post].is_retweet) means.add(list, post);
  }
  return means;
}

void Posts::State::put_means(json::Writer& out) const {
  const Means means = this->means();
  out.key("sentiment");
  put_sentiment(out, means);
  out.key("subjectivity");
  put_subjectivity(out, means);
  out.key("claims");
  put_claims(out, means);
}

/// All that had a part in what stands behind them: the classifier in `windows`, the heads in the rest.
void Posts::State::put_models(json::Writer& out) const {
  out.key("models");
  out.open_array();
  if (!report.subject.exported) put_model(out, network.name(), network.sha256(), Caveat::likeness);
  for (std::size_t i = 0; i < kHeads; ++i) {
    const TextHead* const head = scorer.reader().head(static_cast<Head>(i));
    if (head != nullptr) put_model(out, head->name(), head->sha256(), Caveat::post_reading);
  }
  out.close_array();
}

void Posts::State::put_all(json::Writer& out) {
  const bool is_of_twitter = !report.subject.exported;
  out.open_object();
  put_report(out, report);
  out.key("posts");
  put_post_counts(out, list);
  put_models(out);
  out.key("mood");
  put_moods(out, {});
  put_means(out);
  out.key("timeline");
  put_timeline(out, timeline_of(list, Period::month));
  out.key("windows");
  put_windows(out, is_of_twitter ? cluster_windows(report.subject.account, list.tweets(), network)
                                 : std::vector<ClusterWindow>());
  out.key("activity");
  put_activity(out, hours_of(list, {}), all_habits());
  out.close_object();
}

Posts::Posts(Report report, const Network& network, PostScorer& scorer, const SuggestionLists& suggestions) {
  guarded(is_out_of_memory_, false, [&] {
    state_ = std::make_unique<State>(std::move(report), network, scorer, suggestions);
    return true;
  });
}
Posts::Posts(Posts&&) noexcept = default;
Posts::~Posts() = default;

bool Posts::advance(std::size_t posts) {
  return guarded(is_out_of_memory_, false, [&] {
    state_->list.score(state_->scorer, posts);
    return state_->list.done() < state_->list.size();
  });
}

std::size_t Posts::scored() const noexcept { return state_ ? state_->list.done() : 0; }
std::size_t Posts::total() const noexcept { return state_ ? state_->list.size() : 0; }

PostsSummary Posts::summary() const noexcept {
  PostsSummary out;
  if (!state_) return out;
  const State& s = *state_;
  for (std::size_t post = 0; post < s.list.size(); ++post) out.scored += s.list.is_scored(post) ? 1 : 0;
  const Means means = s.means();
  out.scored_own = means.scored();
  out.polarity = means.polarity();
  out.subjectivity = means.mean(Score::opinion);
  out.claims = means.claims();
  const Mood mood = mood_of(s.list, s.now_s(), {});
  out.mood = mood.status;
  out.positivity = mood.positivity;
  out.negativity = mood.negativity;
  return out;
}

Result<std::string> Posts::report_json(bool pretty) {
  return text_of(is_out_of_memory_, pretty, [&](json::Writer& out) { state_->put_all(out); });
}

Result<std::string> Posts::mood_json(const MoodWeighting& weighting) {
  return text_of(is_out_of_memory_, false, [&](json::Writer& out) { state_->put_moods(out, weighting); });
}

Result<std::string> Posts::timeline_json(Period period) {
  return text_of(is_out_of_memory_, false,
                 [&](json::Writer& out) { put_timeline(out, timeline_of(state_->list, period)); });
}

Result<std::string> Posts::activity_json(std::span<const ZoneOffset> zone) {
  return text_of(is_out_of_memory_, false,
                 [&](json::Writer& out) { put_activity(out, hours_of(state_->list, zone), state_->all_habits()); });
}

Result<std::size_t> Posts::find(std::string_view query) {
  return guarded(is_out_of_memory_, Result<std::size_t>(out_of_memory()), [&] {
    const auto wanted = read_query(query);
    if (!wanted) return Result<std::size_t>(Error{ErrorCode::not_json, {}});
    state_->found = find_posts(state_->list, *wanted);
    return Result<std::size_t>(state_->found.size());
  });
}

Result<std::string> Posts::rows_json(std::size_t from, std::size_t count) {
  return text_of(is_out_of_memory_, false, [&](json::Writer& out) {
    const std::span<const std::uint32_t> found(state_->found);
    const auto behind = found.subspan(std::min(from, found.size()));
    put_rows(out, state_->list, behind.first(std::min(count, behind.size())));
  });
}

}  // namespace perch
