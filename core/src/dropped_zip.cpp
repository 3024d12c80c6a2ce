#include "dropped_zip.hpp"

#include <algorithm>
#include <utility>

#include "little_endian.hpp"
#include "perch/archive_layout.hpp"
#include "zip_records.hpp"

namespace perch {
namespace {

/// Folders, and what macOS adds to zips.
bool says_nothing(std::string_view path) noexcept {
  const std::string_view base = base_name(path);
  return base.empty() || base == ".DS_Store" || base.starts_with("._") || path.starts_with("__MACOSX/");
}

}  // namespace

bool is_named_zip(std::string_view path) noexcept {
  constexpr std::string_view kEnd = ".zip";
  return path.size() >= kEnd.size() &&
         std::equal(kEnd.begin(), kEnd.end(), path.end() - kEnd.size(),
                    [](char end, char c) { return end == (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c); });
}

std::optional<ByteRange> DroppedZip::wanted() const noexcept {
  if (error_) return std::nullopt;
  if (wants_header_) return ByteRange{only_zip_->header_offset + header_.size(), zip::kLocalBytes - header_.size()};
  auto range = salvage_ ? salvage_->wanted() : directory_.wanted();
  if (range) range->offset += base_;
  return range;
}

void DroppedZip::feed(std::span<const std::uint8_t> bytes) {
  if (!wants_header_) {
    salvage_ ? salvage_->feed(bytes) : directory_.feed(bytes);
    sort_entries(salvage_ ? salvage_->entries() : directory_.entries());
    if (!wanted()) end_listing();
    return;
  }
  const std::size_t used = std::min(bytes.size(), zip::kLocalBytes - header_.size());
  header_.insert(header_.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(used));
  if (header_.size() == zip::kLocalBytes) enter_inner();
}

/// All entries are known, or the directory is lost.
void DroppedZip::end_listing() {
  const Status status = salvage_ ? salvage_->finish() : directory_.finish();
  if (status) return look_inside();
  const ErrorCode code = status.error().code;
  if (salvage_ || (code != ErrorCode::truncated_zip && code != ErrorCode::damaged_zip)) return;
  damage_ = status.error();
  salvage_.emplace(zip_bytes_);
  entries_.clear();
  only_zip_.reset();
  holds_more_ = false;
}

/// Takes over what was found, and keeps a zip back for as long as it may be the only content.
void DroppedZip::sort_entries(std::vector<ZipEntry>& found) {
  for (ZipEntry& entry : found) {
    entry.header_offset += base_;
    const bool may_be_all = !holds_more_ && !only_zip_ && is_named_zip(entry.path);
    if (may_be_all) {
      only_zip_ = std::move(entry);
      continue;
    }
    if (!says_nothing(entry.path)) holds_more_ = true;
    entries_.push_back(std::move(entry));
  }
  found.clear();
  if (holds_more_ && only_zip_) entries_.push_back(*std::exchange(only_zip_, std::nullopt));
}

/// The directory is complete.
void DroppedZip::look_inside() {
  if (!only_zip_) return;
  const bool is_as_it_was = only_zip_->method == 0 && only_zip_->packed_bytes == only_zip_->size_bytes;
  if (only_zip_->encrypted) {
    error_ = Error{ErrorCode::encrypted_zip, only_zip_->path};
  } else if (is_inner_ || !is_as_it_was) {
    error_ = Error{ErrorCode::nested_zip, only_zip_->path};
  } else if (only_zip_->header_offset >= file_bytes_) {
    error_ = Error{ErrorCode::damaged_zip, only_zip_->path};
  } else {
    wants_header_ = true;
  }
}

void DroppedZip::enter_inner() {
  const ZipEntry inner = *std::exchange(only_zip_, std::nullopt);
  wants_header_ = false;
  is_inner_ = true;
  base_ = inner.header_offset + zip::kLocalBytes + u16_at(header_, 26) + u16_at(header_, 28);
  // Of a zip that ends too early the one inside does, too.
  const std::uint64_t left = base_ <= file_bytes_ ? file_bytes_ - base_ : 0;
  const bool fits = inner.size_bytes <= left || salvage_;
  if (fits && left > 0 && u32_at(header_, 0) == zip::kLocalSignature) {
    zip_bytes_ = std::min(inner.size_bytes, left);
    directory_ = ZipDirectory(zip_bytes_);
    salvage_.reset();
  } else {
    error_ = Error{ErrorCode::damaged_zip, inner.path};
  }
}

Status DroppedZip::finish() {
  if (error_) return *error_;
  if (wants_header_) return Error{ErrorCode::truncated_zip, {}};
  if (!salvage_) return directory_.finish();
  const Status status = salvage_->finish();
  return status && entries_.empty() ? Status(*damage_) : status;
}

}  // namespace perch
