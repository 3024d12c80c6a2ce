// What the text of a post tells.
#include "post_text.hpp"

#include <gtest/gtest.h>

#include <string>

namespace perch::tests {
namespace {

TEST(TextMarks, HashtagsHaveAWordThatIsNoNumber) {
  for (const char* text : {"#tea", "a #tea", "(#6wordstories)", "#\xC3\xA5", "#1st", "x\n#tea", "#_"}) {
    EXPECT_TRUE(marks_of(text).has_hashtag) << text;
  }
  for (const char* text : {"", "#", "# tea", "#1", "C#sharp", "&#39;s", "a#b", "no tag"}) {
    EXPECT_FALSE(marks_of(text).has_hashtag) << text;
  }
}

TEST(TextMarks, MentionsAreNoMailAddresses) {
  for (const char* text : {"@you", ".@you", "hi @_x", "RT @you: a"}) EXPECT_TRUE(marks_of(text).has_mention) << text;
  for (const char* text : {"", "@", "@ you", "me@example.org", "\xC3\xA5@b"}) {
    EXPECT_FALSE(marks_of(text).has_mention) << text;
  }
}

TEST(CutOff, EndsInAnEllipsisOrOneAndALink) {
  EXPECT_TRUE(is_cut_off("a long text\xE2\x80\xA6"));
  EXPECT_TRUE(is_cut_off("a long text\xE2\x80\xA6 https://t.co/abc"));
  EXPECT_FALSE(is_cut_off("a long text..."));
  EXPECT_FALSE(is_cut_off("a\xE2\x80\xA6 text"));
  EXPECT_FALSE(is_cut_off(""));
}

TEST(Opening, IsOfSixtyCharactersAsPeopleReadThem) {
  const std::string sixty(57, 'x');
  EXPECT_EQ(opening_hash("&lt;&amp;&gt;" + sixty), opening_hash("<&>" + sixty));
  EXPECT_EQ(opening_hash("<&>" + sixty + "end"), opening_hash("<&>" + sixty + "other"));
  EXPECT_NE(opening_hash("<&>" + sixty), opening_hash("<&>" + sixty.substr(1)));
  const std::string wide = "\xF0\x9F\x98\x80";
  std::string faces;
  for (int i = 0; i < 60; ++i) faces += wide;
  EXPECT_EQ(opening_hash(faces + "a"), opening_hash(faces + "b")) << "characters, not bytes";
  EXPECT_NE(opening_hash(faces), opening_hash(faces.substr(4)));
}

}  // namespace
}  // namespace perch::tests
