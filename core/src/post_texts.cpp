#include "perch/post_texts.hpp"

#include <algorithm>

#include "perch/caps.hpp"

namespace perch {
namespace {

/// Small at first, because a list of tweets may be of many accounts.
constexpr std::size_t kFirstBlockBytes = 4u << 10;
constexpr std::size_t kBlockBytes = 1u << 20;

}  // namespace

char* PostTexts::room(std::size_t size) {
  if (size > free_bytes_) {
    const std::size_t block = std::max(size, std::clamp(size_bytes_, kFirstBlockBytes, kBlockBytes));
    blocks_.push_back(std::unique_ptr<char[]>(new char[block]));  // make_unique() would clear it
    next_ = blocks_.back().get();
    free_bytes_ = block;
  }
  return next_;
}

void PostTexts::swap(PostTexts& other) noexcept {
  std::swap(blocks_, other.blocks_);
  std::swap(texts_, other.texts_);
  std::swap(next_, other.next_);
  std::swap(free_bytes_, other.free_bytes_);
  std::swap(size_bytes_, other.size_bytes_);
  std::swap(left_out_, other.left_out_);
}

std::uint32_t PostTexts::add(std::string_view text) {
  if (text.size() > caps::kTextBytes - size_bytes_) {
    ++left_out_;
    return 0;
  }
  char* const begin = room(text.size());
  std::copy(text.begin(), text.end(), begin);
  texts_.emplace_back(begin, text.size());
  next_ += text.size();
  free_bytes_ -= text.size();
  size_bytes_ += text.size();
  return static_cast<std::uint32_t>(texts_.size());
}

}  // namespace perch
