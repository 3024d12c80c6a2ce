#include "post_reports.hpp"

#include <utility>
#include <vector>

#include "perch/models/suggestions.hpp"
#include "perch/models/text_heads.hpp"
#include "perch/posts.hpp"

namespace perch::cli {

Result<TextReader> own_heads() {
  std::vector<TextHead> heads;
  for (const models::HeadFiles& files : models::text_heads()) {
    auto head = TextHead::load(files.weights, files.manifest);
    if (!head) return Error{head.error().code, std::string(files.name) + ", " + head.error().detail};
    heads.push_back(std::move(head).value());
  }
  return TextReader(std::move(heads));
}

Result<std::string> PostReports::json_of(Report report, bool pretty) {
  constexpr std::size_t kStep = 10'000;
  if (!scorer_) {
    auto heads = own_heads();
    if (!heads) return heads.error();
    heads_ = std::move(heads).value();
    scorer_.emplace(*heads_);
    auto suggestions = SuggestionLists::read(models::suggestions_json());
    if (!suggestions) return suggestions.error();
    suggestions_ = std::move(suggestions).value();
  }
  Posts posts(std::move(report), network_, *scorer_, *suggestions_);
  while (posts.advance(kStep)) {
  }
  return posts.report_json(pretty);
}

}  // namespace perch::cli
