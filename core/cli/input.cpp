#include "input.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <vector>

#include "perch/caps.hpp"
#include "zip_file.hpp"

namespace perch::cli {
namespace {

namespace fs = std::filesystem;

/// Large enough that system calls vanish, small enough to stay in the cache while it is parsed.
constexpr std::size_t kReadBytes = 256u << 10;

struct CloseFile {
  void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

void hand_over(Reading& reading, const TakeReport& take) {
  for (const Report& report : reading.reports()) take(report);
  reading.reports().clear();
}

/// Feeds one open source, `read(buffer) -> Result<size>`, to its end.
template <class Read>
void feed(Reading& reading, const TakeReport& take, Read&& read) {
  for (;;) {
    const Result<std::size_t> got = read(reading.writable(kReadBytes));
    if (!got) return reading.fail(got.error().code, got.error().detail);
    if (got.value() == 0) return reading.end();
    reading.commit(got.value());
    hand_over(reading, take);
  }
}

void feed_file(Reading& reading, const TakeReport& take, const fs::path& path) {
  const File file(std::fopen(path.c_str(), "rb"));
  feed(reading, take, [&](std::span<std::uint8_t> buffer) -> Result<std::size_t> {
    if (!file) return Error{ErrorCode::unreadable_path, {}};
    const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), file.get());
    if (got == 0 && std::ferror(file.get()) != 0) return Error{ErrorCode::unreadable_path, {}};
    return got;
  });
}

Status finish(Reading& reading, const TakeReport& take) {
  Status status = reading.finish();
  hand_over(reading, take);
  return status;
}

Status read_zip(const std::string& path, Reading& reading, const TakeReport& take) {
  auto opened = ZipFile::open(path);
  if (!opened) return opened.error();
  ZipFile zip = std::move(opened).value();
  for (std::uint64_t i = 0; i < zip.count() && i <= caps::kEntries; ++i) {
    const ZipFile::Entry entry = zip.entry(i);
    reading.add_entry(entry.path, entry.size_bytes, entry.modified_us);
  }
  if (Status plan = reading.plan(); !plan) return plan;
  while (const auto index = reading.next()) {
    reading.begin(*index);
    if (const Status begun = zip.begin(*index); !begun) {
      reading.fail(begun.error().code, begun.error().detail);
      continue;
    }
    feed(reading, take, [&](std::span<std::uint8_t> buffer) { return zip.read(buffer); });
  }
  return finish(reading, take);
}

Status read_files(const std::vector<fs::path>& files, const fs::path& root, Reading& reading, const TakeReport& take) {
  for (const fs::path& file : files) {
    std::error_code ignored;
    const auto size = fs::file_size(file, ignored);
    reading.add_entry(file.lexically_relative(root).generic_string(), ignored ? 0 : size);
  }
  if (Status plan = reading.plan(); !plan) return plan;
  while (const auto index = reading.next()) {
    reading.begin(*index);
    feed_file(reading, take, files[*index]);
  }
  return finish(reading, take);
}

Status read_folder(const fs::path& folder, Reading& reading, const TakeReport& take) {
  std::vector<fs::path> files;
  std::error_code error;
  auto walk = fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied, error);
  for (; !error && walk != fs::recursive_directory_iterator(); walk.increment(error)) {
    std::error_code ignored;
    if (walk->is_regular_file(ignored)) files.push_back(walk->path());
    if (files.size() > caps::kEntries) break;
  }
  if (error) return Error{ErrorCode::unreadable_path, {}};
  std::sort(files.begin(), files.end());
  return read_files(files, folder, reading, take);
}

Result<Container> sniff_file(const fs::path& path) {
  const File file(std::fopen(path.c_str(), "rb"));
  std::uint8_t first[caps::kSniffBytes];
  if (!file) return Error{ErrorCode::unreadable_path, {}};
  const std::size_t got = std::fread(first, 1, sizeof first, file.get());
  if (std::ferror(file.get()) != 0) return Error{ErrorCode::unreadable_path, {}};
  return sniff(std::span(first, got), path.generic_string());
}

}  // namespace

Status read_path(const std::string& path, Reading& reading, const TakeReport& take) {
  std::error_code error;
  if (fs::is_directory(path, error)) return read_folder(path, reading, take);
  const Result<Container> container = sniff_file(path);
  if (!container) return container.error();
  if (container.value() == Container::zip) return read_zip(path, reading, take);
  return read_files({fs::path(path)}, fs::path(path).parent_path(), reading, take);
}

}  // namespace perch::cli
