// Many accounts: rows, what is looked for among them, and what leaves as a table.
#include "perch/account_table.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "failing_memory.hpp"

namespace perch::tests {
namespace {

struct Facts {
  std::string key, handle;
  int cluster = 0;
  double score = 0;
  std::optional<std::int64_t> followers;
  std::vector<Warning> warnings;
  std::optional<AccountKind> type = std::nullopt;
};

Report report_on(const Facts& facts) {
  Report report;
  report.subject.account.key = facts.key;
  if (!facts.handle.empty()) report.subject.account.screen_name = Text::of(facts.handle);
  report.subject.account.followers = facts.followers;
  for (const Warning warning : facts.warnings) report.subject.notes.push_back({warning, {}});
  report.counts.tweets = 7;
  report.model_name = "clusters-v9";
  report.model_sha256 = "0123456789abcdef0123";
  if (facts.type) {
    report.type.emplace().kind = facts.type;
    report.type_model_name = "types-v9";
    report.type_model_sha256 = "ba9876543210ba987654";
  }
  if (facts.cluster == 0) {
    report.abstained = Abstention::too_few_tweets;
    return report;
  }
  report.prediction.emplace();
  report.prediction->cluster = facts.cluster;
  report.prediction->probabilities[static_cast<std::size_t>(facts.cluster - 1)] = facts.score;
  return report;
}

AccountTable table_of(const std::vector<Facts>& accounts) {
  AccountTable table;
  for (const Facts& facts : accounts) table.add(report_on(facts));
  return table;
}

AccountTable sample() {
  return table_of({{"11", "Heron", 3, 0.5, 10, {Warning::few_tweets}, AccountKind::bot},
                   {"22", "wren_22", 1, 0.9, std::nullopt, {}},
                   {"33", "Émile", 0, 0, 30, {Warning::few_tweets, Warning::midnight_times}},
                   {"44", "", 3, 0.7, 20, {}}});
}

PostsSummary says(MoodStatus mood, double positivity, double negativity, double polarity) {
  PostsSummary out;
  out.scored = 5;
  out.scored_own = 4;
  out.mood = mood;
  out.positivity = positivity;
  out.negativity = negativity;
  out.polarity = polarity;
  return out;
}

/// The numbers of the rows that are found, one behind the other.
std::string found(AccountTable& table, std::string_view query, Names names = Names::shown) {
  const auto count = table.find(query, names);
  if (!count) return std::string(name(count.error().code));
  const std::string rows = table.rows_json(0, 100, names).value();
  std::string out;
  constexpr std::string_view kMark = "{\"number\":";
  for (std::size_t at = rows.find(kMark); at != std::string::npos; at = rows.find(kMark, at + 1)) {
    out += rows[at + kMark.size()];
  }
  EXPECT_EQ(out.size(), count.value());
  return out;
}

TEST(AccountTable, GivesAllInTheOrderOfTheSource) {
  AccountTable table = sample();
  EXPECT_EQ(table.size(), 4u);
  const std::string before_any_search = table.rows_json(1, 1, Names::shown).value();
  EXPECT_EQ(
      before_any_search,
      R"([{"number":2,"key":"22","screen_name":"wren_22","cluster":1,"score":0.9,"abstained":null,"type":null,"tweets":7,)"
      R"("retweets":0,"replies":0,"followers":null,"friends":null,"statuses":null,"verified":null,)"
      R"("created_at":null,"warnings":[],"posts":null}])");
  EXPECT_EQ(found(table, "{}"), "1234");
  EXPECT_EQ(found(table, R"({"descending":true})"), "4321");
  EXPECT_EQ(table.rows_json(4, 9, Names::shown).value(), "[]");
  EXPECT_EQ(table.rows_json(99, 9, Names::shown).value(), "[]");
  EXPECT_EQ(table.key(3), "44");
  EXPECT_EQ(table.key(4), "");
}

TEST(AccountTable, SortsAndPutsTheUnknownLast) {
  AccountTable table = sample();
  EXPECT_EQ(found(table, R"({"sort":"followers"})"), "1432");
  EXPECT_EQ(found(table, R"({"sort":"followers","descending":true})"), "3412");
  EXPECT_EQ(found(table, R"({"sort":"score","descending":true})"), "2413");
  EXPECT_EQ(found(table, R"({"sort":"cluster"})"), "2143") << "of equals the first of the source";
  EXPECT_EQ(found(table, R"({"sort":"warnings","descending":true})"), "3124");
  EXPECT_EQ(found(table, R"({"sort":"name"})"), "4123") << "no handle, heron, wren, émile";
  EXPECT_EQ(found(table, R"({"sort":"name","descending":true})"), "3214");
  EXPECT_EQ(found(table, R"({"sort":"shoe size"})"), "not_json");
  EXPECT_EQ(found(table, "[]"), "not_json");
}

TEST(AccountTable, Filters) {
  AccountTable table = sample();
  EXPECT_EQ(found(table, R"({"clusters":[3]})"), "14");
  EXPECT_EQ(found(table, R"({"clusters":[0,1]})"), "23");
  EXPECT_EQ(found(table, R"({"clusters":[]})"), "");
  EXPECT_EQ(found(table, R"({"clusters":[-1,7]})"), "");
  EXPECT_EQ(found(table, R"({"warned":true})"), "13");
  EXPECT_EQ(found(table, R"({"warned":false})"), "24");
}

TEST(AccountTable, FindsWordsInHandleAndKeyInAnyCase) {
  AccountTable table = sample();
  EXPECT_EQ(found(table, R"({"words":"ÉMILE"})"), "3");
  EXPECT_EQ(found(table, R"({"words":"22"})"), "2");
  EXPECT_EQ(found(table, R"({"words":"er on"})"), "1") << "all of the words";
  EXPECT_EQ(found(table, R"({"words":"heron wren"})"), "");
}

TEST(AccountTable, HidesNames) {
  AccountTable table = sample();
  EXPECT_EQ(found(table, R"({"words":"heron"})", Names::hidden), "1234") << "a search would give names away";
  EXPECT_EQ(found(table, R"({"sort":"name"})", Names::hidden), "1234") << "so would their order";
  const std::string rows = table.rows_json(0, 9, Names::hidden).value();
  const std::string csv = table.csv(Names::hidden).value();
  for (const char* const text : {"\"11\"", "Heron", "Émile", "wren"}) {
    EXPECT_EQ(rows.find(text), std::string::npos) << text;
    EXPECT_EQ(csv.find(text), std::string::npos) << text;
  }
  EXPECT_TRUE(csv.starts_with("number,cluster,score,")) << csv;
}

TEST(AccountTable, TakesWhatPostsSayInTheOrderOfTheRows) {
  AccountTable table = sample();
  table.add_posts(says(MoodStatus::cheerful, 0.6, 0.2, 0.8));
  table.add_posts(says(MoodStatus::depressed, 0.2, 0.5, 0.25));
  EXPECT_EQ(table.with_posts(), 2u);
  EXPECT_EQ(found(table, R"({"moods":["Depressed"]})"), "2");
  EXPECT_EQ(found(table, R"({"sort":"mood"})"), "2134");
  EXPECT_EQ(found(table, R"({"sort":"polarity","descending":true})"), "1234");
  const std::string rows = table.rows_json(0, 1, Names::shown).value();
  EXPECT_NE(rows.find(R"("posts":{"scored":5,"mood":"Cheerful","positivity":0.6,"negativity":0.2,"polarity":0.8,)"
                      R"("subjectivity":0,"claims":0}})"),
            std::string::npos)
      << rows;
  for (int i = 0; i < 9; ++i) table.add_posts({});
  EXPECT_EQ(table.with_posts(), 4u) << "more posts than rows change nothing";
  EXPECT_NE(table.rows_json(3, 1, Names::shown).value().find(R"("posts":{"scored":0,"mood":null,"positivity":null,)"),
            std::string::npos);
}

TEST(AccountTable, NamesPeopleOfTheOppositeMood) {
  AccountTable table = sample();
  table.add_posts(says(MoodStatus::cheerful, 0.6, 0.2, 0.8));
  table.add_posts(says(MoodStatus::stressed, 0.2, 0.5, 0.25));
  table.add_posts(says(MoodStatus::satisfied, 0.2, 0.1, 0.5));
  const std::string friends = table.friends_json(0, Names::shown).value();
  EXPECT_EQ(friends.find(R"([{"number":2,"key":"22","screen_name":"wren_22",)"), 0u) << friends;
  EXPECT_EQ(friends.find("\"number\":3"), std::string::npos);
  EXPECT_EQ(table.friends_json(1, Names::hidden).value().find(R"([{"number":1,"key":null,"screen_name":null,)"), 0u);
  EXPECT_EQ(table.friends_json(2, Names::shown).value(), "[]") << "nobody is depressed";
  EXPECT_EQ(table.friends_json(3, Names::shown).value(), "[]") << "its mood is unknown";
  EXPECT_EQ(table.friends_json(4, Names::shown).value(), "[]");
  EXPECT_EQ(table.name(0), "Heron");
  EXPECT_EQ(table.name(3), "44") << "a key where there is no handle";
  EXPECT_EQ(table.name(4), "");
}

TEST(AccountTable, SumsUpWhatWasFound) {
  AccountTable table = sample();
  table.add_posts(says(MoodStatus::cheerful, 0.6, 0.2, 0.8));
  table.add_posts(says(MoodStatus::depressed, 0.2, 0.5, 0.25));
  EXPECT_EQ(table.summary_json().value(),
            R"({"accounts":4,"of":4,"clusters":[1,0,2,0,0,0],"left_open":1,)"
            R"("types":{"regular":0,"bot":1,"influencer":0,"fake":0},"warned":2,)"
            R"("warnings":{"few_tweets":2,"midnight_times":1},"posts_read":2,)"
            R"("moods":{"Depressed":1,"Stressed":0,"Cheerful":1,"Satisfied":0},"polarity":0.525,"subjectivity":0})");
  ASSERT_EQ(found(table, R"({"clusters":[3]})"), "14");
  EXPECT_TRUE(
      table.summary_json().value().starts_with(R"({"accounts":2,"of":4,"clusters":[0,0,2,0,0,0],"left_open":0)"));
}

TEST(AccountTable, WritesWhatWasFoundAsCsv) {
  AccountTable table =
      table_of({{"=1+1", "a,\"b\"", 3, 0.5, 10, {Warning::few_tweets, Warning::midnight_times}, AccountKind::bot},
                {"-2", "", 0, 0, std::nullopt, {}}});
  table.add_posts(says(MoodStatus::cheerful, 0.6, 0.2, 0.8));
  ASSERT_EQ(found(table, R"({"descending":true})"), "21");
  const std::string credit = "\"clusters-v9 0123456789ab, types-v9 ba9876543210\",\"" +
                             std::string(sentence(Caveat::likeness)) + " " +
                             std::string(sentence(Caveat::type_likeness)) + "\"\n";
  EXPECT_EQ(
      table.csv(Names::shown).value(),
      "number,account,screen_name,cluster,score,abstained,type,tweets,retweets,replies,followers,friends,statuses,"
      "verified,created_at,warnings,posts_scored,mood,positivity,negativity,polarity,subjectivity,claims,models,"
      "caveat\n"
      "2,'-2,,,,too_few_tweets,,7,0,0,,,,,,,,,,,,,," +
          credit +
          "1,'=1+1,\"a,\"\"b\"\"\",3,0.5,,bot,7,0,0,10,,,,,few_tweets midnight_times,5,Cheerful,0.6,0.2,0.8,0,0," +
          credit);
}

/// A table after it was saved and opened again; empty where it cannot be.
AccountTable reopened(AccountTable& table, Names names = Names::shown) {
  AccountTable out;
  const std::string saved = table.saved(names).value();
  EXPECT_TRUE(AccountTable::is_saved(saved.substr(0, 40)));
  EXPECT_TRUE(out.load(saved).ok());
  return out;
}

TEST(AccountTable, IsTheSameAfterItWasSavedAndOpened) {
  AccountTable table = sample();
  table.add_posts(says(MoodStatus::cheerful, 0.6, 0.2, 0.8));
  table.add_posts({});
  EXPECT_NE(
      table.saved(Names::shown).value().find(R"("models":[{"name":"clusters-v9","sha256":"0123456789abcdef0123",)"),
      std::string::npos);
  AccountTable again = reopened(table);
  EXPECT_EQ(again.size(), 4u);
  EXPECT_EQ(again.with_posts(), 4u);
  EXPECT_EQ(again.rows_json(0, 9, Names::shown).value(), table.rows_json(0, 9, Names::shown).value());
  EXPECT_EQ(again.summary_json().value(), table.summary_json().value());
  EXPECT_EQ(again.saved(Names::shown).value(), table.saved(Names::shown).value());
  AccountTable nobody = reopened(table, Names::hidden);
  EXPECT_EQ(nobody.rows_json(0, 9, Names::shown).value().find("Heron"), std::string::npos);
  EXPECT_EQ(nobody.size(), 4u);
}

TEST(AccountTable, TakesNoDamagedFileAndKeepsWhatItHad) {
  constexpr std::string_view kHead = "{\"schema\":\"perch.accounts/1\",\"accounts\":2}\n";
  const auto code_of = [](const std::string& text) {
    AccountTable table = sample();
    const Status status = table.load(text);
    EXPECT_EQ(table.size(), status ? 2u : 4u);
    return status ? std::string("good") : std::string(name(status.error().code)) + " " + status.error().detail;
  };
  const std::string head(kHead);
  EXPECT_EQ(code_of(""), "bad_saved_table line 0");
  EXPECT_EQ(code_of("{\"schema\":\"perch.report/1\"}\n"), "bad_saved_table line 1");
  EXPECT_EQ(code_of(head + "{}\n[]\n"), "bad_saved_table line 3");
  EXPECT_EQ(code_of(head + "{}\n{\"tweets\":"), "bad_saved_table line 3");
  EXPECT_EQ(code_of(head + "{}\r\n{}"), "good");
}

TEST(AccountTable, BelievesNothingThatCannotBe) {
  AccountTable table;
  ASSERT_TRUE(
      table
          .load("{\"schema\":\"perch.accounts/1\"}\n"
                "{\"cluster\":7,\"score\":9,\"followers\":-5,\"tweets\":-5,\"created_at\":\"never\","
                "\"warnings\":[\"few_tweets\",\"<b>\",3],\"abstained\":\"x\",\"type\":\"king\",\"verified\":\"yes\","
                "\"posts\":{\"mood\":\"Furious\",\"polarity\":-3,\"scored\":1e99}}\n")
          .ok());
  EXPECT_EQ(
      table.rows_json(0, 1, Names::shown).value(),
      R"([{"number":1,"key":"","screen_name":null,"cluster":null,"score":null,"abstained":null,"type":null,"tweets":0,)"
      R"("retweets":0,"replies":0,"followers":null,"friends":null,"statuses":null,"verified":null,)"
      R"("created_at":null,"warnings":["few_tweets"],"posts":{"scored":0,"mood":null,"positivity":null,)"
      R"("negativity":null,"polarity":0,"subjectivity":0,"claims":0}}])");
}

TEST(AccountTable, SurvivesMemoryThatRunsOut) {
  const Report report = report_on({"11", "a handle that is longer than what a string holds itself", 3, 0.5, 10, {}});
  for (std::int64_t at = 0; at < 200; ++at) {
    bool has_failed = false;
    std::string csv;
    {
      const FailingMemory failing(at);
      AccountTable table;
      table.add(report);
      const auto count = table.find(R"({"sort":"name","words":"handle"})", Names::shown);
      const auto rows = table.rows_json(0, 1, Names::shown);
      auto text = table.csv(Names::shown);
      has_failed = failing.has_failed();
      if (text) {
        EXPECT_TRUE(count && rows) << "after the first failure every call says so";
        csv = std::move(text).value();
      } else {
        EXPECT_EQ(text.error().code, ErrorCode::out_of_memory);
      }
    }
    EXPECT_EQ(has_failed, csv.empty()) << at;
    if (!has_failed) return;
  }
  FAIL() << "it always fails";
}

}  // namespace
}  // namespace perch::tests
