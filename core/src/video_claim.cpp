#include "perch/video_claim.hpp"

#include <array>
#include <utility>

#include "dense_classifier.hpp"
#include "numeric.hpp"
#include "text/head_layers.hpp"

namespace perch {
namespace {

constexpr std::array<std::string_view, 2> kClasses = {"opinion", "claim"};

std::size_t text_features_of(const TextReader& reader) { return reader.head(Head::claim)->layers().features; }

}  // namespace

std::vector<std::string> video_feature_names(const TextReader& reader) {
  std::vector<std::string> out;
  for (const std::string name : {"duration_s", "views", "likes", "shares", "downloads", "comments"}) {
    out.push_back("log_" + name);
    out.push_back("knows_" + name);
  }
  for (const char* const name : {"verified", "knows_verified", "under_review", "banned", "knows_ban", "knows_text"}) {
    out.emplace_back(name);
  }
  for (std::size_t i = 0; i < text_features_of(reader); ++i) out.push_back("claim_feature_" + std::to_string(i));
  return out;
}

std::vector<double> features_of(const VideoRecord& video, const TextReader& reader, TextReader::Scratch& scratch) {
  std::vector<double> out;
  for (const auto& number :
       {video.duration_s, video.views, video.likes, video.shares, video.downloads, video.comments}) {
    out.push_back(number ? log_anywhere(1 + *number) : 0);
    out.push_back(number ? 1 : 0);
  }
  out.push_back(video.verified.value_or(false) ? 1 : 0);
  out.push_back(video.verified ? 1 : 0);
  out.push_back(video.ban == AuthorBan::under_review ? 1 : 0);
  out.push_back(video.ban == AuthorBan::banned ? 1 : 0);
  out.push_back(video.ban ? 1 : 0);
  out.push_back(video.text ? 1 : 0);
  if (video.text) {
    constexpr double kUnit = 32768;
    for (const std::int16_t feature : reader.features(*video.text, Head::claim, scratch)) {
      out.push_back(feature / kUnit);
    }
  }
  out.resize(18 + text_features_of(reader));
  return out;
}

VideoClaimModel::VideoClaimModel(DenseClassifier classifier)
    : classifier_(std::make_unique<DenseClassifier>(std::move(classifier))) {}
VideoClaimModel::VideoClaimModel(VideoClaimModel&&) noexcept = default;
VideoClaimModel& VideoClaimModel::operator=(VideoClaimModel&&) noexcept = default;
VideoClaimModel::~VideoClaimModel() = default;

const std::string& VideoClaimModel::name() const noexcept { return classifier_->name(); }
const std::string& VideoClaimModel::sha256() const noexcept { return classifier_->sha256(); }

Result<VideoClaimModel> VideoClaimModel::load(std::span<const std::uint8_t> weights, std::string_view manifest,
                                              const TextReader& reader) {
  const std::vector<std::string> names = video_feature_names(reader);
  const std::vector<std::string_view> features(names.begin(), names.end());
  auto classifier = DenseClassifier::load(weights, manifest, features, kClasses);
  if (!classifier) return classifier.error();
  if (classifier.value().text_head() != reader.head(Head::claim)->sha256()) {
    return Error{ErrorCode::bad_weights, "made for another claim head"};
  }
  return VideoClaimModel(std::move(classifier).value());
}

VideoClaim VideoClaimModel::judge(const VideoRecord& video, const TextReader& reader,
                                  TextReader::Scratch& scratch) const {
  VideoClaim out;
  std::array<double, kClasses.size()> probabilities{};
  classifier_->classify(features_of(video, reader, scratch), probabilities);
  out.p_claim = probabilities[1];
  out.is_claim = out.p_claim >= 0.5;
  if (video.text) {
    const TextScores scores = reader.read(*video.text, scratch);
    out.p_claim_of_posts = scores.of(Head::claim)[1];
  }
  return out;
}

}  // namespace perch
