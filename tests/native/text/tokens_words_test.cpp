// Words, numbers, links, names and tags.
#include <gtest/gtest.h>

#include <string>

#include "code_points_of.hpp"
#include "token_texts.hpp"

namespace perch::tests {
namespace {

TEST(Links, AreOneToken) {
  EXPECT_EQ(tokens_of("see https://t.co/aB1? now"), "see <url> now");
  EXPECT_EQ(tokens_of("HTTP://X.Y/_z#a@b www.example.org/a Www.example.org"), "<url> <url> <url>");
  EXPECT_EQ(tokens_of("t.co/a bit.ly/b PIC.twitter.com/c youtu.be/d"), "<url> <url> <url> <url>");
  EXPECT_EQ(tokens_of("http https URL"), "<url> <url> <url>");
}

TEST(Links, MayBeGluedToAWord) {
  EXPECT_EQ(tokens_of("lovehttps://t.co/a nicepic.twitter.com/b"), "love <url> nice <url>");
}

TEST(Links, NeedASchemeOrAKnownName) {
  EXPECT_EQ(tokens_of("end.Start t.com/ bit.ly x.co/y"), "end . start t . com / bit . ly x . co / y");
  EXPECT_EQ(tokens_of("www www. curl ftp://x"), "ww ww . curl ftp : / x");
}

TEST(Names, AreOneToken) {
  EXPECT_EQ(tokens_of("@you .@you_2: RT @a_b"), "<user> . <user> : rt <user>");
  EXPECT_EQ(tokens_of("@you@me"), "<user> @ me");
  EXPECT_EQ(tokens_of("@ you, a@b x_@y"), "@ you , a @ b x @ y");
}

TEST(Addresses, AreOneToken) {
  EXPECT_EQ(tokens_of("write me.you+x@mail.example.org. ok"), "write <email> . ok");
  EXPECT_EQ(tokens_of("4u@example.org"), "<email>");
  EXPECT_EQ(tokens_of("a@b a@b. a@b.c a@.com @you x@y.zz"), "a @ b a @ b . a @ b . c a @ . com <user> <email>");
  EXPECT_EQ(tokens_of(std::string(65, 'a') + "@b.org"), "aa @ b . org") << "longer than any mailbox";
}

TEST(Tags, AreATokenAndTheirWords) {
  EXPECT_EQ(tokens_of("#tea #SoHappy #HTMLRocks #so_sad #iPhone7"),
            "<tag> tea <tag> so happy <tag> html rocks <tag> so sad <tag> i phone 0");
  EXPECT_EQ(tokens_of("#MAGA2020 #USA #aB #ABc"), "<tag> maga <year> <tag> usa <tag> a b <tag> a bc");
  EXPECT_EQ(tokens_of("#" + utf8(0x416) + "x"), "<tag> " + utf8(0x436) + " x");
}

TEST(Tags, HaveFacesAsEverywhereElse) {
  EXPECT_EQ(tokens_of("#Xdd #XDDDD #xd"), "<tag> xd <tag> xd <tag> xd");
  EXPECT_EQ(tokens_of("xddd XD #xddx"), "xd xd <tag> xddx");
}

TEST(Tags, NeedALetterAndNoWordBefore) { EXPECT_EQ(tokens_of("#1 # #_ C#x @a#b"), "# 0 # # c # x <user> # b"); }

TEST(Words, EndAtUnderscoresAndHyphens) {
  EXPECT_EQ(tokens_of("snake_case _a_ well-known a - b -c d-"), "snake case a well known a - b - c d -");
  EXPECT_EQ(tokens_of("covid-19 24-hour 3-4"), "covid 00 00 hour 0 - 0");
}

TEST(Words, LoseTheirApostrophes) {
  EXPECT_EQ(tokens_of("don't I'm it's rock'n'roll 'cause boys' 'hello'"), "dont im its rocknroll cause boys hello");
  EXPECT_EQ(tokens_of("do n't he 's"), "do nt he s");
  EXPECT_EQ(tokens_of("a ' b ''c'' '"), "a ' b \" c \" '");
}

TEST(Words, KeepTheirDigits) { EXPECT_EQ(tokens_of("gr8 B4 h1n1"), "gr8 b4 h1n1"); }

TEST(Words, KeepALetterTwice) {
  EXPECT_EQ(tokens_of("so soo sooo sooooOO aaabbbccc"), "so soo soo soo aabbcc");
  EXPECT_EQ(tokens_of("b111 " + utf8(0x436) + utf8(0x436) + utf8(0x416)), "b111 " + utf8(0x436) + utf8(0x436));
}

TEST(Words, OfLaughterAreOne) {
  EXPECT_EQ(tokens_of("haha hahaha HAHAHAHAH ahahah hhahaaa"), "haha haha haha haha haha");
  EXPECT_EQ(tokens_of("hehe hehehehe eheheh lol lolol LOOOOL lolll"), "hehe hehe hehe lol lol lol lol");
  EXPECT_EQ(tokens_of("hah aha ahh heh loll hall hello"), "hah aha ahh heh lol hall hello");
}

TEST(Words, AreOfOneScript) {
  const std::string kana = utf8(0x30C6) + utf8(0x30B9), han = utf8(0x65E5) + utf8(0x672C), cyrillic = utf8(0x436);
  EXPECT_EQ(tokens_of("ab" + cyrillic + han + kana + "cd"), "ab " + cyrillic + " " + han + " " + kana + " cd");
  EXPECT_EQ(tokens_of(cyrillic + "1" + cyrillic + "'" + cyrillic), cyrillic + "1" + cyrillic + cyrillic);
}

TEST(Numbers, AreTheirShape) {
  EXPECT_EQ(tokens_of("7 42 3.5 10:30 24/7 1.2.3"), "0 00 0.0 00:00 00/0 0.0.0");
  EXPECT_EQ(tokens_of("1,200 1,200,000 3,5"), "0000 000000 00");
  EXPECT_EQ(tokens_of("123456789 12/25/2017 12345.6"), "000000 00/00 00000");
  EXPECT_EQ(tokens_of("5. 5, 5:a .5"), "0 . 0 , 0 : a . 0");
}

TEST(Numbers, KeepTheirLetters) {
  EXPECT_EQ(tokens_of("1st 2nd 10k 10:30pm 90's 1990s 2day"), "0st 0nd 00k 00:00pm 00s 0000s 0day");
}

TEST(Years, AreOneToken) {
  EXPECT_EQ(tokens_of("1899 1900 2017 2099 2100"), "0000 <year> <year> <year> 0000");
  EXPECT_EQ(tokens_of("2017-05-01 2017. 20170 2,017 19.99"), "<year> - 00 - 00 <year> . 00000 0000 00.00");
}

}  // namespace
}  // namespace perch::tests
