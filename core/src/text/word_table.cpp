#include "word_table.hpp"

#include <algorithm>
#include <bit>

namespace perch::text {

WordTable::WordTable(const std::array<std::span<const std::uint32_t>, kHeads>& vocabularies) {
  std::vector<std::uint32_t> all;
  for (const auto& vocabulary : vocabularies) all.insert(all.end(), vocabulary.begin(), vocabulary.end());
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());

  slots_.resize(std::bit_ceil(2 * all.size() + 1));
  mask_ = slots_.size() - 1;
  WordRows unknown;
  unknown.fill(kNoRow);
  words_.assign(all.size() + 1, unknown);
  for (std::size_t i = 0; i < all.size(); ++i) insert(all[i], static_cast<std::uint32_t>(i + 1));
  for (std::size_t head = 0; head < kHeads; ++head) {
    auto word = all.begin();
    for (std::size_t row = 0; row < vocabularies[head].size(); ++row) {
      word = std::lower_bound(word, all.end(), vocabularies[head][row]);
      words_[static_cast<std::size_t>(word - all.begin()) + 1][head] = static_cast<std::uint32_t>(row);
    }
  }
}

void WordTable::insert(std::uint32_t hash, std::uint32_t word) noexcept {
  std::size_t at = hash & mask_;
  while (slots_[at].word != 0) at = (at + 1) & mask_;
  slots_[at] = {hash, word};
}

}  // namespace perch::text
