/// \file
/// Feeds text to a RecordScanner in pieces of every kind and keeps what it cut.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "perch/caps.hpp"
#include "perch/record_scanner.hpp"

namespace perch::tests {

/// A Record that outlives its scanner.
struct Cut {
  RecordKind kind = RecordKind::element;
  RecordState state = RecordState::complete;
  std::string key;
  std::string bytes;

  friend bool operator==(const Cut&, const Cut&) = default;
  friend std::ostream& operator<<(std::ostream& out, const Cut& cut) {
    constexpr const char* kKinds[] = {"element", "account_begin", "account_field", "account_tweet", "account_end"};
    constexpr const char* kStates[] = {"complete", "malformed", "truncated", "too_large"};
    return out << kKinds[static_cast<int>(cut.kind)] << ' ' << kStates[static_cast<int>(cut.state)] << " [" << cut.key
               << "] " << cut.bytes.substr(0, 200);
  }
};

struct Scan {
  std::vector<Cut> cuts;
  std::string prefix;
  FileShape shape = FileShape::unknown;
  bool saw_json = false;

  friend bool operator==(const Scan&, const Scan&) = default;

  [[nodiscard]] std::vector<std::string> complete() const {
    std::vector<std::string> out;
    for (const Cut& cut : cuts) {
      if (cut.state == RecordState::complete) out.push_back(cut.bytes);
    }
    return out;
  }
  [[nodiscard]] std::vector<RecordState> broken() const {
    std::vector<RecordState> out;
    for (const Cut& cut : cuts) {
      if (cut.state != RecordState::complete) out.push_back(cut.state);
    }
    return out;
  }
};

inline void take_records(RecordScanner& scanner, Scan& out) {
  while (const auto record = scanner.next()) {
    const std::string bytes(reinterpret_cast<const char*>(record->bytes.data()), record->bytes.size());
    out.cuts.push_back({record->kind, record->state, std::string(record->key), bytes});
  }
}

/// Everything in `text`, fed in pieces of `chunk` bytes.
inline Scan scan_in(std::string_view text, FileShape shape, std::size_t chunk) {
  RecordScanner scanner(shape);
  Scan out;
  while (!text.empty()) {
    const std::size_t size = std::min({chunk, text.size(), caps::kChunkBytes});
    std::memcpy(scanner.writable(size).data(), text.data(), size);
    scanner.commit(size);
    text.remove_prefix(size);
    take_records(scanner, out);
  }
  scanner.finish();
  take_records(scanner, out);
  out.prefix = scanner.prefix_name();
  out.shape = scanner.shape();
  out.saw_json = scanner.saw_json();
  return out;
}

/// What the scanner cuts, which must not depend on where the pieces end: whole, 7 bytes, 1 byte at a time.
inline Scan scan(std::string_view text, FileShape shape = FileShape::list) {
  const Scan whole = scan_in(text, shape, caps::kChunkBytes);
  for (const std::size_t chunk : {std::size_t{1}, std::size_t{7}, std::size_t{300}}) {
    const Scan other = scan_in(text, shape, chunk);
    EXPECT_EQ(whole.cuts, other.cuts) << "chunks of " << chunk << " in: " << text.substr(0, 400);
    EXPECT_EQ(whole.prefix, other.prefix);
    EXPECT_EQ(whole.shape, other.shape);
    EXPECT_EQ(whole.saw_json, other.saw_json);
  }
  return whole;
}

}  // namespace perch::tests
