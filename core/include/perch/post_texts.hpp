/// \file
/// The texts of an account's posts, kept only where they are asked for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace perch {

/// What reading keeps of a post.
enum class Keep : std::uint8_t {
  numbers,  ///< 48 bytes, and no text.
  posts     ///< Its text too.
};

/// Texts behind one another in blocks that never move, so that growing copies nothing.
class PostTexts {
 public:
  PostTexts() = default;
  /// What was moved from is empty.
  PostTexts(PostTexts&& other) noexcept { swap(other); }
  PostTexts& operator=(PostTexts&& other) noexcept {
    PostTexts taken(std::move(other));
    swap(taken);
    return *this;
  }

  /// Copies a text. \return its number, from 1 on; 0 when it is no longer kept, because there is more text than
  /// caps::kTextBytes.
  std::uint32_t add(std::string_view text);

  /// Good as long as this is; empty for 0.
  [[nodiscard]] std::string_view operator[](std::uint32_t number) const noexcept {
    return number == 0 ? std::string_view() : texts_[number - 1];
  }

  /// Texts that were more than caps::kTextBytes.
  [[nodiscard]] std::int64_t left_out() const noexcept { return left_out_; }
  [[nodiscard]] std::size_t size_bytes() const noexcept { return size_bytes_; }

 private:
  char* room(std::size_t size);
  void swap(PostTexts& other) noexcept;

  std::vector<std::unique_ptr<char[]>> blocks_;
  std::vector<std::string_view> texts_;
  char* next_ = nullptr;
  std::size_t free_bytes_ = 0;  ///< Behind next_, in the last block.
  std::size_t size_bytes_ = 0;
  std::int64_t left_out_ = 0;
};

}  // namespace perch
