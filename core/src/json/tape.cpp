#include "tape.hpp"

#include "tape_reader.hpp"

namespace perch::json {

Tape::Outcome Tape::read(std::span<std::uint8_t> text) {
  static_assert(TextCursor::kStep <= kPaddingBytes);
  std::uint8_t& behind = text.data()[text.size()];
  const std::uint8_t kept = behind;
  behind = 0;
  count_ = 0;
  size_ = 0;
  text_ = text.data();
  const Outcome outcome = Reader(*this, text).run();
  behind = kept;
  return outcome;
}

}  // namespace perch::json
