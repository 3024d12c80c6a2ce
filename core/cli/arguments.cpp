#include "arguments.hpp"

#include <charconv>
#include <string_view>
#include <utility>

#include "perch/text_head.hpp"

namespace perch::cli {
namespace {

bool parse_number(std::string_view text, std::size_t& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

bool parse_window(std::string_view text, WindowChoice& window) {
  std::size_t size = 0;
  if (!parse_number(text, size) || size == 0) return false;
  window.size = size;
  return true;
}

std::string fields_that_there_are() {
  std::string list;
  for (const ReportField& field : report_fields()) list.append(list.empty() ? "" : ", ").append(field.path);
  return list;
}

/// Whether the reports will hold all that was chosen.
std::string missing_part(const ClassifyOptions& options) {
  if (!options.fields) return "";
  for (const ReportField& field : options.fields->fields()) {
    const bool is_there = field.part == ReportPart::always || (field.part == ReportPart::posts && options.posts) ||
                          (field.part == ReportPart::insight && options.explain);
    if (is_there) continue;
    const std::string option = field.part == ReportPart::posts ? "--posts" : "--explain";
    return "--fields: " + std::string(field.path) + " is in a report only with " + option;
  }
  return "";
}

std::string parse_fields(std::string_view names, ClassifyOptions& options) {
  auto fields = FieldChoice::parse(names);
  if (!fields) return "--fields: no field \"" + fields.error().detail + "\"; there are " + fields_that_there_are();
  options.fields = std::move(fields).value();
  return "";
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
    } else if (argument == "--model" || argument == "--detect") {
      return std::string(argument) + " does not go with text " + options.what;
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

std::string parse(int argc, char** argv, ClassifyOptions& options) {
  for (int i = 2; i < argc; ++i) {
    const std::string_view argument = argv[i];
    const char* const value = i + 1 < argc ? argv[i + 1] : "";
    if (argument == "--posts" || argument == "--no-posts") {
      options.posts = argument == "--posts";
    } else if (argument == "--explain" || argument == "--no-explanation") {
      options.explain = argument == "--explain";
    } else if (argument == "--window") {
      if (!parse_window(value, options.window)) return "--window takes a whole number above 0";
      ++i;
    } else if (argument == "--threads") {
      const bool is_number = parse_number(value, options.threads) && options.threads <= ClassifyOptions::kMostThreads;
      if (!is_number) return "--threads takes a whole number from 0 (all there are) to 256";
      ++i;
    } else if (argument == "--fields") {
      if (std::string wrong = parse_fields(value, options); !wrong.empty()) return wrong;
      ++i;
    } else {
      return argument.starts_with('-') ? "unknown option " + std::string(argument)
                                       : "classify reads the standard input and takes no PATH";
    }
  }
  return missing_part(options);
}

std::string parse(int argc, char** argv, TableOptions& options) {
  options.is_videos = std::string_view(argv[1]) == "videos";
  std::vector<std::string> paths;
  bool only_paths = false;
  for (int i = 2; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (only_paths || !argument.starts_with('-') || argument == "-") {
      paths.emplace_back(argument);
    } else if (argument == "--") {
      only_paths = true;
    } else if (argument == "--all") {
      options.all = true;
    } else if (argument == "--features") {
      options.features = true;
    } else {
      return "unknown option " + std::string(argument);
    }
  }
  if (paths.size() != 1 || paths.front().empty()) return std::string(argv[1]) + " takes one FILE.csv";
  if (options.all && options.features) return "--all and --features say different things";
  options.path = std::move(paths.front());
  return "";
}

}  // namespace perch::cli
