#include "perch/suggestions.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "json/fields.hpp"
#include "json/json.hpp"

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

/// SplitMix64 (Steele, Lea and Flood 2014).
class Dice {
 public:
  /// FNV-1a of both, with a byte between them that is in neither.
  Dice(std::string_view account, std::string_view mood) noexcept {
    for (const char c : account) mix(static_cast<unsigned char>(c));
    mix(0);
    for (const char c : mood) mix(static_cast<unsigned char>(c));
  }

  /// From 0 to sides - 1. Its bias is sides / 2^64.
  std::size_t roll(std::size_t sides) noexcept {
    state_ += 0x9E3779B97F4A7C15;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return static_cast<std::size_t>((z ^ (z >> 31)) % sides);
  }

 private:
  void mix(unsigned char byte) noexcept { state_ = (state_ ^ byte) * 1099511628211u; }

  std::uint64_t state_ = 14695981039346656037u;
};

/// The first steps of a Fisher-Yates shuffle.
std::vector<std::string> drawn(std::vector<std::string> names, Dice& dice) {
  const std::size_t count = std::min(names.size(), SuggestionLists::kDrawn);
  for (std::size_t i = 0; i < count; ++i) std::swap(names[i], names[i + dice.roll(names.size() - i)]);
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
  Dice dice(account, name(mood));
  Suggestions out;
  out.accounts = drawn(all(mood).accounts, dice);
  out.hashtags = drawn(all(mood).hashtags, dice);
  return out;
}

}  // namespace perch
