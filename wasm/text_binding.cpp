// JavaScript's face of a TextReader.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "loaded.hpp"
#include "perch/language.hpp"
#include "perch/text_json.hpp"
#include "perch/text_reader.hpp"

namespace perch::wasm {
namespace {

using emscripten::val;

class TextReaderBinding {
 public:
  TextReaderBinding() : scratch_(all_heads()) {}

  std::string read(const std::string& post) { return scores_json(all_heads().read(post, scratch_)); }
  std::string tokens(const std::string& post) { return tokens_json(all_heads().tokens(post, scratch_)); }
  /// Empty: it is read.
  std::string why_not_scored(const std::string& field, const std::string& post) {
    const auto why = detector_.why_not_scored(field, all_heads().tokens(post, scratch_));
    return why ? std::string(name(*why)) : std::string();
  }

  /// A view into memory that moves when it grows: write at once, never keep it.
  val room(double size_bytes) {
    lines_.resize(static_cast<std::size_t>(size_bytes));
    return val(emscripten::typed_memory_view(lines_.size(), lines_.data()));
  }
  /// Reads the lines that stand in the room. Ten numbers a line are too many to hand over one by one, so that it is
  /// how many lines there were, and the sum of all polarities to compare with.
  val read_lines() {
    std::string_view rest(reinterpret_cast<const char*>(lines_.data()), lines_.size());
    double count = 0, sum = 0;
    while (!rest.empty()) {
      const std::size_t size = std::min(rest.find('\n'), rest.size());
      sum += all_heads().read(rest.substr(0, size), scratch_).polarity();
      rest.remove_prefix(std::min(size + 1, rest.size()));
      ++count;
    }
    val out = val::object();
    out.set("posts", count);
    out.set("polarity", sum);
    return out;
  }

 private:
  TextReader::Scratch scratch_;
  LanguageDetector detector_;
  std::vector<std::uint8_t> lines_;
};

}  // namespace
}  // namespace perch::wasm

EMSCRIPTEN_BINDINGS(perch_text) {
  using perch::wasm::TextReaderBinding;
  emscripten::class_<TextReaderBinding>("TextReader")
      .constructor<>()
      .function("read", &TextReaderBinding::read)
      .function("tokens", &TextReaderBinding::tokens)
      .function("whyNotScored", &TextReaderBinding::why_not_scored)
      .function("room", &TextReaderBinding::room)
      .function("readLines", &TextReaderBinding::read_lines);
}
