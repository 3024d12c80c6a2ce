// A block is its size (an unsigned LEB128 number), a content identifier, and a record:
//
//     {$type: app.bsky.feed.post, text, createdAt, langs: [en, …], reply: {…}}
//     {$type: app.bsky.feed.repost, createdAt}
//     {$type: app.bsky.graph.follow, createdAt, subject}
//     {$type: app.bsky.actor.profile, displayName}
//     {did, rev, sig, …}: the commit, which says whose the repository is
//
// Sources: ipld.io/specs/transport/car/carv1, ipld.io/specs/codecs/dag-cbor, atproto.com/specs/repository.
#include "exports/bluesky_reader.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "exports/cbor.hpp"
#include "json/json.hpp"
#include "perch/caps.hpp"
#include "perch/time.hpp"

namespace perch {
namespace {

struct Fields {
  std::string type, text, created_at, language, display_name, subject, did;
  bool is_reply = false, has_text = false;
};

/// Broken UTF-8 must not come into a report.
std::string sound_text(std::string_view text) {
  std::string out(text);
  const std::span bytes(reinterpret_cast<std::uint8_t*>(out.data()), out.size());
  if (!json::is_utf8(bytes)) json::replace_bad_bytes(bytes);
  return out;
}

void read_text(cbor::Cursor& cursor, std::string& out) {
  if (const auto text = cursor.text_or_skip()) out = sound_text(*text);
}

/// The first of a list of texts.
void read_languages(cbor::Cursor& cursor, std::string& out) {
  const auto list = cursor.head();
  if (!list) return;
  if (list->type != cbor::Type::list) {
    cursor.skip_behind(*list);
    return;
  }
  for (std::uint64_t i = 0; i < list->number && cursor.is_good(); ++i) {
    std::string language;
    read_text(cursor, language);
    if (i == 0) out = language;
  }
}

bool read_member(std::string_view key, cbor::Cursor& cursor, Fields& out) {
  if (key == "$type") {
    read_text(cursor, out.type);
  } else if (key == "text") {
    out.has_text = true;
    read_text(cursor, out.text);
  } else if (key == "createdAt") {
    read_text(cursor, out.created_at);
  } else if (key == "displayName") {
    read_text(cursor, out.display_name);
  } else if (key == "did") {
    read_text(cursor, out.did);
  } else if (key == "subject") {
    read_text(cursor, out.subject);
  } else if (key == "langs") {
    read_languages(cursor, out.language);
  } else {
    out.is_reply = out.is_reply || key == "reply";
    cursor.skip();
  }
  return cursor.is_good();
}

/// \return whether the block is a map that is sound to its end.
bool read_record(std::span<const std::uint8_t> block, Fields& out) {
  cbor::Cursor cursor(block);
  const auto map = cursor.head();
  if (!map || map->type != cbor::Type::map) return false;
  for (std::uint64_t i = 0; i < map->number; ++i) {
    const auto key = cursor.text_or_skip();
    if (!cursor.is_good() || !read_member(key.value_or(""), cursor, out)) return false;
  }
  return true;
}

/// How many bytes the content identifier takes up: version 1, a codec, a hash and its size, each a small number, and
/// the hash.
std::size_t size_of_identifier(std::span<const std::uint8_t> block) noexcept {
  constexpr std::size_t kHead = 4;
  if (block.size() < kHead || block[0] != 1) return block.size();
  return std::min(block.size(), kHead + block[3]);
}

}  // namespace

void BlueskyReader::feed(std::span<const std::uint8_t> bytes) {
  while (!bytes.empty() && !is_lost_) {
    if (!has_size_) {
      bytes = bytes.subspan(take_size(bytes));
      continue;
    }
    const std::span piece = bytes.first(static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), left_)));
    if (size_ <= caps::kRecordBytes) block_.insert(block_.end(), piece.begin(), piece.end());
    bytes = bytes.subspan(piece.size());
    left_ -= piece.size();
    if (left_ == 0) end_block();
  }
}

/// \return how many of the bytes belong to the size.
std::size_t BlueskyReader::take_size(std::span<const std::uint8_t> bytes) {
  constexpr std::size_t kMostBits = 56;
  std::size_t used = 0;
  while (used < bytes.size()) {
    const std::uint8_t byte = bytes[used++];
    size_ |= static_cast<std::uint64_t>(byte & 127) << size_bits_;
    size_bits_ += 7;
    if (size_bits_ > kMostBits) is_lost_ = true;
    if (is_lost_) break;
    if ((byte & 128) != 0) continue;
    has_size_ = true;
    left_ = size_;
    if (left_ == 0) end_block();
    break;
  }
  return used;
}

void BlueskyReader::end_block() {
  const bool is_header = !saw_header_;
  if (is_header) {
    constexpr std::string_view kRoots = "eroots";
    const std::string_view text(reinterpret_cast<const char*>(block_.data()), block_.size());
    saw_header_ = text.substr(0, 8).find(kRoots) != std::string_view::npos;
    is_lost_ = !saw_header_;
  } else if (size_ > caps::kRecordBytes) {
    out_.skip(Skip::too_large);
  } else {
    read_block(block_);
  }
  block_.clear();
  size_ = size_bits_ = 0;
  has_size_ = false;
}

void BlueskyReader::read_block(std::span<const std::uint8_t> block) {
  const std::size_t identifier = size_of_identifier(block);
  const std::span content = block.subspan(identifier);
  Fields record;
  if (!read_record(content, record)) return out_.skip(Skip::malformed);
  if (record.type == "app.bsky.actor.profile" && !record.display_name.empty()) {
    out_.facts.display_name = Text::of(std::move(record.display_name));
  }
  if (record.type.empty() && !record.did.empty()) {
    out_.name_owner(record.did);
    out_.account.key = std::move(record.did);
  }
  if (record.type == "app.bsky.graph.follow") out_.add_to_list(false, record.subject);
  ExportPost post;
  post.is_repost = record.type == "app.bsky.feed.repost";
  if (!post.is_repost && record.type != "app.bsky.feed.post") return;
  post.created_us = parse_utc(record.created_at);
  if (!post.created_us && !record.created_at.empty()) ++out_.fields_skipped().dates;
  if (record.has_text && !post.is_repost) post.text = std::move(record.text);
  post.language = std::move(record.language);
  post.is_reply = record.is_reply && !post.is_repost;
  // Two records with the same content are one block, so that the identifier is never met twice; but blocks may be.
  post.identity.assign(reinterpret_cast<const char*>(block.data()), identifier);
  out_.add(post);
}

void BlueskyReader::finish() {
  if (!saw_header_) return;
  if (is_lost_) out_.skip(Skip::malformed);
  if (!is_lost_ && (has_size_ || size_bits_ > 0)) out_.skip(Skip::truncated);
  // The whole repository is in the file, so what is not in it is not there.
  out_.saw_posts = true;
  out_.saw_list(false);
}

}  // namespace perch
