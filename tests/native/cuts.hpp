/// \file
/// Feeds text to a RecordScanner in pieces of one size and keeps what it cut.
#pragma once

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

}  // namespace perch::tests
