/// \file
/// Answers to the rows of a table: any bytes in, a line of CSV for each row out, in constant memory.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "perch/account_type.hpp"
#include "perch/result.hpp"
#include "perch/text_reader.hpp"
#include "perch/video_claim.hpp"

namespace perch {

struct TableAnswer {
  std::string line;            ///< CSV without a line end; empty cells where there is an error.
  std::optional<Error> error;  ///< unreadable_cell or broken_row, with row and column.
};

enum class AnswerColumns : std::uint8_t {
  answer,  ///< The answer alone.
  all      ///< A second opinion, too.
};

/// Comma, semicolon or tab; quotes, any line ends, a byte order mark; columns in any order, by any of the names in
/// table_columns.def; further ones are ignored. A row that cannot be read costs itself and no more.
class PredictionTable {
 public:
  /// `type,p_regular,p_bot,p_influencer,p_fake`; an empty type: the model abstains. All: `,rule,agree,abstained`.
  /// \param model outlives this, as all that is given below does.
  [[nodiscard]] static PredictionTable of_accounts(const AccountTypeModel& model, AnswerColumns columns);
  /// `status,p_claim`. All: `,p_claim_of_posts`.
  [[nodiscard]] static PredictionTable of_videos(const VideoClaimModel& model, const TextReader& reader,
                                                 AnswerColumns columns);
  /// What the models read instead of what they say, exact to the bit: for training.
  [[nodiscard]] static PredictionTable of_account_features();
  [[nodiscard]] static PredictionTable of_video_features(const TextReader& reader);
  PredictionTable(PredictionTable&&) noexcept;
  PredictionTable& operator=(PredictionTable&&) noexcept;
  ~PredictionTable();

  /// The names of the columns.
  [[nodiscard]] std::string header() const;

  /// Room for `size_bytes` more (at most caps::kChunkBytes).
  [[nodiscard]] std::span<std::uint8_t> writable(std::size_t size_bytes);
  void commit(std::size_t size_bytes) noexcept;
  /// No more bytes will come.
  void finish() noexcept;

  /// The answer to the next row; empty when more bytes are needed, after the last row, and where the table is refused.
  [[nodiscard]] std::optional<TableAnswer> next();
  /// Why there is no table: empty_file, missing_column (which names it), broken_row.
  [[nodiscard]] const std::optional<Error>& refusal() const noexcept;

  class Rows;  ///< What makes answers of cells.

 private:
  explicit PredictionTable(std::unique_ptr<Rows> rows);
  std::unique_ptr<Rows> rows_;
};

}  // namespace perch
