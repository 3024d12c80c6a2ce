/// \file
/// Long posts and the short records that stand for them among the tweets.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "json/note_reader.hpp"
#include "perch/account.hpp"

namespace perch {

class NoteJoin {
 public:
  /// A long post. Beyond caps::kNotes they are not looked for.
  void add_note(const json::Note& note);
  /// The tweet at `index` was cut off; `opening` is the hash of what there is.
  void add_candidate(std::size_t index, std::int64_t created_s, std::uint64_t opening);

  /// Gives each tweet the hashtags, mentions and text of its long post: the one with the same opening, at most two
  /// seconds away. The source is section 7 of the format reference. \return how many long posts found their tweet.
  std::int64_t join(std::span<Tweet> tweets);

  [[nodiscard]] std::size_t notes() const noexcept { return notes_.size(); }

 private:
  struct Candidate {
    std::uint64_t opening;
    std::int64_t created_s;
    std::size_t index;
  };

  void merge_equal_notes();

  std::vector<json::Note> notes_;
  std::vector<Candidate> candidates_;
};

}  // namespace perch
