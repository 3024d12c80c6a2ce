#include "commands.hpp"

#include <cstdio>
#include <fstream>
#include <iostream>
#include <utility>

#include "input.hpp"
#include "perch/caps.hpp"
#include "perch/cluster_table.hpp"
#include "perch/insight.hpp"
#include "perch/models/clusters_v1.hpp"
#include "perch/models/tables_v1.hpp"
#include "perch/video_claim.hpp"
#include "post_reports.hpp"

namespace perch::cli {
namespace {

/// A bad path does not cost the others.
int for_each_report(const std::vector<std::string>& paths, const ReadOptions& options, const Network& network,
                    const TakeReport& take) {
  int exit_status = kGood;
  read_paths(paths, network, options, take, [&](const std::string& path, const Error& error) {
    complain(path, error);
    exit_status = kBadInput;
  });
  return exit_status;
}

}  // namespace

void complain(const std::string& path, const Error& error) {
  std::cout.flush();
  std::cerr << "perch: " << path << ": " << sentence(error.code);
  if (!error.detail.empty()) std::cerr << " (" << error.detail << ")";
  std::cerr << " [" << name(error.code) << "]\n";
}

int report(const std::vector<std::string>& paths, const ReportOptions& options, const Network& network,
           const Background& background) {
  PostReports with_posts(network);
  std::optional<Error> failure;
  const Keep keep = options.posts ? Keep::posts : Keep::numbers;
  WindowChoice window = options.window;
  window.keeps_tweets = options.explain.value_or(true);
  const int status = for_each_report(paths, {window, options.account, keep, true}, network, [&](Report& r) {
    // Of API data there may be thousands of accounts, and an insight takes as long as a thousand reports.
    if (options.explain.value_or(r.subject.kind == SourceKind::archive)) add_insight(r, network, background);
    const auto json = options.posts ? with_posts.json_of(std::move(r), options.pretty) : to_json(r, options.pretty);
    if (!json) {
      failure = json.error();
    } else {
      std::cout << json.value() << '\n';
    }
  });
  if (!failure) return status;
  complain("posts", *failure);
  return kBadInput;
}

int attributes(const std::vector<std::string>& paths, const ReportOptions& options, const Network& network) {
  std::cout << attributes_csv_header() << '\n';
  return for_each_report(paths, {options.window, options.account, Keep::numbers}, network,
                         [](Report& r) { std::cout << attributes_csv_row(r) << '\n'; });
}

int cluster(const std::string& path, const Network& network) {
  std::ifstream file;
  if (path != "-") file.open(path);
  std::istream& input = path == "-" ? std::cin : file;
  std::string line;
  if (!input || !std::getline(input, line)) {
    complain(path, {input.eof() ? ErrorCode::empty_file : ErrorCode::unreadable_path, {}});
    return kBadInput;
  }
  const auto table = ClusterTable::from_header(line);
  if (!table) {
    complain(path, table.error());
    return kBadInput;
  }
  std::cout << ClusterTable::header() << '\n';
  for (std::size_t row = 2; std::getline(input, line); ++row) {
    if (line.empty() || line == "\r") continue;
    const auto answer = table.value().row(line, network);
    if (!answer) {
      complain(path, {answer.error().code, "line " + std::to_string(row) + ", " + answer.error().detail});
      return kBadInput;
    }
    std::cout << answer.value() << '\n';
  }
  return kGood;
}

int list_models() {
  const auto network = Network::load(models::clusters_v1_weights(), models::clusters_v1_manifest());
  const auto heads = own_heads();
  if (!network || !heads) {
    complain(network ? "posts" : "clusters-v1", network ? heads.error() : network.error());
    return kBadInput;
  }
  const auto types = AccountTypeModel::load(models::account_type_v1_weights(), models::account_type_v1_manifest());
  const auto videos =
      VideoClaimModel::load(models::video_claim_v1_weights(), models::video_claim_v1_manifest(), heads.value());
  if (!types || !videos) {
    complain(types ? "video-claim-v1" : "account-type-v1", types ? videos.error() : types.error());
    return kBadInput;
  }
  std::cout << model_json(network.value().name(), network.value().sha256(), Caveat::likeness) << '\n';
  for (std::size_t i = 0; i < kHeads; ++i) {
    const TextHead& head = *heads.value().head(static_cast<Head>(i));
    std::cout << model_json(head.name(), head.sha256(), Caveat::post_reading) << '\n';
  }
  std::cout << model_json(types.value().name(), types.value().sha256(), Caveat::type_likeness) << '\n';
  std::cout << model_json(videos.value().name(), videos.value().sha256(), Caveat::synthetic_videos) << '\n';
  return kGood;
}

}  // namespace perch::cli
