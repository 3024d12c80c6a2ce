/// \file
/// Whether a video holds a claim or an opinion, as the table of the tool that Perch follows has it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "perch/result.hpp"
#include "perch/text_reader.hpp"

namespace perch {

enum class AuthorBan : std::uint8_t { active, under_review, banned };

/// Facts of a video; an empty optional is unknown. Numbers are finite and not negative.
struct VideoRecord {
  std::optional<double> duration_s;
  std::optional<bool> verified;  ///< Its author.
  std::optional<AuthorBan> ban;  ///< Of its author.
  std::optional<double> views, likes, shares, downloads, comments;
  std::optional<std::string_view> text;  ///< What is said in it.
};

struct VideoClaim {
  double p_claim = 0;
  bool is_claim = false;                   ///< p_claim is 1/2 or more.
  std::optional<double> p_claim_of_posts;  ///< What the claim head for real posts says of the same text.
};

class DenseClassifier;

/// Immutable after loading; safe to share.
class VideoClaimModel {
 public:
  /// \param weights, manifest untrusted. \param reader has the claim head whose features the model reads. Errors:
  /// bad_weights, naming what is wrong.
  [[nodiscard]] static Result<VideoClaimModel> load(std::span<const std::uint8_t> weights, std::string_view manifest,
                                                    const TextReader& reader);
  VideoClaimModel(VideoClaimModel&&) noexcept;
  VideoClaimModel& operator=(VideoClaimModel&&) noexcept;
  ~VideoClaimModel();

  /// \param reader as for load().
  [[nodiscard]] VideoClaim judge(const VideoRecord& video, const TextReader& reader,
                                 TextReader::Scratch& scratch) const;
  [[nodiscard]] const std::string& name() const noexcept;
  [[nodiscard]] const std::string& sha256() const noexcept;

 private:
  explicit VideoClaimModel(DenseClassifier classifier);
  std::unique_ptr<DenseClassifier> classifier_;
};

/// What the model reads, in order: ln(1 + x) of the numbers, each with `knows_…`, and the features that the claim head
/// sees in the text (TextReader::features()). What is unknown is 0.
[[nodiscard]] std::vector<std::string> video_feature_names(const TextReader& reader);
[[nodiscard]] std::vector<double> features_of(const VideoRecord& video, const TextReader& reader,
                                              TextReader::Scratch& scratch);

}  // namespace perch
