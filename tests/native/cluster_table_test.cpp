#include "perch/cluster_table.hpp"

#include <gtest/gtest.h>

#include "archive_text.hpp"

namespace perch::tests {
namespace {

using Strings = std::vector<std::string>;

Strings model_columns() {
  Strings names;
  for (const Attribute a : kModelAttributes) names.emplace_back(kAttributeNames[static_cast<std::size_t>(a)]);
  return names;
}

std::string joined(const Strings& cells, const std::string& separator = ",") {
  std::string out;
  for (std::size_t i = 0; i < cells.size(); ++i) out += (i == 0 ? "" : separator) + cells[i];
  return out;
}

/// What a row with these mentions and this age gives; the tiny network looks at nothing else.
std::string answer(const std::string& header, const std::string& line) {
  const auto table = ClusterTable::from_header(header);
  if (!table) return std::string(name(table.error().code)) + ": " + table.error().detail;
  const auto row = table.value().row(line, any_network());
  return row ? row.value() : std::string(name(row.error().code)) + ": " + row.error().detail;
}

Strings cells(const std::string& mentions, const std::string& age) {
  Strings out(kModelInputs, "0");
  out[0] = mentions;
  out[15] = age;
  return out;
}

// Scores 6.5, 8, 0, -6.5, -8, -85.5 of the tiny network for an old account without mentions.
constexpr const char* kOld = "0.998499,0.999665,0.5,0.001501,0.000335,0,2";

TEST(SplitCsv, FollowsTheRfc) {
  EXPECT_EQ(split_csv("a,b,c"), (Strings{"a", "b", "c"}));
  EXPECT_EQ(split_csv(""), Strings{""});
  EXPECT_EQ(split_csv(",,"), (Strings{"", "", ""}));
  EXPECT_EQ(split_csv(R"("a,b","c ""d""",e)"), (Strings{"a,b", "c \"d\"", "e"}));
  EXPECT_EQ(split_csv("a,b\r"), (Strings{"a", "b"}));
}

TEST(ClusterTable, ReadsRowsByTheNamesOfTheColumns) {
  EXPECT_EQ(ClusterTable::header(), "p1,p2,p3,p4,p5,p6,prediction");
  EXPECT_EQ(answer(joined(model_columns()), joined(cells("0", "300"))), kOld);
  Strings names = model_columns(), values = cells("0", "300");
  std::reverse(names.begin(), names.end());
  std::reverse(values.begin(), values.end());
  EXPECT_EQ(answer(joined(names), joined(values)), kOld);
}

TEST(ClusterTable, StepsOverOtherColumnsAndFormsOfText) {
  Strings names = model_columns(), values = cells("0", "300");
  names.insert(names.begin() + 3, "note, with a comma");
  values.insert(values.begin() + 3, "\"x, y, z\"");
  names[3] = "\"note, with a comma\"";
  EXPECT_EQ(answer("\xEF\xBB\xBF" + joined(names, " , ") + "\r", joined(values, "\t,") + "\r"), kOld);
  for (std::string& name : names) {
    if (name.front() != '"') name = "\"" + name + "\"";
  }
  EXPECT_EQ(answer(joined(names), joined(values)), kOld);
}

TEST(ClusterTable, NamesTheColumnThatIsMissing) {
  Strings names = model_columns();
  names[15] = "Age";
  EXPECT_EQ(answer(joined(names), ""), "bad_table: no column age");
  EXPECT_EQ(answer("", ""), "bad_table: no column interaction_mentions");
}

TEST(ClusterTable, NamesTheCellThatIsNoNumber) {
  const std::string header = joined(model_columns());
  for (const char* age : {"", " ", "old", "1e999", "nan", "inf", "1 2", "0x10"}) {
    EXPECT_EQ(answer(header, joined(cells("0", age))), "bad_cell: age") << age;
  }
  EXPECT_EQ(answer(header, "0,0"), "bad_cell: interaction_hashtags") << "the row is too short";
}

}  // namespace
}  // namespace perch::tests
