#include "perch/drop.hpp"

#include <algorithm>
#include <cassert>
#include <map>
#include <utility>

#include "dropped_zip.hpp"
#include "entry_unpacker.hpp"
#include "perch/caps.hpp"
#include "perch/reading.hpp"
#include "zip_records.hpp"

namespace perch {
namespace {

struct File {
  std::string path;
  std::uint64_t size_bytes = 0;
};

/// Where the bytes of one of the Reading's entries are: in a zip, or the file itself.
struct Place {
  std::uint32_t file = 0;
  bool is_packed = false;
  PackedEntry entry;
};

/// Files of a folder are judged by name alone, except zips that lie right in it, as X's parts do.
bool is_judged_by_name(std::string_view path) noexcept {
  const auto depth = std::count(path.begin(), path.end(), '/');
  return depth > 1 || (depth == 1 && !is_named_zip(path));
}

/// The first piece of a split zip begins with this mark.
bool begins_a_split_zip(std::span<const std::uint8_t> first_bytes) noexcept {
  constexpr std::uint8_t kMark[] = {'P', 'K', 7, 8};
  return first_bytes.size() >= sizeof kMark && std::equal(std::begin(kMark), std::end(kMark), first_bytes.begin());
}

}  // namespace

struct Drop::State {
  State(const Network& network, WindowChoice window) : reading(network, window) {}

  /// What the wanted bytes are for.
  enum class Task : std::uint8_t { none, sniff, zip, text, entry };

  void want(Task next, std::size_t of_file, ByteRange range);
  void next_range();
  void open_file();
  void add_text();
  void end_sniff();
  void open_zip(std::optional<Error> otherwise);
  void continue_zip();
  void end_zip();
  void take_entries();
  void leave_out(Error why);
  void plan();
  void open_entry();
  void begin_entry(std::size_t index);
  bool begin_packed(const Place& place, std::size_t index);
  bool claim(const Place& place);
  void continue_entry();
  Step advance();

  Reading reading;
  std::vector<File> files;
  std::vector<Place> places;  ///< By the numbers of the Reading's entries.
  std::vector<LeftOut> left_out;
  std::optional<Error> error;
  bool started = false;

  Task task = Task::none;
  std::size_t file = 0;  ///< The file that is being looked at, or from which the entry comes.
  ByteRange range;
  std::uint64_t given_bytes = 0;     ///< Of the range.
  std::vector<std::uint8_t> buffer;  ///< The piece that was committed last, unless it is text.
  std::size_t buffer_end = 0;
  std::size_t buffer_used = 0;
  std::vector<std::uint8_t> first_bytes;
  std::optional<DroppedZip> zip;
  std::optional<Error> no_zip;  ///< What a file is that turns out to be no zip, whatever its name says.
  EntryUnpacker unpacker;
  std::map<std::pair<std::size_t, std::uint64_t>, std::uint64_t> claims;  ///< File and range of each opened entry.
};

void Drop::State::want(Task next, std::size_t of_file, ByteRange wanted) {
  task = next;
  file = of_file;
  range = wanted;
  given_bytes = 0;
  buffer_end = buffer_used = 0;
}

/// Goes through the files, from `file` on, up to the next one of which bytes are needed.
void Drop::State::open_file() {
  task = Task::none;
  for (; file < files.size(); ++file) {
    const File& next = files[file];
    if (is_judged_by_name(next.path)) {
      add_text();
    } else if (next.size_bytes > 0) {
      first_bytes.clear();
      return want(Task::sniff, file, {0, std::min<std::uint64_t>(next.size_bytes, caps::kSniffBytes)});
    } else {
      left_out.push_back({file, {ErrorCode::empty_file, {}}});
    }
  }
  plan();
}

void Drop::State::add_text() {
  reading.add_entry(files[file].path, files[file].size_bytes);
  if (places.size() <= caps::kEntries) places.push_back({static_cast<std::uint32_t>(file), false, {}});
}

void Drop::State::leave_out(Error why) {
  left_out.push_back({file, std::move(why)});
  zip.reset();
  ++file;
  open_file();
}

void Drop::State::end_sniff() {
  const auto container = sniff(first_bytes, files[file].path);
  if (!container) {
    const ErrorCode code = container.error().code;
    // Something else may stand before the zip.
    const bool may_be_zip = code == ErrorCode::not_a_zip || code == ErrorCode::unrecognised_file;
    return may_be_zip && is_named_zip(files[file].path) ? open_zip(container.error()) : leave_out(container.error());
  }
  if (container.value() == Container::zip) {
    return open_zip(begins_a_split_zip(first_bytes) ? std::optional(Error{ErrorCode::split_zip, {}}) : std::nullopt);
  }
  add_text();
  ++file;
  open_file();
}

/// \param otherwise what the file is if it has no end record.
void Drop::State::open_zip(std::optional<Error> otherwise) {
  no_zip = std::move(otherwise);
  zip.emplace(files[file].size_bytes);
  continue_zip();
}

void Drop::State::continue_zip() {
  if (const auto next = zip->wanted()) return want(Task::zip, file, *next);
  end_zip();
}

void Drop::State::end_zip() {
  Status status = zip->finish();
  if (!status) {
    return leave_out(no_zip && status.error().code == ErrorCode::truncated_zip ? *no_zip : status.error());
  }
  take_entries();
  zip.reset();
  ++file;
  open_file();
}

/// Only once the directory is complete: a zip that is left out leaves no files behind.
void Drop::State::take_entries() {
  for (const ZipEntry& e : zip->entries()) {
    reading.add_entry(e.path, e.size_bytes, e.modified_us);
    if (places.size() > caps::kEntries) continue;
    const PackedEntry packed = {e.header_offset, e.packed_bytes, e.size_bytes, e.crc32, e.method, e.encrypted};
    places.push_back({static_cast<std::uint32_t>(file), true, packed});
  }
}

/// All files were looked at.
void Drop::State::plan() {
  if (places.empty() && !left_out.empty()) {
    error = left_out.front().error;
    return;
  }
  if (Status planned = reading.plan(); !planned) {
    error = planned.error();
    return;
  }
  open_entry();
}

/// Opens entries up to the next one of which bytes are needed.
void Drop::State::open_entry() {
  task = Task::none;
  while (task == Task::none) {
    const auto index = reading.next();
    if (!index) return;
    begin_entry(*index);
  }
}

void Drop::State::begin_entry(std::size_t index) {
  const Place& place = places[index];
  reading.begin(index);
  if (place.is_packed) {
    if (begin_packed(place, index)) want(Task::entry, place.file, *unpacker.wanted());
  } else if (files[place.file].size_bytes > 0) {
    want(Task::text, place.file, {0, files[place.file].size_bytes});
  } else {
    reading.end();
  }
}

/// Says whether there is something to read.
bool Drop::State::begin_packed(const Place& place, std::size_t index) {
  const std::string path(reading.path_of(index));
  const Status begun = claim(place) ? unpacker.begin(place.entry, path, files[place.file].size_bytes)
                                    : Status(Error{ErrorCode::zip_bomb, path});
  if (!begun) reading.fail(begun.error().code, begun.error().detail);
  return begun.ok();
}

/// Notes the entry's range of its zip, unless an opened entry lies there: what a few bytes unpack to would otherwise be
/// had as often as the directory names them (D. Fifield, "A better zip bomb", WOOT 2019).
bool Drop::State::claim(const Place& place) {
  const std::uint64_t begin = place.entry.header_offset, file_bytes = files[place.file].size_bytes;
  if (begin >= file_bytes) return true;
  const std::uint64_t size = std::min(place.entry.packed_bytes, file_bytes) + zip::kLocalBytes;
  const auto next = claims.lower_bound({place.file, begin});
  if (next != claims.end() && next->first.first == place.file && next->first.second - begin < size) return false;
  if (next != claims.begin()) {
    const auto& [before, end] = *std::prev(next);
    if (before.first == place.file && begin < end) return false;
  }
  claims.emplace(std::pair<std::size_t, std::uint64_t>{place.file, begin}, begin + size);
  return true;
}

/// The range of an entry ended: goes on with its next range, or with the next entry.
void Drop::State::continue_entry() {
  unpacker.end_range();
  if (const auto next = unpacker.wanted()) return want(Task::entry, file, *next);
  if (unpacker.error()) {
    reading.fail(unpacker.error()->code, unpacker.error()->detail);
  } else {
    reading.end();
  }
  open_entry();
}

Drop::Step Drop::State::advance() {
  const auto piece = std::span<const std::uint8_t>(buffer).subspan(buffer_used, buffer_end - buffer_used);
  if (task == Task::text) {
    if (buffer_end > 0) reading.commit(buffer_end);
    buffer_end = 0;
    return Step::idle;
  }
  std::size_t used = piece.size();
  if (task == Task::sniff) first_bytes.insert(first_bytes.end(), piece.begin(), piece.end());
  if (task == Task::zip && !piece.empty()) zip->feed(piece);
  if (task == Task::entry) {
    used = unpacker.feed(piece, reading);
    buffer_used += used;
    const bool is_over = unpacker.is_done() || (buffer_used == buffer_end && !unpacker.has_more());
    return is_over ? Step::idle : Step::busy;
  }
  buffer_used += used;
  return Step::idle;
}

Drop::Drop(const Network& network, WindowChoice window) : state_(std::make_unique<State>(network, window)) {}
Drop::Drop(Drop&&) noexcept = default;
Drop::~Drop() = default;

void Drop::add_file(std::string_view path, std::uint64_t size_bytes) {
  if (state_->files.size() <= caps::kEntries) state_->files.push_back({std::string(path), size_bytes});
}

std::optional<Drop::Wanted> Drop::wanted() {
  State& s = *state_;
  if (!std::exchange(s.started, true)) s.open_file();
  if (s.task == State::Task::none) return std::nullopt;
  return Wanted{s.file, s.range.offset, s.range.size_bytes};
}

std::span<std::uint8_t> Drop::room(std::size_t size_bytes) {
  State& s = *state_;
  size_bytes = std::min(size_bytes, caps::kChunkBytes);
  if (s.task == State::Task::text) return s.reading.writable(size_bytes);
  if (s.buffer.size() < size_bytes) s.buffer.resize(size_bytes);
  return std::span(s.buffer).first(size_bytes);
}

void Drop::commit(std::size_t size_bytes) {
  State& s = *state_;
  const std::uint64_t wanted_bytes = s.range.size_bytes - s.given_bytes;
  s.buffer_end = static_cast<std::size_t>(std::min<std::uint64_t>(size_bytes, wanted_bytes));
  s.buffer_used = 0;
  s.given_bytes += s.buffer_end;
}

Drop::Step Drop::advance() { return state_->advance(); }

bool Drop::has_enough() const noexcept {
  const State& s = *state_;
  if (s.task == State::Task::none || s.given_bytes == s.range.size_bytes) return true;
  return s.task == State::Task::entry ? s.unpacker.is_done() : s.task == State::Task::zip && !s.zip->wanted();
}

void Drop::end_range() {
  State& s = *state_;
  while (s.advance() == Step::busy) {
  }
  switch (s.task) {
    case State::Task::none: return;
    case State::Task::sniff: return s.end_sniff();
    case State::Task::zip: return s.given_bytes < s.range.size_bytes ? s.end_zip() : s.continue_zip();
    case State::Task::text: s.reading.end(); return s.open_entry();
    case State::Task::entry: return s.continue_entry();
  }
}

void Drop::read_failed() {
  State& s = *state_;
  if (s.task == State::Task::none) return;
  if (s.task == State::Task::sniff || s.task == State::Task::zip) return s.leave_out({ErrorCode::unreadable_path, {}});
  s.advance();
  s.reading.fail(ErrorCode::unreadable_path, s.files[s.file].path);
  s.open_entry();
}

Status Drop::finish() { return state_->error ? Status(*state_->error) : state_->reading.finish(); }

std::vector<Report>& Drop::reports() noexcept { return state_->reading.reports(); }
const std::vector<Drop::LeftOut>& Drop::left_out() const noexcept { return state_->left_out; }

Drop::Progress Drop::progress() const noexcept {
  return {state_->reading.tweets_bytes_read(), state_->reading.tweets_bytes()};
}

}  // namespace perch
