/// \file
/// Reads one record with the core's readers.
#pragma once

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "json/part_reader.hpp"
#include "json/tweet_reader.hpp"
#include "perch/record_scanner.hpp"

namespace perch::tests {

/// Text with the room behind it that the parser asks for.
class Padded {
 public:
  explicit Padded(std::string_view text) : bytes_(text.begin(), text.end()), size_(text.size()) {
    bytes_.resize(size_ + RecordScanner::kPaddingBytes, 'x');  // not blank: nobody may read a meaning into it
  }
  [[nodiscard]] std::span<std::uint8_t> span() { return std::span(bytes_).first(size_); }

 private:
  std::vector<std::uint8_t> bytes_;
  std::size_t size_;
};

inline std::variant<json::TweetRecord, Skip> read_as(std::string_view text, json::TweetOrigin origin) {
  json::Parser parser;
  Padded record(text);
  return json::read_tweet(parser, record.span(), origin);
}

/// A tweet of an archive that must be readable.
inline json::TweetRecord archived(std::string_view text) {
  auto read = read_as(text, json::TweetOrigin::archive);
  auto* record = std::get_if<json::TweetRecord>(&read);
  if (record == nullptr) ADD_FAILURE() << "skipped as " << name(std::get<Skip>(read)) << ": " << text;
  return record == nullptr ? json::TweetRecord{} : std::move(*record);
}

inline json::TweetRecord from_api(std::string_view text) {
  auto read = read_as(text, json::TweetOrigin::api);
  auto* record = std::get_if<json::TweetRecord>(&read);
  if (record == nullptr) ADD_FAILURE() << "skipped as " << name(std::get<Skip>(read)) << ": " << text;
  return record == nullptr ? json::TweetRecord{} : std::move(*record);
}

inline std::optional<Skip> skipped(std::string_view text, json::TweetOrigin origin = json::TweetOrigin::archive) {
  const auto read = read_as(text, origin);
  const auto* reason = std::get_if<Skip>(&read);
  return reason == nullptr ? std::nullopt : std::optional(*reason);
}

/// A tweet of 10 October 2018 with more members, such as `"lang":"en"`.
inline std::string dated(std::string_view members) {
  return "{\"created_at\":\"Wed Oct 10 20:19:24 +0000 2018\"" + (members.empty() ? "" : "," + std::string(members)) +
         "}";
}

}  // namespace perch::tests
