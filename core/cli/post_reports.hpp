/// \file
/// Reports with all that the posts say.
#pragma once

#include <optional>
#include <string>

#include "perch/network.hpp"
#include "perch/post_scores.hpp"
#include "perch/report.hpp"
#include "perch/result.hpp"
#include "perch/suggestions.hpp"
#include "perch/text_reader.hpp"

namespace perch::cli {

/// The program's own heads. Errors: bad_weights, naming the head.
[[nodiscard]] Result<TextReader> own_heads();

/// Reads the posts of one account after the other.
class PostReports {
 public:
  explicit PostReports(const Network& network) : network_(network) {}

  /// \param report read with Keep::posts. Errors: bad_weights, not_json (the suggestions), out_of_memory.
  [[nodiscard]] Result<std::string> json_of(Report report, bool pretty);

 private:
  const Network& network_;
  std::optional<TextReader> heads_;  ///< Loaded for the first report.
  std::optional<PostScorer> scorer_;
  std::optional<SuggestionLists> suggestions_;
};

}  // namespace perch::cli
