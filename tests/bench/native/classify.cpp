// A dump that is in memory, one account a line, becomes reports: the core alone, on one thread.
#include <string_view>

#include "passes.hpp"
#include "perch/account_lines.hpp"
#include "perch/models/clusters_v1.hpp"

namespace {

using perch::bench::Counts;

std::optional<Counts> read(const perch::Network& network, std::string_view text) {
  perch::AccountLines lines(network);
  Counts counts;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size());
    const auto report = lines.read(text.substr(0, size));
    if (!report || perch::to_json(report.value()).empty()) return std::nullopt;
    counts.tweets += report.value().counts.tweets;
    counts.retweets += report.value().counts.retweets;
    counts.replies += report.value().counts.replies;
    text.remove_prefix(std::min(size + 1, text.size()));
  }
  return counts;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: perch_classify_bench accounts.ndjson\n", stderr);
    return 2;
  }
  const auto network =
      perch::Network::load(perch::models::clusters_v1_weights(), perch::models::clusters_v1_manifest());
  if (!network) return 1;
  const std::string text = perch::bench::bytes_of(argv[1]);
  return perch::bench::best_of_three([&] { return read(network.value(), text); });
}
