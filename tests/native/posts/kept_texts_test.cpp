// Which text of a post is kept, in all the forms that posts come in.
#include <gtest/gtest.h>

#include <map>

#include "archive_text.hpp"
#include "perch/caps.hpp"
#include "perch/post_texts.hpp"

namespace perch::tests {
namespace {

using Texts = std::map<std::int64_t, std::string>;

/// Id -> text of all accounts.
Texts texts_of(const std::vector<File>& files, Keep keep = Keep::posts) {
  Reading reading(any_network(), {}, {}, keep);
  for (const File& file : files) reading.add_entry(file.path, file.text.size());
  EXPECT_TRUE(reading.plan());
  while (const auto index = reading.next()) {
    reading.begin(*index);
    feed_entry(reading, files[*index], 7);
  }
  EXPECT_TRUE(reading.finish());
  Texts out;
  for (const Report& report : reading.reports()) {
    EXPECT_EQ(report.subject.texts != nullptr, keep == Keep::posts);
    for (const Tweet& tweet : report.subject.tweets) out[tweet.id] = (*report.subject.texts)[tweet.text];
  }
  return out;
}

std::string post(std::int64_t id, const std::string& text, const std::string& more = "") {
  return "{\"id_str\":\"" + std::to_string(id) + "\",\"created_at\":\"Wed Oct 10 20:19:24 +0000 2018\"" + more +
         ",\"full_text\":\"" + text + "\"}";
}

TEST(KeptTexts, AreWhatPeopleRead) {
  const File file = tweets_file({post(1, R"(a \"b\"\n\u00fc &amp;amp; &lt;3 &gt; &quot;)"), post(2, "RT @x_1: whole")});
  EXPECT_EQ(texts_of({file}), (Texts{{1, "a \"b\"\n\xC3\xBC &amp; <3 > &quot;"}, {2, "RT @x_1: whole"}}));
  EXPECT_TRUE(texts_of({file}, Keep::numbers).empty()) << "nothing is kept that nobody asked for";
}

TEST(KeptTexts, OfDuplicatesIsThatOfTheRicherRecord) {
  const std::string poor = post(1, "poor"), rich = post(1, "rich", R"(,"favorite_count":"3","lang":"en")");
  EXPECT_EQ(texts_of({tweets_file({poor, rich})}), (Texts{{1, "rich"}}));
  EXPECT_EQ(texts_of({tweets_file({rich, poor})}), (Texts{{1, "rich"}}));
  const std::string silent = R"({"id_str":"1","created_at":"Wed Oct 10 20:19:24 +0000 2018","lang":"en"})";
  EXPECT_EQ(texts_of({tweets_file({poor, silent})}), (Texts{{1, "poor"}})) << "a gap is filled";
}

TEST(KeptTexts, OfEditsIsTheLast) {
  const std::string info = R"(,"edit_info":{"initial":{"editTweetIds":["1","2"]}})";
  EXPECT_EQ(texts_of({tweets_file({post(1, "first", info), post(2, "second", info)})}), (Texts{{2, "second"}}));
}

TEST(KeptTexts, OfACutPostIsTheLongOne) {
  const std::string opening = "An invented &amp; long opening of more than sixty characters, so that";
  const File note = {
      "data/note-tweet.js",
      list("note_tweet", {R"({"noteTweet":{"createdAt":"2018-10-10T20:19:24.000Z","core":{"text":")"
                          R"(An invented & long opening of more than sixty characters, so that it ends"}}})"})};
  EXPECT_EQ(texts_of({tweets_file({post(1, opening + "…"), post(2, "other")}), note}),
            (Texts{{1, "An invented & long opening of more than sixty characters, so that it ends"}, {2, "other"}}));
}

TEST(KeptTexts, OfOldArchivesAndTables) {
  const std::string record = R"({"id_str":"1","created_at":"2013-01-02 03:04:05 +0000","text":"old &amp; gold"})";
  EXPECT_EQ(texts_of({{"data/js/tweets/2013_01.js", "Grailbird.data.tweets_2013_01 = [" + record + "]"}}),
            (Texts{{1, "old & gold"}}));
  EXPECT_EQ(
      texts_of(
          {{"tweets.csv",
            "\"tweet_id\",\"timestamp\",\"text\"\n\"7\",\"2013-01-02 03:04:05 +0000\",\"a &lt; \xFF\"\"b\"\"\"\n"}}),
      (Texts{{7, "a < ?\"b\""}}));
}

TEST(KeptTexts, OfTheApi) {
  const std::string user = R"(,"user":{"id_str":"5","screen_name":"x"})";
  const std::string streamed = R"(,"extended_tweet":{"full_text":"the whole"},"text":"the wh…")";
  EXPECT_EQ(texts_of({{"list.json", "[{\"id_str\":\"1\",\"created_at\":\"Wed Oct 10 20:19:24 +0000 2018\"" + user +
                                        streamed + "}]"}}),
            (Texts{{1, "the whole"}}));
  EXPECT_EQ(texts_of({{"page.json",
                       R"({"data":[{"id":"1","author_id":"5","created_at":"2018-10-10T20:19:24.000Z","text":"v2"}],)"
                       R"("includes":{"users":[{"id":"5","username":"x"}]}})"}}),
            (Texts{{1, "v2"}}));
  const std::string cut = R"("text":"the wh…")", note = R"("note_tweet":{"text":"the whole","entities":{}})";
  for (const std::string& texts : {cut + "," + note, note + "," + cut}) {
    EXPECT_EQ(texts_of({{"page.json", R"({"data":[{"id":"1","author_id":"5",)" + texts +
                                          R"(,"created_at":"2018-10-10T20:19:24.000Z"}],)"
                                          R"("includes":{"users":[{"id":"5","username":"x"}]}})"}}),
              (Texts{{1, "the whole"}}));
  }
  EXPECT_EQ(texts_of({{"dump.json", R"({"a":{"user_data":{},"tweets":[)" + post(1, "first") + R"(]},"b":{"tweets":[)" +
                                        post(2, "second") + "]}}"}}),
            (Texts{{1, "first"}, {2, "second"}}));
}

TEST(PostTexts, StayWhereTheyAreWhileOthersCome) {
  PostTexts texts;
  const std::string_view first = texts[texts.add("first")];
  for (int i = 0; i < 20'000; ++i) texts.add(std::string(static_cast<std::size_t>(i % 300), 'x'));
  const std::string large(3u << 20, 'l');
  EXPECT_EQ(texts[texts.add(large)], large);
  EXPECT_EQ(texts[texts.add("")], "");
  EXPECT_EQ(first, "first");
  const PostTexts moved = std::move(texts);
  EXPECT_EQ(moved[1], "first");
  EXPECT_EQ(texts.size_bytes(), 0u);
  EXPECT_EQ(texts[texts.add("anew")], "anew");
}

TEST(PostTexts, EndAtTheCap) {
  PostTexts texts;
  const std::string piece(caps::kTextBytes / 8, 'x');
  for (int i = 0; i < 8; ++i) EXPECT_NE(texts.add(piece), 0u);
  EXPECT_EQ(texts.left_out(), 0);
  EXPECT_EQ(texts.add("x"), 0u);
  EXPECT_EQ(texts.left_out(), 1);
  EXPECT_EQ(texts[0], "");
}

}  // namespace
}  // namespace perch::tests
