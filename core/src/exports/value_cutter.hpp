/// \file
/// Cuts the values that are wanted out of a stream of JSON, by the keys that lead to them, without holding the stream.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "perch/record_scanner.hpp"

namespace perch {

/// What is to become of the value at a path.
enum class Want : std::uint8_t {
  nothing,  ///< It is stepped over.
  inside,   ///< Its members or elements are asked for in their turn; of a scalar: it is cut.
  whole     ///< It is cut.
};

/// Whom a ValueCutter asks and tells. A path holds the keys from the root on with `/` behind each; `*` stands for the
/// elements of a list, as in `Activity/Follower List/FansList/*/`.
class ValueSink {
 public:
  virtual ~ValueSink() = default;
  [[nodiscard]] virtual Want want(std::string_view path) = 0;
  /// A list or an object begins whose inside is wanted.
  virtual void enter(std::string_view path, bool is_list) = 0;
  /// \param value a scalar with its quotes, or a list or object, complete or not, good until the next call;
  ///     RecordScanner::kPaddingBytes behind it are readable.
  virtual void take(std::string_view path, RecordState state, std::span<std::uint8_t> value) = 0;
};

/// An incremental, tolerant lexer. It keeps one value, of at most caps::kRecordBytes. A broken element of a list is
/// reported once, and reading resumes at the next `{` behind which the first key of the elements before it stands.
class ValueCutter {
 public:
  /// \param has_flat_records no element of a list holds a list: behind a broken element, `]` ends the list.
  ValueCutter(ValueSink& sink, bool has_flat_records) : sink_(sink), has_flat_records_(has_flat_records) {}

  void feed(std::span<const std::uint8_t> bytes);
  /// No more bytes will come: what is open now is truncated.
  void finish();

  /// Whether any list or object was met at all.
  [[nodiscard]] bool saw_json() const noexcept { return saw_json_; }

 private:
  enum class Mode : std::uint8_t { top, between, key, colon, value, skipping, resync, first_key };
  struct Frame {
    bool is_list = false;
    std::size_t path_size = 0;  ///< Of the list or object itself.
    std::string first_key;      ///< Of the last sound element.
  };

  const std::uint8_t* step(const std::uint8_t* at, const std::uint8_t* end);
  void step_between(std::uint8_t c);
  void step_key(std::uint8_t c);
  void begin_value(std::uint8_t c);
  void begin_whole(std::uint8_t c, bool is_kept);
  const std::uint8_t* run_value(const std::uint8_t* at, const std::uint8_t* end);
  const std::uint8_t* run_string(const std::uint8_t* at, const std::uint8_t* end);
  void step_value(std::uint8_t c);
  void open(std::uint8_t c);
  void close(std::uint8_t c);
  void keep(std::uint8_t c);
  void keep(const std::uint8_t* begin, const std::uint8_t* end);
  void fail(RecordState why);
  void end_value();
  void emit(RecordState state);
  void leave();
  void step_resync(std::uint8_t c);
  void step_first_key(std::uint8_t c);
  void learn_first_key();

  ValueSink& sink_;
  bool has_flat_records_;
  bool saw_json_ = false;
  Mode mode_ = Mode::top;
  std::vector<Frame> frames_;
  std::string path_;
  bool is_escaped_ = false;

  std::vector<std::uint8_t> value_;  ///< With room behind it.
  std::size_t size_ = 0;             ///< Of value_ in use.
  bool is_kept_ = false;             ///< The value is wanted, and sound as far as it was read.
  bool is_wanted_ = false;
  RecordState state_ = RecordState::complete;
  std::size_t nesting_ = 0;  ///< 0: the value is a scalar.
  std::uint64_t lists_ = 0;  ///< One bit a level, 1 = list.
  bool is_in_string_ = false;
  std::uint8_t last_ = 0;  ///< The last character that means something; `a` for numbers and names.
};

}  // namespace perch
