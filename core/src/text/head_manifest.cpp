#include "head_manifest.hpp"

#include <algorithm>
#include <cmath>

#include "json/json.hpp"
#include "perch/caps.hpp"
#include "perch/record_scanner.hpp"
#include "perch/tokens.hpp"
#include "sha256.hpp"

namespace perch::text {
namespace {

Error bad(std::string detail) { return {ErrorCode::bad_weights, std::move(detail)}; }

/// The members as they stand there. Numbers that are missing or none are -1.
struct Members {
  std::string name, head, sha256;
  std::int64_t format = -1, tokens_version = -1, size_bytes = -1, dimensions = -1, buckets = -1;
  double temperature = -1;
  std::vector<std::string> classes;
  std::vector<std::int64_t> hidden;
  struct Window {
    std::int64_t width = -1, channels = -1;
    std::string pool;
  };
  std::vector<Window> branches;
};

std::int64_t whole(const json::Value& value) { return json::integer(value).value_or(-1); }

double real(const json::Value& value) {
  return value.type() == json::Type::number ? json::parse_number(value.raw()).value_or(-1) : -1;
}

Members::Window read_branch(const json::Value& value) {
  Members::Window out;
  json::for_each_member(value, [&](std::string_view key, const json::Value& member) {
    if (key == "width") out.width = whole(member);
    if (key == "channels") out.channels = whole(member);
    if (key == "pool") out.pool = json::text(member).value_or("");
  });
  return out;
}

Members read_members(const json::Value& root) {
  Members out;
  json::for_each_member(root, [&](std::string_view key, const json::Value& value) {
    if (key == "name") out.name = json::text(value).value_or("");
    if (key == "format") out.format = whole(value);
    if (key == "head") out.head = json::text(value).value_or("");
    if (key == "tokens_version") out.tokens_version = whole(value);
    if (key == "dimensions") out.dimensions = whole(value);
    if (key == "buckets") out.buckets = whole(value);
    if (key == "temperature") out.temperature = real(value);
    json::for_each_element(value, [&](const json::Value& element) {
      if (key == "classes") out.classes.push_back(json::text(element).value_or(""));
      if (key == "hidden") out.hidden.push_back(whole(element));
      if (key == "branches") out.branches.push_back(read_branch(element));
    });
    if (key != "weights") return;
    json::for_each_member(value, [&](std::string_view inner, const json::Value& member) {
      if (inner == "sha256") out.sha256 = json::text(member).value_or("");
      if (inner == "size_bytes") out.size_bytes = whole(member);
    });
  });
  return out;
}

bool is_from_1_to(std::int64_t value, std::size_t most) noexcept {
  return value >= 1 && value <= static_cast<std::int64_t>(most);
}

bool is_scale(double value) noexcept { return std::isfinite(value) && value >= 1e-30 && value <= 1e30; }

Status take_branches(const Members& members, HeadManifest& out) {
  if (members.branches.empty() || members.branches.size() > caps::kBranches) return bad("number of branches");
  for (const Members::Window& window : members.branches) {
    const bool is_max = window.pool == "max", is_mean = window.pool == "mean";
    if (!is_max && !is_mean) return bad("pool of a branch");
    if (!is_from_1_to(window.width, caps::kWindowTokens) || (is_mean && window.width != 1)) {
      return bad("width of a branch");
    }
    if (!is_from_1_to(window.channels, caps::kLayerWidth) || window.channels % static_cast<int>(kBlock) != 0) {
      return bad("channels of a branch");
    }
    Branch branch;
    branch.width = static_cast<std::size_t>(window.width);
    branch.channels = static_cast<std::size_t>(window.channels);
    branch.pool = is_max ? Branch::Pool::max : Branch::Pool::mean;
    branch.products_at = out.row_size;
    branch.features_at = out.features;
    out.row_size += branch.products();
    out.features += branch.channels;
    out.branches.push_back(branch);
  }
  return out.row_size <= caps::kProducts ? ok_status() : bad("too many products");
}

Status take_sizes(const Members& members, HeadManifest& out) {
  if (!is_from_1_to(members.dimensions, caps::kDimensions)) return bad("dimensions");
  if (!is_from_1_to(members.buckets, caps::kVocabulary)) return bad("buckets");
  if (!is_scale(members.temperature)) return bad("temperature");
  if (members.hidden.size() >= caps::kLayers) return bad("number of hidden layers");
  for (const std::int64_t width : members.hidden) {
    if (!is_from_1_to(width, caps::kLayerWidth)) return bad("width of a hidden layer");
    out.hidden.push_back(static_cast<std::size_t>(width));
  }
  out.dimensions = static_cast<std::size_t>(members.dimensions);
  out.buckets = static_cast<std::size_t>(members.buckets);
  out.temperature = members.temperature;
  return ok_status();
}

}  // namespace

Result<HeadManifest> read_head_manifest(std::string_view text, std::span<const std::uint8_t> weights) {
  json::Parser parser;
  const auto root = parser.open_copy(text);
  if (!root || !json::is_object(*root)) return bad("the manifest is no JSON object");
  const Members members = read_members(*root);
  if (members.format != 2) return bad("format of the manifest");
  if (members.tokens_version != kTokensVersion) return bad("version of the tokens");
  if (members.size_bytes != static_cast<std::int64_t>(weights.size())) return bad("size against the manifest");
  if (members.sha256 != sha256_hex(weights)) return bad("hash against the manifest");
  const auto head = head_named(members.head);
  if (!head) return bad("head of the manifest");
  const auto classes = classes_of(*head);
  if (!std::equal(classes.begin(), classes.end(), members.classes.begin(), members.classes.end())) {
    return bad("classes of the manifest");
  }
  HeadManifest out;
  out.name = members.name;
  out.sha256 = members.sha256;
  out.head = *head;
  if (const Status sizes = take_sizes(members, out); !sizes) return sizes.error();
  if (const Status branches = take_branches(members, out); !branches) return branches.error();
  return out;
}

}  // namespace perch::text
