/// \file
/// The first half of a drop: what each file is, and which files the zips hold.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "dropped_zip.hpp"
#include "entry_unpacker.hpp"
#include "perch/drop.hpp"
#include "perch/reading.hpp"

namespace perch {

/// Where the bytes of one of the Reading's entries are: in a zip, or the file itself.
struct Place {
  enum class Kind : std::uint8_t { text, gzip, zip_entry };
  std::uint32_t file = 0;
  Kind kind = Kind::text;
  PackedEntry entry;
};

/// Names the entries of all files to a Reading. Files that cannot be used are left out.
class DropOpening {
 public:
  struct File {
    std::string path;
    std::uint64_t size_bytes = 0;
  };

  void add_file(std::string_view path, std::uint64_t size_bytes);

  /// The next range that is needed; empty when every file was looked at.
  [[nodiscard]] std::optional<Drop::Wanted> wanted(Reading& reading);
  void feed(std::span<const std::uint8_t> bytes);
  [[nodiscard]] bool has_enough() const noexcept;
  /// \param is_whole the file did not end before the range did.
  void end_range(bool is_whole, Reading& reading);
  void read_failed() { leave_out({ErrorCode::unreadable_path, {}}); }
  /// A file turned out to be damaged while it was read.
  void note_damage(std::size_t file, Error why);

  [[nodiscard]] const std::vector<File>& files() const noexcept { return files_; }
  /// By the numbers of the Reading's entries.
  [[nodiscard]] const std::vector<Place>& places() const noexcept { return places_; }
  [[nodiscard]] const std::vector<Drop::LeftOut>& left_out() const noexcept { return left_out_; }
  /// What is wrong with the first zip of which only some entries are known.
  [[nodiscard]] const std::optional<Error>& salvaged() const noexcept { return salvaged_; }

 private:
  void add_file(Reading& reading, Place::Kind kind, std::span<const std::uint8_t> first_bytes = {});
  void add_entries(Reading& reading);
  void leave_out(Error why);
  void end_sniff(Reading& reading);
  void end_sniff_of_gzip(std::span<const std::uint8_t> first_bytes, Reading& reading);
  void open_zip(std::optional<Error> otherwise);
  void end_zip(Reading& reading);

  std::vector<File> files_;
  std::vector<Place> places_;
  std::vector<Drop::LeftOut> left_out_;
  std::optional<Error> salvaged_;
  std::size_t current_ = 0;  ///< The file that is looked at.
  std::vector<std::uint8_t> first_bytes_;
  std::optional<DroppedZip> zip_;  ///< Once the first bytes say so.
  std::uint64_t next_offset_ = 0;  ///< Of the bytes of the zip that feed() is given.
  std::optional<Error> no_zip_;    ///< What the file is if it turns out to be no zip, whatever its name says.
};

}  // namespace perch
