/// \file
/// What a token adds to every channel.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "head_layers.hpp"

namespace perch::text {

/// Where each product of the file (by branch, place in the window, channel) stands in a row.
[[nodiscard]] std::vector<std::size_t> places_of(std::span<const Branch> branches);

/// The row of a word that the head knows. \param row room for HeadLayers::row_size.
void row_of_word(const HeadLayers& head, std::size_t word, std::int8_t* row) noexcept;

/// The row of any other token: its vector is the sum of those of its pieces over the root of their number.
void row_of_pieces(const HeadLayers& head, std::span<const std::uint32_t> pieces, std::int8_t* row) noexcept;

}  // namespace perch::text
