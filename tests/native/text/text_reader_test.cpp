// What the heads say, by hand and against plain arithmetic.
#include "perch/text_reader.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "../failing_memory.hpp"
#include "perch/models/text_heads.hpp"
#include "plain_head.hpp"
#include "tiny_head.hpp"

namespace perch::tests {
namespace {

TextReader reader_of(const std::vector<HeadNumbers>& list) {
  std::vector<TextHead> heads;
  for (const HeadNumbers& numbers : list) {
    auto head = load_head(numbers);
    EXPECT_TRUE(head) << head.error().detail;
    heads.push_back(std::move(head).value());
  }
  return TextReader(std::move(heads));
}

double logit_of(const HeadNumbers& numbers, std::string_view post) {
  const TextReader reader = reader_of({numbers});
  TextReader::Scratch scratch(reader);
  const TextScores scores = reader.read(post, scratch);
  const auto of = scores.of(Head::subjectivity);
  EXPECT_NEAR(of[0] + of[1], 1, 1e-12);
  return std::log(of[1] / of[0]);
}

// A feature is a whole number of steps; in these heads a step is at most 127 * 3 / 32767.
constexpr double kStep = 0.012;

TEST(TinyHead, SaysWhatItsNumbersSay) {
  const HeadNumbers n = tiny_head();
  EXPECT_NEAR(logit_of(n, ""), 0, 1e-9);
  EXPECT_NEAR(logit_of(n, "good"), 1.5, kStep);
  EXPECT_NEAR(logit_of(n, "bad"), -1, kStep);
  EXPECT_NEAR(logit_of(n, "Good, bad"), (10 - 2) / 2.0, kStep) << "the comma is no word of it and counts 10";
  EXPECT_NEAR(logit_of(n, "good bad"), (3 - 2) / 2.0, kStep);
  // <abcd> has 3-grams <ab abc bcd cd> and 4-grams <abc abcd bcd>: seven pieces of 10, over the root of seven.
  EXPECT_NEAR(logit_of(n, "abcd"), std::rint(70 / std::sqrt(7.0)) / 2, kStep);
}

TEST(TinyHead, IsCooledByItsTemperature) {
  HeadNumbers n = tiny_head();
  n.temperature = "2";
  EXPECT_NEAR(logit_of(n, "good"), 0.75, kStep);
}

TEST(TinyHead, RoundsAndLimitsItsProducts) {
  HeadNumbers n = tiny_head();
  n.features_scale.assign(8, 2);  // 3 -> 1.5 -> 2, and -3 -> -2: to even
  EXPECT_NEAR(logit_of(n, "good"), 2, kStep);
  n.features_scale.assign(8, 0.03f);  // 100 fits, 333 does not
  EXPECT_NEAR(logit_of(n, "good"), 1.5, kStep);
  EXPECT_NEAR(logit_of(n, "a"), 127 * 0.03 / 2, kStep);
  n.embedding[0] = n.embedding[1] = -10;
  EXPECT_NEAR(logit_of(n, "good"), -127 * 0.03 / 2, kStep);
}

TEST(TinyHead, AddsItsBiasAndLeavesOutWhatIsBelowZero) {
  HeadNumbers n = tiny_head();
  n.features_bias[0] = -1;
  EXPECT_NEAR(logit_of(n, "good"), 1, kStep);
  EXPECT_NEAR(logit_of(n, "bad"), -1, kStep);
  n.features_bias[0] = 1;
  EXPECT_NEAR(logit_of(n, ""), 0.5, kStep);
}

TEST(TinyHead, TakesTheMean) {
  HeadNumbers n = tiny_head();
  n.branches[0].pool = "mean";
  EXPECT_NEAR(logit_of(n, "good bad bad bad"), (3 - 6) / 4.0, kStep) << "both channels, and neither cut at 0";
  n.features_bias[0] = 3;
  EXPECT_NEAR(logit_of(n, ""), 1.5, kStep);
  n.features_bias[0] = 0;
  n.dense[0].scale = {0.05f, 0.05f};
  n.embedding.assign(4, 127);
  std::string many;
  for (int i = 0; i < 500; ++i) many += "good ";
  EXPECT_NEAR(logit_of(n, many), (127 + 127) * 0.05, kStep) << "500 of the largest products do not overflow";
}

TEST(TinyHead, AddsUpItsWindows) {
  HeadNumbers n = tiny_head();
  n.branches = {{3, 8, "max"}};
  n.products_weight.assign(24, 0);
  n.products_weight[0] = 1;    // the first channel: this word, ...
  n.products_weight[8] = 2;    // ... twice the one behind it ...
  n.products_weight[16] = -1;  // ... and less the third
  n.products_scale.assign(24, 1.0f);
  EXPECT_NEAR(logit_of(n, "good"), 6 / 2.0, kStep) << "as the second of a window that hangs over both ends";
  EXPECT_NEAR(logit_of(n, "good good bad"), (3 + 6 + 2) / 2.0, kStep);
  EXPECT_NEAR(logit_of(n, "bad bad"), 2 / 2.0, kStep) << "as the third of a window that begins before the post";
}

TEST(TinyHead, CountsItsLargestFeature) {
  HeadNumbers n = tiny_head();
  n.dense[0].scale = {0.1f, 0.1f};
  n.embedding.assign(4, 127);
  EXPECT_NEAR(logit_of(n, "good"), 127 * 0.1, kStep);
}

TEST(Head, EqualsPlainArithmetic) {
  std::mt19937 random(7);
  const std::vector<std::string> words = {"i", "feel", "good", "bad", "!", "xyzzy", "unknownword", "<url>", ":)"};
  for (int round = 0; round < 12; ++round) {
    const HeadNumbers n = random_head(random, {"i", "feel", "good", "bad", "!", ":)"});
    const TextReader reader = reader_of({n});
    TextReader::Scratch scratch(reader);
    const Head head = *head_named(n.head);
    for (std::size_t size = 0; size < 20; ++size) {
      std::string post;
      for (std::size_t i = 0; i < size; ++i) post += words[random() % words.size()] + " ";
      const std::vector<double> expected = plain_scores(n, post);
      const TextScores scores = reader.read(post, scratch);
      const auto got = scores.of(head);
      ASSERT_EQ(got.size(), expected.size());
      for (std::size_t i = 0; i < got.size(); ++i) EXPECT_NEAR(got[i], expected[i], 5e-4) << post;
    }
  }
}

TEST(Reader, GivesEveryHeadWhatItGivesAlone) {
  std::mt19937 random(8);
  std::vector<HeadNumbers> list;
  const std::vector<std::vector<std::string>> known = {{"i", "feel"}, {"feel", "good"}, {}, {"i", "bad"}};
  for (std::size_t i = 0; i < kHeads; ++i) list.push_back(random_head(random, known[i], static_cast<Head>(i)));
  const TextReader all = reader_of(list);
  TextReader::Scratch scratch(all);
  for (const char* post : {"", "i feel good", "feel bad xyzzy plugh xyzzy", "a b c d e f g h"}) {
    const TextScores together = all.read(post, scratch);
    for (std::size_t i = 0; i < kHeads; ++i) {
      const TextReader alone = reader_of({list[i]});
      TextReader::Scratch its(alone);
      EXPECT_EQ(alone.read(post, its).probabilities[i], together.probabilities[i]) << post;
      EXPECT_EQ(alone.head(static_cast<Head>((i + 1) % kHeads)), nullptr);
    }
  }
}

TEST(Reader, SaysTheSameHoweverMuchItHasReadBefore) {
  std::mt19937 random(9);
  const TextReader reader = reader_of({random_head(random, {"i", "feel"})});
  TextReader::Scratch used(reader);
  const auto word = [&] { return "w" + std::string(random() % 40, 'a') + std::to_string(random() % 50000) + "b "; };
  for (int i = 0; i < 2000; ++i) {
    std::string post = "i feel ";
    for (int k = 0; k < 40; ++k) post += word();
    const TextScores scores = reader.read(post, used);
    if (i % 100 != 0) continue;
    TextReader::Scratch fresh(reader);
    EXPECT_EQ(scores.probabilities, reader.read(post, fresh).probabilities) << post;
  }
}

TEST(Reader, TakesNoMemoryForAPost) {
  const TextReader reader = reader_of({tiny_head()});
  TextReader::Scratch scratch(reader);
  std::string unknown;
  for (int i = 0; i < 600; ++i) unknown += "w" + std::to_string(i) + "x ";
  double sum = 0;
  bool has_failed = false;
  {
    const FailingMemory none(0);
    for (const std::string_view post : {std::string_view(unknown), std::string_view("good"), std::string_view()}) {
      sum += reader.read(post, scratch).subjectivity();
    }
    has_failed = none.has_failed();
  }
  EXPECT_FALSE(has_failed);
  EXPECT_GT(sum, 1);
}

TEST(Scores, HaveALabelAndNumbers) {
  TextScores scores;
  scores.probabilities[static_cast<std::size_t>(Head::sentiment)] = {0.2, 0.5, 0.3};
  scores.probabilities[static_cast<std::size_t>(Head::subjectivity)] = {0.5, 0.5};
  EXPECT_EQ(scores.label(Head::sentiment), "neutral");
  EXPECT_DOUBLE_EQ(scores.polarity(), 0.55);
  EXPECT_EQ(scores.label(Head::subjectivity), "objective") << "the first among equals";
  EXPECT_DOUBLE_EQ(scores.subjectivity(), 0.5);
  EXPECT_EQ(scores.of(Head::emotion).size(), 7u);
}

TEST(ShippedHeads, AreSound) {
  std::size_t kind = 0;
  for (const models::HeadFiles& files : models::text_heads()) {
    const auto head = TextHead::load(files.weights, files.manifest);
    ASSERT_TRUE(head) << files.name << ": " << head.error().detail;
    EXPECT_EQ(head.value().name(), files.name);
    EXPECT_EQ(head.value().head(), static_cast<Head>(kind++));
    EXPECT_EQ(reinterpret_cast<std::uintptr_t>(files.weights.data()) % 16, 0u);
  }
}

}  // namespace
}  // namespace perch::tests
