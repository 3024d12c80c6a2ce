// Some keys of a report.
#include "perch/report_fields.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace perch {
namespace {

std::string chosen(std::string_view names, std::string_view report) {
  const auto choice = FieldChoice::parse(names);
  EXPECT_TRUE(choice) << names;
  return choice ? choice.value().select(report) : "";
}

constexpr std::string_view kReport =
    R"({"schema":"a \"}, b","source":{"kind":"x","records":{"read":3,"skipped_by_reason":{"malformed":1}}},)"
    R"("account":{"key":"k\\","verified":true},"attributes":{"burst":1.5e-3,"age":null},"cluster":null,)"
    R"("warnings":[{"code":"x","detail":"]"},2]})";

TEST(FieldChoice, KeepsWholeMembersInTheOrderOfTheReport) {
  EXPECT_EQ(chosen("warnings,schema", kReport), R"({"schema":"a \"}, b","warnings":[{"code":"x","detail":"]"},2]})");
  EXPECT_EQ(chosen("attributes", kReport), R"({"attributes":{"burst":1.5e-3,"age":null}})");
}

TEST(FieldChoice, KeepsTheObjectsAroundAnInnerMember) {
  EXPECT_EQ(chosen("account.verified", kReport), R"({"account":{"verified":true}})");
  EXPECT_EQ(chosen("source.records.read,attributes.age", kReport),
            R"({"source":{"records":{"read":3}},"attributes":{"age":null}})");
  EXPECT_EQ(chosen("source.records.read,source.records", kReport),
            R"({"source":{"records":{"read":3,"skipped_by_reason":{"malformed":1}}}})");
  EXPECT_EQ(chosen("attributes.burst", kReport), R"({"attributes":{"burst":1.5e-3}})");
}

TEST(FieldChoice, WhatIsNotThereIsLeftOutAndANullAroundItStays) {
  EXPECT_EQ(chosen("abstained.code", kReport), "{}");
  EXPECT_EQ(chosen("cluster.prediction", kReport), R"({"cluster":null})");
  EXPECT_EQ(chosen("account.location", kReport), R"({"account":{}})");
}

TEST(FieldChoice, KnowsEveryNameOnceAndNoOther) {
  for (const ReportField& field : report_fields()) {
    ASSERT_TRUE(FieldChoice::parse(field.path)) << field.path;
    EXPECT_EQ(std::ranges::count(report_fields(), field.path, &ReportField::path), 1) << field.path;
    const std::size_t dot = field.path.rfind('.');
    EXPECT_TRUE(FieldChoice::parse(field.path.substr(0, dot))) << field.path;
  }
  for (const std::string_view name :
       {"", "Cluster", "cluster.", "cluster.prediction.x", " schema", "schema,,account"}) {
    const auto choice = FieldChoice::parse(name);
    ASSERT_FALSE(choice) << name;
    EXPECT_EQ(choice.error().code, ErrorCode::unknown_field);
  }
  EXPECT_EQ(FieldChoice::parse("schema,nose,account").error().detail, "nose");
  EXPECT_EQ(FieldChoice::parse("mood.status").value().fields().front().part, ReportPart::posts);
  EXPECT_EQ(FieldChoice::parse("confidence").value().fields().front().part, ReportPart::insight);
  EXPECT_EQ(FieldChoice::parse("attributes.burst").value().fields().front().part, ReportPart::always);
}

}  // namespace
}  // namespace perch
