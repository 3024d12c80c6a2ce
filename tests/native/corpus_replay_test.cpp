// Every input that the fuzz programs start from or once tripped over. A broken promise traps.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "../fuzz/csv_invariants.hpp"
#include "../fuzz/export_invariants.hpp"
#include "../fuzz/gzip_invariants.hpp"
#include "../fuzz/inflate_invariants.hpp"
#include "../fuzz/lines_invariants.hpp"
#include "../fuzz/manifest_invariants.hpp"
#include "../fuzz/prefix_invariants.hpp"
#include "../fuzz/record_invariants.hpp"
#include "../fuzz/saved_invariants.hpp"
#include "../fuzz/table_invariants.hpp"
#include "../fuzz/text_invariants.hpp"
#include "../fuzz/weights_invariants.hpp"
#include "../fuzz/zip_invariants.hpp"

namespace perch::tests {
namespace {

namespace fs = std::filesystem;

fs::path corpus_of(const std::string& target) { return fs::path(PERCH_SOURCE_DIR) / "tests/fuzz/corpus" / target; }

std::vector<std::string> inputs_of(const std::string& target) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(corpus_of(target))) names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

std::vector<std::uint8_t> bytes_at(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string test_name(const testing::TestParamInfo<std::string>& test) {
  std::string name = test.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

class RecordCorpus : public testing::TestWithParam<std::string> {};
class InflateCorpus : public testing::TestWithParam<std::string> {};
class WeightsCorpus : public testing::TestWithParam<std::string> {};
class ZipCorpus : public testing::TestWithParam<std::string> {};
class CsvCorpus : public testing::TestWithParam<std::string> {};
class TableCorpus : public testing::TestWithParam<std::string> {};
class GzipCorpus : public testing::TestWithParam<std::string> {};
class LineCorpus : public testing::TestWithParam<std::string> {};
class SavedCorpus : public testing::TestWithParam<std::string> {};
class ManifestCorpus : public testing::TestWithParam<std::string> {};
class ExportCorpus : public testing::TestWithParam<std::string> {};
class TextCorpus : public testing::TestWithParam<std::string> {};
class PrefixCorpus : public testing::TestWithParam<std::string> {};

TEST_P(RecordCorpus, KeepsEveryPromise) {
  const auto bytes = bytes_at(corpus_of("fuzz_records") / GetParam());
  ASSERT_FALSE(bytes.empty());
  fuzz::check_records(bytes);
}

TEST_P(InflateCorpus, KeepsEveryPromise) {
  const auto bytes = bytes_at(corpus_of("fuzz_inflate") / GetParam());
  ASSERT_FALSE(bytes.empty());
  fuzz::check_stream(bytes);
  fuzz::check_crc(bytes);
}

TEST_P(WeightsCorpus, KeepsEveryPromise) {
  const auto bytes = bytes_at(corpus_of("fuzz_weights") / GetParam());
  ASSERT_FALSE(bytes.empty());
  fuzz::check_weights(bytes);
}

TEST(WeightsSeeds, StartFromABackgroundAndAManifestThatAreGood) {
  const auto seed = [](const char* name) {
    const auto bytes = bytes_at(corpus_of("fuzz_weights") / name);
    return bytes.empty() ? std::string() : std::string(bytes.begin() + 1, bytes.end());
  };
  const std::string file = seed("background"), own = safetensors_of(background_tensors());
  EXPECT_TRUE(Background::load(as_bytes(file), background_manifest_of(file)));
  EXPECT_TRUE(Background::load(as_bytes(own), seed("background-manifest")));
}

TEST_P(ZipCorpus, KeepsEveryPromise) {
  const auto bytes = bytes_at(corpus_of("fuzz_zip") / GetParam());
  ASSERT_FALSE(bytes.empty());
  fuzz::check_zip(bytes);
}

TEST_P(TableCorpus, KeepsEveryPromise) {
  const auto bytes = bytes_at(corpus_of("fuzz_table") / GetParam());
  ASSERT_FALSE(bytes.empty());
  fuzz::check_table(bytes);
}

TEST_P(GzipCorpus, KeepsEveryPromise) {
  const auto bytes = bytes_at(corpus_of("fuzz_gzip") / GetParam());
  ASSERT_FALSE(bytes.empty());
  fuzz::check_gzip(bytes);
}

TEST_P(LineCorpus, KeepsEveryPromise) {
  const auto bytes = bytes_at(corpus_of("fuzz_lines") / GetParam());
  ASSERT_FALSE(bytes.empty());
  fuzz::check_lines(bytes);
}

TEST_P(SavedCorpus, KeepsEveryPromise) {
  const auto bytes = bytes_at(corpus_of("fuzz_saved") / GetParam());
  ASSERT_FALSE(bytes.empty());
  fuzz::check_saved(bytes);
}

TEST_P(CsvCorpus, KeepsEveryPromise) {
  const auto bytes = bytes_at(corpus_of("fuzz_csv") / GetParam());
  ASSERT_FALSE(bytes.empty());
  fuzz::check_csv(bytes);
}

TEST_P(ManifestCorpus, KeepsEveryPromise) {
  const auto bytes = bytes_at(corpus_of("fuzz_manifest") / GetParam());
  ASSERT_FALSE(bytes.empty());
  fuzz::check_manifest(bytes);
}

TEST_P(PrefixCorpus, KeepsEveryPromise) {
  const auto bytes = bytes_at(corpus_of("fuzz_prefix") / GetParam());
  ASSERT_FALSE(bytes.empty());
  fuzz::check_prefix(bytes);
}

TEST_P(ExportCorpus, KeepsEveryPromise) {
  const auto bytes = bytes_at(corpus_of("fuzz_exports") / GetParam());
  ASSERT_FALSE(bytes.empty());
  fuzz::check_export(bytes);
}

TEST_P(TextCorpus, KeepsEveryPromise) {
  const auto bytes = bytes_at(corpus_of("fuzz_text") / GetParam());
  ASSERT_FALSE(bytes.empty());
  fuzz::check_text(bytes);
}

INSTANTIATE_TEST_SUITE_P(Corpus, CsvCorpus, testing::ValuesIn(inputs_of("fuzz_csv")), test_name);
INSTANTIATE_TEST_SUITE_P(Corpus, TableCorpus, testing::ValuesIn(inputs_of("fuzz_table")), test_name);
INSTANTIATE_TEST_SUITE_P(Corpus, ExportCorpus, testing::ValuesIn(inputs_of("fuzz_exports")), test_name);
INSTANTIATE_TEST_SUITE_P(Corpus, GzipCorpus, testing::ValuesIn(inputs_of("fuzz_gzip")), test_name);
INSTANTIATE_TEST_SUITE_P(Corpus, LineCorpus, testing::ValuesIn(inputs_of("fuzz_lines")), test_name);
INSTANTIATE_TEST_SUITE_P(Corpus, SavedCorpus, testing::ValuesIn(inputs_of("fuzz_saved")), test_name);
INSTANTIATE_TEST_SUITE_P(Corpus, ManifestCorpus, testing::ValuesIn(inputs_of("fuzz_manifest")), test_name);
INSTANTIATE_TEST_SUITE_P(Corpus, PrefixCorpus, testing::ValuesIn(inputs_of("fuzz_prefix")), test_name);
INSTANTIATE_TEST_SUITE_P(Corpus, RecordCorpus, testing::ValuesIn(inputs_of("fuzz_records")), test_name);
INSTANTIATE_TEST_SUITE_P(Corpus, InflateCorpus, testing::ValuesIn(inputs_of("fuzz_inflate")), test_name);
INSTANTIATE_TEST_SUITE_P(Corpus, TextCorpus, testing::ValuesIn(inputs_of("fuzz_text")), test_name);
INSTANTIATE_TEST_SUITE_P(Corpus, WeightsCorpus, testing::ValuesIn(inputs_of("fuzz_weights")), test_name);
INSTANTIATE_TEST_SUITE_P(Corpus, ZipCorpus, testing::ValuesIn(inputs_of("fuzz_zip")), test_name);

TEST(CorpusFolders, AreNotEmpty) {
  EXPECT_GE(inputs_of("fuzz_records").size(), 15u);
  EXPECT_GE(inputs_of("fuzz_inflate").size(), 10u);
  EXPECT_GE(inputs_of("fuzz_weights").size(), 8u);
  EXPECT_GE(inputs_of("fuzz_zip").size(), 12u);
  EXPECT_GE(inputs_of("fuzz_csv").size(), 5u);
  EXPECT_GE(inputs_of("fuzz_manifest").size(), 8u);
  EXPECT_GE(inputs_of("fuzz_prefix").size(), 8u);
  EXPECT_GE(inputs_of("fuzz_gzip").size(), 5u);
  EXPECT_GE(inputs_of("fuzz_lines").size(), 5u);
  EXPECT_GE(inputs_of("fuzz_saved").size(), 5u);
  EXPECT_GE(inputs_of("fuzz_exports").size(), 12u);
  EXPECT_GE(inputs_of("fuzz_text").size(), 12u);
}

}  // namespace
}  // namespace perch::tests
