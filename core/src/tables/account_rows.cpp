// The table of accounts.
#include <array>
#include <memory>

#include "tables/prediction_rows.hpp"

namespace perch {
namespace {

enum Column : std::size_t {
#define PERCH_PROFILE_COLUMN(name, needed, others) k_##name,
#include "perch/table_columns.def"
  kColumns
};
constexpr std::array<TableColumn, kColumns> kTable = {{
#define PERCH_PROFILE_COLUMN(name, needed, others) {#name, needed, others},
#include "perch/table_columns.def"
}};

AccountProfile profile_in(RowCells& cells) {
  AccountProfile out;
  out.followers = cells.count(k_followers);
  out.following = cells.count(k_following);
  out.posts = cells.count(k_posts);
  out.verified = cells.truth(k_verified);
  out.is_private = cells.truth(k_private);
  out.age_days = cells.amount(k_age_days);
  out.posts_per_day = cells.amount(k_posts_per_day);
  return out;
}

class AccountRows final : public PredictionTable::Rows {
 public:
  AccountRows(const AccountTypeModel& model, AnswerColumns columns) : Rows(kTable), model_(model), columns_(columns) {}

  [[nodiscard]] std::string header() const override {
    std::string out = "type";
    for (const std::string_view kind : kAccountKindNames) out.append(",p_").append(kind);
    return columns_ == AnswerColumns::all ? out + ",rule,agree,abstained" : out;
  }

  [[nodiscard]] std::string answer(RowCells& cells) override {
    const AccountType type = model_.judge(profile_in(cells));
    std::string out(type.kind ? name(*type.kind) : "");
    const bool is_unknown = type.abstained == Abstention::counts_unknown;
    for (const double p : type.probabilities) out.append(",").append(is_unknown ? "" : rounded(p));
    if (columns_ == AnswerColumns::answer) return out;
    out.append(",").append(type.rule ? name(type.rule->kind) : "").append(",");
    if (const auto agree = type.agree()) out.append(*agree ? "1" : "0");
    return out.append(",").append(type.abstained ? perch::name(*type.abstained) : "");
  }

 private:
  const AccountTypeModel& model_;
  AnswerColumns columns_;
};

class AccountFeatureRows final : public PredictionTable::Rows {
 public:
  AccountFeatureRows() : Rows(kTable) {}

  [[nodiscard]] std::string header() const override {
    std::string out;
    for (const std::string_view feature : kAccountFeatures) out.append(out.empty() ? "" : ",").append(feature);
    return out;
  }
  [[nodiscard]] std::string answer(RowCells& cells) override {
    const auto features = features_of(profile_in(cells));
    return features ? csv_numbers(*features) : std::string(kAccountFeatures.size() - 1, ',');
  }
};

}  // namespace

PredictionTable PredictionTable::of_accounts(const AccountTypeModel& model, AnswerColumns columns) {
  return PredictionTable(std::make_unique<AccountRows>(model, columns));
}

PredictionTable PredictionTable::of_account_features() {
  return PredictionTable(std::make_unique<AccountFeatureRows>());
}

}  // namespace perch
