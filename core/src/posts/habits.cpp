#include "posts/habits.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "perch/time.hpp"
#include "posts/text_marks.hpp"

namespace perch {
namespace {

/// The offset at an instant.
std::int64_t offset_at(std::int64_t created_s, std::span<const ZoneOffset> zone) noexcept {
  const auto is_before = [](std::int64_t s, const ZoneOffset& offset) { return s < offset.from_s; };
  const auto behind = std::upper_bound(zone.begin(), zone.end(), created_s, is_before);
  return behind == zone.begin() ? zone.front().offset_s : std::prev(behind)->offset_s;
}

std::int64_t floor_mod(std::int64_t value, std::int64_t by) noexcept { return (value % by + by) % by; }

/// Names that differ in case only, counted together.
class NameCounts {
 public:
  /// A name that a post has more than once counts once.
  void add(std::string_view name, std::size_t post) {
    small_.clear();
    add_small_letters(name, small_);
    Entry& entry = entries_.try_emplace(small_).first->second;
    if (entry.posts > 0 && entry.last_post == post) return;
    entry.last_post = post;
    ++entry.posts;
    const auto known =
        std::find_if(entry.forms.begin(), entry.forms.end(), [&](const Form& f) { return f.first == name; });
    if (known == entry.forms.end()) {
      if (entry.forms.size() < kMostForms) entry.forms.emplace_back(name, 1);
    } else {
      ++known->second;
    }
  }

  /// The most frequent ones; of equals in the order of their small letters.
  [[nodiscard]] std::vector<Counted> top() const {
    std::vector<const Item*> items;
    for (const Item& item : entries_) items.push_back(&item);
    const std::size_t size = std::min(items.size(), kMostListed);
    std::partial_sort(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(size), items.end(),
                      [](const Item* a, const Item* b) {
                        return a->second.posts != b->second.posts ? a->second.posts > b->second.posts
                                                                  : a->first < b->first;
                      });
    std::vector<Counted> out;
    for (std::size_t i = 0; i < size; ++i) out.push_back({most_written(items[i]->second), items[i]->second.posts});
    return out;
  }

 private:
  using Form = std::pair<std::string_view, std::int64_t>;
  /// Nobody writes a name in more ways; input that does would take long.
  static constexpr std::size_t kMostForms = 16;
  struct Entry {
    std::int64_t posts = 0;
    std::size_t last_post = 0;
    std::vector<Form> forms;
  };
  using Item = std::pair<const std::string, Entry>;

  static std::string most_written(const Entry& entry) {
    const auto is_less = [](const Form& a, const Form& b) {
      return a.second != b.second ? a.second < b.second : a.first > b.first;
    };
    return std::string(std::max_element(entry.forms.begin(), entry.forms.end(), is_less)->first);
  }

  std::unordered_map<std::string, Entry> entries_;
  std::string small_;  ///< The name that is looked at; kept so that a name met before needs no memory.
};

void put_languages(const std::unordered_map<Language, std::int64_t>& counts, Habits& out) {
  std::unordered_map<std::string, std::int64_t> by_code;
  for (const auto& [language, posts] : counts) by_code[unpack_language(language)] += posts;
  for (const auto& [code, posts] : by_code) out.languages.push_back({code, posts});
  std::sort(out.languages.begin(), out.languages.end(), [](const Counted& a, const Counted& b) {
    return a.posts != b.posts ? a.posts > b.posts : a.name < b.name;
  });
  for (std::size_t i = kMostListed; i < out.languages.size(); ++i) out.other_languages += out.languages[i].posts;
  if (out.languages.size() > kMostListed) out.languages.resize(kMostListed);
}

}  // namespace

Hours hours_of(const PostList& list, std::span<const ZoneOffset> zone) {
  constexpr std::int64_t kThursday = 3;  // 1 January 1970
  Hours out;
  for (const Tweet& tweet : list.tweets()) {
    if (tweet.is_day_only) {
      ++out.day_only;
      continue;
    }
    const std::int64_t week_s = 7 * kSecondsPerDay;
    const std::int64_t local_s = floor_mod(tweet.created_s, week_s) +
                                 (zone.empty() ? 0 : offset_at(tweet.created_s, zone) % week_s) +
                                 kThursday * kSecondsPerDay;
    const auto hour = static_cast<std::size_t>(floor_mod(local_s, week_s) / 3600);
    ++out.posts[hour / 24][hour % 24];
  }
  return out;
}

Habits habits_of(const PostList& list) {
  Habits out;
  std::unordered_map<Language, std::int64_t> languages;
  NameCounts hashtags, people;
  for (std::size_t post = 0; post < list.size(); ++post) {
    const Tweet& tweet = list.tweets()[post];
    ++out.kinds[static_cast<std::size_t>(kind_of(tweet))];
    ++languages[tweet.language];
    if (tweet.is_retweet) continue;
    for_each_mark(list.text(post),
                  [&](char mark, std::string_view name) { (mark == '#' ? hashtags : people).add(name, post); });
  }
  put_languages(languages, out);
  out.hashtags = hashtags.top();
  out.people = people.top();
  return out;
}

}  // namespace perch
