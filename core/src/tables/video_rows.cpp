// The table of videos.
#include <array>
#include <memory>
#include <string>

#include "tables/prediction_rows.hpp"

namespace perch {
namespace {

enum Column : std::size_t {
#define PERCH_VIDEO_COLUMN(name, needed, others) k_##name,
#include "perch/table_columns.def"
  kColumns
};
constexpr std::array<TableColumn, kColumns> kTable = {{
#define PERCH_VIDEO_COLUMN(name, needed, others) {#name, needed, others},
#include "perch/table_columns.def"
}};

std::optional<AuthorBan> ban_in(RowCells& cells) {
  std::string word(cells.text(k_author_ban_status));
  for (char& c : word) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  if (word.empty()) return std::nullopt;
  if (word == "active") return AuthorBan::active;
  if (word == "banned") return AuthorBan::banned;
  if (word == "under review" || word == "under scrutiny") return AuthorBan::under_review;
  cells.refuse(k_author_ban_status);
  return std::nullopt;
}

VideoRecord video_in(RowCells& cells) {
  VideoRecord out;
  out.duration_s = cells.amount(k_video_duration_sec);
  out.verified = cells.truth(k_verified_status);
  out.ban = ban_in(cells);
  out.views = cells.count(k_video_view_count);
  out.likes = cells.count(k_video_like_count);
  out.shares = cells.count(k_video_share_count);
  out.downloads = cells.count(k_video_download_count);
  out.comments = cells.count(k_video_comment_count);
  const std::string_view text = cells.text(k_video_transcription_text);
  if (!text.empty()) out.text = text;
  return out;
}

class VideoRows final : public PredictionTable::Rows {
 public:
  VideoRows(const VideoClaimModel& model, const TextReader& reader, AnswerColumns columns)
      : Rows(kTable), model_(model), reader_(reader), scratch_(reader), columns_(columns) {}

  [[nodiscard]] std::string header() const override {
    return columns_ == AnswerColumns::all ? "status,p_claim,p_claim_of_posts" : "status,p_claim";
  }
  [[nodiscard]] std::string answer(RowCells& cells) override {
    const VideoRecord video = video_in(cells);
    if (cells.error()) return {};
    const VideoClaim claim = model_.judge(video, reader_, scratch_);
    std::string out = (claim.is_claim ? "claim," : "opinion,") + rounded(claim.p_claim);
    if (columns_ == AnswerColumns::answer) return out;
    return out.append(",").append(claim.p_claim_of_posts ? rounded(*claim.p_claim_of_posts) : "");
  }

 private:
  const VideoClaimModel& model_;
  const TextReader& reader_;
  TextReader::Scratch scratch_;
  AnswerColumns columns_;
};

class VideoFeatureRows final : public PredictionTable::Rows {
 public:
  explicit VideoFeatureRows(const TextReader& reader) : Rows(kTable), reader_(reader), scratch_(reader) {}

  [[nodiscard]] std::string header() const override {
    std::string out;
    for (const std::string& feature : video_feature_names(reader_)) out.append(out.empty() ? "" : ",").append(feature);
    return out;
  }
  [[nodiscard]] std::string answer(RowCells& cells) override {
    return csv_numbers(features_of(video_in(cells), reader_, scratch_));
  }

 private:
  const TextReader& reader_;
  TextReader::Scratch scratch_;
};

}  // namespace

PredictionTable PredictionTable::of_videos(const VideoClaimModel& model, const TextReader& reader,
                                           AnswerColumns columns) {
  return PredictionTable(std::make_unique<VideoRows>(model, reader, columns));
}

PredictionTable PredictionTable::of_video_features(const TextReader& reader) {
  return PredictionTable(std::make_unique<VideoFeatureRows>(reader));
}

}  // namespace perch
