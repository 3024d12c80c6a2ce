// The file around the tensors: each check of its layout, broken one at a time.
#include "safetensors.hpp"

#include <gtest/gtest.h>

#include "perch/caps.hpp"
#include "tiny_network.hpp"

namespace perch::tests {
namespace {

std::string refusal(const std::string& file) {
  const auto read = read_safetensors(as_bytes(file));
  if (read) return "accepted";
  EXPECT_EQ(read.error().code, ErrorCode::bad_weights);
  return read.error().detail;
}

std::string one_tensor(const std::string& entry, const std::string& data) {
  return file_of("{\"t\":" + entry + "}", data);
}

TEST(Safetensors, ReadsEveryType) {
  const std::string file =
      safetensors_of({{"f32", "F32", {2}, bytes_of<float>({1.5f, -2.0f})},
                      {"i32", "I32", {1}, bytes_of<std::int32_t>({-7})},
                      {"f16", "F16", {5}, bytes_of<std::uint16_t>({0x3C00, 0xC000, 0x0001, 0x7BFF, 0x8000})},
                      {"i8", "I8", {3, 1}, bytes_of<std::int8_t>({-128, 0, 127})}});
  const auto read = read_safetensors(as_bytes(file));
  ASSERT_TRUE(read) << read.error().detail;
  const Tensors& tensors = read.value();
  EXPECT_EQ(tensors.at("f32").values(), (std::vector{1.5, -2.0}));
  EXPECT_EQ(tensors.at("i32").values(), std::vector{-7.0});
  EXPECT_EQ(tensors.at("f16").values(), (std::vector{1.0, -2.0, 0x1p-24, 65504.0, -0.0}));
  EXPECT_EQ(tensors.at("i8").values(), (std::vector{-128.0, 0.0, 127.0}));
  EXPECT_EQ(tensors.at("i8").shape, (std::vector<std::size_t>{3, 1}));
}

TEST(Safetensors, StepsOverMetadataAndTakesAnyOrder) {
  const std::string data = bytes_of<float>({1, 2});
  EXPECT_EQ(
      refusal(file_of(
          R"({"__metadata__":{"note":"x"},"b":{"data_offsets":[4,8],"shape":[1],"dtype":"F32"},"a":{"dtype":"F32","shape":[],"data_offsets":[0,4]}})",
          data)),
      "accepted");
  EXPECT_EQ(refusal(file_of("{}", "")), "accepted");
  EXPECT_EQ(refusal(file_of("{}  ", "")), "accepted") << "headers are padded with blanks";
}

TEST(Safetensors, RefusesABadFileLength) {
  EXPECT_EQ(refusal(""), "file length");
  EXPECT_EQ(refusal(std::string(7, '\0')), "file length");
  EXPECT_EQ(refusal(std::string(caps::kWeightsBytes + 1, '\0')), "file length");
}

TEST(Safetensors, RefusesABadHeaderLength) {
  EXPECT_EQ(refusal(bytes_of<std::uint64_t>({3}) + "{}"), "header length");
  EXPECT_EQ(refusal(bytes_of<std::uint64_t>({~0ull}) + "{}"), "header length");
  EXPECT_EQ(refusal(bytes_of<std::uint64_t>({~0ull - 7}) + "{}"), "header length");
  const std::string long_header(caps::kWeightsHeaderBytes + 1, ' ');
  EXPECT_EQ(refusal(file_of(long_header, "")), "header length");
}

TEST(Safetensors, RefusesAHeaderThatIsNoObject) {
  for (const char* header : {"", " ", "[]", "1", "{\"t\":", "{\"t\" {}}", "nonsense"}) {
    EXPECT_EQ(refusal(file_of(header, "")), "the header is no JSON object") << header;
  }
}

TEST(Safetensors, RefusesAnEntryThatLacksOrMistypesAField) {
  const std::string data(4, '\0');
  for (const char* entry :
       {R"({"shape":[1],"data_offsets":[0,4]})", R"({"dtype":"F32","data_offsets":[0,4]})",
        R"({"dtype":"F32","shape":[1]})", R"({"dtype":"F64","shape":[1],"data_offsets":[0,4]})",
        R"({"dtype":7,"shape":[1],"data_offsets":[0,4]})", R"({"dtype":"F32","shape":1,"data_offsets":[0,4]})",
        R"({"dtype":"F32","shape":[1.5],"data_offsets":[0,4]})", R"({"dtype":"F32","shape":[-1],"data_offsets":[0,4]})",
        R"({"dtype":"F32","shape":[1,1,1,1,1],"data_offsets":[0,4]})",
        R"({"dtype":"F32","shape":[1],"data_offsets":[0]})", R"({"dtype":"F32","shape":[1],"data_offsets":[0,4,8]})",
        R"({"dtype":"F32","shape":[1],"data_offsets":[-4,0]})", "null", "[]"}) {
    EXPECT_EQ(refusal(one_tensor(entry, data)), "tensor t") << entry;
  }
}

TEST(Safetensors, RefusesAShapeThatOverflowsOrDoesNotFitItsRange) {
  const std::string data(16, '\0');
  for (const char* entry :
       {R"({"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]})",
        R"({"dtype":"F32","shape":[4611686018427387905],"data_offsets":[0,4]})",
        R"({"dtype":"F32","shape":[3],"data_offsets":[0,16]})", R"({"dtype":"I8","shape":[4],"data_offsets":[0,16]})",
        R"({"dtype":"F16","shape":[4],"data_offsets":[0,16]})"}) {
    EXPECT_EQ(refusal(one_tensor(entry, data)), "tensor t") << entry;
  }
}

TEST(Safetensors, RefusesARangeOutsideTheFile) {
  EXPECT_EQ(refusal(one_tensor(R"({"dtype":"F32","shape":[2],"data_offsets":[0,8]})", std::string(4, '\0'))),
            "tensor t");
  EXPECT_EQ(refusal(one_tensor(R"({"dtype":"F32","shape":[1],"data_offsets":[4,0]})", std::string(4, '\0'))),
            "tensor t");
  EXPECT_EQ(refusal(one_tensor(
                R"({"dtype":"F32","shape":[1],"data_offsets":[9223372036854775804,9223372036854775807]})", "xxxx")),
            "tensor t");
}

TEST(Safetensors, RefusesOverlapHoleAndRest) {
  const auto two = [](const std::string& a, const std::string& b, std::size_t bytes) {
    return refusal(file_of("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":" + a +
                               "},\"b\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":" + b + "}}",
                           std::string(bytes, '\0')));
  };
  EXPECT_EQ(two("[0,4]", "[4,8]", 8), "accepted");
  EXPECT_EQ(two("[0,4]", "[0,4]", 8), "tensors overlap or leave a hole");
  EXPECT_EQ(two("[0,4]", "[8,12]", 12), "tensors overlap or leave a hole");
  EXPECT_EQ(two("[4,8]", "[8,12]", 12), "tensors overlap or leave a hole");
  EXPECT_EQ(two("[0,4]", "[4,8]", 9), "bytes behind the last tensor");
  EXPECT_EQ(refusal(file_of("{}", "x")), "bytes behind the last tensor");
}

TEST(Safetensors, RefusesAMisalignedTensor) {
  const std::string file = safetensors_of({{"a", "I8", {1}, "x"}, {"b", "F32", {1}, std::string(4, '\0')}});
  EXPECT_EQ(refusal(file), "tensor b");
}

TEST(Safetensors, RefusesANameTwice) {
  const std::string entry = R"("t":{"dtype":"I8","shape":[0],"data_offsets":[0,0]})";
  EXPECT_EQ(refusal(file_of("{" + entry + "," + entry + "}", "")), "tensor t");
}

TEST(Safetensors, ValuesThatAreNotFiniteAreNoValues) {
  for (const std::uint32_t bits : {0x7F800000u, 0xFF800000u, 0x7FC00000u, 0x7F800001u}) {
    const std::string file =
        safetensors_of({{"t", "F32", {2}, bytes_of<float>({1.0f}) + bytes_of<std::uint32_t>({bits})}});
    const auto read = read_safetensors(as_bytes(file));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read.value().at("t").values().empty()) << std::hex << bits;
  }
  const std::string halves = safetensors_of({{"t", "F16", {1}, bytes_of<std::uint16_t>({0x7C00})}});
  EXPECT_TRUE(read_safetensors(as_bytes(halves)).value().at("t").values().empty());
}

}  // namespace
}  // namespace perch::tests
