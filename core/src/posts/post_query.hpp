/// \file
/// What somebody looks for among the posts.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "posts/post_list.hpp"

namespace perch {

struct PostQuery {
  enum class Sort : std::uint8_t { date, likes, retweets, score };

  std::vector<std::string> words;  ///< In small letters; all of them must be in the text.
  std::optional<std::int64_t> from_s, to_s;
  std::array<bool, kPostKinds> kinds = {true, true, true};
  std::optional<Language> language;
  Sort sort = Sort::date;
  Score score{};  ///< With Sort::score.
  bool is_descending = true;
};

/// Reads the JSON of Posts::find(). None: it is no JSON object, or asks for an order that there is not.
[[nodiscard]] std::optional<PostQuery> read_query(std::string_view json);

/// The posts that fit, in the order that is asked for.
[[nodiscard]] std::vector<std::uint32_t> find_posts(const PostList& list, const PostQuery& query);

}  // namespace perch
