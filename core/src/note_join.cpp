#include "note_join.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "perch/caps.hpp"

namespace perch {

void NoteJoin::add_note(const json::Note& note) {
  if (notes_.size() < caps::kNotes) notes_.push_back(note);
}

void NoteJoin::add_candidate(std::size_t index, std::int64_t created_s, std::uint64_t opening) {
  candidates_.push_back({opening, created_s, index});
}

/// The same post in two exports is one. Then a tweet meets at most as many posts as there are seconds to look at.
void NoteJoin::merge_equal_notes() {
  const auto key = [](const json::Note& note) { return std::pair(note.opening, note.created_s); };
  std::sort(notes_.begin(), notes_.end(), [&](const json::Note& a, const json::Note& b) {
    return std::pair(key(a), a.text) < std::pair(key(b), b.text);
  });
  std::size_t kept = 0;
  for (const json::Note& note : notes_) {
    if (kept > 0 && key(notes_[kept - 1]) == key(note)) {
      notes_[kept - 1].has_hashtag = notes_[kept - 1].has_hashtag || note.has_hashtag;
      notes_[kept - 1].has_mention = notes_[kept - 1].has_mention || note.has_mention;
    } else {
      notes_[kept++] = note;
    }
  }
  notes_.resize(kept);
}

std::int64_t NoteJoin::join(std::span<Tweet> tweets) {
  constexpr std::int64_t kTolerance_s = 2;
  merge_equal_notes();
  const auto order = [](const Candidate& a, const Candidate& b) {
    return std::tie(a.opening, a.created_s, a.index) < std::tie(b.opening, b.created_s, b.index);
  };
  std::sort(candidates_.begin(), candidates_.end(), order);
  std::int64_t joined = 0;
  for (const json::Note& note : notes_) {
    const Candidate earliest{note.opening, note.created_s - kTolerance_s, 0};
    auto found = std::lower_bound(candidates_.begin(), candidates_.end(), earliest, order);
    const auto fits = [&] {
      return found != candidates_.end() && found->opening == note.opening &&
             found->created_s <= note.created_s + kTolerance_s;
    };
    joined += fits() ? 1 : 0;
    for (; fits(); ++found) {
      Tweet& tweet = tweets[found->index];
      tweet.has_hashtag = tweet.has_hashtag || note.has_hashtag;
      tweet.has_mention = tweet.has_mention || note.has_mention;
      if (note.text != 0) tweet.text = note.text;
    }
  }
  return joined;
}

}  // namespace perch
