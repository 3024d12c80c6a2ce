// JavaScript's face of the models behind tables: one record, or a table of any size.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

#include "loaded.hpp"
#include "perch/caps.hpp"
#include "perch/prediction_table.hpp"
#include "perch/report.hpp"

namespace perch::wasm {
namespace {

using emscripten::val;

/// The members of a record; what is missing, null, or not what it should be is unknown.
class Members {
 public:
  explicit Members(const val& record) : record_(record) {}

  [[nodiscard]] std::optional<double> number(const char* name) const {
    const val member = record_[name];
    if (!member.isNumber()) return std::nullopt;
    const double number = member.as<double>();
    const bool is_sound = number >= 0 && number <= static_cast<double>(caps::kCount);
    return is_sound ? std::optional(number) : std::nullopt;
  }
  [[nodiscard]] std::optional<bool> truth(const char* name) const {
    const val member = record_[name];
    if (member.isTrue()) return true;
    return member.isFalse() ? std::optional(false) : std::nullopt;
  }
  [[nodiscard]] std::optional<std::string> text(const char* name) const {
    const val member = record_[name];
    return member.isString() ? std::optional(member.as<std::string>()) : std::nullopt;
  }

 private:
  const val& record_;
};

double rounded(double probability) { return std::round(probability * 1e6) / 1e6; }

/// `{type, probabilities, rule, agree, abstained, model}`; null where there is none.
val account_type(const val& record) {
  const Members members(record);
  AccountProfile profile;
  profile.followers = members.number("followers");
  profile.following = members.number("following");
  profile.posts = members.number("posts");
  profile.verified = members.truth("verified");
  profile.is_private = members.truth("private");
  profile.age_days = members.number("ageDays");
  profile.posts_per_day = members.number("postsPerDay");
  const AccountType type = account_types().judge(profile);
  val out = val::object(), probabilities = val::object();
  for (std::size_t i = 0; i < kAccountKinds; ++i) {
    probabilities.set(std::string(kAccountKindNames[i]), rounded(type.probabilities[i]));
  }
  const bool is_unknown = type.abstained == Abstention::counts_unknown;
  out.set("type", type.kind ? val(std::string(name(*type.kind))) : val::null());
  out.set("probabilities", is_unknown ? val::null() : probabilities);
  val rule = val::null(), abstained = val::null();
  if (type.rule) {
    rule = val::object();
    rule.set("name", std::string(type.rule->name));
    rule.set("type", std::string(name(type.rule->kind)));
    rule.set("condition", std::string(type.rule->condition));
  }
  if (type.abstained) {
    abstained = val::object();
    abstained.set("code", std::string(name(*type.abstained)));
    abstained.set("detail", std::string(type.abstained_detail));
    abstained.set("sentence", std::string(sentence(*type.abstained)));
  }
  out.set("rule", rule);
  out.set("agree", type.agree() ? val(*type.agree()) : val::null());
  out.set("abstained", abstained);
  out.set("model", model_json(account_types().name(), account_types().sha256(), Caveat::type_likeness));
  return out;
}

std::optional<AuthorBan> ban_named(const std::optional<std::string>& name) {
  if (name == "active") return AuthorBan::active;
  if (name == "banned") return AuthorBan::banned;
  return name == "under review" ? std::optional(AuthorBan::under_review) : std::nullopt;
}

/// `{status, pClaim, pClaimOfPosts, model}`; null where there is none.
val video_claim(const val& record) {
  const Members members(record);
  const auto text = members.text("text");
  VideoRecord video;
  video.duration_s = members.number("durationSec");
  video.verified = members.truth("verified");
  video.ban = ban_named(members.text("ban"));
  video.views = members.number("views");
  video.likes = members.number("likes");
  video.shares = members.number("shares");
  video.downloads = members.number("downloads");
  video.comments = members.number("comments");
  if (text && !text->empty()) video.text = *text;
  TextReader::Scratch scratch(all_heads());
  const VideoClaim claim = video_claims().judge(video, all_heads(), scratch);
  val out = val::object();
  out.set("status", std::string(claim.is_claim ? "claim" : "opinion"));
  out.set("pClaim", rounded(claim.p_claim));
  out.set("pClaimOfPosts", claim.p_claim_of_posts ? val(rounded(*claim.p_claim_of_posts)) : val::null());
  out.set("model", model_json(video_claims().name(), video_claims().sha256(), Caveat::synthetic_videos));
  return out;
}

class TableBinding {
 public:
  /// A view into memory that moves when it grows: write at once, never keep it.
  val room(double size_bytes) {
    const auto room = answers_.writable(std::min(static_cast<std::size_t>(size_bytes), caps::kChunkBytes));
    return val(emscripten::typed_memory_view(room.size(), room.data()));
  }
  void commit(double size_bytes) { answers_.commit(static_cast<std::size_t>(size_bytes)); }
  void finish() { answers_.finish(); }
  std::string header() const { return answers_.header(); }
  /// `{rows, lines, errors}` of the next rows, at most so many; a line has its line feed.
  val advance(double rows) {
    std::string lines;
    val errors = val::array();
    double count = 0;
    while (count < rows) {
      const auto answer = answers_.next();
      if (!answer) break;
      ++count;
      lines.append(answer->line).append("\n");
      if (answer->error) errors.call<void>("push", error_object(*answer->error));
    }
    val out = val::object();
    out.set("rows", count);
    out.set("lines", lines);
    out.set("errors", errors);
    return out;
  }
  /// Why there is no table; undefined where there is one.
  val refusal() const { return answers_.refusal() ? error_object(*answers_.refusal()) : val::undefined(); }

 protected:
  explicit TableBinding(PredictionTable answers) : answers_(std::move(answers)) {}

 private:
  PredictionTable answers_;
};

constexpr AnswerColumns columns_of(bool all) noexcept { return all ? AnswerColumns::all : AnswerColumns::answer; }

struct AccountTypesBinding : TableBinding {
  explicit AccountTypesBinding(bool all)
      : TableBinding(PredictionTable::of_accounts(account_types(), columns_of(all))) {}
};

struct VideoClaimsBinding : TableBinding {
  explicit VideoClaimsBinding(bool all)
      : TableBinding(PredictionTable::of_videos(video_claims(), all_heads(), columns_of(all))) {}
};

}  // namespace
}  // namespace perch::wasm

EMSCRIPTEN_BINDINGS(perch_tables) {
  using namespace perch::wasm;
  emscripten::class_<TableBinding>("PredictionTable")
      .function("room", &TableBinding::room)
      .function("commit", &TableBinding::commit)
      .function("finish", &TableBinding::finish)
      .function("header", &TableBinding::header)
      .function("advance", &TableBinding::advance)
      .function("refusal", &TableBinding::refusal);
  emscripten::class_<AccountTypesBinding, emscripten::base<TableBinding>>("AccountTypes").constructor<bool>();
  emscripten::class_<VideoClaimsBinding, emscripten::base<TableBinding>>("VideoClaims").constructor<bool>();
  emscripten::function("accountType", &account_type);
  emscripten::function("videoClaim", &video_claim);
}
