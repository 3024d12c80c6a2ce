/// \file
/// The words behind `perch segments` and `perch friends`.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "perch/mentions.hpp"
#include "perch/segments.hpp"

namespace perch::cli {

/// How accounts are called in the output.
enum class Naming : std::uint8_t {
  number,  ///< 1, 2, … in the order in which they were read.
  salted,  ///< pseudonym() with a salt.
  name     ///< The handle, or the key where there is none.
};

struct SegmentsCall {
  Mentions mentions;
  SegmentOptions options;
  std::optional<std::size_t> k;  ///< None: the knee.
  std::string save, assign;      ///< Files; empty: not asked for.
  bool pretty = false, csv = false, table = false;
  Naming naming = Naming::number;
  std::string salt;
  std::vector<std::string> paths;
};

/// Empty text: understood. Otherwise what is wrong.
/// \param is_friends whether only the options of `perch friends` are known.
[[nodiscard]] std::string parse(int argc, char** argv, bool is_friends, SegmentsCall& call);

}  // namespace perch::cli
