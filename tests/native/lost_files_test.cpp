// Files that are there and say nothing, are not there, or are there twice: what is unknown is never told as a number.
#include <gtest/gtest.h>

#include <functional>

#include "archive_text.hpp"

namespace perch::tests {
namespace {

using Strings = std::vector<std::string>;

const File kTweets = tweets_file({tweet(1), tweet(2, 1)});
const std::string kPromise =
    R"("follower":{"files":[{"fileName":"data/follower.js","count":"7"}]},"tweets":{"files":[{"fileName":"data/tweets.js","count":"2"}]})";

/// What may stand in the place of a list.
const Strings kNoLists = {"version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 5\n",
                          "<!doctype html><html><p>Sign in</p></html>", "window.YTD.follower.part0 = null", "garbage",
                          ""};

TEST(UnreadableList, IsNotAnEmptyOne) {  // E7
  for (const std::string& text : kNoLists) {
    const File followers = {"data/follower.js", text};
    const Report alone = report_of({account_file(), kTweets, followers});
    EXPECT_EQ(alone.subject.account.followers, std::nullopt) << text;
    EXPECT_TRUE(warns(alone, "file_damaged: follower.js")) << text;
    EXPECT_EQ(report_of({manifest_file(kPromise), kTweets, followers}).subject.account.followers, 7) << text;
  }
}

TEST(EmptyList, IsOne) {  // E5
  for (const char* text : {"window.YTD.follower.part0 = [ ]", "window.YTD.follower.part0 = [{}]", "[{ }]", "{}"}) {
    const Report report = report_of({account_file(), kTweets, {"data/follower.js", text}});
    EXPECT_EQ(report.subject.account.followers, 0) << text;
    EXPECT_FALSE(warns(report, "file_damaged: follower.js")) << text;
  }
}

TEST(ListWithoutItsEnd, IsDamagedEvenBehindAWholeRecord) {  // E4
  File followers = people_file("follower", 3);
  followers.text.pop_back();
  const Report report = report_of({account_file(), kTweets, followers});
  EXPECT_EQ(report.subject.account.followers, std::nullopt);
  EXPECT_TRUE(warns(report, "file_damaged: follower.js"));
  File tweets = kTweets;
  tweets.text.pop_back();
  const Report cut = report_of({account_file(), tweets});
  EXPECT_EQ(cut.counts.tweets, 2);
  EXPECT_TRUE(warns(cut, "file_damaged: tweets.js"));
}

TEST(PartOfAList, ThatIsNotThereMakesItsLengthUnknown) {  // E3
  File third = people_file("follower", 2);
  third.path = "data/follower-part2.js";
  EXPECT_EQ(report_of({account_file(), kTweets, people_file("follower", 3), third}).subject.account.followers,
            std::nullopt);
  const std::string two =
      R"("follower":{"files":[{"fileName":"data/follower.js","count":"3"},{"fileName":"data/follower-part1.js","count":"4"}]})";
  EXPECT_EQ(report_of({manifest_file(two), kTweets, people_file("follower", 3)}).subject.account.followers, 7);
}

TEST(PartOfTheTweets, IsMissedWithoutAnyManifest) {  // E3
  const Report report = report_of({account_file(), kTweets, tweets_file({tweet(3, 2)}, "data/tweets-part2.js")});
  EXPECT_TRUE(warns(report, "part_missing: tweets-part1.js"));
  EXPECT_TRUE(warns(report_of({account_file(), tweets_file({tweet(3, 2)}, "data/tweets-part1.js")}),
                    "part_missing: tweets.js"));
  const Report whole = report_of({account_file(), kTweets, tweets_file({tweet(3, 2)}, "data/tweets-part1.js")});
  EXPECT_FALSE(warns(whole, "part_missing: tweets.js"));
}

TEST(PartOfTheTweets, ThatHoldsNothingIsNamed) {  // E7
  for (const std::string& text : kNoLists) {
    const Report report = report_of({account_file(), kTweets, {"data/tweets-part1.js", text}});
    EXPECT_EQ(report.counts.tweets, 2);
    EXPECT_TRUE(warns(report, "file_damaged: tweets-part1.js")) << text;
  }
}

TEST(OnlyTweetsFile, ThatIsSomethingElseIsToldAsThat) {  // E7
  const auto refusal = [](const std::string& text) {
    return read(any_network(), {account_file(), {"data/tweets.js", text}}).error;
  };
  EXPECT_EQ(refusal(kNoLists[0]), ErrorCode::placeholder_file);
  EXPECT_EQ(refusal(kNoLists[1]), ErrorCode::web_page);
  EXPECT_EQ(refusal(kNoLists[3]), ErrorCode::not_json);
  EXPECT_EQ(refusal(kNoLists[4]), ErrorCode::empty_file);
}

TEST(SameExportTwice, HidesNothingThatIsMissing) {  // E3, A5
  const auto from = [](const std::string& zip, File file) {
    file.path = zip + "/" + file.path;
    return file;
  };
  const std::string four = R"("tweets":{"files":[{"fileName":"data/tweets.js","count":"4"}]})";
  const Report report = report_of(
      {from("a", manifest_file(four)), from("a", kTweets), from("b", manifest_file(four)), from("b", kTweets)});
  EXPECT_EQ(report.subject.records.expected, 4);
  EXPECT_EQ(report.counts.tweets, 2);
  EXPECT_EQ(skipped(report, Skip::duplicate), 2);
  EXPECT_EQ(report.subject.records.missing(), 2);
  EXPECT_TRUE(warns(report, "tweets_missing: 2 of 4"));
}

TEST(CountOfAManifest, ThatCannotBeReadIsUnknown) {  // E11
  for (const char* count : {R"("abc")", R"("-5")", "1e999", R"("99999999999999999999")", "null", "[]"}) {
    const Report report = report_of(
        {manifest_file(R"("tweets":{"files":[{"fileName":"data/tweets.js","count":)" + std::string(count) + "}]}"),
         kTweets});
    EXPECT_EQ(report.subject.records.expected, std::nullopt) << count;
    EXPECT_FALSE(warns(report, "tweets_surplus: 2 of 0")) << count;
  }
}

TEST(AccountId, MayBeANumber) {  // A3, E9
  File number = account_file();
  number.text.replace(number.text.find("\"123\""), 5, "123");
  EXPECT_EQ(report_of({number, kTweets}).subject.account.key, "123");
  File other = account_file("456");
  other.path = "b/data/account.js";
  EXPECT_EQ(read(any_network(), {number, kTweets, other}).error, ErrorCode::two_accounts);
}

TEST(TwoAccounts, AreToldByWhateverNamesThem) {  // E9
  File other = account_file("");
  other.path = "b/data/account.js";
  other.text.replace(other.text.find("invented"), 8, "somebody");
  const Outcome handles = read(any_network(), {account_file(""), kTweets, other});
  EXPECT_EQ(handles.error, ErrorCode::two_accounts);
  EXPECT_EQ(handles.detail, "@invented, @somebody");
  EXPECT_EQ(read(any_network(), {account_file(""), kTweets}).error, std::nullopt);
  const File verified = {"data/verified.js", list("verified", {R"({"verified":{"accountId":"77","verified":true}})"})};
  EXPECT_EQ(read(any_network(), {account_file("123"), kTweets, verified}).error, ErrorCode::two_accounts);
}

TEST(SecondDownload, OfAFileIsKnownInSpiteOfItsName) {  // A2
  const File again = {"tweets (1).js", kTweets.text};
  EXPECT_EQ(report_of({{"account.js", account_file().text}, again}).counts.tweets, 2);
  const File followers = people_file("follower", 3);
  const Report both = report_of({account_file(), kTweets, followers, {"data/follower (1).js", followers.text}});
  EXPECT_EQ(both.subject.account.followers, 3) << "not counted twice";
}

TEST(NoTweets, AreNoReport) {
  const auto refusal = [](const std::string& path, const std::string& text) {
    return read(any_network(), {{path, text}}).error;
  };
  for (const char* path : {"direct-messages.js", "deleted-tweets.js", "ip-audit.js", "block.js", "ageinfo.js"}) {
    EXPECT_EQ(refusal(path, list("x", {R"({"x":{}})"})), ErrorCode::no_tweets_file) << path;
    EXPECT_EQ(refusal(std::string("data/") + path, list("x", {R"({"x":{}})"})), ErrorCode::no_tweets_file) << path;
  }
  EXPECT_EQ(refusal("notes.json", R"([{"note":1}])"), ErrorCode::not_json);
  EXPECT_EQ(refusal("table.csv", "date,amount\n1,2\n"), ErrorCode::not_json);
  EXPECT_EQ(read(any_network(), {{"Your archive.html", "<html>"}, {"assets/js/app.js", "var x = [1]"}}).error,
            ErrorCode::no_tweets_file);
  EXPECT_EQ(report_of({{"x.txt", "window.YTD.tweets.part0 = [ ]"}}).counts.tweets, 0) << "an account may have none";
}

/// Empty is what a list is, unless the export itself says that there was more in it.
TEST(EmptyList, IsLessThanItsManifestPromised) {  // E5
  for (const char* text : {"window.YTD.follower.part0 = [ ]", "window.YTD.follower.part0 = [{}]", "{}"}) {
    const Report report = report_of({manifest_file(kPromise), kTweets, {"data/follower.js", text}});
    EXPECT_EQ(report.subject.account.followers, 7) << text;
    EXPECT_TRUE(warns(report, "file_damaged: follower.js")) << text;
  }
  const std::string none =
      R"("follower":{"files":[{"fileName":"data/follower.js","count":"0"}]},"tweets":{"files":[{"fileName":"data/tweets.js","count":"2"}]})";
  const Report report =
      report_of({manifest_file(none), kTweets, {"data/follower.js", "window.YTD.follower.part0 = [ ]"}});
  EXPECT_EQ(report.subject.account.followers, 0);
  EXPECT_FALSE(warns(report, "file_damaged: follower.js"));
}

TEST(DamagedList, IsWarnedOfWhereverItBroke) {  // E4
  const std::string whole = people_file("follower", 3).text;
  for (const std::size_t cut : {whole.size() - 3, whole.size() - 20, whole.size() / 2}) {
    const Report report = report_of({account_file(), kTweets, {"data/follower.js", whole.substr(0, cut)}});
    EXPECT_EQ(report.subject.account.followers, std::nullopt) << cut;
    EXPECT_TRUE(warns(report, "file_damaged: follower.js")) << cut;
  }
}

TEST(MissingList, IsWarnedOf) {  // E3
  const Report report = report_of({manifest_file(kPromise), kTweets});
  EXPECT_EQ(report.subject.account.followers, 7);
  EXPECT_TRUE(warns(report, "part_missing: follower.js"));
}

/// The same list at the root and in `data`, as those have it who unpacked an archive into itself, or twice in a zip.
TEST(ListThatIsThereTwice, CountsOnce) {  // A5
  const File list = people_file("follower", 7);
  for (const std::string path : {"follower.js", "data/follower.js"}) {
    EXPECT_EQ(report_of({account_file(), kTweets, list, {path, list.text}}).subject.account.followers, 7) << path;
  }
}

/// What stands before a list says what it is, whatever its file is called.
TEST(DeletedTweets, AreNoneUnderAnyName) {
  std::string deleted = tweets_file({tweet(7), tweet(8)}).text;
  deleted.replace(deleted.find("YTD.tweets"), 10, "YTD.deleted_tweets");
  const Report report = report_of({account_file(), kTweets, {"data/tweets-part1.js", deleted}});
  EXPECT_EQ(report.counts.tweets, 2);
}

TEST(FileThatWasDownloadedOnceMore, IsNotMissing) {  // E3
  const File again = {"data/tweets (1).js", kTweets.text};
  EXPECT_FALSE(warns(report_of({manifest_file(kPromise), again}), "part_missing: tweets.js"));
}

}  // namespace
}  // namespace perch::tests
