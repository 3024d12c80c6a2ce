/// \file
/// The repository of a Bluesky account: a CAR file (version 1) of blocks of DAG-CBOR.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "exports/export_draft.hpp"

namespace perch {

/// Cuts the file into its blocks and reads those that are posts, reposts, follows or the profile. The blocks between
/// them are the search tree, which says under which name a record stands, and is not needed. Memory: one block, of at
/// most caps::kRecordBytes.
class BlueskyReader {
 public:
  explicit BlueskyReader(ExportDraft& out) : out_(out) {}

  void feed(std::span<const std::uint8_t> bytes);
  /// No more bytes will come: a block that is open is truncated.
  void finish();

  /// Whether the file began with the header of a CAR file.
  [[nodiscard]] bool saw_header() const noexcept { return saw_header_; }

 private:
  [[nodiscard]] std::size_t take_size(std::span<const std::uint8_t> bytes);
  void end_block();
  void read_block(std::span<const std::uint8_t> block);

  ExportDraft& out_;
  bool saw_header_ = false, is_lost_ = false;
  std::uint64_t size_ = 0;     ///< Of the open block, or of its size as far as it was read.
  std::size_t size_bits_ = 0;  ///< How much of the size was read.
  bool has_size_ = false;
  std::uint64_t left_ = 0;  ///< Of the open block.
  std::vector<std::uint8_t> block_;
};

}  // namespace perch
