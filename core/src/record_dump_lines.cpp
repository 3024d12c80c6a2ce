// Dumps that hold an account a line: behind one that was cut off, the next line is another account and no part of it.
#include "lexical.hpp"
#include "object_keys.hpp"
#include "perch/record_scanner.hpp"

namespace perch {

/// Whether the `{`, which has no place where it stands, begins an account's line. \return nothing where more bytes
/// would tell.
std::optional<bool> RecordScanner::opens_next_account(std::size_t brace) const noexcept {
  if (shape_ != FileShape::accounts || brace == start_ || buffer_[brace - 1] != '\n') return false;
  if (!can_look_ahead(brace)) return std::nullopt;
  return object_at(brace) == ObjectKind::accounts;
}

/// The same of a `{` behind a name in a dump: what opens as an account does could be the one of that name.
std::optional<bool> RecordScanner::names_next_account(std::size_t brace) const noexcept {
  const auto opens = opens_next_account(brace);
  if (!opens || !*opens) return opens;
  const auto bytes = ahead_of(brace);
  const std::size_t key = lexical::skip_space(bytes, 1);
  for (const std::string_view part : object_keys::kAccount) {
    if (lexical::starts_with(bytes, key + 1, part) && bytes.size() > key + 1 + part.size() &&
        bytes[key + 1 + part.size()] == '"') {
      return false;
    }
  }
  return true;
}

/// Ends the account that broke, if one is open, and goes on with the line that begins at `brace`.
RecordScanner::Step RecordScanner::resume_at_line(std::size_t brace, Record& out) {
  const bool was_open = frame() == Frame::account || frame() == Frame::tweets;
  depth_ = 0;
  have_key_ = false;
  mode_ = Mode::between;
  start_ = pos_ = brace;
  if (!was_open) return Step::again;
  out = {RecordKind::account_end, RecordState::malformed, account_key_, {}, account_lists_tweets_};
  return Step::emit;
}

}  // namespace perch
