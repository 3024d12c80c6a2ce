// Tables that people bring: the same answers whatever the chunks, and whatever stands in the cells.
#include "perch/prediction_table.hpp"

#include <gtest/gtest.h>

#include <cstring>

#include "perch/caps.hpp"

namespace perch::tests {
namespace {

/// Lines, errors behind them; then why there is no table.
std::string answers_to(std::string_view text, std::size_t chunk) {
  PredictionTable table = PredictionTable::of_account_features();
  std::string out;
  const auto take = [&] {
    while (const auto answer = table.next()) {
      out += answer->line + (answer->error ? " " + answer->error->detail : "") + "\n";
    }
  };
  while (!text.empty()) {
    const std::size_t size = std::min(chunk, text.size());
    std::memcpy(table.writable(size).data(), text.data(), size);
    table.commit(size);
    text.remove_prefix(size);
    take();
  }
  table.finish();
  take();
  if (table.refusal()) out += std::string(name(table.refusal()->code)) + " " + table.refusal()->detail;
  return out;
}

std::string answers_to(std::string_view text) {
  const std::string whole = answers_to(text, caps::kChunkBytes);
  for (const std::size_t chunk : {1u, 2u, 3u, 7u, 64u})
    EXPECT_EQ(answers_to(text, chunk), whole) << chunk << " " << text;
  return whole;
}

const std::string kGood = answers_to("followers,following,posts\n1,2,3\n");
const std::string kEmpty(13, ',');

TEST(PredictionTable, ReadsAnyWriting) {
  ASSERT_NE(kGood, "");
  for (const char* const text :
       {"posts;followers;x;following\n3;1;,;2", "\xEF\xBB\xBF\"#Followers\"\tFRIENDS\tstatuses_count\r\n1\t2\t3\r\n",
        "\r\rfollowers,following,posts\r\"1\",\"2\",\"3\"\r", "followers,following,posts,\n+1, 2 ,3.0,\n",
        "x,followers,following,posts\n\"a\n\"\",\",1,2,3\n", "followers,followers_count,following,posts\n1,9,2,3\n",
        "followers_count,followers,following,posts\n9,1,2,3\n"}) {
    EXPECT_EQ(answers_to(text), kGood) << text;
  }
}

TEST(PredictionTable, ABadRowCostsItself) {
  const std::string head = "followers,following,posts,verified\n", good = "1,2,3,\n";
  for (const char* const cell : {"1,2K", "12 abc", "-5", "1e999", "-", "1.5", "9007199254740994", "\xFF", "0x1"}) {
    const std::string row = std::string("1,\"") + cell + "\",3,\n";
    EXPECT_EQ(answers_to(head + good + row + good), kGood + kEmpty + " row 3, following\n" + kGood) << cell;
  }
  EXPECT_EQ(answers_to(head + "1,2,3,maybe\n" + good), kEmpty + " row 2, verified\n" + kGood);
  for (const char* const row : {"1,2,3\n", "1,2,3,,\n", "\"1\"x,2,3,\n"}) {
    EXPECT_EQ(answers_to(head + row + good), kEmpty + " row 2\n" + kGood) << row;
  }
}

TEST(PredictionTable, AQuoteThatNeverClosesCostsItsLine) {
  EXPECT_EQ(answers_to("followers,following,posts\n1,2,\"3\n1,2,3\n"), kEmpty + " row 2\n" + kGood);
}

TEST(PredictionTable, AnUnknownCountIsNoError) {
  EXPECT_EQ(answers_to("followers,following,posts\n,2,3\n"), kEmpty + "\n");
}

TEST(PredictionTable, RefusesWhatIsNoTableOfTheKind) {
  EXPECT_EQ(answers_to(""), "empty_file ");
  EXPECT_EQ(answers_to("\n\n"), "empty_file ");
  EXPECT_EQ(answers_to("followers,following\n1,2\n"), "missing_column posts");
  EXPECT_EQ(answers_to("a,\"b"), "broken_row row 1");
}

TEST(PredictionTable, ALineThatIsTooLongCostsItself) {
  const std::string lines = "followers,following,posts\n" + std::string(caps::kTableLineBytes + 9, '1') + "\n1,2,3\n";
  EXPECT_EQ(answers_to(lines, caps::kChunkBytes), kEmpty + " row 2\n" + kGood);
}

}  // namespace
}  // namespace perch::tests
