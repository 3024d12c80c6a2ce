// Which posts are read.
#include "perch/language.hpp"

#include <gtest/gtest.h>

#include <string>

#include "code_points_of.hpp"

namespace perch::tests {
namespace {

std::string verdict(std::string_view field, std::string_view post) {
  static const LanguageDetector detector;
  Tokens tokens;
  const auto why = detector.why_not_scored(field, tokens.read(post));
  return why ? std::string(name(*why)) : "scored";
}

TEST(LanguageField, DecidesWhereItNamesOne) {
  for (const char* field : {"en", "EN", "en-GB", "en_US", "eng"}) EXPECT_EQ(verdict(field, "hola mi amor"), "scored");
  for (const char* field : {"es", "pt-BR", "in", "tl", "deu"}) {
    EXPECT_EQ(verdict(field, "the cat is here"), "other_language") << field;
  }
}

TEST(LanguageField, MaySayNothing) {
  for (const char* field : {"", "und", "zxx", "art", "qme", "qht", "QST", "x", "english", "e1", "-"}) {
    EXPECT_EQ(verdict(field, "the cat is here"), "scored") << field;
    EXPECT_EQ(verdict(field, "hola mi amor"), "other_language") << field;
  }
}

TEST(Words, MustBeThere) {
  for (const char* post : {"", "https://t.co/x", "@you @me", "123 !!", ":) T_T x_x", "<3", "\xF0\x9F\x98\x82", "#1"}) {
    EXPECT_EQ(verdict("", post), "no_words") << post;
    EXPECT_EQ(verdict("en", post), "no_words") << post;
  }
  EXPECT_EQ(verdict("", "love https://t.co/x"), "scored");
}

TEST(Script, OfMostLettersDecides) {
  const std::string word = utf8(0x43F) + utf8(0x440) + utf8(0x438) + utf8(0x432) + utf8(0x435) + utf8(0x442);
  EXPECT_EQ(verdict("", word), "other_language");
  EXPECT_EQ(verdict("", "the " + word), "other_language");
  EXPECT_EQ(verdict("", "the best of all was a " + word), "scored");
  EXPECT_EQ(verdict("", "the " + utf8(0x65E5) + utf8(0x672C) + utf8(0x8A9E)), "scored") << "as many of either";
}

TEST(FunctionWords, TellALanguage) {
  const char* others[] = {
      "no me gusta nada, pero bueno",     "eu nao sei o que fazer hoje",        "je ne sais pas pourquoi il est la",
      "ich habe heute leider keine Zeit", "non so cosa fare questa sera",       "ik heb er niet zo veel zin in",
      "aku gak tahu apa yang kamu mau",   "bugun hava cok guzel ama ben evde",  "nie wiem co mam teraz robic",
      "jag vet inte vad jag ska gora",    "hindi ko alam kung ano ang gusto mo"};
  for (const char* post : others) EXPECT_EQ(verdict("", post), "other_language") << post;
  const char* english[] = {"I don't know what to do tonight", "so happy!!!", "good morning", "no one was there",
                           "The die is cast, me and an old man on a boat"};
  for (const char* post : english) EXPECT_EQ(verdict("", post), "scored") << post;
}

TEST(FunctionWords, MustBeEnough) {
  EXPECT_EQ(verdict("", "kiitos paljon kaikille"), "unknown_language");
  EXPECT_EQ(verdict("", "earth crake"), "unknown_language");
  EXPECT_EQ(verdict("", "no"), "unknown_language") << "a word of many languages";
  EXPECT_EQ(verdict("", "the aalto beeta ceeta deelta eeta feeta geeta heeta iita"), "scored") << "one in ten";
  EXPECT_EQ(verdict("", "the aalto beeta ceeta deelta eeta feeta geeta heeta iita jeeta"), "unknown_language");
}

}  // namespace
}  // namespace perch::tests
