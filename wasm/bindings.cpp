// What the page can call. This file converts and calls; it decides nothing.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "perch/caps.hpp"
#include "perch/models/clusters_v1.hpp"
#include "perch/reading.hpp"

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

val outcome(const perch::Status& status) {
  val out = val::object();
  out.set("ok", status.ok());
  if (status) return out;
  out.set("code", std::string(perch::name(status.error().code)));
  out.set("detail", status.error().detail);
  out.set("sentence", std::string(perch::sentence(status.error().code)));
  return out;
}

/// JavaScript's face of a Reading. Numbers arrive as doubles, which hold every size below 2^53.
class ReadingBinding {
 public:
  explicit ReadingBinding(double window)
      : reading_(network(),
                 window > 0 ? perch::WindowChoice{static_cast<std::size_t>(window)} : perch::WindowChoice{}) {}

  void add_entry(const std::string& path, double size_bytes, double modified_ms) {
    std::optional<std::int64_t> modified_us;
    if (modified_ms >= 0) modified_us = static_cast<std::int64_t>(modified_ms) * 1000;
    reading_.add_entry(path, static_cast<std::uint64_t>(size_bytes), modified_us);
  }
  val plan() { return outcome(reading_.plan()); }
  double next() {
    const auto index = reading_.next();
    return index ? static_cast<double>(*index) : -1.0;
  }
  void begin(double index) { reading_.begin(static_cast<std::size_t>(index)); }
  /// A view into memory that moves when it grows: write at once, never keep it.
  val writable(double size_bytes) {
    const auto room = reading_.writable(std::min(static_cast<std::size_t>(size_bytes), perch::caps::kChunkBytes));
    return val(emscripten::typed_memory_view(room.size(), room.data()));
  }
  void commit(double size_bytes) { reading_.commit(static_cast<std::size_t>(size_bytes)); }
  void end() { reading_.end(); }
  void fail(const std::string& code, const std::string& detail) {
    reading_.fail(perch::error_named(code).value_or(perch::ErrorCode::entry_damaged), detail);
  }
  val finish() { return outcome(reading_.finish()); }
  double report_count() { return static_cast<double>(reading_.reports().size()); }
  std::string report(double index) { return perch::to_json(reading_.reports()[static_cast<std::size_t>(index)]); }
  double tweets_bytes() const { return static_cast<double>(reading_.tweets_bytes()); }
  double tweets_bytes_read() const { return static_cast<double>(reading_.tweets_bytes_read()); }

 private:
  perch::Reading reading_;
};

/// `zip`, `text`, or the code of an error.
std::string sniff(const val& first_bytes, const std::string& path) {
  const auto bytes = emscripten::convertJSArrayToNumberVector<std::uint8_t>(first_bytes);
  const auto container = perch::sniff(bytes, path);
  if (!container) return std::string(perch::name(container.error().code));
  return container.value() == perch::Container::zip ? "zip" : "text";
}

std::string error_sentence(const std::string& code) { return std::string(perch::sentence_of(code)); }

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
  emscripten::class_<ReadingBinding>("Reading")
      .constructor<double>()
      .function("addEntry", &ReadingBinding::add_entry)
      .function("plan", &ReadingBinding::plan)
      .function("next", &ReadingBinding::next)
      .function("begin", &ReadingBinding::begin)
      .function("writable", &ReadingBinding::writable)
      .function("commit", &ReadingBinding::commit)
      .function("end", &ReadingBinding::end)
      .function("fail", &ReadingBinding::fail)
      .function("finish", &ReadingBinding::finish)
      .function("reportCount", &ReadingBinding::report_count)
      .function("report", &ReadingBinding::report)
      .function("tweetsBytes", &ReadingBinding::tweets_bytes)
      .function("tweetsBytesRead", &ReadingBinding::tweets_bytes_read);
  emscripten::function("sniff", &sniff);
  emscripten::function("errorSentence", &error_sentence);
  emscripten::function("attributeNames", &attribute_names);
  emscripten::function("clusterModel", &cluster_model);
}
