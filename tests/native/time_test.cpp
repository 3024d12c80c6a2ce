#include "perch/time.hpp"

#include <gtest/gtest.h>

namespace perch {
namespace {

constexpr std::int64_t kOctober_us = 1'539'202'764 * kMicrosPerSecond;  // 2018-10-10T20:19:24Z

TEST(Time, AllFourFormsNameTheSameInstant) {
  EXPECT_EQ(parse_utc("Wed Oct 10 20:19:24 +0000 2018"), kOctober_us);
  EXPECT_EQ(parse_utc("2018-10-10T20:19:24.000Z"), kOctober_us);
  EXPECT_EQ(parse_utc("2018-10-10 20:19:24 +0000"), kOctober_us);
  EXPECT_EQ(parse_utc("2018-10-10 20:19:24"), kOctober_us);
}

TEST(Time, FractionsAreMicrosecondsAndFinerDigitsAreDropped) {
  EXPECT_EQ(parse_utc("2018-10-10 20:19:24.5"), kOctober_us + 500'000);
  EXPECT_EQ(parse_utc("2018-10-10T20:19:24.678Z"), kOctober_us + 678'000);
  EXPECT_EQ(parse_utc("2018-10-10T20:19:24.1234567Z"), kOctober_us + 123'456);
  EXPECT_EQ(parse_utc("2018-10-10T20:19:24.Z"), std::nullopt);
}

TEST(Time, ZonesMoveTheInstant) {
  EXPECT_EQ(parse_utc("2018-10-10T22:19:24+02:00"), kOctober_us);
  EXPECT_EQ(parse_utc("2018-10-10T22:19:24+0200"), kOctober_us);
  EXPECT_EQ(parse_utc("2018-10-10T14:49:24-05:30"), kOctober_us);
  EXPECT_EQ(parse_utc("Wed Oct 10 13:19:24 -0700 2018"), kOctober_us);
  EXPECT_EQ(parse_utc("2018-10-10T20:19:24+15:00"), std::nullopt);
}

TEST(Time, LeapDaysExistInLeapYearsOnly) {
  EXPECT_EQ(parse_utc("2000-02-29 00:00:00"), 951'782'400 * kMicrosPerSecond);
  EXPECT_EQ(parse_utc("2024-02-29 23:59:59"), 1'709'251'199 * kMicrosPerSecond);
  EXPECT_EQ(parse_utc("2023-02-29 00:00:00"), std::nullopt);
  EXPECT_EQ(parse_utc("2100-02-29 00:00:00"), std::nullopt);
  EXPECT_EQ(parse_utc("2100-03-01 00:00:00"), 4'107'542'400 * kMicrosPerSecond);
}

TEST(Time, TheEdgesOfTheCalendar) {
  EXPECT_EQ(parse_utc("1970-01-01 00:00:00"), 0);
  EXPECT_EQ(parse_utc("9999-12-31 23:59:59"), 253'402'300'799 * kMicrosPerSecond);
  EXPECT_EQ(parse_utc("1969-12-31 23:59:59"), std::nullopt);
}

TEST(Time, WhatIsNoDateGivesNone) {
  for (const char* text : {"",
                           "2018",
                           "2018-13-01 00:00:00",
                           "2018-00-01 00:00:00",
                           "2018-01-00 00:00:00",
                           "2018-04-31 00:00:00",
                           "2018-10-10 24:00:00",
                           "2018-10-10 20:60:00",
                           "2018-10-10 20:19:60",
                           "2018-10-10 20:19",
                           "2018-10-10x20:19:24",
                           "2018-10-10 20:19:24 nonsense",
                           "2018-10-10 20:19:24Z ",
                           " 2018-10-10 20:19:24",
                           "Wed Oct 10 20:19:24 2018",
                           "Foo Oct 10 20:19:24 +0000 2018",
                           "Wed Foo 10 20:19:24 +0000 2018",
                           "Wed Oct 32 20:19:24 +0000 2018",
                           "Wed Oct 10 20:19:24 +0000 18",
                           "-018-10-10 20:19:24",
                           "2018-1x-10 20:19:24"}) {
    EXPECT_EQ(parse_utc(text), std::nullopt) << text;
  }
}

TEST(Time, InstantsAreWrittenWithMilliseconds) {
  EXPECT_EQ(format_utc(kOctober_us), "2018-10-10T20:19:24.000Z");
  EXPECT_EQ(format_utc(kOctober_us + 678'999), "2018-10-10T20:19:24.678Z");
  EXPECT_EQ(format_utc(0), "1970-01-01T00:00:00.000Z");
  EXPECT_EQ(format_utc(253'402'300'799 * kMicrosPerSecond), "9999-12-31T23:59:59.000Z");
}

TEST(Time, EveryDayReadsBackAsItWasWritten) {
  for (std::int64_t day = 0; day < 60'000; day += 1) {
    const std::int64_t micros = (day * kSecondsPerDay + day % kSecondsPerDay) * kMicrosPerSecond;
    ASSERT_EQ(parse_utc(format_utc(micros)), micros) << day;
  }
}

TEST(Time, SnowflakesHoldTheirMilliseconds) {
  // 1 << 22 is one millisecond after the service's epoch, 2010-11-04T01:42:54.657Z.
  EXPECT_EQ(snowflake_micros(std::int64_t{1'000'000} << 22), (1'000'000 + 1'288'834'974'657) * 1000);
  EXPECT_EQ(snowflake_micros(30'000'000'000), std::nullopt);
  EXPECT_EQ(snowflake_micros(30'000'000'001), ((30'000'000'001 >> 22) + 1'288'834'974'657) * 1000);
  EXPECT_EQ(snowflake_micros(0), std::nullopt);
  EXPECT_EQ(snowflake_micros(-5), std::nullopt);
}

TEST(Time, SecondsAreFlooredBeforeTheEpochToo) {
  EXPECT_EQ(floor_seconds(1'999'999), 1);
  EXPECT_EQ(floor_seconds(-1), -1);
  EXPECT_EQ(floor_seconds(-1'000'000), -1);
}

}  // namespace
}  // namespace perch
