// The texts of exports: HTML of Mastodon, and bytes that Instagram took for characters.
#include <gtest/gtest.h>

#include "exports/html_text.hpp"
#include "exports/latin_text.hpp"

namespace perch::tests {
namespace {

TEST(HtmlText, TagsGoAndBlocksBreakLines) {
  EXPECT_EQ(text_of_html("<p>one <b>two</b><br/>three<BR>four</p><p>five</p>"), "one two\nthree\nfour\n\nfive");
  EXPECT_EQ(text_of_html("<ul><li>a</li><li>b</li></ul>c"), "a\nb\nc");
  EXPECT_EQ(text_of_html("no tags\n"), "no tags");
  EXPECT_EQ(text_of_html(""), "");
}

TEST(HtmlText, LinksKeepTheirWholeText) {
  EXPECT_EQ(text_of_html(R"(<a href="https://a.example/x"><span class="invisible">https://</span>a.example/x</a>)"),
            "https://a.example/x");
  EXPECT_EQ(text_of_html(R"(<a class="u-url" href="#">@<span>name</span></a> hi)"), "@name hi");
}

TEST(HtmlText, EntitiesAreUndoneOnce) {
  EXPECT_EQ(text_of_html("a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#x27; &hellip;"), "a <b> & \"c\" 'd' \xE2\x80\xA6");
  EXPECT_EQ(text_of_html("&amp;lt; &amp;amp;"), "&lt; &amp;");
  EXPECT_EQ(text_of_html("R&D &unknown; & &#xD800; &#0;"), "R&D &unknown; & \xEF\xBF\xBD \xEF\xBF\xBD");
}

TEST(HtmlText, MarkupNeverComesOut) {
  EXPECT_EQ(text_of_html("a<script>alert('</p>')</script>b<style>p{}</style>c<!-- d > e -->f"), "abcf");
  EXPECT_EQ(text_of_html(R"(a<img alt="x > y" onerror='z'>b)"), "ab");
  EXPECT_EQ(text_of_html("a<p"), "a");
  EXPECT_EQ(text_of_html("a<script>b"), "a");
  EXPECT_EQ(text_of_html("1 < 2 <3 and <"), "1 < 2 <3 and <");
}

TEST(RepairedText, BytesBecomeCharactersAgain) {
  EXPECT_EQ(repaired_text("\xC3\x8E\xC2\xA3"), "\xCE\xA3") << "U+00CE U+00A3 is a sigma";
  EXPECT_EQ(repaired_text("fish \xC3\xB0\xC2\x9F\xC2\x90\xC2\x9F"), "fish \xF0\x9F\x90\x9F");
  EXPECT_EQ(repaired_text("plain"), "plain");
}

TEST(RepairedText, WhatIsRightStays) {
  for (const std::string right :
       {"caf\xC3\xA9", "\xCE\xA3", "\xF0\x9F\x90\x9F", "na\xC3\xAFve \xE2\x80\x93 d\xC3\xA9j\xC3\xA0", ""}) {
    EXPECT_EQ(repaired_text(right), right);
    EXPECT_EQ(repaired_text(repaired_text(right)), right) << "twice is once";
  }
}

}  // namespace
}  // namespace perch::tests
