// The wire codes and their sentences.
#include "perch/messages.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "perch/result.hpp"

namespace perch::tests {
namespace {

struct Message {
  std::string kind, code, sentence;
};

const std::vector<Message> kAll = {
#define PERCH_ERROR(code, sentence) {"error", #code, sentence},
#define PERCH_WARNING(code, sentence) {"warning", #code, sentence},
#define PERCH_ABSTENTION(code, sentence) {"abstention", #code, sentence},
#define PERCH_UNKNOWN(code, sentence) {"unknown", #code, sentence},
#define PERCH_SKIP(code, sentence) {"skip", #code, sentence},
#define PERCH_NOT_SCORED(code, sentence) {"not_scored", #code, sentence},
#define PERCH_CAVEAT(code, sentence) {"caveat", #code, sentence},
#include "perch/messages.def"
};

TEST(Messages, EveryCodeIsOnceAndInSnakeCase) {
  std::set<std::string> codes;
  for (const Message& message : kAll) {
    EXPECT_TRUE(codes.insert(message.code).second)
        << message.code << " is there twice, and sentence_of cannot tell them apart";
    EXPECT_EQ(message.code.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_"), std::string::npos)
        << message.code;
  }
  EXPECT_GE(codes.size(), 50u);
}

TEST(Messages, EveryCodeFindsItsSentence) {
  for (const Message& message : kAll) EXPECT_EQ(sentence_of(message.code), message.sentence);
  EXPECT_EQ(sentence_of("no_such_code"), "");
  EXPECT_EQ(sentence_of(""), "");
}

TEST(Messages, ErrorsTellWhatToDoInASentence) {
  for (const Message& message : kAll) {
    if (message.kind != "error") continue;
    EXPECT_TRUE(message.sentence.ends_with('.') && message.sentence.find(';') != std::string::npos) << message.sentence;
    EXPECT_TRUE(message.sentence.front() >= 'A' && message.sentence.front() <= 'Z') << message.sentence;
  }
}

TEST(Messages, ErrorsAreFoundByTheirWireNames) {
  EXPECT_EQ(error_named("encrypted_zip"), ErrorCode::encrypted_zip);
  EXPECT_EQ(error_named("bad_weights"), ErrorCode::bad_weights);
  EXPECT_EQ(error_named("few_tweets"), std::nullopt) << "a warning is no error";
  EXPECT_EQ(name(ErrorCode::encrypted_zip), "encrypted_zip");
  EXPECT_EQ(name(Skip::superseded_edit), "superseded_edit");
  EXPECT_EQ(name(NotScored::no_words), "no_words");
  EXPECT_EQ(name(Unknown::likes_missing), "likes_missing");
  EXPECT_EQ(name(Warning::few_tweets), "few_tweets");
  EXPECT_EQ(name(Abstention::too_few_tweets), "too_few_tweets");
}

TEST(Result, IsAValueOrAReason) {
  const Result<std::string> good = std::string("x"), bad = Error{ErrorCode::not_json, "here"};
  EXPECT_TRUE(good.ok() && good);
  EXPECT_EQ(good.value(), "x");
  EXPECT_FALSE(bad.ok() || bad);
  EXPECT_EQ(bad.error().code, ErrorCode::not_json);
  EXPECT_EQ(bad.error().detail, "here");
  EXPECT_TRUE(ok_status());
}

TEST(Result, HandsItsValueOver) {
  Result<std::vector<int>> result = std::vector<int>{1, 2, 3};
  const std::vector<int> taken = std::move(result).value();
  EXPECT_EQ(taken.size(), 3u);
  EXPECT_TRUE(result.value().empty());
}

}  // namespace
}  // namespace perch::tests
