// Marks, emoticons and emoji.
#include <gtest/gtest.h>

#include <string>

#include "code_points_of.hpp"
#include "token_texts.hpp"

namespace perch::tests {
namespace {

TEST(Cries, AreOneTokenARun) { EXPECT_EQ(tokens_of("! !! !!!! ? ?? ???? ?! !? !!??"), "! !! !! ? ?? ?? ?! ?! ?!"); }

TEST(Dots, AreOneTokenARun) { EXPECT_EQ(tokens_of("a. b.. c..... ."), "a . b ... c ... ."); }

TEST(OtherMarks, AreOneTokenARun) {
  EXPECT_EQ(tokens_of("*a* ***b*** a/b, ((c)) ---- 50%"), "* a * * b * a / b , ( c ) - 00 %");
  EXPECT_EQ(tokens_of("$5 " + utf8(0x20AC) + "5 " + utf8(0xA3) + "5"),
            "$ 0 " + utf8(0x20AC) + " 0 " + utf8(0xA3) + " 0");
}

TEST(Placeholders, StayAsTheyAre) {
  EXPECT_EQ(tokens_of("<url> <user>, <tag>a<email><year> <b>"), "<url> <user> , <tag> a <email> <year> < b >");
}

TEST(Faces, LoseNoseAndMouths) {
  EXPECT_EQ(tokens_of(":) :-) :^) :o) :-))) :] =) =]"), ":) :) :) :) :) :) :) :)");
  EXPECT_EQ(tokens_of(":( :-(( :[ =("), ":( :( :( :(");
  EXPECT_EQ(tokens_of(":D :-DDD =d :P :-p :O :-0 :s :C :3"), ":d :d :d :p :p :o :o :s :c :3");
  EXPECT_EQ(tokens_of(":/ :-\\ :| :* :@ :$ ;) ;-D ;P"), ":/ :/ :| :* :@ :$ ;) ;d ;p");
  EXPECT_EQ(tokens_of(":'( :'-( =') :')))"), ":'( :'( :') :')");
  EXPECT_EQ(tokens_of("8-) 8-( XD xDDD x-D Xd"), ":) :( xd xd xd xd");
  EXPECT_EQ(tokens_of("(: (-: ): (; (="), ":) :) :( :) :)");
}

TEST(Faces, AreNotSeenEverywhere) {
  EXPECT_EQ(tokens_of("8) 8D xp x) exd xdx"), "0 ) 0d xp x ) exd xdx");
  EXPECT_EQ(tokens_of("a:D a:p :dog :p1 :3rd :$5 :@you"), "a : d a : p : dog : p1 : 0rd : $ 0 : <user>");
  EXPECT_EQ(tokens_of("://x :/x note:(a) :-a :'d"), ": / x : / x note : ( a ) : - a : d");
  EXPECT_EQ(tokens_of("a(: b (a): c"), "a ( : b ( a ) : c");
  EXPECT_EQ(tokens_of("=3 ;3 8-p"), "= 0 ; 0 0 p");
}

TEST(Faces, OfBracketsMayTouchAWord) { EXPECT_EQ(tokens_of("nice:) nice;-) sad:((x"), "nice :) nice ;) sad : ( x"); }

TEST(Hearts, AreWholeAndBroken) {
  EXPECT_EQ(tokens_of("<3 <333 </3 love<3 <30 <3a 2<4"), "<3 <3 </3 love <3 < 00 < 0a 0 < 0");
}

TEST(Eyes, AreTheirOneForm) {
  EXPECT_EQ(tokens_of("^^ ^^^ ^_^ ^-^ ^__^ nice^^"), "^^ ^^ ^^ ^^ ^^ nice ^^");
  EXPECT_EQ(tokens_of("-_- -__- -.- T_T T.T ;_; >_< >.<"), "-_- -_- -_- T_T T_T ;_; >_< >_<");
  EXPECT_EQ(tokens_of("o_O O.o o_o x_x X_X"), "o_o o_o o_o x_x x_x");
  EXPECT_EQ(tokens_of("o_Ok T_Ta no_Op o.o x.x -a_-"), "o ok t ta no op o . o x . x - a -");
}

TEST(OtherFaces, StandAlone) {
  EXPECT_EQ(tokens_of("D: no D:"), "D: no D:");
  EXPECT_EQ(tokens_of("D:x aD: D:) (D: a)"), "d : x ad : d :) ( d : a )");
  EXPECT_EQ(tokens_of("yay \\o/ \\a"), "yay \\o/ \\ a");
}

TEST(Emoji, AreTokensOfTheirOwn) {
  const std::string joy = utf8(0x1F602), sob = utf8(0x1F62D), thumb = utf8(0x1F44D);
  EXPECT_EQ(tokens_of("a" + joy + sob + "b"), "a " + joy + " " + sob + " b");
  EXPECT_EQ(tokens_of(joy + joy + joy + joy + sob), joy + " " + joy + " " + sob);
  EXPECT_EQ(tokens_of(joy + " " + joy + " " + joy), joy + " " + joy);
  EXPECT_EQ(tokens_of(joy + joy + sob + joy), joy + " " + joy + " " + sob + " " + joy);
  EXPECT_EQ(tokens_of(thumb + utf8(0x1F3FD) + utf8(0x1F600)), thumb + " " + utf8(0x1F600)) << "skin tone";
}

TEST(Emoji, AreCutApartAndSignsOfGenderLeftOut) {
  const std::string joiner = utf8(0x200D), man = utf8(0x1F468), girl = utf8(0x1F467), shrug = utf8(0x1F937);
  EXPECT_EQ(tokens_of(man + joiner + girl), man + " " + girl);
  EXPECT_EQ(tokens_of(shrug + joiner + utf8(0x2640) + utf8(0xFE0F)), shrug);
  EXPECT_EQ(tokens_of(shrug + utf8(0x2640)), shrug + " " + utf8(0x2640));
  EXPECT_EQ(tokens_of(shrug + joiner + "a" + utf8(0x2640)), shrug + " a " + utf8(0x2640));
}

TEST(Flags, AreTwoIndicators) {
  const std::string d = utf8(0x1F1E9), e = utf8(0x1F1EA);
  EXPECT_EQ(tokens_of(d + e), d + e);
  EXPECT_EQ(tokens_of(d + e + d), d + e + " " + d);
  EXPECT_EQ(tokens_of(d + e + d + e + d + e), d + e + " " + d + e);
}

}  // namespace
}  // namespace perch::tests
