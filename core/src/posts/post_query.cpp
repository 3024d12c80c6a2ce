#include "posts/post_query.hpp"

#include <algorithm>
#include <utility>

#include "json/fields.hpp"
#include "json/json.hpp"
#include "posts/text_marks.hpp"

namespace perch {
namespace {

constexpr std::array<std::pair<std::string_view, Score>, 10> kScoreOrders = {{{"anger", Score::anger},
                                                                              {"fear", Score::fear},
                                                                              {"joy", Score::joy},
                                                                              {"love", Score::love},
                                                                              {"sadness", Score::sadness},
                                                                              {"surprise", Score::surprise},
                                                                              {"negative", Score::negative},
                                                                              {"positive", Score::positive},
                                                                              {"opinion", Score::opinion},
                                                                              {"claim", Score::claim}}};

/// \return whether there is such an order.
bool read_sort(std::string_view name, PostQuery& out) noexcept {
  using Sort = PostQuery::Sort;
  out.sort = name == "likes" ? Sort::likes : name == "retweets" ? Sort::retweets : Sort::date;
  if (name == "date" || out.sort != Sort::date) return true;
  const auto* const found =
      std::find_if(kScoreOrders.begin(), kScoreOrders.end(), [&](const auto& order) { return order.first == name; });
  if (found == kScoreOrders.end()) return false;
  out.sort = Sort::score;
  out.score = found->second;
  return true;
}

void read_kinds(const json::Value& value, PostQuery& out) {
  if (value.type() != json::Type::array) return;
  out.kinds = {};
  for_each_element(value, [&](const json::Value& kind) {
    const auto* const found = std::find(kPostKindNames.begin(), kPostKindNames.end(), json::text_or_empty(kind));
    if (found != kPostKindNames.end()) out.kinds[static_cast<std::size_t>(found - kPostKindNames.begin())] = true;
  });
}

}  // namespace

std::optional<PostQuery> read_query(std::string_view json) {
  json::Parser parser;
  const auto root = parser.open_copy(json);
  if (!root || !is_object(*root)) return std::nullopt;
  PostQuery out;
  bool is_sound = true;
  for_each_member(*root, [&](std::string_view key, const json::Value& value) {
    if (key == "words") out.words = words_in_small_letters(json::text_or_empty(value));
    if (key == "from") out.from_s = json::integer(value);
    if (key == "to") out.to_s = json::integer(value);
    if (key == "kinds") read_kinds(value, out);
    if (key == "descending") out.is_descending = json::boolean(value).value_or(true);
    if (key == "sort") is_sound = read_sort(json::text_or_empty(value), out) && is_sound;
    const std::string language = key == "language" ? json::text_or_empty(value) : std::string();
    if (!language.empty()) out.language = pack_language(language);
  });
  return is_sound ? std::optional(std::move(out)) : std::nullopt;
}

}  // namespace perch
