// From rows to segments, their tables, and saved ones.
#include "perch/segments.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <numeric>

#include "failing_memory.hpp"
#include "numeric.hpp"
#include "perch/caps.hpp"
#include "perch/segment_model.hpp"
#include "perch/segments_text.hpp"
#include "profiles.hpp"

namespace perch::tests {
namespace {

TEST(Segments, GroupsThatAreThereAreFound) {
  const Segments segments = found_in(grouped(300, 3));
  EXPECT_EQ(segments.knee(), 3u);
  EXPECT_EQ(segments.chosen(), 3u);
  const SegmentTable& table = segments.table();
  for (std::size_t i = 0; i < 300; ++i) EXPECT_EQ(table.labels[i], table.labels[i % 3]);
  EXPECT_GT(*segments.silhouettes()[2], *segments.silhouettes()[1]);
  EXPECT_EQ(segments.silhouettes()[0], std::nullopt);
}

TEST(Segments, InertiaFallsWithEverySegmentAndTheSameSeedGivesTheSame) {
  const Segments one = found_in(scattered(400)), two = found_in(scattered(400));
  ASSERT_EQ(one.inertias().size(), kMostSegments);
  EXPECT_NEAR(one.inertias()[0], 400 * 9, 1e-6) << "nine standardised columns";
  for (std::size_t i = 1; i < kMostSegments; ++i) EXPECT_LT(one.inertias()[i], one.inertias()[i - 1]);
  EXPECT_TRUE(std::equal(one.inertias().begin(), one.inertias().end(), two.inertias().begin()));
  EXPECT_EQ(one.table().labels, two.table().labels);
}

TEST(Segments, AreOrderedBySizeAndCanBeChosenAgain) {
  Segments segments = found_in(scattered(200));
  for (const std::size_t k : {0u, 1u, 4u, 10u, 99u}) {
    segments.choose(k);
    const auto& all = segments.table().segments;
    EXPECT_EQ(all.size(), std::clamp<std::size_t>(k, 1, 10));
    EXPECT_TRUE(std::is_sorted(all.begin(), all.end(), [](auto& a, auto& b) { return a.customers > b.customers; }));
    std::int64_t customers = 0;
    for (const Segment& segment : all) customers += segment.customers;
    EXPECT_EQ(customers, 200);
    double inertia = 0;
    for (const double distance : segments.table().distances) inertia += distance * distance;
    EXPECT_NEAR(inertia, segments.inertias()[segments.chosen() - 1], 1e-6);
  }
}

TEST(Segments, NoMoreThanAccountsDiffer) {
  std::vector<ProfileRow> rows(50, scattered(1)[0]);
  EXPECT_EQ(found_in(rows).inertias().size(), 1u);
  rows[7] = scattered(2)[1];
  const Segments segments = found_in(rows);
  EXPECT_EQ(segments.inertias().size(), 2u);
  EXPECT_NEAR(segments.inertias()[1], 0, 1e-12);
}

TEST(Segments, FewerThanTwoAccountsAreNone) {
  EXPECT_EQ(Segments::of({}, {}).error().code, ErrorCode::too_few_profiles);
  EXPECT_EQ(Segments::of(scattered(1), {}).error().code, ErrorCode::too_few_profiles);
  EXPECT_TRUE(Segments::of(scattered(2), {}));
}

TEST(Segments, WhatNoProfileCanHoldIsUnknown) {
  std::vector<ProfileRow> rows = scattered(20);
  rows[3] = {-1, 2, 7, std::numeric_limits<double>::infinity(), -5, 1e300, kUnknownValue, 0, 0};
  const Segments segments = found_in(rows);
  for (std::size_t c = 0; c < 7; ++c) EXPECT_TRUE(std::isnan(segments.rows()[3][c])) << c;
  for (const double inertia : segments.inertias()) EXPECT_TRUE(std::isfinite(inertia));
  EXPECT_EQ(segments.scale().scaled(segments.rows()[3])[0], 0) << "the mean pulls to no side";
}

TEST(ColumnScale, LogsCountsAndStandardisesAll) {
  const std::vector<ProfileRow> rows = {{0.2, 0, 0, 1, 0, 0, 1, 0, 0}, {0.6, 0, 1, 1, 0, 0, 1, 0, 99}};
  const ColumnScale scale = ColumnScale::fit(rows, Scaling::log);
  EXPECT_NEAR(scale.scaled(rows[1])[0], 1, 1e-12);
  EXPECT_NEAR(scale.columns()[8].mean, std::log(100) / 2, 1e-12);
  EXPECT_NEAR(scale.scaled({0, 0, 0, 0, 0, 0, 0, 0, 9})[8], 0, 1e-12) << "10 lies in the middle of 1 and 100";
  EXPECT_EQ(scale.scaled(rows[0])[6], 0) << "a column of equals counts nothing";
  EXPECT_EQ(scale.scaled({0, 0, 0, 0, 0, 0, 1000, 0, 0})[6], 0);
}

TEST(ColumnScale, TheSeedsOwnScalesTheLastTwo) {
  const std::vector<ProfileRow> rows = {{0.2, 0, 0, 1, 10, 0, 1, 3, 0}, {0.6, 0, 1, 1, 20, 0, 1, 5, 99}};
  const ColumnScale scale = ColumnScale::fit(rows, Scaling::seed);
  const ProfileRow scaled = scale.scaled(rows[1]);
  EXPECT_EQ(scaled[4], 20);
  EXPECT_NEAR(scaled[7], 1, 1e-12);
  EXPECT_NEAR(scaled[8], 1, 1e-12);
  ProfileRow unknown = rows[0];
  unknown[4] = kUnknownValue;
  EXPECT_EQ(scale.scaled(unknown)[4], 15);
}

TEST(SegmentTable, MeansAreOverWhatIsKnown) {
  std::vector<ProfileRow> rows = grouped(90, 3);
  rows[0][0] = rows[3][2] = kUnknownValue;  // both of the group that is verified
  const Segments segments = found_in(rows);
  const Segment& segment = segments.table().segments[segments.table().labels[0]];
  double sum = 0;
  for (std::size_t i = 3; i < 90; i += 3) sum += rows[i][0];
  EXPECT_NEAR(segment.means[0], sum / 29, 1e-12);
  EXPECT_EQ(segment.verified, 29);
  EXPECT_EQ(segment.is_protected, 0);
  EXPECT_EQ(segment.customers, 30);
}

TEST(SegmentTable, SaysWhatSetsASegmentApart) {
  const Segments segments = found_in(grouped(90, 3));
  const auto& labels = segments.table().labels;
  const auto is_said = [&](std::size_t account, std::string_view words) {
    const auto& differences = segments.table().segments[labels[account]].differences;
    return std::any_of(differences.begin(), differences.end(), [&](auto& d) { return d.words == words; });
  };
  EXPECT_TRUE(is_said(0, "often verified") && is_said(0, "fewer followers") && is_said(0, "more negative"));
  EXPECT_TRUE(is_said(2, "more followers") && is_said(2, "more opinionated"));
  EXPECT_FALSE(is_said(1, "more followers")) << "the group in the middle";
  EXPECT_EQ(segments.table().segments[labels[0]].name().substr(0, 14), "often verified") << "the largest first";
  Segment plain;
  plain.customers = 1;
  EXPECT_EQ(plain.name(), "like the average");
}

TEST(SegmentTable, RepresentativesAreNearest) {
  const Segments segments = found_in(scattered(100));
  const SegmentTable& table = segments.table();
  for (std::size_t s = 0; s < table.segments.size(); ++s) {
    const auto& chosen = table.segments[s].representatives;
    EXPECT_EQ(chosen.size(), SegmentTable::kRepresentatives);
    for (std::uint32_t i = 0; i < 100; ++i) {
      if (table.labels[i] != s || std::count(chosen.begin(), chosen.end(), i) > 0) continue;
      EXPECT_GE(table.distances[i], table.distances[chosen.back()]);
    }
  }
}

TEST(Components, TheFirstTwoHoldMostAndHaveAFixedSign) {
  const Segments segments = found_in(grouped(200, 2));
  const PrincipalComponents& components = segments.components();
  EXPECT_GT(components.explained[0], 0.8);
  EXPECT_GE(components.explained[0], components.explained[1]);
  for (const ProfileRow& loadings : components.loadings) {
    EXPECT_NEAR(std::inner_product(loadings.begin(), loadings.end(), loadings.begin(), 0.0), 1, 1e-9);
    const auto larger = [](double a, double b) { return std::abs(a) < std::abs(b) - 1e-9; };
    EXPECT_GT(*std::max_element(loadings.begin(), loadings.end(), larger), 0);
  }
  double x = 0;
  for (const ProfileRow& row : segments.rows()) x += components.coordinates(segments.scale().scaled(row))[0];
  EXPECT_NEAR(x, 0, 1e-9) << "around the mean";
}

TEST(SegmentModel, ComesBackAndAssignsTheSame) {
  const std::vector<ProfileRow> rows = scattered(120);
  const Segments segments = found_in(rows);
  const std::string json = to_json(model_of(segments));
  const auto model = read_segment_model(json);
  ASSERT_TRUE(model) << model.error().detail;
  EXPECT_EQ(to_json(model.value()), json) << "all digits";
  const auto table = assign(model.value(), rows);
  EXPECT_EQ(table.value().labels, segments.table().labels);
  EXPECT_EQ(model.value().segments[0].name, segments.table().segments[0].name());
}

TEST(SegmentModel, AnythingElseIsRefused) {
  const std::string good = to_json(model_of(found_in(grouped(60, 3))));
  const auto with = [&](std::string_view old, std::string_view now) {
    std::string out = good;
    const std::size_t at = out.find(old);
    EXPECT_NE(at, out.npos) << old;
    return out.replace(at, old.size(), now);
  };
  const std::vector<std::pair<std::string, std::string>> bad = {
      {"", "no JSON object"},
      {"[1]", "no JSON object"},
      {good.substr(0, good.size() / 2), "no JSON object"},
      {with("perch-segments-1", "perch-segments-2"), "schema"},
      {with("\"followers\"", "\"friends\""), "columns"},
      {with("\"log\"", "\"cube\""), "scaling"},
      {with("\"mean\":[", "\"mean\":[1,"), "mean"},
      {with("\"deviation\":[", "\"deviation\":[-1],\"was\":["), "deviation"},
      {with("\"unknown_as\":[", "\"unknown_as\":[1e300],\"was\":["), "unknown_as"},
      {with("\"seed\":1", "\"seed\":-1"), "seed"},
      {with("\"profiles\":60", "\"profiles\":null"), "profiles"},
      {with("\"inertia\":", "\"was\":"), "inertia"},
      {with("\"loadings\":[", "\"loadings\":[[1],"), "components"},
      {with("\"customers\":20", "\"customers\":\"x\""), "segments"},
      {with("\"segments\":[", "\"segments\":[],\"was\":["), "segments"},
      {std::string(caps::kSegmentModelBytes + 1, ' '), "size"},
  };
  for (const auto& [json, member] : bad) {
    const auto read = read_segment_model(json);
    ASSERT_FALSE(read) << member;
    EXPECT_EQ(read.error().code, ErrorCode::bad_segments);
    EXPECT_EQ(read.error().detail, member);
  }
  for (std::size_t size = 0; size < good.size(); ++size) EXPECT_FALSE(read_segment_model(good.substr(0, size)));
}

TEST(SegmentsText, ASpreadsheetRunsNoName) {
  const Segments segments = found_in(scattered(3));
  const std::vector<SegmentAccount> names = {{"=1+1", {}}, {"a,\"b\"", {}}, {"plain", {}}};
  const std::string csv =
      segments_csv(segments.table(), segments.rows(), segments.scale(), segments.components(), {names, 0}).value();
  EXPECT_NE(csv.find("\n'=1+1,"), csv.npos);
  EXPECT_NE(csv.find("\n\"a,\"\"b\"\"\","), csv.npos);
  EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 4);
}

TEST(Segments, MemoryThatRunsOutIsAnError) {
  for (std::int64_t at = 0;; ++at) {
    std::vector<ProfileRow> rows = grouped(40, 2);
    bool has_failed = false;
    Status status = ok_status();
    {
      const FailingMemory failing(at);
      auto made = Segments::of(std::move(rows), {});
      if (made) {
        while (made.value().advance()) {
        }
      }
      has_failed = failing.has_failed();
      if (!made || !made.value().status()) status = Error{ErrorCode::out_of_memory, {}};
    }
    EXPECT_EQ(status.ok(), !has_failed) << at;
    if (!has_failed) break;
    at += at / 3;  // not every one of thousands
  }
}

TEST(SegmentsText, MemoryThatRunsOutIsAnError) {
  const Segments segments = found_in(grouped(40, 2));
  const std::vector<SegmentAccount> accounts(40);
  const SegmentModel model = model_of(segments);
  const SegmentTable& table = segments.table();
  const std::function<Result<std::string>()> texts[] = {
      [&] {
        return segments_json(segments, {accounts, 0});
      },
      [&] {
        return assigned_json(model, table, segments.rows(), {accounts, 0});
      },
      [&] {
        return segments_csv(table, segments.rows(), model.scale, model.components, {accounts, 0});
      }};
  for (const auto& text : texts) {
    std::int64_t at = 0;
    for (bool has_failed = true; has_failed; ++at) {
      Result<std::string> made = std::string();
      {
        const FailingMemory failing(at);
        made = text();
        has_failed = failing.has_failed();
      }
      EXPECT_EQ(made.ok(), !has_failed) << at;
      EXPECT_TRUE(made.ok() || made.error().code == ErrorCode::out_of_memory);
    }
    EXPECT_GT(at, 5);
  }
}

TEST(LogAnywhere, IsTheLogarithm) {
  for (double x = 1; x < 1e16; x *= 1.37) EXPECT_NEAR(log_anywhere(x), std::log(x), 4e-16 * (1 + std::log(x))) << x;
  EXPECT_EQ(log_anywhere(1), 0);
}

}  // namespace
}  // namespace perch::tests
