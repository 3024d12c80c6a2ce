// Weights and manifests of text heads are untrusted: every way to be wrong is named.
#include <gtest/gtest.h>

#include <limits>

#include "perch/caps.hpp"
#include "tiny_head.hpp"

namespace perch::tests {
namespace {

std::string refusal(const std::string& weights, const std::string& manifest) {
  const auto head = TextHead::load(as_bytes(weights), manifest);
  if (head) return "accepted";
  EXPECT_EQ(head.error().code, ErrorCode::bad_weights);
  return head.error().detail;
}

std::string refusal(const HeadNumbers& numbers) {
  const std::string weights = safetensors_of(tensors_of(numbers));
  return refusal(weights, head_manifest_of(numbers, weights));
}

template <class Change>
std::string with(Change&& change) {
  HeadNumbers numbers = tiny_head();
  change(numbers);
  return refusal(numbers);
}

std::string with_manifest(const std::string& part, const std::string& instead) {
  const std::string weights = safetensors_of(tensors_of(tiny_head()));
  std::string manifest = head_manifest_of(tiny_head(), weights);
  const std::size_t at = manifest.find(part);
  EXPECT_NE(at, std::string::npos) << part;
  return refusal(weights, manifest.replace(at, part.size(), instead));
}

/// One tensor under another name, or of another type or shape.
std::string with_tensor(const std::string& name, const RawTensor& instead) {
  auto tensors = tensors_of(tiny_head());
  const auto found = std::find_if(tensors.begin(), tensors.end(), [&](const auto& t) { return t.name == name; });
  EXPECT_NE(found, tensors.end());
  *found = instead;
  const std::string weights = safetensors_of(tensors);
  return refusal(weights, head_manifest_of(tiny_head(), weights));
}

TEST(HeadManifest, ThatIsGoodIsAccepted) { EXPECT_EQ(refusal(tiny_head()), "accepted"); }

TEST(HeadManifest, IsForThisProgramAndTheseWeights) {
  const std::string weights = safetensors_of(tensors_of(tiny_head()));
  for (const char* manifest : {"", "[]", "{", "7"}) {
    EXPECT_EQ(refusal(weights, manifest), "the manifest is no JSON object") << manifest;
  }
  EXPECT_EQ(with_manifest("\"format\":2", "\"format\":1"), "format of the manifest");
  EXPECT_EQ(with_manifest("\"tokens_version\":1", "\"tokens_version\":2"), "version of the tokens");
  EXPECT_EQ(with_manifest("\"tokens_version\":1,", ""), "version of the tokens");
  EXPECT_EQ(with_manifest("\"size_bytes\":", "\"size_bytes\":1"), "size against the manifest");
  EXPECT_EQ(with_manifest("\"sha256\":\"", "\"sha256\":\"0"), "hash against the manifest");
  EXPECT_EQ(with_manifest("\"head\":\"subjectivity\"", "\"head\":\"humour\""), "head of the manifest");
  EXPECT_EQ(with_manifest("\"objective\",\"subjective\"", "\"subjective\",\"objective\""), "classes of the manifest");
  EXPECT_EQ(with_manifest("\"objective\",", ""), "classes of the manifest");
}

TEST(HeadManifest, HasSizesInTheirLimits) {
  EXPECT_EQ(with_manifest("\"dimensions\":1", "\"dimensions\":0"), "dimensions");
  EXPECT_EQ(with_manifest("\"dimensions\":1", "\"dimensions\":257"), "dimensions");
  EXPECT_EQ(with_manifest("\"buckets\":2", "\"buckets\":0"), "buckets");
  EXPECT_EQ(with_manifest("\"buckets\":2", "\"buckets\":65537"), "buckets");
  for (const char* scale : {"0", "-1", "1e-40", "1e40", "\"1\"", "null"}) {
    EXPECT_EQ(with_manifest("\"temperature\":1", std::string("\"temperature\":") + scale), "temperature");
  }
  EXPECT_EQ(with_manifest("\"hidden\":[]", "\"hidden\":[0]"), "width of a hidden layer");
  EXPECT_EQ(with_manifest("\"hidden\":[]", "\"hidden\":[4097]"), "width of a hidden layer");
  EXPECT_EQ(with_manifest("\"hidden\":[]", "\"hidden\":[1,1,1,1,1,1,1,1]"), "number of hidden layers");
}

TEST(HeadManifest, HasBranchesThatCanBeWorkedOut) {
  EXPECT_EQ(with([](HeadNumbers& n) { n.branches.clear(); }), "number of branches");
  EXPECT_EQ(with([](HeadNumbers& n) { n.branches.assign(9, {1, 8, "max"}); }), "number of branches");
  EXPECT_EQ(with([](HeadNumbers& n) { n.branches[0].pool = "sum"; }), "pool of a branch");
  EXPECT_EQ(with([](HeadNumbers& n) { n.branches[0].width = 0; }), "width of a branch");
  EXPECT_EQ(with([](HeadNumbers& n) { n.branches[0].width = 6; }), "width of a branch");
  EXPECT_EQ(with([](HeadNumbers& n) { n.branches[0] = {2, 8, "mean"}; }), "width of a branch");
  EXPECT_EQ(with([](HeadNumbers& n) { n.branches[0].channels = 0; }), "channels of a branch");
  EXPECT_EQ(with([](HeadNumbers& n) { n.branches[0].channels = 12; }), "channels of a branch");
  EXPECT_EQ(with([](HeadNumbers& n) { n.branches[0].channels = 4104; }), "channels of a branch");
}

TEST(HeadTensors, HaveTheirSizes) {
  EXPECT_EQ(with([](HeadNumbers& n) { n.embedding.push_back(0); }), "shape of embedding");
  EXPECT_EQ(with([](HeadNumbers& n) { n.products_weight.pop_back(); }), "shape of products.weight");
  EXPECT_EQ(with([](HeadNumbers& n) { n.products_scale.pop_back(); }), "tensor products.scale");
  EXPECT_EQ(with([](HeadNumbers& n) { n.features_bias.push_back(0); }), "tensor features.bias");
  EXPECT_EQ(with([](HeadNumbers& n) { n.features_scale.pop_back(); }), "tensor features.scale");
  EXPECT_EQ(with([](HeadNumbers& n) { n.dense[0].weight.resize(18); }), "shape of dense0.weight");
  EXPECT_EQ(with([](HeadNumbers& n) { n.dense[0].bias.push_back(0); }), "tensor dense0.bias");
  EXPECT_EQ(with([](HeadNumbers& n) { n.dense.clear(); }), "tensor dense0.weight");
  EXPECT_EQ(with_manifest("\"hidden\":[]", "\"hidden\":[2]"), "tensor dense1.weight");
}

TEST(HeadTensors, HaveSoundNumbers) {
  const float nan = std::numeric_limits<float>::quiet_NaN(), infinity = std::numeric_limits<float>::infinity();
  const std::string wrong = " has a number that is none or too large";
  EXPECT_EQ(with([&](HeadNumbers& n) { n.products_scale[3] = nan; }), "tensor products.scale" + wrong);
  EXPECT_EQ(with([&](HeadNumbers& n) { n.features_bias[3] = infinity; }), "tensor features.bias" + wrong);
  EXPECT_EQ(with([&](HeadNumbers& n) { n.features_bias[3] = -1e16f; }), "tensor features.bias" + wrong);
  EXPECT_EQ(with([&](HeadNumbers& n) { n.dense[0].scale[1] = -infinity; }), "tensor dense0.scale" + wrong);
  EXPECT_EQ(with([&](HeadNumbers& n) { n.dense[0].bias[0] = nan; }), "tensor dense0.bias" + wrong);
  EXPECT_EQ(with([&](HeadNumbers& n) { n.features_scale[7] = 0; }), "tensor features.scale is not above 0");
  EXPECT_EQ(with([&](HeadNumbers& n) { n.features_scale[7] = -1; }), "tensor features.scale is not above 0");
  EXPECT_EQ(with([&](HeadNumbers& n) {
              n.features_scale[7] = 1e-14f;
              n.products_scale[7] = 1e14f;
            }),
            "tensor products.scale against features.scale");
}

TEST(HeadTensors, HaveTheirTypes) {
  EXPECT_EQ(with_tensor("vocabulary", {"words", "I32", {2}, std::string(8, '\0')}), "tensor vocabulary");
  EXPECT_EQ(with_tensor("vocabulary", {"vocabulary", "F32", {2}, std::string(8, '\0')}), "tensor vocabulary");
  EXPECT_EQ(with_tensor("vocabulary", {"vocabulary", "I32", {2, 1}, std::string(8, '\0')}), "tensor vocabulary");
  EXPECT_EQ(with_tensor("embedding", {"embedding", "F32", {4, 1}, std::string(16, '\0')}), "tensor embedding");
  EXPECT_EQ(with_tensor("features.bias", {"features.bias", "I32", {8}, std::string(32, '\0')}), "tensor features.bias");
}

TEST(HeadVocabulary, Ascends) {
  EXPECT_EQ(with([](HeadNumbers& n) { std::swap(n.vocabulary[0], n.vocabulary[1]); }), "vocabulary is not in order");
  EXPECT_EQ(with([](HeadNumbers& n) { n.vocabulary[0] = n.vocabulary[1]; }), "vocabulary is not in order");
  EXPECT_EQ(with([](HeadNumbers& n) { n.vocabulary = {1, 0x80000001u}; }), "accepted") << "without a sign";
  EXPECT_EQ(with([](HeadNumbers& n) {
              n.vocabulary.clear();
              n.embedding.resize(2);
            }),
            "accepted");
}

TEST(HeadProducts, AreNotMoreThanFit) {
  EXPECT_EQ(with([](HeadNumbers& n) { n.branches.assign(1, {2, 2056, "max"}); }), "too many products");
  HeadNumbers many = tiny_head();
  many.vocabulary.resize(caps::kVocabulary + 1);
  for (std::size_t i = 0; i < many.vocabulary.size(); ++i) many.vocabulary[i] = static_cast<std::uint32_t>(i);
  EXPECT_EQ(refusal(many), "too many words");
}

TEST(HeadFile, DamagedAnywhereIsRefused) {
  const std::string good = safetensors_of(tensors_of(tiny_head()));
  const std::string manifest = head_manifest_of(tiny_head(), good);
  for (std::size_t at = 0; at < good.size(); at += 7) {
    std::string damaged = good;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
    EXPECT_NE(refusal(damaged, manifest), "accepted") << at;
    EXPECT_NE(refusal(good.substr(0, at), manifest), "accepted") << at;
  }
}

}  // namespace
}  // namespace perch::tests
