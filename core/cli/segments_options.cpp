#include "segments_options.hpp"

#include <charconv>
#include <string_view>

namespace perch::cli {
namespace {

template <class Number>
bool parse_whole(std::string_view text, Number least, Number most, Number& out) {
  Number value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < least || value > most) return false;
  out = value;
  return true;
}

/// The words, one after the other.
class Words {
 public:
  Words(int argc, char** argv) : at_(argv + 2), end_(argv + argc) {}
  [[nodiscard]] bool is_over() const { return at_ >= end_; }
  std::string_view next() { return *at_++; }
  /// Empty where there is none.
  std::string_view value() { return is_over() ? std::string_view() : next(); }

 private:
  char** at_;
  char** end_;
};

/// An option that both commands know. \return whether it is one.
bool read_common(std::string_view option, Words& words, SegmentsCall& call, std::string& wrong) {
  if (option == "--names") {
    call.naming = Naming::name;
  } else if (option == "--salt") {
    call.naming = Naming::salted;
    call.salt = words.value();
    if (call.salt.empty()) wrong = "--salt takes a text that is kept secret";
  } else {
    return false;
  }
  return true;
}

bool read_choice(std::string_view option, Words& words, SegmentsCall& call, std::string& wrong) {
  if (option == "--k") {
    std::size_t k = 0;
    if (!parse_whole<std::size_t>(words.value(), 1, kMostSegments, k)) wrong = "--k takes a number from 1 to 10";
    call.k = k;
  } else if (option == "--scaling") {
    const auto scaling = scaling_named(words.value());
    if (!scaling) wrong = "--scaling takes log or seed";
    call.options.scaling = scaling.value_or(Scaling::log);
  } else if (option == "--seed") {
    if (!parse_whole<std::uint64_t>(words.value(), 0, 1'000'000'000, call.options.seed)) {
      wrong = "--seed takes a number from 0 to 1000000000";
    }
  } else {
    return false;
  }
  return true;
}

bool read_text(std::string_view option, Words& words, SegmentsCall& call, std::string& wrong) {
  const std::string value(words.value());
  if (value.empty()) wrong = std::string(option) + " takes a value";
  if (option == "--keyword") {
    call.mentions.add_keyword(value);
  } else if (option == "--handle") {
    call.mentions.add_handle(value);
  } else if (option == "--save") {
    call.save = value;
  } else if (option == "--assign") {
    call.assign = value;
  } else {
    return false;
  }
  return true;
}

bool read_flag(std::string_view option, SegmentsCall& call) {
  if (option == "--pretty") return call.pretty = true;
  if (option == "--csv") return call.csv = true;
  if (option == "--table") return call.table = true;
  return false;
}

std::string contradiction_in(const SegmentsCall& call) {
  if (call.paths.empty()) return "no PATH given";
  if (call.pretty && call.csv) return "--pretty is for JSON, not for --csv";
  if (!call.assign.empty() && (call.k || !call.save.empty())) return "--assign takes the segments as they were saved";
  return "";
}

}  // namespace

std::string parse(int argc, char** argv, bool is_friends, SegmentsCall& call) {
  Words words(argc, argv);
  std::string wrong;
  bool only_paths = false;
  while (!words.is_over() && wrong.empty()) {
    const std::string_view word = words.next();
    if (only_paths || !word.starts_with('-') || word == "-") {
      call.paths.emplace_back(word);
    } else if (word == "--") {
      only_paths = true;
    } else if (!read_common(word, words, call, wrong) &&
               (is_friends || (!read_flag(word, call) && !read_choice(word, words, call, wrong) &&
                               !read_text(word, words, call, wrong)))) {
      wrong = "unknown option " + std::string(word);
    }
  }
  return wrong.empty() ? contradiction_in(call) : wrong;
}

}  // namespace perch::cli
