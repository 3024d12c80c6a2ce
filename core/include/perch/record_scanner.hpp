/// \file
/// Cuts a stream of JSON, or of JSON behind `window.YTD.… =`, into records without holding the stream.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perch {

namespace json {
class Tape;
}

/// What the top-level values of a file are.
enum class FileShape : std::uint8_t {
  list,      ///< `[record, record, …]`, the form of every list in an archive.
  whole,     ///< One object that is one record: the manifest.
  accounts,  ///< `{"key": {"user_data": …, "tweets": [record, …], "crawled_at": …}, …}`, one or many of them.
  pages,  ///< `{"data": [record, …], "includes": {"users": […]}, …}` or `{"statuses": [record, …]}`, one or many.
  unknown  ///< Decided by the first bytes.
};

/// What the scanner found next.
enum class RecordKind : std::uint8_t {
  element,        ///< One record of a list, or the whole object.
  page_tweet,     ///< One record of a page's `data`.
  page_user,      ///< One account of a page's `includes.users`.
  aside,          ///< Another piece of a page.
  account_begin,  ///< An account of a dump opens; `key` names it.
  account_field,  ///< A member of that account that is no tweet; `key` names it.
  account_tweet,  ///< One tweet of that account.
  account_end     ///< The account is complete, or the input ended in it.
};

enum class RecordState : std::uint8_t { complete, malformed, truncated, too_large };

/// One piece of the stream. `bytes` stay valid, with RecordScanner::kPaddingBytes readable bytes behind them, until
/// the next call that changes the scanner. They are balanced when `state` is complete.
struct Record {
  RecordKind kind = RecordKind::element;
  RecordState state = RecordState::complete;
  std::string_view key;
  std::span<std::uint8_t> bytes;
  bool lists_tweets = false;  ///< Of account_end: the account had a list of tweets, be it empty.
  const json::Tape* tape =
      nullptr;  ///< Its values that have a KeyName, when it is valid JSON as it stands; none: not parsed.
};

/// An incremental, tolerant lexer. Bytes are written straight into its buffer, which never grows beyond one record
/// and one chunk. A broken record is reported once, and scanning resumes at the next record start: where the list's
/// first key opens an object again, or, before that key is known for sure, a key that only records have. A file of
/// unknown shape may also be a list or lines of pages, or lines of records, each line told by itself; a line that is
/// neither is a broken record.
class RecordScanner {
 public:
  static constexpr std::size_t kPaddingBytes = 64;         ///< Readable behind every record.
  static constexpr std::size_t kHistoryBytes = 32u << 10;  ///< What an inflater looks back on.

  explicit RecordScanner(FileShape shape);
  RecordScanner(RecordScanner&&) noexcept;
  RecordScanner& operator=(RecordScanner&&) noexcept;
  ~RecordScanner();

  /// Begins a new stream with the same memory. Nothing of the one before is known any more, except how its values were
  /// written, which changes no answer.
  void restart(FileShape shape);

  /// Room for `size_bytes` more (at most caps::kChunkBytes). Invalidates records. The kHistoryBytes that were committed
  /// last, or all when there are fewer, stand right before it.
  [[nodiscard]] std::span<std::uint8_t> writable(std::size_t size_bytes);
  void commit(std::size_t size_bytes) noexcept;
  /// No more bytes will come: what is open now is truncated.
  void finish() noexcept { finished_ = true; }

  /// The next record; empty when more bytes are needed or, after finish(), when there is nothing left.
  [[nodiscard]] std::optional<Record> next();

  /// The left side of the assignment before the top-level value that is being read, such as `window.YTD.tweets.part0`;
  /// empty without one.
  [[nodiscard]] std::string_view prefix_name() const noexcept { return prefix_name_; }
  /// How many top-level values began; each may have a prefix of its own.
  [[nodiscard]] std::size_t values_begun() const noexcept { return values_begun_; }
  [[nodiscard]] FileShape shape() const noexcept { return shape_; }
  /// Whether any JSON list or object was met at all.
  [[nodiscard]] bool saw_json() const noexcept { return saw_json_; }
  /// Whether the input ended in an open list or page, behind a whole record: there may have been more.
  [[nodiscard]] bool ended_in_list() const noexcept { return ended_in_list_; }

 private:
  RecordScanner(FileShape shape, std::unique_ptr<json::Tape> tape) noexcept;

  enum class Frame : std::uint8_t { top, list, dump, account, tweets, page, page_tweets, includes, users, others };
  enum class ObjectKind : std::uint8_t {
    accounts,
    page,
    record,
    line,  ///< None of these, and another object follows.
    unknown
  };
  enum class Mode : std::uint8_t { between, key, record, resync };
  enum class Step : std::uint8_t { need_more, again, emit };

  [[nodiscard]] Frame frame() const noexcept { return frames_[depth_]; }
  [[nodiscard]] bool in_object() const noexcept {
    return frame() == Frame::dump || frame() == Frame::account || frame() == Frame::page || frame() == Frame::includes;
  }
  void enter(Frame frame) noexcept;
  Step close_frame(Record& out);

  Step step_top(Record& out);
  void note_noise(std::uint8_t c) noexcept;
  [[nodiscard]] bool resumes_at(std::size_t bracket) const noexcept;
  Step resume_behind_noise();
  void count_broken_lines() noexcept;
  Step open_top_value();
  Step step_between(Record& out);
  Step step_key();
  Step open_value(Record& out);
  [[nodiscard]] std::optional<std::size_t> end_of_lone_value() const noexcept;
  Step open_account(Record& out, bool implicit);
  bool note_prefix(std::size_t end);
  void choose_shape();
  [[nodiscard]] bool is_shape_open() const noexcept;
  [[nodiscard]] bool can_choose_shape() const noexcept;
  [[nodiscard]] std::optional<ObjectKind> object_at(std::size_t brace) const noexcept;
  [[nodiscard]] static ObjectKind told_by_members(std::span<const std::uint8_t> bytes) noexcept;
  [[nodiscard]] bool opens_known_record(std::size_t brace) const noexcept;
  [[nodiscard]] bool opens_line(std::size_t bracket) const noexcept;
  [[nodiscard]] bool may_open_page() const noexcept { return frame() == Frame::list && depth_ == 1 && may_hold_pages_; }
  Step open_page();
  std::optional<Frame> list_of_page() const noexcept;
  bool resume_at_page();

  void start_record() noexcept;
  Step step_record(Record& out);
  std::optional<Step> step_sound_record(Record& out);
  Step step_any_record(Record& out);
  Step step_scalar(Record& out);
  Step in_string(Record& out);
  Step on_bracket(std::uint8_t c, Record& out);
  Step push_bracket(std::uint8_t c) noexcept;
  [[nodiscard]] bool may_open_here() const noexcept;
  Step finish_record(Record& out);
  Step fail_record(RecordState state, Record& out);
  void describe(RecordState state, Record& out) noexcept;
  void learn_first_key(std::size_t end);
  void learn_first_key_from_tape();
  [[nodiscard]] bool is_usual_first_key() const noexcept;

  Step step_resync(Record& out);
  Step resume_at_account(std::size_t mark, Record& out);
  [[nodiscard]] std::optional<bool> opens_next_account(std::size_t brace) const noexcept;
  [[nodiscard]] std::optional<bool> names_next_account(std::size_t brace) const noexcept;
  Step resume_at_line(std::size_t brace, Record& out);
  [[nodiscard]] bool is_inside_member(std::size_t mark) const noexcept;
  [[nodiscard]] std::optional<std::size_t> key_before(std::size_t brace) const noexcept;
  Step end_of_input(Record& out);
  [[nodiscard]] bool can_look_ahead(std::size_t from) const noexcept;
  [[nodiscard]] std::span<const std::uint8_t> ahead_of(std::size_t from) const noexcept;
  [[nodiscard]] std::span<const std::uint8_t> behind(std::size_t to) const noexcept;
  [[nodiscard]] bool opens_record(std::size_t brace) const noexcept;
  [[nodiscard]] bool follows_record(std::size_t brace) const noexcept;
  void discard_consumed() noexcept;

  std::vector<std::uint8_t> buffer_;
  std::size_t end_ = 0;    ///< Bytes in use.
  std::size_t start_ = 0;  ///< First byte that is still needed.
  std::size_t pos_ = 0;    ///< Next byte to look at.
  FileShape shape_;
  std::array<Frame, 6> frames_{};
  std::size_t depth_ = 0;
  Mode mode_ = Mode::between;
  bool finished_ = false;
  bool saw_json_ = false;
  bool ended_in_list_ = false;
  bool may_hold_pages_ = false;  ///< Its shape was unknown.
  std::size_t page_depth_ = 0;   ///< Where the open page stands in frames_; 0 = none.
  bool have_key_ = false;        ///< In an object frame: the key was read, its value comes.

  // Between top-level values.
  bool is_behind_list_ = false;  ///< The last one was a list, so that further ones are no lines of records.
  bool is_shape_guessed_ = false;
  bool saw_account_ = false;  ///< A member of an account of a dump was met.
  bool is_noise_ = false;     ///< Something stands in this line that opens no value.
  std::uint8_t last_noise_ = 0;
  std::size_t noise_lines_ = 0;   ///< Such lines before this one.
  std::size_t broken_lines_ = 0;  ///< Of them those that are still to be reported.

  // The record that is being cut.
  std::unique_ptr<json::Tape> tape_;
  bool may_be_sound_ = false;    ///< It was not found to be broken or too long for step_sound_record().
  std::size_t tried_bytes_ = 0;  ///< How much of it was there when it was last found incomplete.
  std::uint64_t brackets_ = 0;   ///< One bit a nesting level, 1 = array.
  std::size_t nesting_ = 0;
  bool in_string_ = false;
  std::size_t inner_closes_ = 0;  ///< How often nesting fell back to 1, and where it last did, from start_.
  std::size_t inner_close_at_ = 0;

  std::string key_;
  std::string account_key_;
  bool account_lists_tweets_ = false;
  std::string first_key_;           ///< `"tweet"` or `"created_at"`, quotes included.
  bool wrapped_ = false;            ///< That key is the record's only one, so it opens nothing else.
  bool first_key_is_sure_ = false;  ///< Learnt from a complete record, and one with which records begin.
  std::string prefix_name_;
  std::size_t values_begun_ = 0;
};

}  // namespace perch
