// What the page can call. This file converts and calls; it decides nothing.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "perch/caps.hpp"
#include "perch/drop.hpp"
#include "perch/language.hpp"
#include "perch/models/clusters_v1.hpp"
#include "perch/models/text_heads.hpp"
#include "perch/text_json.hpp"
#include "perch/text_reader.hpp"

namespace {

using emscripten::val;

/// Loaded once, on the first use: a module without a sound model is of no use, so damaged weights trap.
const perch::Network& network() {
  static const perch::Network loaded = [] {
    auto result = perch::Network::load(perch::models::clusters_v1_weights(), perch::models::clusters_v1_manifest());
    if (!result) __builtin_trap();
    return std::move(result).value();
  }();
  return loaded;
}

val error_object(const perch::Error& error) {
  val out = val::object();
  out.set("code", std::string(perch::name(error.code)));
  out.set("detail", error.detail);
  out.set("sentence", std::string(perch::sentence(error.code)));
  return out;
}

val outcome(const perch::Status& status) {
  val out = status ? val::object() : error_object(status.error());
  out.set("ok", status.ok());
  return out;
}

/// JavaScript's face of a Drop. Numbers arrive as doubles, which hold every size below 2^53.
class DropBinding {
 public:
  DropBinding(double window, const std::string& account)
      : drop_(network(), window > 0 ? perch::WindowChoice{static_cast<std::size_t>(window)} : perch::WindowChoice{},
              account) {}

  void add_file(const std::string& path, double size_bytes) {
    drop_.add_file(path, static_cast<std::uint64_t>(size_bytes));
  }
  val wanted() {
    const auto wanted = drop_.wanted();
    if (!wanted) return val::undefined();
    val out = val::object();
    out.set("file", static_cast<double>(wanted->file));
    out.set("offset", static_cast<double>(wanted->offset));
    out.set("sizeBytes", static_cast<double>(wanted->size_bytes));
    return out;
  }
  /// A view into memory that moves when it grows: write at once, never keep it.
  val room(double size_bytes) {
    const auto room = drop_.room(std::min(static_cast<std::size_t>(size_bytes), perch::caps::kChunkBytes));
    return val(emscripten::typed_memory_view(room.size(), room.data()));
  }
  void commit(double size_bytes) { drop_.commit(static_cast<std::size_t>(size_bytes)); }
  bool advance() { return drop_.advance() == perch::Drop::Step::busy; }
  bool has_enough() const { return drop_.has_enough(); }
  void end_range() { drop_.end_range(); }
  void read_failed() { drop_.read_failed(); }
  val finish() { return outcome(drop_.finish()); }
  double report_count() { return static_cast<double>(drop_.reports().size()); }
  /// Undefined when there is no memory for it; then finish() says so.
  val report(double index) {
    const auto text = drop_.report_json(static_cast<std::size_t>(index));
    return text ? val(text.value()) : val::undefined();
  }
  val left_out() const {
    val out = val::array();
    for (const perch::Drop::LeftOut& left : drop_.left_out()) {
      val item = error_object(left.error);
      item.set("file", static_cast<double>(left.file));
      out.call<void>("push", item);
    }
    return out;
  }
  double bytes_read() const { return static_cast<double>(drop_.progress().bytes_read); }
  double bytes_total() const { return static_cast<double>(drop_.progress().bytes_total); }

 private:
  perch::Drop drop_;
};

/// The four heads, loaded when the first reader is made.
const perch::TextReader& all_heads() {
  static const perch::TextReader loaded = [] {
    std::vector<perch::TextHead> heads;
    for (const auto& files : perch::models::text_heads()) {
      auto head = perch::TextHead::load(files.weights, files.manifest);
      if (!head) __builtin_trap();
      heads.push_back(std::move(head).value());
    }
    return perch::TextReader(std::move(heads));
  }();
  return loaded;
}

/// JavaScript's face of a TextReader.
class TextReaderBinding {
 public:
  TextReaderBinding() : scratch_(all_heads()) {}

  std::string read(const std::string& post) { return perch::scores_json(all_heads().read(post, scratch_)); }
  std::string tokens(const std::string& post) { return perch::tokens_json(all_heads().tokens(post, scratch_)); }
  /// Empty: it is read.
  std::string why_not_scored(const std::string& field, const std::string& post) {
    const auto why = detector_.why_not_scored(field, all_heads().tokens(post, scratch_));
    return why ? std::string(perch::name(*why)) : std::string();
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
  perch::TextReader::Scratch scratch_;
  perch::LanguageDetector detector_;
  std::vector<std::uint8_t> lines_;
};

val attribute_names() {
  val out = val::array();
  for (const std::string_view name : perch::kAttributeNames) out.call<void>("push", std::string(name));
  return out;
}

val cluster_model() {
  val out = val::object();
  out.set("name", network().name());
  out.set("sha256", network().sha256());
  return out;
}

}  // namespace

EMSCRIPTEN_BINDINGS(perch) {
  emscripten::class_<DropBinding>("Drop")
      .constructor<double, const std::string&>()
      .function("addFile", &DropBinding::add_file)
      .function("wanted", &DropBinding::wanted)
      .function("room", &DropBinding::room)
      .function("commit", &DropBinding::commit)
      .function("advance", &DropBinding::advance)
      .function("hasEnough", &DropBinding::has_enough)
      .function("endRange", &DropBinding::end_range)
      .function("readFailed", &DropBinding::read_failed)
      .function("finish", &DropBinding::finish)
      .function("reportCount", &DropBinding::report_count)
      .function("report", &DropBinding::report)
      .function("leftOut", &DropBinding::left_out)
      .function("bytesRead", &DropBinding::bytes_read)
      .function("bytesTotal", &DropBinding::bytes_total);
  emscripten::class_<TextReaderBinding>("TextReader")
      .constructor<>()
      .function("read", &TextReaderBinding::read)
      .function("tokens", &TextReaderBinding::tokens)
      .function("whyNotScored", &TextReaderBinding::why_not_scored)
      .function("room", &TextReaderBinding::room)
      .function("readLines", &TextReaderBinding::read_lines);
  emscripten::function("attributeNames", &attribute_names);
  emscripten::function("clusterModel", &cluster_model);
}
