/// \file
/// Keeps the rows of tokens that were read lately. A row depends on the token alone, so that what is kept changes no
/// answer.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "perch/tokens.hpp"

namespace perch::text {

/// Four places for every token to be in; the one that was used longest ago gives way.
class RowCache {
 public:
  /// Most rows. A person's posts of 15 tokens miss fewer than one of so many.
  static constexpr std::size_t kRows = 16384;
  /// Most bytes of rows: as many as the heads that are shipped need.
  static constexpr std::size_t kBytes = 20u << 20;

  /// \param row_bytes of all heads together. Takes all memory that will ever be needed.
  explicit RowCache(std::size_t row_bytes);

  /// Rows that were found before may give way from here on.
  void begin_post() noexcept;

  struct Place {
    std::int8_t* row;
    bool is_filled;  ///< Otherwise the caller fills it.
  };
  /// Of at most caps::kPostTokens tokens a post.
  [[nodiscard]] Place find(const Token& token) noexcept;

 private:
  static constexpr std::size_t kWays = 4;
  static constexpr std::size_t kKeptBytes = 23;  // of a token's text: a slot has 32 bytes

  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t post = 0;  ///< That used it last.
    std::uint8_t size = 0;   ///< 0: free.
    std::array<char, kKeptBytes> text{};

    [[nodiscard]] bool holds(const Token& token) const noexcept {
      return hash == token.hash && std::string_view(text.data(), size) == token.text;
    }
  };

  [[nodiscard]] std::int8_t* passing_row() noexcept;
  void fetch(const std::int8_t* row) noexcept;

  std::size_t row_bytes_, sets_;
  std::vector<Slot> slots_;
  std::vector<std::int8_t> rows_;     ///< One a slot.
  std::vector<std::int8_t> passing_;  ///< For tokens that no place is free for, until the next post.
  std::size_t passing_count_ = 0;
  std::uint32_t post_ = 0;
  std::uint8_t fetched_ = 0;  ///< Of no meaning: fetch() must not look as if it did nothing.
};

}  // namespace perch::text
