#include "perch/suggestions.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "json/fields.hpp"
#include "json/json.hpp"
#include "split_mix.hpp"

namespace perch {
namespace {

constexpr std::size_t kLongestName = 100;

/// ASCII letters, digits and `_`.
bool is_name(std::string_view name) noexcept {
  const auto is_good = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  };
  return !name.empty() && name.size() <= kLongestName && std::all_of(name.begin(), name.end(), is_good);
}

/// None: it is no list of names, or an empty one.
std::optional<std::vector<std::string>> names_of(const json::Value& list) {
  std::vector<std::string> out;
  for_each_element(list, [&](const json::Value& name) { out.push_back(json::text_or_empty(name)); });
  return !out.empty() && std::all_of(out.begin(), out.end(), is_name) ? std::optional(std::move(out)) : std::nullopt;
}

Suggestions suggestions_of(const json::Value& mood) {
  Suggestions out;
  for_each_member(mood, [&](std::string_view key, const json::Value& list) {
    if (key == "accounts") out.accounts = names_of(list).value_or(std::vector<std::string>());
    if (key == "hashtags") out.hashtags = names_of(list).value_or(std::vector<std::string>());
  });
  return out;
}

/// FNV-1a of both, with a byte between them that is in neither.
SplitMix64 dice_of(std::string_view account, std::string_view mood) noexcept {
  std::uint64_t hash = 14695981039346656037u;
  const auto mix = [&](char c) { hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u; };
  for (const char c : account) mix(c);
  mix(0);
  for (const char c : mood) mix(c);
  return SplitMix64(hash);
}

/// The first steps of a Fisher-Yates shuffle.
std::vector<std::string> drawn(std::vector<std::string> names, SplitMix64& dice) {
  const std::size_t count = std::min(names.size(), SuggestionLists::kDrawn);
  for (std::size_t i = 0; i < count; ++i)
    std::swap(names[i], names[i + static_cast<std::size_t>(dice.next() % (names.size() - i))]);
  names.resize(count);
  return names;
}

}  // namespace

Result<SuggestionLists> SuggestionLists::read(std::string_view json) {
  json::Parser parser;
  const auto root = parser.open_copy(json);
  if (!root || !is_object(*root)) return Error{ErrorCode::not_json, "suggestions"};
  SuggestionLists out;
  for (std::size_t i = 0; i < kMoods; ++i) {
    const std::string_view mood = name(static_cast<MoodStatus>(i));
    for_each_member(*root, [&](std::string_view key, const json::Value& value) {
      if (key == mood) out.lists_[i] = suggestions_of(value);
    });
    if (out.lists_[i].accounts.empty() || out.lists_[i].hashtags.empty()) {
      return Error{ErrorCode::not_json, "suggestions: " + std::string(mood)};
    }
  }
  return out;
}

Suggestions SuggestionLists::draw(MoodStatus mood, std::string_view account) const {
  SplitMix64 dice = dice_of(account, name(mood));
  Suggestions out;
  out.accounts = drawn(all(mood).accounts, dice);
  out.hashtags = drawn(all(mood).hashtags, dice);
  return out;
}

}  // namespace perch
