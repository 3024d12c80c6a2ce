/// \file
/// The 21 explainable attributes of an account, exact to the reference classifier.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <variant>

#include "perch/account.hpp"
#include "perch/messages.hpp"

namespace perch {

enum class Attribute : std::uint8_t {
#define PERCH_ATTRIBUTE(name, place) name,
#include "perch/attributes.def"
};

inline constexpr std::size_t kAttributeCount = 21;
inline constexpr std::size_t kModelInputs = 17;

/// Bumped when a definition changes, because a model is fitted on one set of definitions.
inline constexpr int kFeatureVersion = 1;

/// Wire names in table order.
extern const std::array<std::string_view, kAttributeCount> kAttributeNames;
/// The attribute at each place of the classifier's input.
extern const std::array<Attribute, kModelInputs> kModelAttributes;

/// One attribute: a number, or the reason why there is none.
using AttributeValue = std::variant<double, Unknown>;

class Attributes {
 public:
  [[nodiscard]] const AttributeValue& operator[](Attribute a) const noexcept {
    return values_[static_cast<std::size_t>(a)];
  }
  [[nodiscard]] AttributeValue& operator[](Attribute a) noexcept { return values_[static_cast<std::size_t>(a)]; }

 private:
  std::array<AttributeValue, kAttributeCount> values_{};
};

/// Computes all attributes over the tweets of the window, in the order given (`burst` depends on it).
/// An attribute whose source is missing is unknown, never 0.
[[nodiscard]] Attributes compute_attributes(const Account& account, std::span<const Tweet> window);

}  // namespace perch
