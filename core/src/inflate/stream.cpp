// Blocks and symbols, step by step.
#include "inflate/stream.hpp"

#include <algorithm>
#include <cstring>

namespace perch::inflate {

void Stream::reset() noexcept {
  step_ = Step::block_header;
  last_block_ = false;
  bits_ = {};
  history_ = 0;
}

Inflater::Progress Stream::run(std::span<const std::uint8_t> input, std::span<std::uint8_t> room) noexcept {
  const std::uint8_t* const begin = input.data();
  Cursor cursor{begin, begin + input.size(), bits_, room.data(), room.data() + room.size(), history_};
  const State state = advance(cursor);
  if (state != State::needs_input) {
    // Whole bytes that were read ahead. When input is wanted the next step needs all of them.
    const std::size_t ahead =
        std::min<std::size_t>(cursor.bits.count / 8, static_cast<std::size_t>(cursor.next - begin));
    cursor.next -= ahead;
    cursor.bits.count -= static_cast<unsigned>(8 * ahead);
  }
  bits_.count = cursor.bits.count;
  bits_.word = cursor.bits.word & ((std::uint64_t{1} << bits_.count) - 1);
  history_ = std::min(cursor.reach, Inflater::kHistoryBytes);
  return {static_cast<std::size_t>(cursor.next - begin), static_cast<std::size_t>(cursor.out - room.data()), state};
}

Inflater::State Stream::advance(Cursor& cursor) noexcept {
  for (;;) {
    if (const Stop stop = take_step(cursor)) return *stop;
  }
}

Stream::Stop Stream::take_step(Cursor& cursor) noexcept {
  switch (step_) {
    case Step::block_header: return block_header(cursor);
    case Step::stored_length: return stored_length(cursor);
    case Step::stored_bytes: return stored_bytes(cursor);
    case Step::code_counts: return code_counts(cursor);
    case Step::code_length_lengths: return code_length_lengths(cursor);
    case Step::code_lengths: return code_lengths(cursor);
    case Step::symbol: return symbol(cursor);
    case Step::distance: return distance(cursor);
    case Step::copy: return copy(cursor);
    case Step::end: return State::done;
    case Step::damaged: break;
  }
  return State::damaged;
}

Stream::Stop Stream::damaged() noexcept {
  step_ = Step::damaged;
  return State::damaged;
}

Stream::Stop Stream::block_header(Cursor& cursor) noexcept {
  if (last_block_) {
    step_ = Step::end;
    return State::done;
  }
  if (!cursor.has(3)) return State::needs_input;
  last_block_ = cursor.bits.take(1) != 0;
  switch (cursor.bits.take(2)) {
    case 0:
      cursor.bits.drop(cursor.bits.count & 7);
      step_ = Step::stored_length;
      return {};
    case 1:
      if (!tables_are_fixed_) build_fixed(tables_);
      tables_are_fixed_ = true;
      step_ = Step::symbol;
      return {};
    case 2: step_ = Step::code_counts; return {};
    default: return damaged();
  }
}

Stream::Stop Stream::stored_length(Cursor& cursor) noexcept {
  if (!cursor.has(32)) return State::needs_input;
  length_ = cursor.bits.take(16);
  if ((length_ ^ cursor.bits.take(16)) != 0xFFFF) return damaged();
  cursor.next -= cursor.bits.count / 8;  // all of this call's input: what was there before went into the length
  cursor.bits = {};
  step_ = Step::stored_bytes;
  return {};
}

Stream::Stop Stream::stored_bytes(Cursor& cursor) noexcept {
  const std::size_t count = std::min({length_, cursor.input_left(), cursor.room_left()});
  if (count > 0) std::memcpy(cursor.out, cursor.next, count);
  cursor.next += count;
  cursor.out += count;
  cursor.reach += count;
  length_ -= count;
  if (length_ > 0) return cursor.input_left() == 0 ? State::needs_input : State::needs_room;
  step_ = Step::block_header;
  return {};
}

Stream::Stop Stream::symbol(Cursor& cursor) noexcept {
  if (cursor.input_left() >= kFastInput && cursor.room_left() >= kFastRoom) {
    const FastEnd ending = decode_fast(tables_, cursor);
    if (ending == FastEnd::damaged) return damaged();
    if (ending == FastEnd::end_of_block) step_ = Step::block_header;
    return {};
  }
  Entry entry = look_up<kLengthIndexBits>(tables_.lengths.data(), cursor.bits.word);
  while (dropped_bits(entry) > cursor.bits.count) {
    if (!cursor.pull_byte()) return State::needs_input;
    entry = look_up<kLengthIndexBits>(tables_.lengths.data(), cursor.bits.word);
  }
  if ((entry & kLiteral) != 0) {
    if (cursor.room_left() == 0) return State::needs_room;
    *cursor.out++ = static_cast<std::uint8_t>(value_of(entry));
    ++cursor.reach;
    cursor.bits.drop(dropped_bits(entry));
    return {};
  }
  if ((entry & kExceptional) != 0) {
    if ((entry & kEndOfBlock) == 0) return damaged();
    cursor.bits.drop(dropped_bits(entry));
    step_ = Step::block_header;
    return {};
  }
  cursor.bits.drop(code_bits(entry));
  length_ = value_of(entry) + cursor.bits.take(dropped_bits(entry) - code_bits(entry));
  step_ = Step::distance;
  return {};
}

Stream::Stop Stream::distance(Cursor& cursor) noexcept {
  Entry entry = look_up<kDistanceIndexBits>(tables_.distances.data(), cursor.bits.word);
  while (dropped_bits(entry) > cursor.bits.count) {
    if (!cursor.pull_byte()) return State::needs_input;
    entry = look_up<kDistanceIndexBits>(tables_.distances.data(), cursor.bits.word);
  }
  if ((entry & kExceptional) != 0) return damaged();
  cursor.bits.drop(code_bits(entry));
  distance_ = value_of(entry) + cursor.bits.take(dropped_bits(entry) - code_bits(entry));
  if (distance_ > cursor.reach) return damaged();
  step_ = Step::copy;
  return {};
}

Stream::Stop Stream::copy(Cursor& cursor) noexcept {
  const std::size_t count = std::min(length_, cursor.room_left());
  const std::uint8_t* from = cursor.out - distance_;
  for (std::uint8_t* const end = cursor.out + count; cursor.out < end;) *cursor.out++ = *from++;
  cursor.reach += count;
  length_ -= count;
  if (length_ > 0) return State::needs_room;
  step_ = Step::symbol;
  return {};
}

}  // namespace perch::inflate
