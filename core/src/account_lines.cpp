#include "perch/account_lines.hpp"

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

#include "dump_collector.hpp"
#include "guarded.hpp"
#include "json/json.hpp"
#include "json/writer.hpp"
#include "perch/caps.hpp"
#include "perch/record_scanner.hpp"

namespace perch {
namespace {

/// What is written at once: little enough to stay in the cache while it is parsed.
constexpr std::size_t kPieceBytes = 256u << 10;
static_assert(kPieceBytes <= caps::kChunkBytes);

bool is_blank(std::string_view line) noexcept {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (line.starts_with(kByteOrderMark)) line.remove_prefix(kByteOrderMark.size());
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

}  // namespace

struct AccountLines::State {
  State(const Network& network_in, WindowChoice window_in, Keep keep)
      : network(network_in), window(window_in), scanner(FileShape::accounts), dump(keep) {}

  void drain() {
    while (const auto record = scanner.next()) {
      auto subject = dump.add(parser, *record);
      if (!subject) continue;
      ++accounts;
      if (accounts == 1) account = std::move(subject);
    }
  }
  void scan(std::string_view line);
  Result<Report> answer(std::string_view line);

  const Network& network;
  WindowChoice window;
  RecordScanner scanner;
  json::Parser parser;
  DumpCollector dump;
  std::optional<Subject> account;  ///< The line's first one.
  std::size_t accounts = 0;
};

void AccountLines::State::scan(std::string_view line) {
  scanner.restart(FileShape::accounts);
  account.reset();
  accounts = 0;
  while (!line.empty()) {
    const std::size_t size = std::min(line.size(), kPieceBytes);
    std::memcpy(scanner.writable(size).data(), line.data(), size);
    scanner.commit(size);
    line.remove_prefix(size);
    if (line.empty()) scanner.finish();
    drain();
  }
}

Result<Report> AccountLines::State::answer(std::string_view line) {
  if (line.size() > caps::kLineBytes) return Error{ErrorCode::line_too_long, std::to_string(line.size())};
  if (is_blank(line)) return Error{ErrorCode::empty_line, {}};
  scan(line);
  if (accounts > 1) return Error{ErrorCode::several_accounts, std::to_string(accounts)};
  if (account) return make_report(std::move(*account), window, network);
  return Error{scanner.saw_json() ? ErrorCode::no_accounts : ErrorCode::not_json, {}};
}

AccountLines::AccountLines(const Network& network, WindowChoice window, Keep keep)
    : state_(std::make_unique<State>(network, window, keep)) {}
AccountLines::AccountLines(AccountLines&&) noexcept = default;
AccountLines::~AccountLines() = default;

Result<Report> AccountLines::read(std::string_view line) {
  bool is_out_of_memory = false;  // of this line alone: the next one may need less
  return guarded(is_out_of_memory, Result<Report>(out_of_memory()), [&] { return state_->answer(line); });
}

std::string line_error_json(const Error& error, std::uint64_t line) {
  json::Writer out(false);
  out.open_object();
  out.key("error");
  out.open_object();
  out.key("code");
  out.value(name(error.code));
  out.key("detail");
  out.value(error.detail);
  out.key("line");
  out.value(static_cast<std::int64_t>(line));
  out.close_object();
  out.close_object();
  return std::move(out).take();
}

}  // namespace perch
