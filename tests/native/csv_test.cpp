// Tables: how rows are cut, whatever their quotes hold, and what a row of tweets.csv says.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>

#include "csv_scanner.hpp"
#include "csv_tweets.hpp"
#include "perch/caps.hpp"

namespace perch::tests {
namespace {

using Row = std::vector<std::string>;

struct Table {
  std::vector<Row> rows;
  std::vector<RecordState> broken;
  friend bool operator==(const Table&, const Table&) = default;
};

Table rows_in(std::string_view text, std::size_t chunk) {
  CsvScanner scanner;
  Table out;
  const auto take = [&] {
    while (const auto row = scanner.next()) {
      if (row->state == RecordState::complete) {
        out.rows.emplace_back(row->cells.begin(), row->cells.end());
      } else {
        out.broken.push_back(row->state);
      }
    }
  };
  while (!text.empty()) {
    const std::size_t size = std::min(chunk, text.size());
    std::memcpy(scanner.writable(size).data(), text.data(), size);
    scanner.commit(size);
    text.remove_prefix(size);
    take();
  }
  scanner.finish();
  take();
  return out;
}

/// The same in any pieces.
Table rows_of(std::string_view text) {
  const Table whole = rows_in(text, caps::kChunkBytes);
  for (const std::size_t chunk : {std::size_t{1}, std::size_t{5}, std::size_t{64}}) {
    EXPECT_EQ(rows_in(text, chunk), whole) << "chunks of " << chunk << " in: " << text.substr(0, 200);
  }
  return whole;
}

TEST(Csv, CutsRowsAtAnyLineEnd) {  // A4
  const std::vector<Row> expected = {{"a", "b"}, {"1", "2"}, {"3", ""}};
  EXPECT_EQ(rows_of("a,b\n1,2\n3,\n").rows, expected);
  EXPECT_EQ(rows_of("a,b\r\n1,2\r\n\r\n3,").rows, expected);
  EXPECT_EQ(rows_of("\xEF\xBB\xBF\"a\",\"b\"\r\"1\",\"2\"\r\"3\",\"\"").rows, expected);
  EXPECT_TRUE(rows_of("").rows.empty());
  EXPECT_TRUE(rows_of("\r\n\n").rows.empty());
}

TEST(Csv, QuotedCellsHoldCommasLineEndsAndDoubledQuotes) {
  EXPECT_EQ(rows_of("1,\"a, b\",\"c\nd\r\ne\",\"say \"\"hi\"\"\",\"\"\"\"\n2,x,y,z,w").rows,
            (std::vector<Row>{{"1", "a, b", "c\nd\r\ne", "say \"hi\"", "\""}, {"2", "x", "y", "z", "w"}}));
  EXPECT_EQ(rows_of("1,it's 5\" long,x\n").rows, (std::vector<Row>{{"1", "it's 5\" long", "x"}}))
      << "a quote inside a plain cell is a character";
}

TEST(Csv, ABrokenRowIsCountedOnceAndTheNextOneRead) {  // E4
  const Table table = rows_of("\"1\",\"good\"\n\"2\",\"no end\n\"3\",\"good\"\n\"4\" x,\"bad\"\n5,plain\n");
  EXPECT_EQ(table.rows, (std::vector<Row>{{"1", "good"}, {"3", "good"}, {"5", "plain"}}));
  EXPECT_EQ(table.broken, (std::vector{RecordState::malformed, RecordState::malformed}));
}

TEST(Csv, ACutOffRowIsTruncated) {  // E4
  const Table table = rows_of("\"1\",\"good\"\n\"2\",\"cut o");
  EXPECT_EQ(table.rows, (std::vector<Row>{{"1", "good"}}));
  EXPECT_EQ(table.broken, std::vector{RecordState::truncated});
}

TEST(Csv, ARowBeyondTheCapIsSkipped) {  // E10
  const Table table = rows_of("1,a\n2,\"" + std::string(caps::kTableLineBytes + 10, 'x') + "\"\n3,b\n");
  EXPECT_EQ(table.rows, (std::vector<Row>{{"1", "a"}, {"3", "b"}}));
  EXPECT_EQ(table.broken, std::vector{RecordState::too_large});
}

using Cells = std::vector<std::string_view>;
const Cells kHeader = {"tweet_id", "in_reply_to_status_id", "timestamp", "text", "retweeted_status_id"};

CsvTweets tweets_table() {
  CsvTweets table;
  EXPECT_TRUE(table.read_header(kHeader));
  return table;
}

TEST(CsvTweets, ARowIsATweet) {
  const auto read =
      tweets_table().read_row(Cells{"660728070781931520", "", "2015-11-01 08:00:22 +0000", "of #tea, @you", ""});
  const Tweet& tweet = std::get<TweetRecord>(read).tweet;
  EXPECT_EQ(tweet.id, 660'728'070'781'931'520);
  EXPECT_EQ(tweet.created_s, 1'446'364'822);
  EXPECT_TRUE(tweet.has_entities && tweet.has_hashtag && tweet.has_mention);
  EXPECT_FALSE(tweet.is_reply || tweet.is_retweet || tweet.is_day_only);
  EXPECT_EQ(tweet.favourites, -1);
  EXPECT_EQ(tweet.retweets, -1);
  EXPECT_EQ(tweet.language, kLanguageMissing);
}

TEST(CsvTweets, RepliesAndRetweetsHaveTheIdOfTheOtherTweet) {
  const CsvTweets table = tweets_table();
  const auto reply = table.read_row(Cells{"1", "7", "2015-11-01 08:00:22 +0000", "", ""});
  EXPECT_TRUE(std::get<TweetRecord>(reply).tweet.is_reply);
  const auto retweet = table.read_row(Cells{"1", "", "2015-11-01 08:00:22 +0000", "RT @a: b", "8"});
  EXPECT_TRUE(std::get<TweetRecord>(retweet).tweet.is_retweet);
  const auto typed = table.read_row(Cells{"1", "", "2015-11-01 08:00:22 +0000", "RT @a: b", ""});
  EXPECT_FALSE(std::get<TweetRecord>(typed).tweet.is_retweet) << "the table knows";
}

TEST(CsvTweets, FieldsThatCannotBeAreUnknownAndCounted) {  // E11
  const auto read = tweets_table().read_row(Cells{"660728070781931520", "seven", "2015-13-01 08:00:22", "", "-3"});
  const auto& record = std::get<TweetRecord>(read);
  EXPECT_EQ(record.tweet.created_s, 1'446'364'822) << "from the id";
  EXPECT_EQ(record.skipped.dates, 1);
  EXPECT_EQ(record.skipped.ids, 2);
  EXPECT_EQ(std::get<Skip>(tweets_table().read_row(Cells{"x", "", "never", "", ""})), Skip::bad_date);
}

TEST(CsvTweets, RowsOfAnotherLengthAndOtherTablesAreNoTweets) {
  EXPECT_EQ(std::get<Skip>(tweets_table().read_row(Cells{"1", "2"})), Skip::malformed);
  CsvTweets other;
  EXPECT_FALSE(other.read_header(Cells{"date", "amount"}));
  EXPECT_EQ(std::get<Skip>(other.read_row(Cells{"2015-11-01 08:00:22", "1"})), Skip::not_a_tweet);
}

TEST(CsvTweets, UntilNovember2010MidnightIsAWholeDay) {
  const CsvTweets table = tweets_table();
  const auto is_day_only = [&](std::string_view time) {
    return std::get<TweetRecord>(table.read_row(Cells{"1", "", time, "", ""})).tweet.is_day_only;
  };
  EXPECT_TRUE(is_day_only("2010-11-04 00:00:00 +0000"));
  EXPECT_FALSE(is_day_only("2010-11-04 00:00:01 +0000"));
  EXPECT_FALSE(is_day_only("2010-11-05 00:00:00 +0000"));
}

}  // namespace
}  // namespace perch::tests
