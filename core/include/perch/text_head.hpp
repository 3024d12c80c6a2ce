/// \file
/// One of the models that read posts: what it tells, and its weights.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "perch/result.hpp"

namespace perch {

enum class Head : std::uint8_t { emotion, sentiment, subjectivity, claim };
inline constexpr std::size_t kHeads = 4;
inline constexpr std::array<std::string_view, kHeads> kHeadNames = {"emotion", "sentiment", "subjectivity", "claim"};

inline constexpr std::size_t kMostClasses = 7;
/// What a head tells apart, in the order of its probabilities.
[[nodiscard]] std::span<const std::string_view> classes_of(Head head) noexcept;
[[nodiscard]] std::optional<Head> head_named(std::string_view name) noexcept;

namespace text {
struct HeadLayers;
}

/// Immutable after loading; safe to share.
///
/// Word vectors, a convolution over windows of one to five tokens, the largest value (or the mean) of each channel,
/// dense layers, softmax. What a token adds to every channel is worked out once and kept (TextReader::Scratch), so that
/// a convolution is look-ups and additions of whole numbers, with the same bits on every machine.
class TextHead {
 public:
  /// Loads weights (safetensors) that the manifest (JSON) describes. Both are untrusted. Errors: bad_weights, naming
  /// what is wrong.
  [[nodiscard]] static Result<TextHead> load(std::span<const std::uint8_t> weights, std::string_view manifest);

  TextHead(TextHead&&) noexcept;
  TextHead& operator=(TextHead&&) noexcept;
  ~TextHead();

  [[nodiscard]] Head head() const noexcept;
  [[nodiscard]] const std::string& name() const noexcept;
  [[nodiscard]] const std::string& sha256() const noexcept;
  [[nodiscard]] const text::HeadLayers& layers() const noexcept { return *layers_; }

 private:
  explicit TextHead(std::unique_ptr<text::HeadLayers> layers);
  std::unique_ptr<text::HeadLayers> layers_;
};

}  // namespace perch
