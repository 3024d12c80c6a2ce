// The list of files in a zip, in every form that zips have. Requirement A1 of the format reference.
#include <gtest/gtest.h>

#include "zip_listing.hpp"
#include "zip_writer.hpp"

namespace perch::tests {
namespace {

using Zip64 = ZipForm::Zip64;

const std::vector<Packed> kTwo = {{"data/tweets.js", "first"}, {"data/b.js", "second", true}};
using Paths = std::vector<std::string>;
const Paths kPaths = {"data/tweets.js", "data/b.js"};

/// The first bytes of each entry's local header, to see that offsets are right.
void expect_headers(const std::string& zip, const Listing& listing) {
  for (const ZipEntry& e : listing.entries) {
    EXPECT_EQ(zip.substr(e.header_offset, 4), "PK\x03\x04") << e.path;
    EXPECT_EQ(zip.substr(e.header_offset + 30, e.path.size()), e.path);
  }
}

TEST(ZipDirectory, ListsWhatEntriesSayOfThemselves) {
  std::vector<Packed> entries = kTwo;
  entries[1].flags = 0x801;
  const std::string zip = zip_of(entries);
  const Listing out = list_zip(zip);
  ASSERT_FALSE(out.error);
  EXPECT_EQ(out.paths(), kPaths);
  EXPECT_EQ(out.entries[0].size_bytes, 5u);
  EXPECT_EQ(out.entries[0].packed_bytes, 5u);
  EXPECT_EQ(out.entries[0].crc32, checksum("first"));
  EXPECT_EQ(out.entries[0].method, 0);
  EXPECT_FALSE(out.entries[0].encrypted);
  EXPECT_EQ(out.entries[1].size_bytes, 6u);
  EXPECT_EQ(out.entries[1].method, 8);
  EXPECT_TRUE(out.entries[1].encrypted);
  EXPECT_EQ(out.entries[0].modified_us, 1'714'651'200'000'000) << "12:00:00 on 2024-05-02";
  expect_headers(zip, out);
}

TEST(ZipDirectory, ReadsEveryFormOfEnd) {
  const std::string junk(1000, 'x');
  const ZipForm forms[] = {{},
                           {"", "a comment", ""},
                           {"", std::string(65'535, 'c'), ""},
                           {"", "", junk},
                           {"", "a comment", junk},
                           {"MZ" + junk, "", ""},
                           {"MZ" + junk, "a comment", junk},
                           {"", "", "", Zip64::beside},
                           {"", "a comment", "", Zip64::needed},
                           {"", "", junk, Zip64::needed},
                           {"", std::string(65'535, 'c'), "", Zip64::needed},
                           {"MZ" + junk, "", "", Zip64::beside},
                           {"MZ" + junk, "", "", Zip64::needed}};
  for (const ZipForm& form : forms) {
    for (const bool zip64 : {false, true}) {
      std::vector<Packed> entries = kTwo;
      for (Packed& entry : entries) entry.zip64 = zip64;
      const std::string zip = zip_of(entries, form);
      const Listing out = list_zip(zip);
      const std::size_t which = static_cast<std::size_t>(&form - forms);
      EXPECT_FALSE(out.error) << which << ": " << (out.error ? name(*out.error) : "");
      EXPECT_EQ(out.paths(), kPaths) << which;
      expect_headers(zip, out);
    }
  }
}

TEST(ZipDirectory, ACommentMayLookLikeAnEnd) {
  const std::string fake = little(4, 0x06054b50) + std::string(18, '\0');
  EXPECT_EQ(list_zip(zip_of(kTwo, {"", fake + "more", ""})).paths(), kPaths);
  const std::string fake_far = little(4, 0x06054b50) + little(8, 0) + little(4, 999) + little(4, 99'999) + little(2, 0);
  EXPECT_EQ(list_zip(zip_of(kTwo, {"", "x" + fake_far, ""})).paths(), kPaths);
}

TEST(ZipDirectory, DoesNotDependOnThePieces) {
  for (const Zip64 zip64 : {Zip64::none, Zip64::needed}) {
    const std::string zip = zip_of(kTwo, {"MZ", "comment", "junk", zip64});
    for (const std::size_t piece : {1u, 2u, 3u, 45u, 46u, 47u, 1000u}) {
      const Listing out = list_zip(zip, piece);
      EXPECT_FALSE(out.error);
      EXPECT_EQ(out.paths(), kPaths) << piece;
    }
  }
}

TEST(ZipDirectory, ManyEntriesComeInSeveralRanges) {
  std::vector<Packed> many;
  for (int i = 0; i < 70'000; ++i) many.push_back({"data/tweets_media/" + std::to_string(i) + ".jpg", ""});
  const Listing out = list_zip(zip_of(many, {"", "", "", Zip64::needed}));
  EXPECT_FALSE(out.error);
  ASSERT_EQ(out.entries.size(), many.size());
  EXPECT_EQ(out.entries.back().path, many.back().path);
  // Writers without zip64 count on from 0.
  EXPECT_EQ(list_zip(zip_of(many, {"", "", "", Zip64::none, 0, 70'000 & 0xFFFF})).entries.size(), many.size());
}

TEST(ZipDirectory, AnEmptyZipHoldsNothing) {
  const Listing out = list_zip(zip_of({}));
  EXPECT_FALSE(out.error);
  EXPECT_TRUE(out.entries.empty());
}

}  // namespace
}  // namespace perch::tests
