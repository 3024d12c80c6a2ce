#include "zip_file.hpp"

#include <algorithm>
#include <ctime>
#include <fstream>
#include <string_view>

#include "perch/time.hpp"

namespace perch::cli {
namespace {

ErrorCode entry_error(int zip_error) noexcept {
  switch (zip_error) {
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
    case ZIP_ER_ENCRNOTSUPP: return ErrorCode::encrypted_zip;
    case ZIP_ER_COMPNOTSUPP: return ErrorCode::unsupported_compression;
    default: return ErrorCode::entry_damaged;
  }
}

/// libzip turned the zip's zoneless clock into local time; the page reads it as UTC, so back and again.
std::optional<std::int64_t> clock_as_utc(std::time_t local) noexcept {
  std::tm fields{};
  if (localtime_r(&local, &fields) == nullptr) return std::nullopt;
  const std::int64_t seconds = timegm(&fields);
  return seconds > 0 ? std::optional(seconds * kMicrosPerSecond) : std::nullopt;
}

/// Whether the record that ends every zip is whole among the last bytes, where only its comment may follow.
bool has_end_record(const std::string& path) {
  constexpr std::size_t kEndRecordBytes = 22;
  constexpr std::streamoff kLongestTail = kEndRecordBytes + 65'535;
  constexpr std::string_view kSignature = "PK\x05\x06";
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  const std::streamoff size = file.tellg();
  if (size <= 0) return false;
  std::string tail(static_cast<std::size_t>(std::min(size, kLongestTail)), '\0');
  file.seekg(size - static_cast<std::streamoff>(tail.size()));
  file.read(tail.data(), static_cast<std::streamsize>(tail.size()));
  const std::size_t at = tail.rfind(kSignature);
  if (!file || at == std::string::npos || tail.size() - at < kEndRecordBytes) return false;
  const auto byte = [&](std::size_t offset) {
    return static_cast<std::size_t>(static_cast<unsigned char>(tail[at + offset]));
  };
  const std::size_t comment = byte(20) | byte(21) << 8;
  return tail.size() - at >= kEndRecordBytes + comment;
}

}  // namespace

Result<ZipFile> ZipFile::open(const std::string& path) {
  int error = 0;
  zip_t* zip = zip_open(path.c_str(), ZIP_RDONLY, &error);
  if (zip != nullptr) return ZipFile(zip);
  if (error == ZIP_ER_OPEN || error == ZIP_ER_READ || error == ZIP_ER_NOENT)
    return Error{ErrorCode::unreadable_path, {}};
  // libzip says "no zip" both when the end is missing and when the directory before it is damaged.
  return Error{error == ZIP_ER_NOZIP && !has_end_record(path) ? ErrorCode::truncated_zip : ErrorCode::damaged_zip, {}};
}

std::uint64_t ZipFile::count() const noexcept {
  const zip_int64_t entries = zip_get_num_entries(zip_.get(), 0);
  return entries > 0 ? static_cast<std::uint64_t>(entries) : 0;
}

ZipFile::Entry ZipFile::entry(std::uint64_t index) const {
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_stat_index(zip_.get(), index, 0, &stat) != 0) return {};
  Entry out;
  if ((stat.valid & ZIP_STAT_NAME) != 0) out.path = stat.name;
  if ((stat.valid & ZIP_STAT_SIZE) != 0) out.size_bytes = stat.size;
  if ((stat.valid & ZIP_STAT_MTIME) != 0) out.modified_us = clock_as_utc(stat.mtime);
  return out;
}

Status ZipFile::begin(std::uint64_t index) {
  file_.reset(zip_fopen_index(zip_.get(), index, 0));
  if (file_) return ok_status();
  return Error{entry_error(zip_error_code_zip(zip_get_error(zip_.get()))), entry(index).path};
}

Result<std::size_t> ZipFile::read(std::span<std::uint8_t> buffer) {
  const zip_int64_t got = zip_fread(file_.get(), buffer.data(), buffer.size());
  if (got >= 0) return static_cast<std::size_t>(got);
  return Error{ErrorCode::entry_damaged, {}};
}

}  // namespace perch::cli
