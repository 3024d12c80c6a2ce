/// \file
/// `perch text …`: one post per line in, one JSON object per line out.
#pragma once

#include <string>
#include <string_view>

namespace perch::cli {

struct TextOptions {
  std::string what;     ///< What is asked for: a head, all of them, tokens, pieces.
  std::string column;   ///< Of a table with a header; empty: the line is the post.
  std::string model;    ///< Folder with a head's manifest.json and weights.safetensors; empty: the program's own.
  bool detect = false;  ///< Posts in other languages than English get no scores.
};

/// Whether there is such a thing to ask for.
[[nodiscard]] bool is_text_question(std::string_view what) noexcept;
/// Whether its answer rests on the language of the post.
[[nodiscard]] bool has_language(std::string_view what) noexcept;

/// \return the exit status.
int text(const TextOptions& options);

}  // namespace perch::cli
