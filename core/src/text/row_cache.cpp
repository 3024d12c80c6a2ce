#include "row_cache.hpp"

#include <algorithm>
#include <bit>

#include "perch/caps.hpp"

namespace perch::text {

RowCache::RowCache(std::size_t row_bytes)
    : row_bytes_(row_bytes),
      sets_(std::bit_floor(std::clamp<std::size_t>(kBytes / std::max<std::size_t>(row_bytes, 1), kWays, kRows)) /
            kWays),
      slots_(sets_ * kWays),
      rows_(sets_ * kWays * row_bytes),
      passing_(caps::kPostTokens * row_bytes) {}

void RowCache::begin_post() noexcept {
  ++post_;
  passing_count_ = 0;
}

std::int8_t* RowCache::passing_row() noexcept { return passing_.data() + passing_count_++ * row_bytes_; }

/// Reads one byte of each line of the processor's cache that the row is in. Rows are read a few channels at a time, all
/// rows of the post in turn, so that whoever reads them would wait for one line after the other; now all are on their
/// way together.
void RowCache::fetch(const std::int8_t* row) noexcept {
  constexpr std::size_t kLineBytes = 64;
  std::uint8_t all = 0;
  for (std::size_t at = 0; at < row_bytes_; at += kLineBytes) all ^= static_cast<std::uint8_t>(row[at]);
  fetched_ ^= all;
}

RowCache::Place RowCache::find(const Token& token) noexcept {
  if (token.text.size() > kKeptBytes) return {passing_row(), false};
  const std::size_t first = (token.hash & (sets_ - 1)) * kWays;
  std::size_t oldest = first;
  for (std::size_t i = first; i < first + kWays; ++i) {
    if (slots_[i].holds(token)) {
      slots_[i].post = post_;
      fetch(rows_.data() + i * row_bytes_);
      return {rows_.data() + i * row_bytes_, true};
    }
    if (post_ - slots_[i].post > post_ - slots_[oldest].post) oldest = i;
  }
  Slot& slot = slots_[oldest];
  if (slot.size != 0 && slot.post == post_) return {passing_row(), false};  // the post needs all four
  slot.hash = token.hash;
  slot.post = post_;
  slot.size = static_cast<std::uint8_t>(token.text.size());
  std::copy(token.text.begin(), token.text.end(), slot.text.begin());
  return {rows_.data() + oldest * row_bytes_, false};
}

}  // namespace perch::text
