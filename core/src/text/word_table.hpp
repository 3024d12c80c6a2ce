/// \file
/// Where the words of all heads are found by their hash.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "perch/text_head.hpp"

namespace perch::text {

/// The row of a word in each head; kNoRow where a head does not know it.
inline constexpr std::uint32_t kNoRow = 0xFFFFFFFFu;
using WordRows = std::array<std::uint32_t, kHeads>;

/// A hash table with open addressing, at most half full.
class WordTable {
 public:
  /// \param vocabularies hashes of words in ascending order, one list a head; a word's row is its place.
  explicit WordTable(const std::array<std::span<const std::uint32_t>, kHeads>& vocabularies);

  /// kNoRow everywhere for a word that no head knows.
  [[nodiscard]] const WordRows& find(std::uint32_t hash) const noexcept {
    for (std::size_t at = hash & mask_;; at = (at + 1) & mask_) {
      const Slot& slot = slots_[at];
      if (slot.hash == hash || slot.word == 0) return words_[slot.hash == hash ? slot.word : 0];
    }
  }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t word = 0;  ///< 0: the slot is free.
  };
  void insert(std::uint32_t hash, std::uint32_t word) noexcept;

  std::vector<Slot> slots_;
  std::vector<WordRows> words_;  ///< The first is the unknown word.
  std::size_t mask_ = 0;
};

}  // namespace perch::text
