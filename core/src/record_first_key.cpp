// How the records of a list open: by what the next one is known behind a broken one.
#include <algorithm>

#include "json/tape.hpp"
#include "lexical.hpp"
#include "object_keys.hpp"
#include "perch/record_scanner.hpp"

namespace perch {
namespace {

constexpr std::size_t kLongestFirstKey = 40;

}  // namespace

/// Whether tweets and what else an archive lists may begin so. What begins otherwise may be the rest of a record whose
/// own beginning is lost, and then no other one is like it.
bool RecordScanner::is_usual_first_key() const noexcept {
  if (first_key_.size() < 2) return false;
  const std::string_view key(first_key_.data() + 1, first_key_.size() - 2);
  return object_keys::contains(object_keys::kTweet, key) || object_keys::contains(object_keys::kWrapper, key);
}

/// Remembers how the record from start_ to `end`, whole or not, opens, so that the next one can be found behind a
/// broken one. It is wrapped when its first key holds an object and, once that is known, has no other key beside it.
void RecordScanner::learn_first_key(std::size_t end) {
  const lexical::Bytes record(buffer_.data() + start_, end - start_);
  const std::size_t open = lexical::skip_space(record, 1);
  if (record.front() != '{' || open >= record.size() || record[open] != '"') return;
  std::size_t close = open + 1;
  while (close < record.size() && !lexical::kStringStop[record[close]]) ++close;
  if (close >= record.size() || record[close] != '"' || close - open > kLongestFirstKey) return;
  first_key_ = lexical::as_text(record.subspan(open, close + 1 - open));
  const std::size_t colon = lexical::skip_space(record, close + 1);
  const std::size_t value = lexical::skip_space(record, std::min(colon + 1, record.size()));
  if (nesting_ > 0) {  // not at its end: what is known is that an object opens here
    wrapped_ = value == record.size() || record[value] == '{';
    return;
  }
  const bool holds_object = value < record.size() && record[value] == '{';
  const bool is_last = lexical::skip_space(record, inner_close_at_ + 1) == record.size() - 1;
  wrapped_ = holds_object && inner_closes_ == 1 && is_last;
}

void RecordScanner::learn_first_key_from_tape() {
  const auto nodes = tape_->nodes();
  if (nodes.size() < 2 || nodes[1].key_size + 1 > kLongestFirstKey) return;
  // Not from the text with its quotes: an empty key may stand anywhere on a tape.
  first_key_ = '"';
  first_key_.append(tape_->text().substr(nodes[1].key, nodes[1].key_size)) += '"';
  wrapped_ = nodes[1].type == json::Type::object && nodes[1].next == nodes.size();
}

}  // namespace perch
