/// \file
/// Reads a drop of files that live in memory, as page and command do.
#pragma once

#include <algorithm>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "perch/caps.hpp"
#include "perch/reading.hpp"

namespace perch::tests {

struct File {
  std::string path;
  std::string text;
  std::optional<std::int64_t> modified_us = {};
  std::optional<std::size_t> damaged_at = {};  ///< Unpacking breaks off here.
};

struct Outcome {
  Reports reports;
  std::optional<ErrorCode> error;
  std::string detail;
  std::uint64_t tweets_bytes = 0, tweets_bytes_read = 0;

  [[nodiscard]] std::string lines() const {
    std::string out;
    for (const Report& report : reports) out += to_json(report) + "\n";
    return out;
  }
};

inline void feed(Reading& reading, std::string_view text, std::size_t chunk) {
  while (!text.empty()) {
    const std::size_t size = std::min(chunk, text.size());
    std::memcpy(reading.writable(size).data(), text.data(), size);
    reading.commit(size);
    text.remove_prefix(size);
  }
}

inline void feed_entry(Reading& reading, const File& file, std::size_t chunk) {
  feed(reading, std::string_view(file.text).substr(0, file.damaged_at.value_or(file.text.size())), chunk);
  if (file.damaged_at) {
    reading.fail(ErrorCode::entry_damaged, file.path);
  } else {
    reading.end();
  }
}

inline Outcome read(const Network& network, const std::vector<File>& files, WindowChoice window = {},
                    std::size_t chunk = 1 << 16, Keep keep = Keep::numbers, std::string account = {}) {
  Reading reading(network, window, std::move(account), keep);
  Outcome out;
  const auto refuse = [&](const Status& status) {
    if (!status) {
      out.error = status.error().code;
      out.detail = status.error().detail;
    }
    return !status;
  };
  for (const File& file : files) reading.add_entry(file.path, file.text.size(), file.modified_us);
  if (refuse(reading.plan())) return out;
  while (const auto index = reading.next()) {
    reading.begin(*index);
    feed_entry(reading, files[*index], chunk);
  }
  refuse(reading.finish());
  out.reports = std::move(reading.reports());
  out.tweets_bytes = reading.tweets_bytes();
  out.tweets_bytes_read = reading.tweets_bytes_read();
  return out;
}

}  // namespace perch::tests
