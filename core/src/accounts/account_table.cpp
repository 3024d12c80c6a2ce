#include "perch/account_table.hpp"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

#include "accounts/account_friends.hpp"
#include "accounts/account_query.hpp"
#include "accounts/account_row.hpp"
#include "accounts/saved_table.hpp"
#include "accounts/table_text.hpp"
#include "guarded.hpp"

namespace perch {

static_assert(sizeof(AccountRow) <= 256, "a row with its two names takes less than 1 kB");

struct AccountTable::State {
  void name_model(std::string_view name, std::string_view sha256, Caveat caveat);

  SavedTable table;
  std::vector<AccountRow>& rows = table.rows;
  std::size_t with_posts = 0;
  std::vector<std::uint32_t> found;  ///< Rows by the query; all of them before there is one.
};

void AccountTable::State::name_model(std::string_view name, std::string_view sha256, Caveat caveat) {
  const auto is_it = [&](const TableModel& model) { return model.name == name; };
  if (std::none_of(table.models.begin(), table.models.end(), is_it))
    table.models.push_back({std::string(name), std::string(sha256), caveat});
}

AccountTable::AccountTable() {
  guarded(is_out_of_memory_, false, [&] {
    state_ = std::make_unique<State>();
    return true;
  });
}
AccountTable::AccountTable(AccountTable&&) noexcept = default;
AccountTable::~AccountTable() = default;

void AccountTable::add(const Report& report) {
  guarded(is_out_of_memory_, false, [&] {
    state_->found.push_back(static_cast<std::uint32_t>(state_->rows.size()));
    state_->rows.push_back(row_of(report));
    state_->name_model(report.model_name, report.model_sha256, Caveat::likeness);
    if (report.type) state_->name_model(report.type_model_name, report.type_model_sha256, Caveat::type_likeness);
    return true;
  });
}

void AccountTable::add_posts(const PostsSummary& posts) {
  if (!state_ || state_->with_posts == state_->rows.size()) return;
  state_->rows[state_->with_posts++].posts = posts;
}

void AccountTable::name_heads(const TextReader& heads) {
  guarded(is_out_of_memory_, false, [&] {
    for (std::size_t i = 0; i < kHeads; ++i) {
      const TextHead* const head = heads.head(static_cast<Head>(i));
      if (head != nullptr) state_->name_model(head->name(), head->sha256(), Caveat::post_reading);
    }
    return true;
  });
}

std::size_t AccountTable::size() const noexcept { return state_ ? state_->rows.size() : 0; }
std::size_t AccountTable::with_posts() const noexcept { return state_ ? state_->with_posts : 0; }

std::string_view AccountTable::key(std::size_t row) const noexcept {
  return row < size() ? std::string_view(state_->rows[row].key) : std::string_view();
}

std::string_view AccountTable::name(std::size_t row) const noexcept {
  if (row >= size()) return {};
  const AccountRow& account = state_->rows[row];
  return account.handle.empty() ? account.key : account.handle;
}

Result<std::size_t> AccountTable::find(std::string_view query, Names names) {
  return guarded(is_out_of_memory_, Result<std::size_t>(out_of_memory()), [&] {
    auto wanted = read_account_query(query);
    if (!wanted) return Result<std::size_t>(Error{ErrorCode::not_json, {}});
    // What cannot be seen cannot be guessed either: neither by a search nor by an order.
    if (names == Names::hidden) {
      wanted->words.clear();
      if (wanted->order == AccountOrder::name) wanted->order = AccountOrder::source;
    }
    state_->found = find_accounts(state_->rows, *wanted);
    return Result<std::size_t>(state_->found.size());
  });
}

Result<std::string> AccountTable::rows_json(std::size_t from, std::size_t count, Names names) {
  return guarded(is_out_of_memory_, Result<std::string>(out_of_memory()), [&] {
    const std::span<const std::uint32_t> found(state_->found);
    const auto behind = found.subspan(std::min(from, found.size()));
    json::Writer out(false);
    out.open_array();
    for (const std::uint32_t row : behind.first(std::min(count, behind.size()))) {
      put_account_row(out, state_->rows[row], row, names);
    }
    out.close_array();
    return Result<std::string>(std::move(out).take());
  });
}

Result<std::string> AccountTable::summary_json() {
  return guarded(is_out_of_memory_, Result<std::string>(out_of_memory()), [&] {
    json::Writer out(false);
    put_summary(out, state_->rows, state_->found);
    return Result<std::string>(std::move(out).take());
  });
}

Result<std::string> AccountTable::csv(Names names) {
  return guarded(is_out_of_memory_, Result<std::string>(out_of_memory()), [&] {
    const std::string credit = csv_credit(state_->table.models);
    std::string out = table_csv_header(names);
    for (const std::uint32_t row : state_->found) add_csv_row(out, state_->rows[row], row, names, credit);
    return Result<std::string>(std::move(out));
  });
}

Result<std::string> AccountTable::friends_json(std::size_t row, Names names) {
  return guarded(is_out_of_memory_, Result<std::string>(out_of_memory()), [&] {
    if (row >= size()) return Result<std::string>("[]");
    json::Writer out(false);
    put_friends(out, state_->rows, row, names);
    return Result<std::string>(std::move(out).take());
  });
}

Result<std::string> AccountTable::saved(Names names) {
  return guarded(is_out_of_memory_, Result<std::string>(out_of_memory()),
                 [&] { return Result<std::string>(saved_table(state_->table, names)); });
}

bool AccountTable::is_saved(std::string_view first_bytes) noexcept { return is_saved_table(first_bytes); }

Status AccountTable::load(std::string_view saved) {
  return guarded(is_out_of_memory_, Status(out_of_memory()), [&] {
    auto rows = read_saved_table(saved);
    if (!rows) return Status(rows.error());
    auto loaded = std::make_unique<State>();
    loaded->table = std::move(rows).value();
    loaded->found.resize(loaded->rows.size());
    std::iota(loaded->found.begin(), loaded->found.end(), std::uint32_t{0});
    loaded->with_posts = loaded->rows.size();  // what is not there will not come
    state_ = std::move(loaded);
    return ok_status();
  });
}

}  // namespace perch
