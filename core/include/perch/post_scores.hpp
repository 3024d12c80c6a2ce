/// \file
/// What the heads read in a post, small enough to keep for every post of an account.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "perch/account.hpp"
#include "perch/language.hpp"
#include "perch/text_reader.hpp"

namespace perch {

/// The emotions stand first, in the order of their head.
enum class Score : std::uint8_t {
  anger,
  fear,
  joy,
  love,
  sadness,
  surprise,
  no_emotion,
  negative,
  neutral,
  positive,
  opinion,  ///< Subjective.
  claim
};
inline constexpr std::size_t kScores = 12;
inline constexpr std::size_t kEmotionScores = 7;

/// Likelihoods in 1/kUnit. Sums of them are whole numbers, which are the same whatever the order and the machine.
struct PostScores {
  static constexpr std::uint16_t kUnit = 65535;
  std::array<std::uint16_t, kScores> units{};

  [[nodiscard]] std::uint16_t operator[](Score score) const noexcept { return units[static_cast<std::size_t>(score)]; }
};

/// Reads posts one after the other. One a thread; it remembers words, so one for all accounts is faster.
class PostScorer {
 public:
  /// The reader must outlive this.
  explicit PostScorer(const TextReader& reader) : reader_(reader), scratch_(reader) {}

  /// \param language as its record has it.
  /// \return why it is not scored; then `out` stays as it is.
  std::optional<NotScored> score(std::string_view post, Language language, PostScores& out);
  [[nodiscard]] const TextReader& reader() const noexcept { return reader_; }

 private:
  const TextReader& reader_;
  TextReader::Scratch scratch_;
  LanguageDetector detector_;
};

}  // namespace perch
