#include "loaded.hpp"

#include <string>
#include <utility>
#include <vector>

#include "perch/models/clusters_v1.hpp"
#include "perch/models/suggestions.hpp"
#include "perch/models/tables_v1.hpp"
#include "perch/models/text_heads.hpp"

namespace perch::wasm {

using emscripten::val;

const Network& network() {
  static const Network loaded = [] {
    auto result = Network::load(models::clusters_v1_weights(), models::clusters_v1_manifest());
    if (!result) __builtin_trap();
    return std::move(result).value();
  }();
  return loaded;
}

const Background& background() {
  static const Background loaded = [] {
    auto result = Background::load(models::clusters_v1_background(), models::clusters_v1_manifest());
    if (!result) __builtin_trap();
    return std::move(result).value();
  }();
  return loaded;
}

const TextReader& all_heads() {
  static const TextReader loaded = [] {
    std::vector<TextHead> heads;
    for (const auto& files : models::text_heads()) {
      auto head = TextHead::load(files.weights, files.manifest);
      if (!head) __builtin_trap();
      heads.push_back(std::move(head).value());
    }
    return TextReader(std::move(heads));
  }();
  return loaded;
}

const AccountTypeModel& account_types() {
  static const AccountTypeModel loaded = [] {
    auto result = AccountTypeModel::load(models::account_type_v1_weights(), models::account_type_v1_manifest());
    if (!result) __builtin_trap();
    return std::move(result).value();
  }();
  return loaded;
}

const VideoClaimModel& video_claims() {
  static const VideoClaimModel loaded = [] {
    auto result =
        VideoClaimModel::load(models::video_claim_v1_weights(), models::video_claim_v1_manifest(), all_heads());
    if (!result) __builtin_trap();
    return std::move(result).value();
  }();
  return loaded;
}

PostScorer& scorer() {
  static PostScorer only(all_heads());
  return only;
}

const SuggestionLists& suggestions() {
  static const SuggestionLists loaded = [] {
    auto lists = SuggestionLists::read(models::suggestions_json());
    if (!lists) __builtin_trap();
    return std::move(lists).value();
  }();
  return loaded;
}

val error_object(const Error& error) {
  val out = val::object();
  out.set("code", std::string(name(error.code)));
  out.set("detail", error.detail);
  out.set("sentence", std::string(sentence(error.code)));
  return out;
}

val outcome(const Status& status) {
  val out = status ? val::object() : error_object(status.error());
  out.set("ok", status.ok());
  return out;
}

val value_or_undefined(const Result<std::string>& text) { return text ? val(text.value()) : val::undefined(); }

}  // namespace perch::wasm
