#include "segments_command.hpp"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <utility>

#include "commands.hpp"
#include "input.hpp"
#include "perch/friends.hpp"
#include "perch/models/clusters_v1.hpp"
#include "perch/profile_table.hpp"
#include "perch/segments_text.hpp"
#include "post_reports.hpp"
#include "segments_options.hpp"

namespace perch::cli {
namespace {

int refuse(const std::string& path, const Error& error) {
  complain(path, error);
  return kBadInput;
}

/// The accounts that were read.
struct Accounts {
  std::vector<ProfileRow> rows;
  std::vector<SegmentAccount> said;
  std::int64_t without_mention = 0;
  int status = kGood;
  std::optional<TextReader> heads;  ///< None where a table was read.

  [[nodiscard]] SegmentSource source() const { return {said, without_mention, heads ? &*heads : nullptr}; }
};

std::string name_of(const std::string& key, const std::string& screen_name, std::size_t number,
                    const SegmentsCall& call) {
  if (call.naming == Naming::number) return std::to_string(number);
  if (call.naming == Naming::salted) return pseudonym(key, call.salt);
  return screen_name.empty() ? key : screen_name;
}

void add(Accounts& accounts, const Profile& profile, const SegmentsCall& call) {
  accounts.rows.push_back(profile.row);
  accounts.said.push_back({name_of(profile.key, profile.screen_name, accounts.rows.size(), call), profile.posts});
}

int read_reports(const SegmentsCall& call, const TakeReport& take) {
  // Reports are made with their clusters, whether anybody asks for these or not.
  const auto network = Network::load(models::clusters_v1_weights(), models::clusters_v1_manifest());
  if (!network) return refuse("clusters-v1", network.error());
  int status = kGood;
  read_paths(call.paths, network.value(), {{}, {}, Keep::posts}, take,
             [&](const std::string& path, const Error& error) {
               complain(path, error);
               status = kBadInput;
             });
  return status;
}

Accounts from_archives(const SegmentsCall& call, PostScorer& scorer) {
  Accounts out;
  const int status = read_reports(call, [&](Report& report) {
    const auto made = profile_of(report.subject, call.mentions, scorer);
    if (!made) {
      out.status = refuse(report.subject.account.key, made.error());
      return;
    }
    const std::optional<Profile>& profile = made.value();
    if (profile) add(out, *profile, call);
    out.without_mention += profile ? 0 : 1;
  });
  if (status != kGood) out.status = status;
  return out;
}

/// A line that cannot be read is told and left out.
void add_table(Accounts& out, const std::string& path, const SegmentsCall& call) {
  const auto leave_out = [&](const Error& error) { out.status = refuse(path, error); };
  std::ifstream file;
  if (path != "-") file.open(path);
  std::istream& input = path == "-" ? std::cin : file;
  std::string line;
  if (!input || !std::getline(input, line)) {
    return leave_out({input.eof() ? ErrorCode::empty_file : ErrorCode::unreadable_path, {}});
  }
  const auto table = ProfileTable::from_header(line);
  if (!table) return leave_out(table.error());
  for (std::size_t number = 2; std::getline(input, line); ++number) {
    if (line.empty() || line == "\r") continue;
    const auto profile = table.value().row(line);
    if (profile) {
      add(out, profile.value(), call);
    } else {
      leave_out({profile.error().code, "line " + std::to_string(number) + ", " + profile.error().detail});
    }
  }
}

int print(const Accounts& accounts, const Result<std::string>& text, const SegmentsCall& call) {
  if (!text) return refuse(call.paths.front(), text.error());
  std::cout << text.value() << (call.csv ? "" : "\n");
  return accounts.status;
}

int assign_to(const std::string& path, const Accounts& accounts, const SegmentsCall& call) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return refuse(path, {ErrorCode::unreadable_path, {}});
  const auto model = read_segment_model(std::string{std::istreambuf_iterator<char>(file), {}});
  if (!model) return refuse(path, model.error());
  const auto table = assign(model.value(), accounts.rows);
  if (!table) return refuse(call.paths.front(), table.error());
  const SegmentModel& m = model.value();
  const SegmentSource source = accounts.source();
  return print(accounts,
               call.csv ? segments_csv(table.value(), accounts.rows, m.scale, m.components, source)
                        : assigned_json(m, table.value(), accounts.rows, source, call.pretty),
               call);
}

int find(Accounts accounts, const SegmentsCall& call) {
  auto found = Segments::of(accounts.rows, call.options);
  if (!found) return refuse(call.paths.front(), found.error());
  Segments& segments = found.value();
  while (segments.advance()) {
  }
  if (call.k) segments.choose(*call.k);
  if (const Status status = segments.status(); !status) return refuse(call.paths.front(), status.error());
  if (!call.save.empty()) {
    std::ofstream file(call.save, std::ios::binary);
    file << to_json(model_of(segments)) << '\n';
    if (!file.flush()) return refuse(call.save, {ErrorCode::unreadable_path, {}});
  }
  const SegmentSource source = accounts.source();
  return print(accounts,
               call.csv
                   ? segments_csv(segments.table(), segments.rows(), segments.scale(), segments.components(), source)
                   : segments_json(segments, source, call.pretty),
               call);
}

}  // namespace

int segments(const SegmentsCall& call) {
  Accounts accounts;
  if (call.table) {
    for (const std::string& path : call.paths) add_table(accounts, path, call);
  } else {
    auto heads = own_heads();
    if (!heads) return refuse("posts", heads.error());
    PostScorer scorer(heads.value());
    accounts = from_archives(call, scorer);
    accounts.heads.emplace(std::move(heads).value());
  }
  return call.assign.empty() ? find(std::move(accounts), call) : assign_to(call.assign, accounts, call);
}

int friends(const SegmentsCall& call) {
  const auto heads = own_heads();
  if (!heads) return refuse("posts", heads.error());
  PostScorer scorer(heads.value());
  std::vector<AccountMood> moods;
  std::vector<std::string> names;
  const int status = read_reports(call, [&](Report& report) {
    const Account& account = report.subject.account;
    names.push_back(name_of(account.key, account.screen_name.value, names.size() + 1, call));
    moods.push_back(mood_of(std::move(report), scorer));
  });
  std::cout << friends_json_lines(moods, names);
  return status;
}

}  // namespace perch::cli
