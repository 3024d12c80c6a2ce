#include "arguments.hpp"

#include <charconv>
#include <string_view>

#include "perch/text_head.hpp"

namespace perch::cli {
namespace {

bool parse_window(std::string_view text, WindowChoice& window) {
  std::size_t size = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), size);
  if (error != std::errc() || end != text.data() + text.size() || size == 0) return false;
  window.size = size;
  return true;
}

}  // namespace

std::string parse(int argc, char** argv, TextOptions& options) {
  options.what = argc > 2 ? argv[2] : "";
  if (!is_text_question(options.what)) {
    return "text takes one of emotion, sentiment, subjectivity, claim, all, tokens, pieces";
  }
  for (int i = 3; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--tsv") {
      if (i + 1 >= argc || *argv[i + 1] == '\0') return "--tsv takes the name of a column";
      options.column = argv[++i];
    } else if (argument == "--model" && head_named(options.what)) {
      if (i + 1 >= argc || *argv[i + 1] == '\0') return "--model takes a folder";
      options.model = argv[++i];
    } else if (argument == "--detect" && has_language(options.what)) {
      options.detect = true;
    } else if (argument.starts_with('-')) {
      return "unknown option " + std::string(argument);
    } else {
      return "text reads the standard input and takes no PATH";
    }
  }
  return "";
}

std::string parse(int argc, char** argv, Call& call) {
  bool only_paths = false;
  for (int i = 2; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (only_paths || !argument.starts_with('-') || argument == "-") {
      call.paths.emplace_back(argument);
    } else if (argument == "--") {
      only_paths = true;
    } else if (argument == "--pretty") {
      call.options.pretty = true;
    } else if (argument == "--no-posts") {
      call.options.posts = false;
    } else if (argument == "--explain" || argument == "--no-explanation") {
      call.options.explain = argument == "--explain";
    } else if (argument == "--window") {
      if (i + 1 >= argc || !parse_window(argv[++i], call.options.window))
        return "--window takes a whole number above 0";
    } else if (argument == "--account") {
      if (i + 1 >= argc || *argv[i + 1] == '\0') return "--account takes an id or a handle";
      call.options.account = argv[++i];
    } else {
      return "unknown option " + std::string(argument);
    }
  }
  return call.paths.empty() ? "no PATH given" : "";
}

}  // namespace perch::cli
