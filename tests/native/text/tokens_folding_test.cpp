// What is written in different ways comes out in one.
#include <gtest/gtest.h>

#include <string>

#include "code_points_of.hpp"
#include "token_texts.hpp"

namespace perch::tests {
namespace {

TEST(Entities, AreUndone) {
  EXPECT_EQ(tokens_of("a &amp; b"), "a & b");
  EXPECT_EQ(tokens_of("a &lt;3 b &gt; c"), "a <3 b > c");
  EXPECT_EQ(tokens_of("&quot;a&quot; don&apos;t it&#39;s it&#x27;S"), "\" a \" dont its its");
  EXPECT_EQ(tokens_of("a&nbsp;b"), "a b");
  EXPECT_EQ(tokens_of("&#128514;&#x1F602;&#X1f602;a"), utf8(0x1F602) + " " + utf8(0x1F602) + " a");
  EXPECT_EQ(tokens_of("wait&hellip; &hearts;"), "wait ... " + utf8(0x2764));
}

TEST(Entities, AreUndoneTwiceAndNotThreeTimes) {
  EXPECT_EQ(tokens_of("a &amp;amp; b"), "a & b");
  EXPECT_EQ(tokens_of("&amp;lt;3 it&amp;#39;s"), "<3 its");
  EXPECT_EQ(tokens_of("&amp;amp;amp;"), "& amp ;");
}

TEST(Entities, ThatAreNoneStayAsTheyAre) {
  EXPECT_EQ(tokens_of("Q&A"), "q & a");
  EXPECT_EQ(tokens_of("&amp"), "& amp");
  EXPECT_EQ(tokens_of("a &b; &#; &#x; &#99999999; &#1114112; &"),
            "a & b ; & # ; & <tag> x ; & # 000000 ; & # 000000 ; &");
  EXPECT_EQ(tokens_of("a&#0;b&#xD800;c&#65533;d"), "a b c d") << "no characters: white space";
}

TEST(Escapes, OfJsonAreUndone) {
  EXPECT_EQ(tokens_of("don\\u2019t a\\u002cb \\u00E9"), "dont a , b e");
  EXPECT_EQ(tokens_of("\\ud83d\\ude02a \\ud83d\\u0061 \\ude02b"), utf8(0x1F602) + " a a b");
  EXPECT_EQ(tokens_of("\\u12 \\u12g4 \\x \\U0041 \\"), "\\ u12 \\ u12g4 \\ x \\ u0041 \\");
  EXPECT_EQ(tokens_of("12345678\\u0041 1234567\\u0041 \\\\u0041"), "000000a 000000a \\ a")
      << "anywhere in a word of eight";
}

TEST(Marks, AreTheirAsciiForms) {
  EXPECT_EQ(tokens_of("don" + utf8(0x2019) + "t don" + utf8(0xB4) + "t don`t " + utf8(0x2018) + "tis"),
            "dont dont dont tis");
  EXPECT_EQ(tokens_of(utf8(0x201C) + "a" + utf8(0x201D) + utf8(0xAB)), "\" a \"");
  EXPECT_EQ(tokens_of("a " + utf8(0x2014) + " b" + utf8(0x2013) + "c"), "a - b c");
  EXPECT_EQ(tokens_of("a" + utf8(0x2026)), "a ...");
  EXPECT_EQ(tokens_of("no" + utf8(0x203C) + " no" + utf8(0x2049) + utf8(0x2757)), "no !! no ?!");
  EXPECT_EQ(tokens_of(utf8(0x2665) + " " + utf8(0x2764) + utf8(0xFE0F)), utf8(0x2764) + " " + utf8(0x2764));
  EXPECT_EQ(tokens_of("don" + utf8(0x92) + "t wait" + utf8(0x85)), "dont wait ...") << "Windows-1252";
}

TEST(Spaces, OfAllKindsSeparate) {
  for (const char32_t space : std::initializer_list<char32_t>{0x09, 0x0B, 0x1F, 0x7F, 0x80, 0xA0, 0x1680, 0x2003,
                                                              0x2028, 0x202F, 0x205F, 0x3000}) {
    EXPECT_EQ(tokens_of("a" + utf8(space) + "b"), "a b") << std::hex << static_cast<std::uint32_t>(space);
  }
  EXPECT_EQ(tokens_of(std::string_view("a\0b", 3)), "a b");
}

TEST(Invisible, CharactersVanish) {
  for (const char32_t nothing : std::initializer_list<char32_t>{0xAD, 0x200B, 0x200C, 0x200D, 0x200F, 0x2060, 0xFEFF,
                                                                0xFE0F, 0x1F3FB, 0x1F3FF}) {
    EXPECT_EQ(tokens_of("a" + utf8(nothing) + "b"), "ab") << std::hex << static_cast<std::uint32_t>(nothing);
  }
  EXPECT_EQ(tokens_of("caf\x65\xCC\x81"), "cafe") << "an accent behind its letter";
  EXPECT_EQ(tokens_of(utf8(0x31) + utf8(0xFE0F) + utf8(0x20E3)), "0") << "a key";
}

TEST(Latin, LettersLoseTheirAccents) {
  EXPECT_EQ(tokens_of(utf8(0xC9) + "t" + utf8(0xE9) + " " + utf8(0xC6) + "r" + utf8(0xF8) + " Stra" + utf8(0xDF) + "e"),
            "ete aero strasse");
  EXPECT_EQ(tokens_of(utf8(0xC0) + utf8(0xD6) + utf8(0xFF) + utf8(0x100) + utf8(0x17E) + utf8(0x17F)), "aoyazs");
  EXPECT_EQ(tokens_of(utf8(0x130) + "a" + utf8(0x131) + utf8(0x132) + utf8(0x153) + utf8(0x178)), "iaiijoey");
  EXPECT_EQ(tokens_of(utf8(0x142) + utf8(0x110) + utf8(0x14B) + utf8(0x15F) + utf8(0x167)), "ldnst");
  EXPECT_EQ(tokens_of("2" + utf8(0xD7) + "3" + utf8(0xF7) + "4"), "0 * 0/0") << "marks among the letters";
}

TEST(Latin, LettersInDisguiseAreFound) {
  EXPECT_EQ(tokens_of(utf8(0xFF26) + utf8(0xFF41) + utf8(0xFF01)), "fa !") << "full width";
  EXPECT_EQ(tokens_of(utf8(0x1D400) + utf8(0x1D433) + utf8(0x1D68A) + " " + utf8(0x1D7CE)), "aza 0") << "mathematical";
  EXPECT_EQ(tokens_of("o" + utf8(0xFB03) + "ce"), "office");
}

TEST(Letters, ThatHaveSmallFormsAreSmall) {
  EXPECT_EQ(tokens_of("ABCxyzZ"), "abcxyzz");
  EXPECT_EQ(tokens_of(utf8(0x416) + utf8(0x401) + utf8(0x436)), utf8(0x436) + utf8(0x451) + utf8(0x436));
  EXPECT_EQ(tokens_of(utf8(0x3A9) + utf8(0x391)), utf8(0x3C9) + utf8(0x3B1));
  EXPECT_EQ(tokens_of("Vi" + utf8(0x1EC6) + "t"), "vi" + utf8(0x1EC7) + "t");
}

TEST(BrokenUtf8, IsWhiteSpace) {
  for (const char* bytes : {"\xFF", "\x80", "\xC3", "\xC0\xAF", "\xE2\x82", "\xED\xA0\x80", "\xF5\x80\x80\x80",
                            "\xF4\x90\x80\x80", "\xE0\x80\xAF", "\xF0\x9F\x98"}) {
    EXPECT_EQ(tokens_of("a" + std::string(bytes) + "b"), "a b");
  }
  EXPECT_EQ(tokens_of("a\xE2\x82"), "a");
}

}  // namespace
}  // namespace perch::tests
