// Every folder of tests/golden/cases through the core with its built-in model. `node tests/golden/update.mjs` writes
// what is expected; the diff is what a review reads.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "drop.hpp"
#include "explain/own_model.hpp"
#include "perch/insight.hpp"
#include "perch/models/clusters_v1.hpp"
#include "perch/models/tables_v1.hpp"
#include "perch/posts.hpp"
#include "posts/post_lists.hpp"

namespace perch::tests {
namespace {

namespace fs = std::filesystem;

const fs::path kCases = fs::path(PERCH_SOURCE_DIR) / "tests/golden/cases";

std::vector<std::string> case_names() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(kCases)) names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

std::string text_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<File> input_of(const fs::path& folder) {
  std::vector<File> files;
  const bool is_archive = fs::is_directory(folder / "input");
  for (const auto& entry : fs::recursive_directory_iterator(is_archive ? folder / "input" : folder)) {
    const bool is_input = entry.is_regular_file() && (is_archive || entry.path().stem() == "input");
    if (!is_input) continue;
    const fs::path path = is_archive ? entry.path().lexically_relative(folder / "input") : entry.path().filename();
    files.push_back({path.generic_string(), text_of(entry.path())});
  }
  std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.path < b.path; });
  return files;
}

const Network& built_in_network() {
  static const Network network = [] {
    auto loaded = Network::load(models::clusters_v1_weights(), models::clusters_v1_manifest());
    EXPECT_TRUE(loaded) << "the built-in weights do not load: " << loaded.error().detail;
    return std::move(loaded).value();
  }();
  return network;
}

/// As the command and the page have it.
WindowChoice window_with_types() {
  static const AccountTypeModel types = [] {
    auto loaded = AccountTypeModel::load(models::account_type_v1_weights(), models::account_type_v1_manifest());
    EXPECT_TRUE(loaded) << "the built-in weights do not load: " << loaded.error().detail;
    return std::move(loaded).value();
  }();
  WindowChoice window;
  window.account_types = &types;
  return window;
}

/// Reports with all that the posts say.
std::string lines_with_posts(Outcome outcome) {
  std::string out;
  for (Report& report : outcome.reports) {
    Posts posts(std::move(report), built_in_network(), own_scorer(), own_suggestions());
    while (posts.advance(7)) {
    }
    out += posts.report_json().value() + "\n";
  }
  return out;
}

/// The report lines, or the code of the refusal with a line end.
std::string result_of(const std::vector<File>& files, std::size_t chunk, Keep keep = Keep::numbers) {
  if (files.size() == 1) {
    const std::string& text = files[0].text;
    const auto first = std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    const auto container = sniff(first.first(std::min(first.size(), caps::kSniffBytes)), files[0].path);
    if (!container) return std::string(name(container.error().code)) + "\n";
  }
  Outcome outcome = read(built_in_network(), files, window_with_types(), chunk, keep);
  if (outcome.error) return std::string(name(*outcome.error)) + "\n";
  return keep == Keep::posts ? lines_with_posts(std::move(outcome)) : outcome.lines();
}

class Golden : public testing::TestWithParam<std::string> {};

TEST_P(Golden, MatchesTheExpectedResultInAnyChunks) {
  const fs::path folder = kCases / GetParam();
  const bool is_refused = fs::exists(folder / "expected.error");
  const std::string expected = text_of(folder / (is_refused ? "expected.error" : "expected.ndjson"));
  ASSERT_FALSE(expected.empty()) << "run node tests/golden/update.mjs";
  const std::vector<File> files = input_of(folder);
  ASSERT_FALSE(files.empty());
  for (const std::size_t chunk : {caps::kChunkBytes, std::size_t{4096}, std::size_t{13}}) {
    EXPECT_EQ(result_of(files, chunk), expected) << "in chunks of " << chunk;
  }
}

TEST_P(Golden, SaysTheSameOfItsPosts) {
  const fs::path folder = kCases / GetParam();
  if (fs::exists(folder / "expected.error")) return;
  const std::string expected = text_of(folder / "expected-posts.ndjson");
  ASSERT_FALSE(expected.empty()) << "run node tests/golden/update.mjs";
  const std::vector<File> files = input_of(folder);
  for (const std::size_t chunk : {caps::kChunkBytes, std::size_t{13}}) {
    EXPECT_EQ(result_of(files, chunk, Keep::posts), expected) << "in chunks of " << chunk;
  }
}

TEST_P(Golden, SaysWhyInTheSameWords) {
  const fs::path folder = kCases / GetParam();
  if (!fs::exists(folder / "expected-why.ndjson")) return;
  WindowChoice window = window_with_types();
  window.keeps_tweets = true;
  Outcome outcome = read(built_in_network(), input_of(folder), window);
  for (Report& report : outcome.reports) add_insight(report, built_in_network(), own_background());
  EXPECT_EQ(outcome.lines(), text_of(folder / "expected-why.ndjson"));
}

INSTANTIATE_TEST_SUITE_P(Cases, Golden, testing::ValuesIn(case_names()), [](const auto& test) {
  std::string name = test.param;
  std::replace_if(
      name.begin(), name.end(), [](char c) { return c == '-' || c == '.'; }, '_');
  return name;
});

TEST(GoldenFolder, IsNotEmpty) { ASSERT_GE(case_names().size(), 15u); }

}  // namespace
}  // namespace perch::tests
