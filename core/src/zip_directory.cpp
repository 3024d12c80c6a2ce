#include "perch/zip_directory.hpp"

#include <algorithm>

#include "little_endian.hpp"
#include "perch/caps.hpp"
#include "zip_records.hpp"

namespace perch {
namespace {

/// The classic end record with its longest comment, and the locator before it.
constexpr std::uint64_t kTailBytes = zip::kLocatorBytes + zip::kEndBytes + 65'535;

enum class Step : std::uint8_t { tail, zip64_record, beginning, directory, done };

}  // namespace

struct ZipDirectory::State {
  explicit State(std::uint64_t size_bytes);

  void ask(Step next, ByteRange wanted);
  void fail(ErrorCode code);
  void take_tail();
  void take_zip64_record();
  void take_place();
  void take_beginning();
  void take_directory();
  bool take_entry(zip::Bytes bytes, std::size_t& used);
  void look_before_the_end();

  std::uint64_t zip_bytes;
  Step step = Step::tail;
  ByteRange range;                    ///< What of the step's bytes is still to come.
  std::vector<std::uint8_t> pending;  ///< What of the step's bytes came and is not used up.

  zip::End end;
  bool has_junk = false;                      ///< Behind the end record and its comment.
  std::uint64_t end_offset = 0;               ///< Of the classic end record.
  std::optional<std::uint64_t> zip64_stated;  ///< Where the locator says that the zip64 record is.
  std::uint64_t directory_end = 0;            ///< Where the directory ends if an end record follows it at once.
  std::uint64_t shift = 0;                    ///< Bytes that stand before the zip.
  bool met_entry = false;
  std::uint64_t count = 0;
  std::vector<ZipEntry> entries;
  std::optional<Error> error;
};

ZipDirectory::State::State(std::uint64_t size_bytes) : zip_bytes(size_bytes) {
  const std::uint64_t tail = std::min(size_bytes, kTailBytes);
  ask(Step::tail, {size_bytes - tail, tail});
  if (tail == 0) fail(ErrorCode::truncated_zip);
}

void ZipDirectory::State::ask(Step next, ByteRange wanted) {
  step = next;
  range = wanted;
  pending.clear();
}

void ZipDirectory::State::fail(ErrorCode code) {
  error = Error{code, {}};
  ask(Step::done, {});
}

/// Finds the classic end record, and whether the zip64 record is needed.
void ZipDirectory::State::take_tail() {
  const zip::Bytes tail = pending;
  const auto at = zip::find_end(tail, zip_bytes - tail.size());
  if (!at) return fail(ErrorCode::truncated_zip);
  end_offset = directory_end = zip_bytes - tail.size() + *at;
  has_junk = tail.size() - *at > zip::kEndBytes + u16_at(tail, *at + 20);
  end = zip::end_of(tail.subspan(*at));
  if (*at >= zip::kLocatorBytes && u32_at(tail, *at - zip::kLocatorBytes) == zip::kLocatorSignature) {
    zip64_stated = u64_at(tail, *at - zip::kLocatorBytes + 8);
    const std::uint64_t behind = zip::kLocatorBytes + zip::kZip64Bytes;
    directory_end = end_offset > behind ? end_offset - behind : 0;
  }
  if (!end.needs_zip64() || !zip64_stated) return take_place();
  if (directory_end == 0) return fail(ErrorCode::damaged_zip);
  const bool fits = *zip64_stated <= end_offset && end_offset - *zip64_stated >= zip::kZip64Bytes;
  ask(Step::zip64_record, {fits ? *zip64_stated : directory_end, zip::kZip64Bytes});
}

/// Reads the record where the locator says it is, or else right before the locator.
void ZipDirectory::State::take_zip64_record() {
  const zip::Bytes record = pending;
  if (u32_at(record, 0) != zip::kZip64Signature) {
    const bool was_last_try = range.offset - zip::kZip64Bytes == directory_end;
    return was_last_try ? fail(ErrorCode::damaged_zip) : ask(Step::zip64_record, {directory_end, zip::kZip64Bytes});
  }
  directory_end = range.offset - zip::kZip64Bytes;
  end.fill_from(zip::zip64_end_of(record));
  take_place();
}

/// The numbers are known: asks for the directory.
void ZipDirectory::State::take_place() {
  if (end.is_split()) return fail(ErrorCode::split_zip);
  if (end.entries > caps::kEntries) return fail(ErrorCode::too_many_entries);
  if (end.entries == 0 && end.directory_bytes == 0) return ask(Step::done, {});
  const bool holds_entries = end.directory_bytes >= zip::kEntryBytes;
  if (!holds_entries || end.directory_bytes > end_offset) return fail(ErrorCode::damaged_zip);
  if (end.directory_offset > end_offset - end.directory_bytes) return fail(ErrorCode::damaged_zip);
  ask(Step::directory, {end.directory_offset, end.directory_bytes});
}

/// No directory stands where it should. One right before the end record belongs to a zip with something before it.
void ZipDirectory::State::look_before_the_end() {
  const std::uint64_t stated_end = end.directory_offset + end.directory_bytes;
  if (shift > 0 || directory_end <= stated_end) return fail(ErrorCode::damaged_zip);
  shift = directory_end - stated_end;
  ask(Step::beginning, {0, sizeof zip::kLocalSignature});
}

/// What stands before it must not be a zip: then the end record is that of a zip inside, and the outer one lost its
/// own.
void ZipDirectory::State::take_beginning() {
  if (u32_at(pending, 0) == zip::kLocalSignature) {
    return fail(has_junk ? ErrorCode::truncated_zip : ErrorCode::damaged_zip);
  }
  ask(Step::directory, {end.directory_offset + shift, end.directory_bytes});
}

void ZipDirectory::State::take_directory() {
  std::size_t used = 0;
  while (step == Step::directory && take_entry(zip::Bytes(pending).subspan(used), used)) {
  }
  if (step != Step::directory) return;
  pending.erase(pending.begin(), pending.begin() + static_cast<std::ptrdiff_t>(used));
  if (range.size_bytes > 0) return;
  pending.empty() ? ask(Step::done, {}) : fail(ErrorCode::damaged_zip);
}

/// Reads one entry if it is all there, and says whether there may be another.
bool ZipDirectory::State::take_entry(zip::Bytes bytes, std::size_t& used) {
  if (bytes.size() < sizeof zip::kEntrySignature) return false;
  const std::uint32_t signature = u32_at(bytes, 0);
  if (signature != zip::kEntrySignature) {
    if (!met_entry) {
      look_before_the_end();
    } else if (signature == zip::kSealSignature) {
      ask(Step::done, {});
    } else {
      fail(ErrorCode::damaged_zip);
    }
    return false;
  }
  met_entry = true;
  if (bytes.size() < zip::kEntryBytes || bytes.size() < zip::entry_bytes(bytes)) return false;
  if (zip::is_elsewhere(bytes)) fail(ErrorCode::split_zip);
  if (++count > caps::kEntries) fail(ErrorCode::too_many_entries);
  if (error) return false;
  used += zip::entry_bytes(bytes);
  entries.push_back(zip::entry_of(bytes));
  entries.back().header_offset += shift;
  return true;
}

ZipDirectory::ZipDirectory(std::uint64_t zip_bytes) : state_(std::make_unique<State>(zip_bytes)) {}
ZipDirectory::ZipDirectory(ZipDirectory&&) noexcept = default;
ZipDirectory& ZipDirectory::operator=(ZipDirectory&&) noexcept = default;
ZipDirectory::~ZipDirectory() = default;

std::optional<ByteRange> ZipDirectory::wanted() const noexcept {
  if (state_->step == Step::done) return std::nullopt;
  const ByteRange& range = state_->range;
  return ByteRange{range.offset, std::min<std::uint64_t>(range.size_bytes, caps::kChunkBytes)};
}

void ZipDirectory::feed(std::span<const std::uint8_t> bytes) {
  State& s = *state_;
  if (s.step == Step::done) return;
  const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), s.range.size_bytes));
  s.pending.insert(s.pending.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
  s.range.offset += size;
  s.range.size_bytes -= size;
  if (s.step == Step::directory) return s.take_directory();
  if (s.range.size_bytes > 0) return;
  switch (s.step) {
    case Step::tail: return s.take_tail();
    case Step::zip64_record: return s.take_zip64_record();
    default: return s.take_beginning();
  }
}

Status ZipDirectory::finish() {
  if (state_->error) return *state_->error;
  return state_->step == Step::done ? ok_status() : Status(Error{ErrorCode::truncated_zip, {}});
}

std::vector<ZipEntry>& ZipDirectory::entries() noexcept { return state_->entries; }

}  // namespace perch
