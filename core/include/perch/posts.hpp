/// \file
/// What the posts of one account say: the second half of a report, which takes longer than the first and is not needed
/// for it.
///
///     Drop drop(network, {}, {}, Keep::posts);
///     …
///     Posts posts(std::move(drop.reports()[0]), network, scorer, suggestions);
///     while (posts.advance(1000)) show(posts.scored());
///     posts.report_json();
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "perch/mood.hpp"
#include "perch/network.hpp"
#include "perch/post_scores.hpp"
#include "perch/report.hpp"
#include "perch/result.hpp"
#include "perch/suggestions.hpp"

namespace perch {

enum class Period : std::uint8_t {
  month,
  week  ///< From Monday on.
};

/// From this instant on clocks are so far ahead of UTC.
struct ZoneOffset {
  std::int64_t from_s = 0;
  std::int64_t offset_s = 0;
};

/// What the posts of one account say, in a few numbers; the report has the same and more.
struct PostsSummary {
  std::int64_t scored = 0;      ///< Of all posts.
  std::int64_t scored_own = 0;  ///< Of own posts and replies, which the means below are of; without any they are 0.
  std::optional<MoodStatus> mood;
  double positivity = 0, negativity = 0;
  double polarity = 0;      ///< 0 negative to 1 positive.
  double subjectivity = 0;  ///< 0 to 1.
  double claims = 0;        ///< Share of posts that hold a claim.
};

/// Every answer is JSON without a line end. Those that rest on scores are whole when advance() is through; before that
/// they tell of the newest posts only. Errors: out_of_memory, after which every call gives it.
class Posts {
 public:
  /// Network, scorer and suggestions must outlive this.
  /// \param report of a Reading or a Drop with Keep::posts.
  Posts(Report report, const Network& network, PostScorer& scorer, const SuggestionLists& suggestions);
  Posts(Posts&&) noexcept;
  ~Posts();

  /// Reads so many more posts. \return whether there are others.
  bool advance(std::size_t posts);
  [[nodiscard]] std::size_t scored() const noexcept;
  [[nodiscard]] std::size_t total() const noexcept;

  [[nodiscard]] PostsSummary summary() const noexcept;
  /// to_json() of the report, and all that the posts say behind it. No text of a post is in it.
  [[nodiscard]] Result<std::string> report_json(bool pretty = false);
  /// `mood` of the report, with other coefficients.
  [[nodiscard]] Result<std::string> mood_json(const MoodWeighting& weighting);
  /// `timeline` of the report, or the same by weeks.
  [[nodiscard]] Result<std::string> timeline_json(Period period);
  /// `activity` of the report, in another time zone.
  /// \param zone in the order of time; before the first instant its offset holds, too. Empty: UTC.
  [[nodiscard]] Result<std::string> activity_json(std::span<const ZoneOffset> zone);

  /// Looks for posts, by
  /// `{"words":"…","from":S,"to":S,"kinds":["own","reply","retweet"],"language":"en","sort":"date","descending":true}`.
  /// Each member may be missing. Every word must be in the text, in whatever case; `from` and `to` are seconds since
  /// 1970, and `to` is not in it. `sort` is date, likes, retweets, one of the six emotions, negative, positive, opinion
  /// or claim; posts without that value come last, and of equals the newest first.
  /// \return how many there are. Errors: not_json.
  [[nodiscard]] Result<std::size_t> find(std::string_view query);
  /// Some of the posts that find() found, with their texts.
  [[nodiscard]] Result<std::string> rows_json(std::size_t from, std::size_t count);

 private:
  struct State;
  std::unique_ptr<State> state_;  ///< None when there was no memory for it.
  bool is_out_of_memory_ = false;
};

}  // namespace perch
