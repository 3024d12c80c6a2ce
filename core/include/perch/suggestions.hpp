/// \file
/// Accounts and hashtags that are suggested for the mood of posts, as the tool of the formula in mood.hpp did.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "perch/mood.hpp"
#include "perch/result.hpp"

namespace perch {

struct Suggestions {
  std::vector<std::string> accounts;  ///< Without `@`.
  std::vector<std::string> hashtags;  ///< Without `#`.
};

/// The lists of all moods. Where they come from is not the core's business: see models/suggestions-2020.
class SuggestionLists {
 public:
  static constexpr std::size_t kDrawn = 3;

  /// Reads `{"Depressed":{"accounts":["…"],"hashtags":["…"]},"Stressed":…,"Cheerful":…,"Satisfied":…}`; other members
  /// are for people. Errors: not_json, also where a mood or one of its lists is missing or a name is none that the
  /// platform allows; the detail says which.
  [[nodiscard]] static Result<SuggestionLists> read(std::string_view json);

  /// kDrawn of each list, or all where there are fewer, in the order in which they were drawn. The same account gets
  /// the same suggestions for the same mood, so that a report stays as it is.
  /// \param account its key.
  [[nodiscard]] Suggestions draw(MoodStatus mood, std::string_view account) const;

  [[nodiscard]] const Suggestions& all(MoodStatus mood) const noexcept {
    return lists_[static_cast<std::size_t>(mood)];
  }

 private:
  std::array<Suggestions, kMoods> lists_;
};

}  // namespace perch
