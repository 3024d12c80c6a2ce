/// \file
/// Reads posts with up to four heads: every post is cut into tokens and looked up once for all of them.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "perch/text_head.hpp"
#include "perch/tokens.hpp"

namespace perch {

/// Probabilities, one list a head in the order of classes_of(). Those of a head that is not there are 0.
struct TextScores {
  std::array<std::array<double, kMostClasses>, kHeads> probabilities{};

  [[nodiscard]] std::span<const double> of(Head head) const& noexcept {
    return std::span(probabilities[static_cast<std::size_t>(head)]).first(classes_of(head).size());
  }
  std::span<const double> of(Head head) const&& = delete;  ///< It would point at what is gone.
  /// The class with the highest probability, the first among equals.
  [[nodiscard]] std::string_view label(Head head) const noexcept;
  /// 0 negative to 1 positive: the probability of positive and half of that of neutral.
  [[nodiscard]] double polarity() const noexcept;
  /// 0 objective to 1 subjective: the probability of subjective.
  [[nodiscard]] double subjectivity() const noexcept;
};

/// Immutable; safe to share.
class TextReader {
 public:
  /// Memory to read with; one a thread. All that it ever needs is taken at the start.
  class Scratch {
   public:
    explicit Scratch(const TextReader& reader);
    Scratch(Scratch&&) noexcept;
    Scratch& operator=(Scratch&&) noexcept;
    ~Scratch();

   private:
    friend class TextReader;
    struct Memory;
    std::unique_ptr<Memory> memory_;
  };

  /// \param heads at most one of a kind; of several the last one counts.
  explicit TextReader(std::vector<TextHead> heads);
  TextReader(TextReader&&) noexcept;
  TextReader& operator=(TextReader&&) noexcept;
  ~TextReader();

  /// The tokens of a post, good until the scratch reads the next one.
  [[nodiscard]] std::span<const Token> tokens(std::string_view post, Scratch& scratch) const noexcept;
  [[nodiscard]] TextScores score(std::span<const Token> tokens, Scratch& scratch) const noexcept;
  /// Both at once. The post may be any bytes.
  [[nodiscard]] TextScores read(std::string_view post, Scratch& scratch) const noexcept;

  /// The features that a head, which must be there, sees in a post, in 1/32768 of the largest that there can be: for
  /// models that go on from there. Good until the scratch reads the next post.
  [[nodiscard]] std::span<const std::int16_t> features(std::string_view post, Head head,
                                                       Scratch& scratch) const noexcept;

  /// Null when it is not there.
  [[nodiscard]] const TextHead* head(Head head) const noexcept;

 private:
  struct Parts;
  [[nodiscard]] std::span<const std::int8_t* const> look_up(std::span<const Token> tokens,
                                                            Scratch& scratch) const noexcept;
  std::unique_ptr<Parts> parts_;
};

}  // namespace perch
