// The cap on the size of one record. Few chunk sizes, because the texts are long.
#include <gtest/gtest.h>

#include "scan.hpp"

namespace perch::tests {
namespace {

std::string list_with(const std::string& record) { return "[{\"id\":\"1\"}," + record + ",{\"id\":\"3\"}]"; }

std::string record_of(std::size_t size) {
  const std::string frame = "{\"t\":\"\"}";
  return "{\"t\":\"" + std::string(size - frame.size(), 'x') + "\"}";
}

TEST(RecordSize, UpToTheCapIsKept) {
  for (const std::size_t chunk : {caps::kChunkBytes, std::size_t{50'021}}) {
    const Scan out = scan_in(list_with(record_of(caps::kRecordBytes)), FileShape::list, chunk);
    EXPECT_EQ(out.complete().size(), 3u) << chunk;
  }
}

TEST(RecordSize, BeyondTheCapIsSkippedWhateverTheChunks) {
  for (const std::size_t over : {std::size_t{1}, std::size_t{10}, caps::kChunkBytes / 2, caps::kChunkBytes * 3}) {
    for (const std::size_t chunk : {caps::kChunkBytes, std::size_t{50'021}}) {
      const Scan out = scan_in(list_with(record_of(caps::kRecordBytes + over)), FileShape::list, chunk);
      EXPECT_EQ(out.broken(), std::vector{RecordState::too_large}) << over << " over, chunks of " << chunk;
      EXPECT_EQ(out.complete(), (std::vector<std::string>{"{\"id\":\"1\"}", "{\"id\":\"3\"}"}));
    }
  }
}

TEST(RecordSize, AnEndlessStringCostsNoMoreThanTheCap) {
  RecordScanner scanner(FileShape::list);
  const std::string piece(caps::kChunkBytes, 'x');
  const std::string start = "[{\"id\":\"1\"},{\"t\":\"";
  std::memcpy(scanner.writable(start.size()).data(), start.data(), start.size());
  scanner.commit(start.size());
  std::size_t broken = 0;
  std::uint8_t *lowest = nullptr, *highest = nullptr;
  for (int i = 0; i < 40; ++i) {
    const auto room = scanner.writable(piece.size());
    std::memcpy(room.data(), piece.data(), piece.size());
    // Once the record is given up, the buffer keeps little: 20 more chunks go to the places that others had.
    if (i == 20) lowest = highest = room.data();
    lowest = std::min(lowest, room.data());
    highest = std::max(highest, room.data());
    scanner.commit(piece.size());
    while (const auto record = scanner.next()) broken += record->state == RecordState::too_large ? 1 : 0;
  }
  EXPECT_EQ(broken, 1u);
  EXPECT_LE(highest - lowest, static_cast<std::ptrdiff_t>(caps::kRecordBytes + 2 * caps::kChunkBytes));
}

TEST(RecordSize, ALongScalarOrKeyIsNoRecord) {
  const std::string digits(caps::kKeyBytes + 10, '7');
  const Scan list = scan("[{\"id\":\"1\"}," + digits + ",{\"id\":\"3\"}]");
  EXPECT_EQ(list.complete(), (std::vector<std::string>{"{\"id\":\"1\"}", "{\"id\":\"3\"}"}));
  EXPECT_EQ(list.broken().size(), 1u);
  const std::string key(caps::kKeyBytes + 10, 'k');
  const Scan dump = scan("{\"" + key + "\":{\"user_data\":{}},\"b\":{\"user_data\":{}}}", FileShape::accounts);
  EXPECT_FALSE(dump.cuts.empty());
}

}  // namespace
}  // namespace perch::tests
