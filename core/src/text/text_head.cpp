#include "perch/text_head.hpp"

#include <algorithm>

#include "head_file.hpp"

namespace perch {
namespace {

constexpr std::array<std::string_view, kMostClasses> kEmotions = {"anger",   "fear",     "joy",    "love",
                                                                  "sadness", "surprise", "neutral"};
constexpr std::array<std::string_view, 3> kSentiments = {"negative", "neutral", "positive"};
constexpr std::array<std::string_view, 2> kSubjectivities = {"objective", "subjective"};
constexpr std::array<std::string_view, 2> kClaims = {"not_claim", "claim"};

}  // namespace

std::span<const std::string_view> classes_of(Head head) noexcept {
  switch (head) {
    case Head::emotion: return kEmotions;
    case Head::sentiment: return kSentiments;
    case Head::subjectivity: return kSubjectivities;
    case Head::claim: return kClaims;
  }
  return {};
}

std::optional<Head> head_named(std::string_view name) noexcept {
  const auto* const found = std::find(kHeadNames.begin(), kHeadNames.end(), name);
  if (found == kHeadNames.end()) return std::nullopt;
  return static_cast<Head>(found - kHeadNames.begin());
}

TextHead::TextHead(std::unique_ptr<text::HeadLayers> layers) : layers_(std::move(layers)) {}
TextHead::TextHead(TextHead&&) noexcept = default;
TextHead& TextHead::operator=(TextHead&&) noexcept = default;
TextHead::~TextHead() = default;

Head TextHead::head() const noexcept { return layers_->head; }
const std::string& TextHead::name() const noexcept { return layers_->name; }
const std::string& TextHead::sha256() const noexcept { return layers_->sha256; }

Result<TextHead> TextHead::load(std::span<const std::uint8_t> weights, std::string_view manifest) {
  Result<text::HeadLayers> layers = text::read_head(weights, manifest);
  if (!layers) return layers.error();
  return TextHead(std::make_unique<text::HeadLayers>(std::move(layers).value()));
}

}  // namespace perch
