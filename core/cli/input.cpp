#include "input.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>

#include "perch/archive_layout.hpp"
#include "perch/caps.hpp"

namespace perch::cli {
namespace {

namespace fs = std::filesystem;

/// Large enough that system calls vanish, small enough to stay in the cache while it is parsed.
constexpr std::size_t kReadBytes = 256u << 10;

/// A file on disk, opened when it is first read.
class DiskFile {
 public:
  explicit DiskFile(const fs::path& path) : descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
  DiskFile(const DiskFile&) = delete;
  DiskFile& operator=(const DiskFile&) = delete;
  ~DiskFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }

  /// How many bytes were read, 0 at the end of the file; empty when it cannot be read.
  [[nodiscard]] std::optional<std::size_t> read(std::span<std::uint8_t> buffer, std::uint64_t offset) const noexcept {
    for (;;) {
      const ::ssize_t got = ::pread(descriptor_, buffer.data(), buffer.size(), static_cast<::off_t>(offset));
      if (got >= 0) return static_cast<std::size_t>(got);
      if (errno != EINTR) return std::nullopt;
    }
  }

 private:
  int descriptor_;
};

/// One drop and where its files are.
struct Source {
  Drop drop;
  std::vector<fs::path> files;
  const TakeReport& take;
  bool takes_exports = false;
  std::optional<Error> refusal = {};  ///< Of what was read and is not taken.
  bool gave_reports = false;
  bool all_good = true;

  void hand_over() {
    for (Report& report : drop.reports()) {
      if (takes_exports || !report.subject.exported) {
        take(report);
      } else {
        refusal = Error{ErrorCode::report_only, std::string(name(report.subject.exported->platform))};
      }
    }
    gave_reports = gave_reports || !drop.reports().empty();
    drop.reports().clear();
  }
};

Error unreadable() { return {ErrorCode::unreadable_path, {}}; }

bool is_zip(const std::string& path) {
  std::string end = fs::path(path).extension().string();
  std::transform(end.begin(), end.end(), end.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; });
  std::error_code ignored;
  return end == ".zip" && !fs::is_directory(path, ignored);
}

/// Whether X names a file like this, one that is read or one that stays closed. Any other one is a drop of its own.
bool is_named_by_x(const std::string& path) {
  std::error_code ignored;
  return (role_of(path) != FileRole::ignored || is_closed_file(path)) && !fs::is_directory(path, ignored);
}

/// Paths that are read as one archive: a zip and those right behind it, or all files of one archive's folder that are
/// named as X names them. Takes them out of `left`.
std::vector<std::string> take_one(std::vector<std::string>& left) {
  const std::string first = left.front();
  auto end = left.begin() + 1;
  if (is_zip(first)) {
    end = std::find_if_not(end, left.end(), is_zip);
  } else if (is_named_by_x(first)) {
    end = std::stable_partition(end, left.end(), [&](const std::string& path) {
      return !is_zip(path) && is_named_by_x(path) && archive_folder(path) == archive_folder(first);
    });
  }
  std::vector<std::string> taken(left.begin(), end);
  left.erase(left.begin(), end);
  return taken;
}

/// \param path the file's name in the drop.
bool add_file(Source& source, const fs::path& file, const std::string& path) {
  std::error_code error;
  const auto size = fs::file_size(file, error);
  if (error) return false;
  source.drop.add_file(path, size);
  source.files.push_back(file);
  return true;
}

/// Files that vanish meanwhile are skipped.
bool add_folder(Source& source, const fs::path& folder) {
  std::vector<fs::path> found;
  std::error_code error;
  auto walk = fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied, error);
  for (; !error && walk != fs::recursive_directory_iterator(); walk.increment(error)) {
    std::error_code ignored;
    if (walk->is_regular_file(ignored)) found.push_back(walk->path());
    if (found.size() > caps::kEntries) break;
  }
  if (error) return false;
  std::sort(found.begin(), found.end());
  // The page sees the folder's own name, too; what it is does not matter.
  for (const fs::path& file : found)
    add_file(source, file, "folder/" + file.lexically_relative(folder).generic_string());
  return true;
}

void read_range(Source& source, const DiskFile& file, Drop::Wanted want) {
  Drop& drop = source.drop;
  while (want.size_bytes > 0 && !drop.has_enough()) {
    const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(want.size_bytes, kReadBytes));
    const auto got = file.read(drop.room(size), want.offset);
    if (!got) return drop.read_failed();
    if (*got == 0) break;
    drop.commit(*got);
    while (drop.advance() == Drop::Step::busy) {
    }
    source.hand_over();
    want.offset += *got;
    want.size_bytes -= *got;
  }
  drop.end_range();
}

Status read_to_end(Source& source) {
  std::unique_ptr<DiskFile> file;
  std::size_t open_file = 0;
  while (const auto want = source.drop.wanted()) {
    if (!file || open_file != want->file) file = std::make_unique<DiskFile>(source.files[open_file = want->file]);
    read_range(source, *file, *want);
  }
  const Status status = source.drop.finish();
  source.hand_over();
  return source.refusal ? Status(*source.refusal) : status;
}

using Errors = std::vector<std::pair<std::string, Error>>;

/// Reads paths as one drop. \return what is wrong with them; `gave_reports` says whether anything good came.
Errors read_drop(std::span<const std::string> paths, Source& source) {
  Errors errors;
  for (const std::string& path : paths) {
    std::error_code error;
    const bool is_folder = fs::is_directory(path, error);
    const bool added =
        is_folder ? add_folder(source, path) : add_file(source, path, fs::path(path).filename().string());
    if (!added) errors.emplace_back(path, unreadable());
  }
  if (errors.size() == paths.size()) return errors;
  const Status status = read_to_end(source);
  const auto& left_out = source.drop.left_out();
  for (const Drop::LeftOut& one : left_out) {
    // What lies in a folder has a longer path than was asked for.
    errors.emplace_back(source.files[one.file].string(), one.error);
  }
  const bool all_left_out = !left_out.empty() && left_out.size() == source.files.size();
  if (!status && !all_left_out) errors.emplace_back(paths.front(), status.error());
  return errors;
}

}  // namespace

void read_paths(const std::vector<std::string>& paths, const Network& network, const ReadOptions& options,
                const TakeReport& take, const TakeError& refuse) {
  const auto read = [&](std::span<const std::string> some, bool may_refuse) {
    Source source = {Drop(network, options.window, options.account, options.keep), {}, take, options.takes_exports};
    const Errors errors = read_drop(some, source);
    if (!source.gave_reports && !may_refuse) return false;
    for (const auto& [path, error] : errors) refuse(path, error);
    return true;
  };
  for (std::vector<std::string> left = paths; !left.empty();) {
    const std::vector<std::string> together = take_one(left);
    if (read(together, together.size() == 1)) continue;
    for (const std::string& path : together) read({&path, 1}, true);
  }
}

}  // namespace perch::cli
