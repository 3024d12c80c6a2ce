// Pages of the API: the lists in them, and how reading goes on in a page behind a broken record.
#include <algorithm>

#include "lexical.hpp"
#include "object_keys.hpp"
#include "perch/record_scanner.hpp"

namespace perch {

RecordScanner::Step RecordScanner::open_page() {
  ++pos_;
  enter(Frame::page);
  page_depth_ = depth_;
  start_ = pos_;
  return Step::again;
}

/// What the array under the last key of a page is a list of.
std::optional<RecordScanner::Frame> RecordScanner::list_of_page() const noexcept {
  if (frame() == Frame::page && key_ == "data") return Frame::page_tweets;
  if (frame() == Frame::page) return key_ == "statuses" ? Frame::list : Frame::others;
  if (frame() == Frame::includes) return key_ == "users" ? Frame::users : Frame::others;
  return std::nullopt;
}

/// Behind a broken record of a page: whether a page, or the next member of this one, begins at pos_.
bool RecordScanner::resume_at_page() {
  if (page_depth_ == 0) return false;
  const auto before = behind(pos_);
  const std::size_t end = lexical::skip_space_back(before, before.size());
  const std::uint8_t last = end > 0 ? before[end - 1] : 0;
  if (buffer_[pos_] == '{') {
    const auto gap = before.subspan(end);
    const bool may_begin = last == ',' || last == '[' || std::find(gap.begin(), gap.end(), '\n') != gap.end();
    if (!may_begin || object_at(pos_) != ObjectKind::page) return false;
    depth_ = page_depth_ - 1;
    page_depth_ = 0;
  } else {
    const std::size_t closer = last == ',' ? lexical::skip_space_back(before, end - 1) : 0;
    if (closer == 0 || (before[closer - 1] != ']' && before[closer - 1] != '}')) return false;
    const auto bytes = ahead_of(pos_);
    const auto mark = std::find_if(object_keys::kPage.begin(), object_keys::kPage.end(), [&](std::string_view key) {
      const bool fits =
          bytes.size() > key.size() + 2 && lexical::starts_with(bytes, 1, key) && bytes[key.size() + 1] == '"';
      const std::size_t colon = fits ? lexical::skip_space(bytes, key.size() + 2) : bytes.size();
      return colon < bytes.size() && bytes[colon] == ':';
    });
    if (mark == object_keys::kPage.end()) return false;
    depth_ = page_depth_;
  }
  have_key_ = false;
  mode_ = Mode::between;
  start_ = pos_;
  return true;
}

}  // namespace perch
