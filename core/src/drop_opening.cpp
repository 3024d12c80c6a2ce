#include "drop_opening.hpp"

#include <algorithm>
#include <utility>

#include "gzip_unpacker.hpp"
#include "perch/archive_layout.hpp"
#include "perch/caps.hpp"

namespace perch {
namespace {

/// Files of a folder are judged by name alone, except packed ones that lie right in it, as X's parts do.
bool is_judged_by_name(std::string_view path) noexcept {
  const auto depth = std::count(path.begin(), path.end(), '/');
  return depth > 1 || (depth == 1 && !is_named_zip(path) && !is_named_gzip(path));
}

/// The first piece of a split zip begins with this mark.
bool begins_a_split_zip(std::span<const std::uint8_t> first_bytes) noexcept {
  constexpr std::uint8_t kMark[] = {'P', 'K', 7, 8};
  return first_bytes.size() >= sizeof kMark && std::equal(std::begin(kMark), std::end(kMark), first_bytes.begin());
}

/// The name of the file in a `.gz`.
std::string_view without_gz(std::string_view path) noexcept {
  if (is_named_gzip(path)) path.remove_suffix(3);
  return path;
}

}  // namespace

void DropOpening::add_file(std::string_view path, std::uint64_t size_bytes) {
  if (files_.size() <= caps::kEntries) files_.push_back({std::string(path), size_bytes});
}

std::optional<Drop::Wanted> DropOpening::wanted(Reading& reading) {
  for (; current_ < files_.size(); ++current_) {
    if (zip_) {
      const auto range = zip_->wanted();
      next_offset_ = range->offset;
      return Drop::Wanted{current_, range->offset, range->size_bytes, range->size_bytes};
    }
    const File& file = files_[current_];
    if (is_judged_by_name(file.path)) {
      add_file(reading, Place::Kind::text);
    } else if (file.size_bytes > 0) {
      const auto size = std::min<std::uint64_t>(file.size_bytes, caps::kSniffBytes);
      return Drop::Wanted{current_, 0, size, size};
    } else {
      left_out_.push_back({current_, {ErrorCode::empty_file, {}}});
    }
  }
  return std::nullopt;
}

void DropOpening::feed(std::span<const std::uint8_t> bytes) {
  if (!zip_) {
    first_bytes_.insert(first_bytes_.end(), bytes.begin(), bytes.end());
  } else if (!has_enough()) {
    zip_->feed(bytes);
    next_offset_ += bytes.size();
  }
}

/// A zip may turn to another range before the one that it asked for is over.
bool DropOpening::has_enough() const noexcept {
  if (!zip_) return false;
  const auto range = zip_->wanted();
  return !range || range->offset != next_offset_;
}

void DropOpening::end_range(bool is_whole, Reading& reading) {
  if (!zip_) {
    end_sniff(reading);
  } else if (!is_whole && !has_enough()) {
    return end_zip(reading);
  }
  if (zip_ && !zip_->wanted()) end_zip(reading);
}

void DropOpening::end_sniff(Reading& reading) {
  const std::vector<std::uint8_t> first = std::exchange(first_bytes_, {});
  const auto container = sniff(first, files_[current_].path);
  if (!container) {
    const ErrorCode code = container.error().code;
    // Something else may stand before the zip.
    const bool may_be_zip = code == ErrorCode::not_a_zip || code == ErrorCode::unrecognised_file;
    return may_be_zip && is_named_zip(files_[current_].path) ? open_zip(container.error())
                                                             : leave_out(container.error());
  }
  if (container.value() == Container::zip) {
    return open_zip(begins_a_split_zip(first) ? std::optional(Error{ErrorCode::split_zip, {}}) : std::nullopt);
  }
  if (container.value() == Container::gzip) return end_sniff_of_gzip(first, reading);
  add_file(reading, Place::Kind::text, first);
  ++current_;
}

/// What is in it is sniffed in its turn: only a text can be read.
void DropOpening::end_sniff_of_gzip(std::span<const std::uint8_t> first_bytes, Reading& reading) {
  const std::string start = start_of_gzip(first_bytes);
  const std::string_view path = without_gz(files_[current_].path);
  const std::span inner_bytes(reinterpret_cast<const std::uint8_t*>(start.data()), start.size());
  if (!start.empty()) {  // otherwise its header is long, or it is damaged
    const auto inner = sniff(inner_bytes, path);
    if (!inner) return leave_out(inner.error());
    if (inner.value() != Container::text) return leave_out({ErrorCode::other_container, "gzip"});
  }
  add_file(reading, Place::Kind::gzip, inner_bytes);
  ++current_;
}

/// \param otherwise what the file is if it has no end record.
void DropOpening::open_zip(std::optional<Error> otherwise) {
  no_zip_ = std::move(otherwise);
  zip_.emplace(files_[current_].size_bytes);
}

void DropOpening::end_zip(Reading& reading) {
  const Status status = zip_->finish();
  if (!status) {
    return leave_out(no_zip_ && status.error().code == ErrorCode::truncated_zip ? *no_zip_ : status.error());
  }
  add_entries(reading);
  if (const auto& damage = zip_->damage()) {
    left_out_.push_back({current_, *damage});
    reading.add_damaged(files_[current_].path);
    if (!salvaged_) salvaged_ = damage;
  }
  zip_.reset();
  ++current_;
}

void DropOpening::leave_out(Error why) {
  left_out_.push_back({current_, std::move(why)});
  zip_.reset();
  first_bytes_.clear();
  ++current_;
}

/// Among the others, which are in the order of the files.
void DropOpening::note_damage(std::size_t file, Error why) {
  const auto is_behind = [&](const Drop::LeftOut& other) { return other.file > file; };
  left_out_.insert(std::find_if(left_out_.begin(), left_out_.end(), is_behind), {file, std::move(why)});
}

void DropOpening::add_file(Reading& reading, Place::Kind kind, std::span<const std::uint8_t> first_bytes) {
  const File& file = files_[current_];
  const std::string_view path = kind == Place::Kind::gzip ? without_gz(file.path) : file.path;
  reading.add_entry(path, file.size_bytes, {}, 0, first_bytes);
  if (places_.size() <= caps::kEntries) places_.push_back({static_cast<std::uint32_t>(current_), kind, {}});
}

/// Only once the directory is complete: a zip that is left out leaves no files behind.
void DropOpening::add_entries(Reading& reading) {
  const auto source = static_cast<std::uint32_t>(current_ + 1);  // Loose files and folders have 0.
  for (const ZipEntry& e : zip_->entries()) {
    reading.add_entry(e.path, e.size_bytes, e.modified_us, source);
    if (places_.size() > caps::kEntries) continue;
    const PackedEntry packed = {e.header_offset, e.packed_bytes, e.size_bytes, e.crc32, e.method, e.encrypted};
    places_.push_back({static_cast<std::uint32_t>(current_), Place::Kind::zip_entry, packed});
  }
}

}  // namespace perch
