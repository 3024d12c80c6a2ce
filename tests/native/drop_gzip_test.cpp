// Packed files in a drop.
#include <gtest/gtest.h>

#include "archive_text.hpp"
#include "drop_files.hpp"
#include "gzip_files.hpp"
#include "zip_writer.hpp"

namespace perch::tests {
namespace {

DropOutcome drop(const std::vector<DroppedFile>& files, std::size_t piece = 1 << 16) {
  DropOutcome out = read_drop(any_network(), files, piece);
  EXPECT_TRUE(out.kept_contract);
  return out;
}

std::string account(int number, int tweets) {
  std::string out = "{\"a" + std::to_string(number) + "\":{\"user_data\":{\"followers_count\":10},\"tweets\":[";
  for (int i = 0; i < tweets; ++i) out += (i == 0 ? "" : ",") + tweet(2'000'000'000'000'000'000 + i, i % 60);
  return out + "],\"crawled_at\":\"2020-05-20 09:18:42\"}}\n";
}

std::string dump() {
  std::string out;
  for (int i = 0; i < 40; ++i) out += account(i, 5 + i);
  return out;
}

std::string user_tweet(int id) {
  const std::string user = R"("user":{"id_str":"77","screen_name":"invented"})";
  return tweet(2'000'000'000'000'000'000 + id, id % 60, user);
}

TEST(DropGzip, ReadsAsTheFileInItWhateverItHolds) {
  std::string lines, list;
  for (int i = 0; i < 30; ++i) lines += user_tweet(i) + "\n";
  for (int i = 0; i < 30; ++i) list += (i == 0 ? "[" : ",") + user_tweet(i);
  const std::string page = R"({"data":[{"id":"2000000000000000000","author_id":"77","text":"x"}]})";
  const std::pair<std::string, std::string> files[] = {{"dump.json", dump()},
                                                       {"dump.ndjson", dump()},
                                                       {"tweets.jsonl", lines},
                                                       {"list.json", list + "]"},
                                                       {"page.json", page},
                                                       {"no_ending", dump()},
                                                       {"tweets.js", tweets_file({tweet(5), tweet(6, 1)}).text}};
  for (const auto& [name, text] : files) {
    const DropOutcome plain = drop({{name, text}}), packed = drop({{name + ".gz", gzip(text)}});
    EXPECT_FALSE(plain.reports.empty()) << name;
    EXPECT_EQ(packed.lines(), plain.lines()) << name;
    EXPECT_EQ(packed.error, std::nullopt) << name;
    EXPECT_TRUE(packed.left_out.empty()) << name;
    const DropOutcome unnamed = drop({{"other.bin", gzip(text)}});
    EXPECT_EQ(unnamed.lines(), drop({{"other.bin", text}}).lines()) << "the first bytes tell, not the name";
  }
}

TEST(DropGzip, DoesNotDependOnThePiecesAndReadsAllMembers) {
  const std::string text = dump();
  const std::string packed = gzip(text.substr(0, 700)) + gzip(text.substr(700));
  const DropOutcome whole = drop({{"dump.json", text}});
  EXPECT_EQ(whole.reports.size(), 40u);
  for (const std::size_t piece : {1u, 13u, 300u, 1u << 16}) {
    const DropOutcome out = drop({{"dump.json.GZ", packed}}, piece);
    EXPECT_EQ(out.lines(), whole.lines()) << piece;
    EXPECT_EQ(out.progress.back().bytes_read, packed.size()) << "progress counts the file's own bytes";
    EXPECT_EQ(out.progress.back().bytes_total, packed.size());
  }
}

TEST(DropGzip, DamageIsToldAndCostsNothingThatCameBefore) {
  const std::string text = dump(), packed = gzip(text);
  std::string wrong = packed;
  wrong[wrong.size() - 6] ^= 1;
  for (const std::string& bad : {wrong, packed + "rest", packed.substr(0, packed.size() - 3)}) {
    const DropOutcome out = drop({{"dump.json.gz", bad}}, 100);
    EXPECT_EQ(out.reports.size(), 40u);
    const std::string detail = "at byte " + std::to_string(text.size());
    EXPECT_EQ(out.left_out, std::vector<std::string>{"dump.json.gz: damaged_gzip " + detail});
  }
  const DropOutcome half = drop({{"dump.json.gz", packed.substr(0, packed.size() / 2)}});
  EXPECT_GT(half.reports.size(), 2u);
  EXPECT_LT(half.reports.size(), 40u);
  EXPECT_EQ(half.left_out.size(), 1u);
  const DropOutcome none = drop({{"dump.json.gz", packed.substr(0, 5)}});
  EXPECT_EQ(none.error, ErrorCode::damaged_gzip);
}

TEST(DropGzip, OtherThingsInItAreNamed) {
  std::string tar(600, '\0');
  tar.replace(0, 9, "tweets.js");
  tar.replace(257, 5, "ustar");
  const auto refusal = [](const std::string& text) {
    const DropOutcome out = drop({{"file.gz", gzip(text)}});
    return out.left_out.empty() ? "" : out.left_out.front();
  };
  EXPECT_EQ(refusal(tar), "file.gz: other_container tar");
  EXPECT_EQ(refusal(zip_of({{"data/tweets.js", "[]", true}})), "file.gz: other_container gzip");
  EXPECT_EQ(refusal(gzip("[]")), "file.gz: other_container gzip");
  EXPECT_EQ(refusal("<!doctype html>"), "file.gz: web_page");
}

TEST(DropGzip, LiesInAFolderBesideOthers) {
  const std::string text = tweets_file({tweet(5), tweet(6, 1)}).text;
  const DropOutcome plain = drop({{"folder/tweets.js", text}}), packed = drop({{"folder/tweets.js.gz", gzip(text)}});
  ASSERT_EQ(packed.reports.size(), 1u);
  EXPECT_EQ(packed.lines(), plain.lines());
}

}  // namespace
}  // namespace perch::tests
