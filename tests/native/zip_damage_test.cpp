// Directories that are broken, hostile or odd. Requirement E1 of the format reference, and E10 for zips.
#include <gtest/gtest.h>

#include "perch/caps.hpp"
#include "zip_listing.hpp"
#include "zip_writer.hpp"

namespace perch::tests {
namespace {

using Zip64 = ZipForm::Zip64;

const std::vector<Packed> kTwo = {{"data/tweets.js", "first"}, {"data/b.js", "second", true}};

std::string only_path(const Packed& entry) {
  const Listing out = list_zip(zip_of({entry}));
  return out.entries.size() == 1 ? out.entries[0].path : "no entry";
}

TEST(ZipDamage, CutAnywhereIsTruncated) {
  const std::string zip = zip_of(kTwo, {"", "comment", ""});
  for (std::size_t size = 0; size < zip.size(); ++size) {
    const Listing out = list_zip(std::string_view(zip).substr(0, size));
    EXPECT_EQ(out.error, ErrorCode::truncated_zip) << size;
    EXPECT_TRUE(out.asked_well) << size;
  }
}

TEST(ZipDamage, TheEndOfAZipInsideACutOneIsNotItsOwn) {
  const std::string inner = zip_of(kTwo);
  const std::string outer = zip_of({{"tweet_media/a.zip", inner}, {"data/tweets.js", std::string(500, 'x')}});
  const std::size_t after_inner = outer.find("data/tweets.js", outer.find(inner) + inner.size());
  EXPECT_EQ(list_zip(outer.substr(0, after_inner)).error, ErrorCode::truncated_zip);
}

TEST(ZipDamage, OfTheDirectoryIsDamage) {
  const std::string zip = zip_of(kTwo);
  const std::size_t first = zip.find("PK\x01\x02"), second = zip.find("PK\x01\x02", first + 4);
  for (const std::size_t at : {first, second}) {
    std::string broken = zip;
    broken[at + 2] = 'x';
    EXPECT_EQ(list_zip(broken).error, ErrorCode::damaged_zip) << at;
  }
  std::string longer = zip;
  longer[second + 28] = 120;  // The name would reach beyond the directory.
  EXPECT_EQ(list_zip(longer).error, ErrorCode::damaged_zip);
}

TEST(ZipDamage, ADirectoryThatCannotFitIsDamage) {
  EXPECT_EQ(list_zip(zip_of(kTwo, {"", "", "", Zip64::none, 0, {}, 1'000'000})).error, ErrorCode::damaged_zip);
  EXPECT_EQ(list_zip(zip_of(kTwo, {"", "", "", Zip64::none, 0, {}, {}, 1'000'000})).error, ErrorCode::damaged_zip);
  EXPECT_EQ(list_zip(zip_of(kTwo, {"", "", "", Zip64::needed, 0, {}, 1'000'000})).error, ErrorCode::damaged_zip);
  EXPECT_EQ(list_zip(zip_of(kTwo, {"", "", "", Zip64::none, 0, 5, 0})).error, ErrorCode::damaged_zip);
}

TEST(ZipDamage, FullFieldsWithoutAZip64RecordAreDamage) {
  EXPECT_EQ(list_zip(zip_of(kTwo, {"", "", "", Zip64::none, 0, {}, {}, 0xFFFFFFFF})).error, ErrorCode::damaged_zip);
  std::string zip = zip_of(kTwo, {"", "", "", Zip64::needed});
  zip[zip.find("PK\x06\x06")] = 'x';
  EXPECT_EQ(list_zip(zip).error, ErrorCode::damaged_zip);
}

TEST(ZipDamage, AsksForNothingBeyondTheFile) {
  for (const Zip64 zip64 : {Zip64::none, Zip64::beside, Zip64::needed}) {
    const std::string zip = zip_of(kTwo, {"", "", "", zip64});
    for (std::size_t at = zip.size() - 98; at < zip.size(); ++at) {
      for (const char byte : {'\0', '\x7F', '\xFF'}) {
        std::string broken = zip;
        broken[at] = byte;
        EXPECT_TRUE(list_zip(broken).asked_well) << at;
        EXPECT_TRUE(list_zip(broken.substr(zip.size() - 98)).asked_well) << at;
      }
    }
  }
}

TEST(ZipDamage, MoreEntriesThanAnyArchive) {
  EXPECT_EQ(list_zip(zip_of(kTwo, {"", "", "", Zip64::needed, 0, caps::kEntries + 1})).error,
            ErrorCode::too_many_entries);
  EXPECT_FALSE(list_zip(zip_of(kTwo, {"", "", "", Zip64::needed, 0, caps::kEntries})).error);
}

TEST(ZipDamage, OnePieceOfASplitZip) {
  EXPECT_EQ(list_zip(zip_of(kTwo, {"", "", "", Zip64::none, 2})).error, ErrorCode::split_zip);
  std::vector<Packed> elsewhere = kTwo;
  elsewhere[1].disk = 1;
  EXPECT_EQ(list_zip(zip_of(elsewhere)).error, ErrorCode::split_zip);
}

TEST(ZipPath, IsUtf8WhateverItWas) {
  EXPECT_EQ(only_path({"data/\xC3\xA4.js", "", false, false, 0x800}), "data/\xC3\xA4.js");
  EXPECT_EQ(only_path({"data/\xC3\xA4.js", "", false, false, 0}), "data/\xC3\xA4.js") << "UTF-8 that does not say so";
  EXPECT_EQ(only_path({"data/\x84\xE1.js", "", false, false, 0}), "data/\xC3\xA4\xC3\x9F.js") << "cp437";
  EXPECT_EQ(only_path({"\xB0\xFF", "", false, false, 0}), "\xE2\x96\x91\xC2\xA0") << "cp437";
  EXPECT_EQ(only_path({"a\x84\xC0\xAF\xED\xA0\x80z"}),
            "a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDz");
  EXPECT_EQ(only_path({"\xF0\x9F\x90\xA6\xF4\x90\x80\x80"}),
            "\xF0\x9F\x90\xA6\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
  EXPECT_EQ(only_path({"a\xE2\x82"}), "a\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST(ZipPath, HasSlashesAndNoNul) {
  EXPECT_EQ(only_path({"data\\tweets.js"}), "data/tweets.js");
  EXPECT_EQ(only_path({std::string("tweets.js\0.jpg", 14)}), "tweets.js\xEF\xBF\xBD.jpg");
  EXPECT_EQ(only_path({"../../data/tweets.js"}), "../../data/tweets.js");
  const std::string cut = only_path({std::string(caps::kPathBytes - 9, 'a') + "tweets.js.and.more"});
  EXPECT_EQ(cut, std::string(caps::kPathBytes - 9, 'a') + "tweets.js\xE2\x80\xA6");
}

TEST(ZipClock, IsReadAsUtc) {
  const auto clock = [](std::uint32_t dos) {
    Packed entry{"a", ""};
    entry.dos_clock = dos;
    return list_zip(zip_of({entry})).entries[0].modified_us;
  };
  const auto date = [](std::uint32_t y, std::uint32_t m, std::uint32_t d) {
    return (y - 1980) << 25 | m << 21 | d << 16;
  };
  EXPECT_EQ(clock(date(1980, 1, 1)), 315'532'800'000'000);
  EXPECT_EQ(clock(date(2024, 2, 29) | 23u << 11 | 59u << 5 | 29u), 1'709'251'198'000'000);
  EXPECT_EQ(clock(date(2023, 2, 30)), clock(date(2023, 3, 2)));
  EXPECT_EQ(clock(date(2024, 0, 1)), std::nullopt);
  EXPECT_EQ(clock(date(2024, 13, 1)), std::nullopt);
  EXPECT_EQ(clock(date(2024, 1, 0)), std::nullopt);
  EXPECT_EQ(clock(0), std::nullopt);
}

}  // namespace
}  // namespace perch::tests
