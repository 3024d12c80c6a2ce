#include "perch/background.hpp"

#include <algorithm>

#include "json/json.hpp"
#include "perch/caps.hpp"
#include "safetensors.hpp"
#include "sha256.hpp"

namespace perch {
namespace {

Error bad(std::string detail) { return {ErrorCode::bad_weights, "background: " + std::move(detail)}; }

/// Whether the manifest has this file under `background`.
Status check_manifest(std::span<const std::uint8_t> file, std::string_view manifest) {
  json::Parser parser;
  const auto root = parser.open_copy(manifest);
  if (!root || !json::is_object(*root)) return bad("the manifest is no JSON object");
  std::string sha256;
  std::int64_t size_bytes = -1;
  json::for_each_member(*root, [&](std::string_view key, const json::Value& value) {
    if (key != "background") return;
    json::for_each_member(value, [&](std::string_view inner, const json::Value& member) {
      if (inner == "sha256") sha256 = json::text(member).value_or("");
      if (inner == "size_bytes") size_bytes = json::integer(member).value_or(-1);
    });
  });
  if (size_bytes != static_cast<std::int64_t>(file.size())) return bad("size against the manifest");
  if (sha256 != sha256_hex(file)) return bad("hash against the manifest");
  return ok_status();
}

/// Reads tensor after tensor and remembers the first that is not as it should be.
class TensorReader {
 public:
  explicit TensorReader(const Tensors& tensors) : tensors_(tensors) {}

  /// All numbers of a tensor of so many rows of so many columns; 0 rows: any number of rows, or a vector.
  std::vector<double> read(const std::string& name, std::size_t rank, std::size_t rows, std::size_t columns) {
    const Tensor* const tensor = find_tensor(tensors_, name, TensorType::f32, rank);
    const bool fits = tensor != nullptr && tensor->shape.back() == columns &&
                      (rank == 1 || (rows == 0 ? tensor->shape[0] > 0 && tensor->shape[0] <= caps::kCentroids
                                               : tensor->shape[0] == rows));
    if (!fits) return refuse("tensor " + name);
    std::vector<double> values = tensor->values();
    if (values.empty()) return refuse("tensor " + name + " is not finite");
    return values;
  }
  std::vector<ModelInputs> rows(const std::string& name, std::size_t count) {
    const std::vector<double> all = read(name, 2, count, kModelInputs);
    std::vector<ModelInputs> out(all.size() / kModelInputs);
    for (std::size_t i = 0; i < out.size() * kModelInputs; ++i) out[i / kModelInputs][i % kModelInputs] = all[i];
    return out;
  }
  ModelInputs row(const std::string& name) {
    const std::vector<double> all = read(name, 1, 1, kModelInputs);
    ModelInputs out{};
    std::copy(all.begin(), all.end(), out.begin());
    return out;
  }
  void of_clusters(const std::string& name, std::array<ModelInputs, kClusters>& out) {
    const std::vector<ModelInputs> all = rows(name, kClusters);
    std::copy(all.begin(), all.end(), out.begin());
  }
  double number(const std::string& name) {
    const std::vector<double> all = read(name, 1, 1, 1);
    return all.empty() ? 0.0 : all.front();
  }
  [[nodiscard]] const std::string& wrong() const noexcept { return wrong_; }

 private:
  std::vector<double> refuse(std::string why) {
    if (wrong_.empty()) wrong_ = std::move(why);
    return {};
  }
  const Tensors& tensors_;
  std::string wrong_;
};

bool are_ordered(const ModelInputs& low, const ModelInputs& high) noexcept {
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    if (low[i] > high[i]) return false;
  }
  return true;
}

/// Numbers that could not mean what they stand for.
std::string find_nonsense(const Background& background) {
  if (!are_ordered(background.low, background.high)) return "range";
  for (std::size_t c = 0; c < kClusters; ++c) {
    if (!are_ordered(background.typical_low[c], background.typical_high[c])) return "typical range";
  }
  const auto is_positive = [](double x) { return x > 0.0; };
  if (!std::all_of(background.spread.begin(), background.spread.end(), is_positive)) return "spread";
  if (!is_positive(background.temperature)) return "calibration.temperature";
  if (background.far < 0.0) return "space.threshold";
  if (background.false_alarms < 0.0 || background.false_alarms > 1.0) return "space.false_alarms";
  return {};
}

}  // namespace

Result<Background> Background::load(std::span<const std::uint8_t> file, std::string_view manifest) {
  const Result<Tensors> tensors = read_safetensors(file);
  if (!tensors) return bad(tensors.error().detail);
  if (const Status checked = check_manifest(file, manifest); !checked) return checked.error();
  TensorReader reader(tensors.value());
  Background out;
  out.median = reader.row("baseline.median");
  reader.of_clusters("baseline.clusters", out.clusters);
  reader.of_clusters("typical.low", out.typical_low);
  reader.of_clusters("typical.high", out.typical_high);
  out.low = reader.row("range.low");
  out.high = reader.row("range.high");
  out.spread = reader.row("spread");
  const std::vector<double> clock = reader.read("clock", 1, 1, out.clock.size());
  std::copy(clock.begin(), clock.end(), out.clock.begin());
  out.temperature = reader.number("calibration.temperature");
  out.whitening = reader.read("space.whitening", 2, kModelInputs, kModelInputs);
  out.centroids = reader.rows("space.centroids", 0);
  out.far = reader.number("space.threshold");
  out.false_alarms = reader.number("space.false_alarms");
  if (!reader.wrong().empty()) return bad(reader.wrong());
  if (const std::string nonsense = find_nonsense(out); !nonsense.empty()) return bad(nonsense);
  return out;
}

}  // namespace perch
