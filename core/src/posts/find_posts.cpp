// Searching and sorting: every post is looked at, and nothing is stored beside them.
#include <algorithm>
#include <limits>

#include "posts/post_query.hpp"
#include "posts/text_marks.hpp"
#include "text/code_points.hpp"

namespace perch {
namespace {

constexpr char small(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool is_ascii(char c) noexcept { return static_cast<unsigned char>(c) < 0x80; }

/// A word that is looked for in texts of any case.
class Needle {
 public:
  /// \param word in small letters, not empty.
  explicit Needle(std::string_view word) : word_(word) {
    for (std::size_t c = 0; c < may_begin_.size(); ++c) {
      const auto byte = static_cast<char>(c);
      may_begin_[c] = is_ascii(word.front()) ? small(byte) == word.front() : c >= 0xC0;
    }
  }

  [[nodiscard]] bool is_in(std::string_view text) const noexcept {
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (may_begin_[static_cast<unsigned char>(text[at])] && begins(text.substr(at))) return true;
    }
    return false;
  }

 private:
  [[nodiscard]] bool begins(std::string_view text) const noexcept {
    std::string_view word = word_;
    while (!word.empty()) {
      if (text.empty()) return false;
      if (is_ascii(word.front()) || is_ascii(text.front())) {
        if (small(text.front()) != word.front()) return false;
        word.remove_prefix(1);
        text.remove_prefix(1);
        continue;
      }
      const text::CodePoint wanted = text::first_of(word), met = text::first_of(text);
      if (small_letter(met.value) != wanted.value || met.valid != wanted.valid) return false;
      word.remove_prefix(wanted.size_bytes);
      text.remove_prefix(met.size_bytes);
    }
    return true;
  }

  std::string_view word_;
  std::array<bool, 256> may_begin_{};
};

bool fits(const Tweet& tweet, const PostQuery& query) noexcept {
  if (query.from_s && tweet.created_s < *query.from_s) return false;
  if (query.to_s && tweet.created_s >= *query.to_s) return false;
  if (query.language && tweet.language != *query.language) return false;
  return query.kinds[static_cast<std::size_t>(kind_of(tweet))];
}

constexpr std::int64_t kNoValue = std::numeric_limits<std::int64_t>::min();

std::int64_t value_of(const PostList& list, std::size_t post, const PostQuery& query) noexcept {
  const Tweet& tweet = list.tweets()[post];
  const auto known = [](std::int64_t count) { return count < 0 ? kNoValue : count; };
  switch (query.sort) {
    case PostQuery::Sort::date: return tweet.created_s;
    case PostQuery::Sort::likes: return known(tweet.favourites);
    case PostQuery::Sort::retweets: return known(tweet.retweets);
    case PostQuery::Sort::score: return list.is_scored(post) ? list.scores(post)[query.score] : kNoValue;
  }
  return kNoValue;
}

struct Found {
  std::int64_t value;
  std::uint32_t post;
};

}  // namespace

std::vector<std::uint32_t> find_posts(const PostList& list, const PostQuery& query) {
  const std::vector<Needle> needles(query.words.begin(), query.words.end());
  std::vector<Found> found;
  for (std::size_t post = 0; post < list.size(); ++post) {
    if (!fits(list.tweets()[post], query)) continue;
    const std::string_view text = list.text(post);
    const bool has_all = std::all_of(needles.begin(), needles.end(), [&](const Needle& n) { return n.is_in(text); });
    if (!has_all) continue;
    const std::int64_t value = value_of(list, post, query);
    // Ascending is descending by the negative; what has no value is last in both.
    found.push_back({query.is_descending || value == kNoValue ? value : -value, static_cast<std::uint32_t>(post)});
  }
  const auto is_first = [](const Found& a, const Found& b) {
    return a.value != b.value ? a.value > b.value : a.post < b.post;
  };
  if (!std::is_sorted(found.begin(), found.end(), is_first)) std::sort(found.begin(), found.end(), is_first);
  std::vector<std::uint32_t> out(found.size());
  std::transform(found.begin(), found.end(), out.begin(), [](const Found& f) { return f.post; });
  return out;
}

}  // namespace perch
