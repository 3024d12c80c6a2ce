// The core alone: a tweets.js that is in memory goes through a Reading in pieces of 256 KiB.
#include <cstring>
#include <span>
#include <utility>

#include "passes.hpp"
#include "perch/models/clusters_v1.hpp"
#include "perch/reading.hpp"

namespace {

using perch::bench::Counts;

constexpr std::size_t kPieceBytes = 256u << 10;

std::optional<Counts> read(const perch::Network& network, std::span<const char> text) {
  perch::Reading reading(network, {});
  reading.add_entry("tweets.js", text.size());
  if (!reading.plan()) return std::nullopt;
  reading.begin(reading.next().value_or(0));
  while (!text.empty()) {
    const auto piece = text.first(std::min(kPieceBytes, text.size()));
    std::memcpy(reading.writable(piece.size()).data(), piece.data(), piece.size());
    reading.commit(piece.size());
    text = text.subspan(piece.size());
  }
  reading.end();
  if (!reading.finish() || reading.reports().size() != 1) return std::nullopt;
  const auto& counts = reading.reports().front().counts;
  return Counts{counts.tweets, counts.retweets, counts.replies};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: perch_parse tweets.js\n", stderr);
    return 2;
  }
  const auto network =
      perch::Network::load(perch::models::clusters_v1_weights(), perch::models::clusters_v1_manifest());
  if (!network) return 1;
  const std::string text = perch::bench::bytes_of(argv[1]);
  return perch::bench::best_of_three([&] { return read(network.value(), text); });
}
