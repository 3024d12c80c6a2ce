#include "accounts/saved_table.hpp"

#include <algorithm>
#include <utility>

#include "accounts/table_text.hpp"
#include "json/fields.hpp"
#include "json/json.hpp"
#include "perch/caps.hpp"
#include "perch/time.hpp"
#include "posts/put_number.hpp"
#include "report_text.hpp"

namespace perch {
namespace {

constexpr std::string_view kSchema = "perch.accounts/1";
constexpr std::string_view kBegin = R"({"schema":"perch.accounts/1")";

/// Clusters, types and heads.
constexpr std::size_t kMostModels = 2 + kHeads;

std::uint64_t bit_of(std::string_view warning) noexcept {
  for (std::uint8_t code = 0; code < kWarningCount; ++code) {
    if (warning == name(static_cast<Warning>(code))) return std::uint64_t{1} << code;
  }
  return 0;
}

std::optional<Abstention> abstention_named(std::string_view wire_name) noexcept {
  for (const Abstention code :
       {Abstention::too_few_tweets, Abstention::attributes_unknown, Abstention::not_of_twitter}) {
    if (wire_name == name(code)) return code;
  }
  return std::nullopt;
}

std::optional<AccountKind> kind_named(std::string_view wire_name) noexcept {
  const auto* const found = std::find(kAccountKindNames.begin(), kAccountKindNames.end(), wire_name);
  if (found == kAccountKindNames.end()) return std::nullopt;
  return static_cast<AccountKind>(found - kAccountKindNames.begin());
}

/// A share from 0 to 1.
double share_of(const json::Value& value) noexcept {
  const auto number = value.type() == json::Type::number ? json::parse_number(value.raw()) : std::nullopt;
  return number ? std::clamp(*number, 0.0, 1.0) : 0;
}

std::int64_t count_of(const json::Value& value) noexcept {
  const auto count = json::integer(value);
  return count && *count >= 0 && *count <= caps::kCount ? *count : -1;
}

PostsSummary posts_of(const json::Value& object) {
  PostsSummary out;
  bool has_means = false;
  for_each_member(object, [&](std::string_view key, const json::Value& value) {
    if (key == "scored") out.scored = std::max<std::int64_t>(count_of(value), 0);
    if (key == "mood") {
      const std::string mood = json::text_or_empty(value);
      for (std::size_t i = 0; i < kMoods; ++i) {
        if (mood == name(static_cast<MoodStatus>(i))) out.mood = static_cast<MoodStatus>(i);
      }
    }
    if (key == "positivity") out.positivity = share_of(value);
    if (key == "negativity") out.negativity = share_of(value);
    if (key == "subjectivity") out.subjectivity = share_of(value);
    if (key == "claims") out.claims = share_of(value);
    if (key != "polarity") return;
    out.polarity = share_of(value);
    has_means = value.type() == json::Type::number;
  });
  // How many posts the means are of is not in a row, and only whether there are any matters.
  out.scored_own = has_means ? 1 : 0;
  return out;
}

void read_member(AccountRow& row, std::string_view key, const json::Value& value) {
  const auto take = [&](std::string_view name, std::int64_t& count) {
    if (key == name) count = count_of(value);
  };
  take("followers", row.followers);
  take("friends", row.friends);
  take("statuses", row.statuses);
  take("tweets", row.tweets);
  take("retweets", row.retweets);
  take("replies", row.replies);
  if (key == "key") row.key = json::text_or_empty(value);
  if (key == "screen_name") row.handle = json::text_or_empty(value);
  if (key == "score") row.score = static_cast<float>(share_of(value));
  if (key == "abstained") row.abstained = abstention_named(json::text_or_empty(value));
  if (key == "type") row.type = kind_named(json::text_or_empty(value));
  if (key == "verified") row.verified = json::boolean(value);
  if (key == "posts" && is_object(value)) row.posts = posts_of(value);
  if (key == "cluster") {
    const std::int64_t cluster = json::integer(value).value_or(0);
    row.cluster =
        cluster >= 1 && cluster <= std::int64_t{kClusters} ? static_cast<std::int8_t>(cluster) : std::int8_t{0};
  }
  if (key == "created_at") {
    const auto instant_us = parse_utc(json::text_or_empty(value));
    if (instant_us) row.created_s = floor_seconds(*instant_us);
  }
  if (key == "warnings" && value.type() == json::Type::array) {
    for_each_element(value, [&](const json::Value& warning) { row.warnings |= bit_of(json::text_or_empty(warning)); });
  }
}

/// \return whether it is JSON. Models that it does not name well are left out.
bool read_head(json::Parser& parser, std::string_view line, std::vector<TableModel>& models) {
  const auto root = parser.open_copy(line);
  if (!root || !is_object(*root)) return false;
  for_each_member(*root, [&](std::string_view key, const json::Value& value) {
    if (key != "models" || value.type() != json::Type::array) return;
    for_each_element(value, [&](const json::Value& one) {
      if (!is_object(one)) return;
      TableModel model;
      for_each_member(one, [&](std::string_view member, const json::Value& text) {
        if (member == "name") model.name = json::text_or_empty(text);
        if (member == "sha256") model.sha256 = json::text_or_empty(text);
        if (member != "caveat") return;
        for (const Caveat caveat : {Caveat::post_reading, Caveat::type_likeness}) {
          if (json::text_or_empty(text) == sentence(caveat)) model.caveat = caveat;
        }
      });
      if (!model.name.empty() && models.size() < kMostModels) models.push_back(std::move(model));
    });
  });
  return true;
}

std::optional<AccountRow> row_of_line(json::Parser& parser, std::string_view line) {
  const auto root = parser.open_copy(line);
  if (!root || !is_object(*root)) return std::nullopt;
  AccountRow row;
  for_each_member(*root, [&](std::string_view key, const json::Value& value) { read_member(row, key, value); });
  for (std::int64_t* const count : {&row.tweets, &row.retweets, &row.replies})
    *count = std::max<std::int64_t>(*count, 0);
  return row;
}

}  // namespace

std::string saved_table(const SavedTable& table, Names names) {
  json::Writer head(false);
  head.open_object();
  head.key("schema");
  head.value(kSchema);
  put_count(head, "accounts", static_cast<std::int64_t>(table.rows.size()));
  head.key("models");
  head.open_array();
  for (const TableModel& model : table.models) put_model(head, model.name, model.sha256, model.caveat);
  head.close_array();
  head.close_object();
  std::string out = std::move(head).take();
  out += '\n';
  for (std::uint32_t row = 0; row < table.rows.size(); ++row) {
    json::Writer line(false);
    put_account_row(line, table.rows[row], row, names);
    out += std::move(line).take();
    out += '\n';
  }
  return out;
}

bool is_saved_table(std::string_view first_bytes) noexcept { return first_bytes.starts_with(kBegin); }

Result<SavedTable> read_saved_table(std::string_view text) {
  SavedTable out;
  json::Parser parser;
  std::size_t number = 0;
  const auto damaged = [&] { return Error{ErrorCode::bad_saved_table, "line " + std::to_string(number)}; };
  while (!text.empty()) {
    ++number;
    const std::size_t size = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, size);
    text.remove_prefix(std::min(size + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.size() > caps::kTableLineBytes) return damaged();
    if (number == 1) {
      if (!is_saved_table(line) || !read_head(parser, line, out.models)) return damaged();
      continue;
    }
    auto row = row_of_line(parser, line);
    if (!row || out.rows.size() == caps::kTableAccounts) return damaged();
    out.rows.push_back(*std::move(row));
  }
  if (number == 0) return damaged();
  return out;
}

}  // namespace perch
