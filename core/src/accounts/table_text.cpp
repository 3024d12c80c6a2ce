#include "accounts/table_text.hpp"

#include <cmath>

#include "csv_text.hpp"
#include "json/json.hpp"
#include "perch/time.hpp"
#include "posts/put_number.hpp"
#include "report_text.hpp"

namespace perch {
namespace {

void put_warning_codes(json::Writer& out, std::uint64_t warnings) {
  out.key("warnings");
  out.open_array();
  for_each_warning(warnings, [&](Warning warning) { out.value(name(warning)); });
  out.close_array();
}

/// Null: their posts were not read, or nothing in them was scored.
void put_posts(json::Writer& out, const std::optional<PostsSummary>& posts) {
  out.key("posts");
  if (!posts) return out.null();
  const bool is_scored = posts->scored_own > 0;
  const auto put_known = [&](std::string_view key, bool is_known, double value) {
    if (is_known) return put_number(out, key, value);
    out.key(key);
    out.null();
  };
  out.open_object();
  put_count(out, "scored", posts->scored);
  out.key("mood");
  posts->mood ? out.value(name(*posts->mood)) : out.null();
  put_known("positivity", posts->mood.has_value(), posts->positivity);
  put_known("negativity", posts->mood.has_value(), posts->negativity);
  put_known("polarity", is_scored, posts->polarity);
  put_known("subjectivity", is_scored, posts->subjectivity);
  put_known("claims", is_scored, posts->claims);
  out.close_object();
}

/// A cell, where the value is known, and the comma behind it.
void add_number(std::string& out, bool is_known, double value) {
  if (is_known) out += json::number(std::round(value * 1e4) / 1e4);
  out += ',';
}

void add_count(std::string& out, std::int64_t count) {
  if (count >= 0) out += std::to_string(count);
  out += ',';
}

}  // namespace

void put_account_row(json::Writer& out, const AccountRow& account, std::uint32_t row, Names names) {
  const bool is_named = names == Names::shown;
  out.open_object();
  put_count(out, "number", std::int64_t{row} + 1);
  out.key("key");
  is_named ? out.value(account.key) : out.null();
  out.key("screen_name");
  is_named && !account.handle.empty() ? out.value(account.handle) : out.null();
  out.key("cluster");
  account.cluster > 0 ? out.value(std::int64_t{account.cluster}) : out.null();
  out.key("score");
  account.cluster > 0 ? out.value(std::round(static_cast<double>(account.score) * 1e4) / 1e4) : out.null();
  out.key("abstained");
  account.abstained ? out.value(name(*account.abstained)) : out.null();
  out.key("type");
  account.type ? out.value(name(*account.type)) : out.null();
  put_count(out, "tweets", account.tweets);
  put_count(out, "retweets", account.retweets);
  put_count(out, "replies", account.replies);
  put_known_count(out, "followers", account.followers);
  put_known_count(out, "friends", account.friends);
  put_known_count(out, "statuses", account.statuses);
  out.key("verified");
  account.verified ? out.value(*account.verified) : out.null();
  out.key("created_at");
  account.created_s == AccountRow::kNoTime ? out.null() : out.value(format_utc(account.created_s * kMicrosPerSecond));
  put_warning_codes(out, account.warnings);
  put_posts(out, account.posts);
  out.close_object();
}

void put_summary(json::Writer& out, const std::vector<AccountRow>& rows, std::span<const std::uint32_t> found) {
  std::array<std::int64_t, kClusters + 1> clusters{};
  std::array<std::int64_t, kMoods> moods{};
  std::array<std::int64_t, kAccountKinds> types{};
  std::array<std::int64_t, 64> warnings{};
  std::int64_t read = 0, warned = 0, scored = 0;
  double polarity = 0, subjectivity = 0;
  for (const std::uint32_t index : found) {
    const AccountRow& row = rows[index];
    ++clusters[static_cast<std::size_t>(row.cluster)];
    if (row.type) ++types[static_cast<std::size_t>(*row.type)];
    warned += row.warnings != 0 ? 1 : 0;
    for_each_warning(row.warnings, [&](Warning w) { ++warnings[static_cast<std::size_t>(w)]; });
    if (!row.posts) continue;
    ++read;
    if (row.posts->mood) ++moods[static_cast<std::size_t>(*row.posts->mood)];
    if (row.posts->scored_own == 0) continue;
    ++scored;
    polarity += row.posts->polarity;
    subjectivity += row.posts->subjectivity;
  }
  const auto put_mean = [&](std::string_view key, double sum) {
    if (scored > 0) return put_number(out, key, sum / static_cast<double>(scored));
    out.key(key);
    out.null();
  };
  out.open_object();
  put_count(out, "accounts", static_cast<std::int64_t>(found.size()));
  put_count(out, "of", static_cast<std::int64_t>(rows.size()));
  out.key("clusters");
  out.open_array();
  for (std::size_t i = 1; i <= kClusters; ++i) out.value(clusters[i]);
  out.close_array();
  put_count(out, "left_open", clusters[0]);
  out.key("types");
  out.open_object();
  for (std::size_t i = 0; i < kAccountKinds; ++i) put_count(out, kAccountKindNames[i], types[i]);
  out.close_object();
  put_count(out, "warned", warned);
  out.key("warnings");
  out.open_object();
  for (std::size_t code = 0; code < warnings.size(); ++code) {
    if (warnings[code] > 0) put_count(out, name(static_cast<Warning>(code)), warnings[code]);
  }
  out.close_object();
  put_count(out, "posts_read", read);
  out.key("moods");
  out.open_object();
  for (std::size_t i = 0; i < kMoods; ++i) put_count(out, name(static_cast<MoodStatus>(i)), moods[i]);
  out.close_object();
  put_mean("polarity", polarity);
  put_mean("subjectivity", subjectivity);
  out.close_object();
}

std::string table_csv_header(Names names) {
  const std::string who = names == Names::shown ? "number,account,screen_name" : "number";
  return who +
         ",cluster,score,abstained,type,tweets,retweets,replies,followers,friends,statuses,verified,created_at,"
         "warnings,"
         "posts_scored,mood,positivity,negativity,polarity,subjectivity,claims,models,caveat\n";
}

std::string csv_credit(const std::vector<TableModel>& models) {
  constexpr std::size_t kHashDigits = 12;
  std::string names, caveats;
  for (const TableModel& model : models) {
    names.append(names.empty() ? "" : ", ").append(model.name).append(" ").append(model.sha256, 0, kHashDigits);
    const std::string_view caveat = sentence(model.caveat);
    if (caveats.find(caveat) == std::string::npos) caveats.append(caveats.empty() ? "" : " ").append(caveat);
  }
  return csv_foreign_cell(names) + ',' + csv_cell(caveats);
}

void add_csv_row(std::string& out, const AccountRow& account, std::uint32_t row, Names names, std::string_view credit) {
  out += std::to_string(row + 1) + ',';
  if (names == Names::shown) out += csv_foreign_cell(account.key) + ',' + csv_foreign_cell(account.handle) + ',';
  if (account.cluster > 0) out += std::to_string(account.cluster);
  out += ',';
  add_number(out, account.cluster > 0, static_cast<double>(account.score));
  if (account.abstained) out += name(*account.abstained);
  out += ',';
  if (account.type) out += name(*account.type);
  out += ',';
  for (const std::int64_t count :
       {account.tweets, account.retweets, account.replies, account.followers, account.friends, account.statuses}) {
    add_count(out, count);
  }
  if (account.verified) out += *account.verified ? "true" : "false";
  out += ',';
  if (account.created_s != AccountRow::kNoTime) out += format_utc(account.created_s * kMicrosPerSecond);
  out += ',';
  const std::size_t warnings_begin = out.size();
  for_each_warning(account.warnings, [&](Warning warning) {
    if (out.size() > warnings_begin) out += ' ';
    out += name(warning);
  });
  out += ',';
  const PostsSummary posts = account.posts.value_or(PostsSummary{});
  add_count(out, account.posts ? posts.scored : -1);
  if (posts.mood) out += name(*posts.mood);
  out += ',';
  add_number(out, posts.mood.has_value(), posts.positivity);
  add_number(out, posts.mood.has_value(), posts.negativity);
  add_number(out, posts.scored_own > 0, posts.polarity);
  add_number(out, posts.scored_own > 0, posts.subjectivity);
  add_number(out, posts.scored_own > 0, posts.claims);
  out += credit;
  out += '\n';
}

}  // namespace perch
