/// \file
/// The file that is being read: its bytes, made UTF-8 where they are not, and the scanner that cuts them.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "csv_scanner.hpp"
#include "perch/archive_layout.hpp"
#include "perch/record_scanner.hpp"
#include "utf16.hpp"

namespace perch {

class OpenFile {
 public:
  explicit OpenFile(FileRole role);

  /// As RecordScanner::writable().
  [[nodiscard]] std::span<std::uint8_t> writable(std::size_t size_bytes);

  /// What was written last, before it is committed.
  [[nodiscard]] std::span<const std::uint8_t> written(std::size_t size_bytes) const noexcept {
    return room_.first(size_bytes);
  }

  /// Calls `take(const Record&)` or `take(const CsvRow&)` for everything that is complete; of another platform's file
  /// `take(std::span<const std::uint8_t>)` for all bytes.
  template <class Take>
  void commit(std::size_t size_bytes, Take&& take) {
    const bool is_decoded = decode(size_bytes);
    if (is_export_) {
      is_decoded ? take_decoded(take) : take(std::span<const std::uint8_t>(room_.first(size_bytes)));
      return;
    }
    if (!is_decoded) {
      csv_ ? csv_->commit(size_bytes) : records_.commit(size_bytes);
      return drain(take);
    }
    feed_decoded(take);
  }
  /// No more bytes will come.
  template <class Take>
  void finish(Take&& take) {
    if (decoder_) {
      decoder_->finish(decoded_);
      is_export_ ? take_decoded(take) : feed_decoded(take);
    }
    if (is_export_) return;
    csv_ ? csv_->finish() : records_.finish();
    drain(take);
  }

  [[nodiscard]] const RecordScanner& records() const noexcept { return records_; }
  /// Whether anything in it had the form of a list, an object or a table.
  [[nodiscard]] bool saw_content() const noexcept { return csv_ ? saw_row_ : records_.saw_json(); }

 private:
  bool decode(std::size_t size_bytes);
  std::span<std::uint8_t> room(std::size_t size_bytes) {
    return csv_ ? csv_->writable(size_bytes) : records_.writable(size_bytes);
  }
  [[nodiscard]] std::size_t feed_piece(std::size_t from);

  template <class Take>
  void drain(Take&& take) {
    if (csv_) {
      while (const auto row = csv_->next()) {
        saw_row_ = true;
        take(*row);
      }
    } else {
      while (const auto record = records_.next()) take(*record);
    }
  }
  template <class Take>
  void take_decoded(Take&& take) {
    take(std::span(reinterpret_cast<const std::uint8_t*>(decoded_.data()), decoded_.size()));
    decoded_.clear();
  }
  template <class Take>
  void feed_decoded(Take&& take) {
    for (std::size_t at = 0; at < decoded_.size();) {
      at += feed_piece(at);
      drain(take);
    }
    decoded_.clear();
  }

  RecordScanner records_;
  std::optional<CsvScanner> csv_;
  std::span<std::uint8_t> room_;
  bool is_export_ = false;  ///< Its bytes go to a reader of its own.
  bool saw_bytes_ = false, saw_row_ = false;
  std::optional<InputDecoder> decoder_;
  std::vector<std::uint8_t>
      raw_;  ///< While decoding, and of an export: the bytes as they come, behind those that were committed last.
  std::size_t raw_end_ = 0;
  std::string decoded_;
};

}  // namespace perch
