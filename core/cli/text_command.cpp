#include "text_command.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <vector>

#include "commands.hpp"
#include "lines.hpp"
#include "perch/caps.hpp"
#include "perch/language.hpp"
#include "perch/models/text_heads.hpp"
#include "perch/text_json.hpp"
#include "perch/tokens.hpp"

namespace perch::cli {
namespace {

constexpr std::string_view kAll = "all";
constexpr std::array<std::string_view, 2> kPlainQuestions = {"tokens", "pieces"};

std::string_view without_carriage_return(std::string_view line) noexcept {
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

/// The cell in a row of a table without quotes; empty where the row is too short.
std::string_view cell_of(std::string_view row, std::size_t column) noexcept {
  for (; column > 0; --column) {
    const std::size_t tab = row.find('\t');
    if (tab == std::string_view::npos) return {};
    row.remove_prefix(tab + 1);
  }
  return row.substr(0, row.find('\t'));
}

std::optional<std::size_t> column_named(std::string_view header, std::string_view name) noexcept {
  if (header.starts_with("\xEF\xBB\xBF")) header.remove_prefix(3);
  const auto columns = static_cast<std::size_t>(std::ranges::count(header, '\t')) + 1;
  for (std::size_t i = 0; i < columns; ++i) {
    if (cell_of(header, i) == name) return i;
  }
  return std::nullopt;
}

/// Tells of an input that broke off. \return the exit status; `otherwise` where it did not.
int outcome(const Lines& lines, int otherwise) {
  if (lines.read_error() == 0) return otherwise;
  complain("-", {ErrorCode::unreadable_path, std::strerror(lines.read_error())});
  return kBadInput;
}

/// Answers every line that comes in.
template <class Answer>
int answer_lines(const TextOptions& options, Answer&& answer) {
  Lines lines(STDIN_FILENO, caps::kTableLineBytes);
  std::optional<std::size_t> column;
  if (!options.column.empty()) {
    const auto header = lines.next();
    if (header) column = column_named(without_carriage_return(*header), options.column);
    if (!column) {
      if (lines.read_error() == 0) complain("-", {ErrorCode::no_column, options.column});
      return outcome(lines, kBadInput);
    }
  }
  for (auto line = lines.next(); line && std::cout; line = lines.next()) {
    const std::string_view row = without_carriage_return(*line);
    std::cout << answer(column ? cell_of(row, *column) : row) << '\n';
  }
  return outcome(lines, kGood);
}

std::optional<TextHead> told(Result<TextHead> head, const std::string& name) {
  if (head) return std::move(head).value();
  complain(name, head.error());
  return std::nullopt;
}

/// Everything in a file; that it cannot be read is told.
std::optional<std::string> content_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string content(std::istreambuf_iterator<char>(file), {});
  if (file.is_open() && !content.empty()) return content;
  complain(path, {ErrorCode::unreadable_path, {}});
  return std::nullopt;
}

/// A head that is not the program's own.
std::optional<TextHead> head_in(const std::string& folder) {
  const auto manifest = content_of(folder + "/manifest.json");
  const auto weights = manifest ? content_of(folder + "/weights.safetensors") : std::nullopt;
  if (!weights) return std::nullopt;
  const std::span bytes(reinterpret_cast<const std::uint8_t*>(weights->data()), weights->size());
  return told(TextHead::load(bytes, *manifest), folder);
}

/// The heads that are needed for an answer; the name of a damaged one is told.
std::optional<TextReader> reader_for(const TextOptions& options) {
  std::vector<TextHead> heads;
  for (std::size_t i = 0; i < kHeads; ++i) {
    if (options.what != kAll && options.what != kHeadNames[i]) continue;
    const models::HeadFiles files = models::text_heads()[i];
    auto head = options.model.empty() ? told(TextHead::load(files.weights, files.manifest), std::string(files.name))
                                      : head_in(options.model);
    if (!head) return std::nullopt;
    if (head->head() != static_cast<Head>(i)) {
      complain(options.model, {ErrorCode::other_head, std::string(kHeadNames[static_cast<std::size_t>(head->head())]) +
                                                          ", not " + options.what});
      return std::nullopt;
    }
    heads.push_back(std::move(*head));
  }
  return TextReader(std::move(heads));
}

int answer_with_scores(const TextOptions& options) {
  const auto reader = reader_for(options);
  if (!reader) return kBadInput;
  TextReader::Scratch scratch(*reader);
  const LanguageDetector detector;
  const auto head = head_named(options.what);
  return answer_lines(options, [&](std::string_view post) {
    const auto tokens = reader->tokens(post, scratch);
    const auto why_not = options.detect ? detector.why_not_scored("", tokens) : std::nullopt;
    if (why_not) return head ? head_not_scored_json(*why_not) : not_scored_json(*why_not);
    const TextScores scores = reader->score(tokens, scratch);
    return head ? scores_json(scores, *head) : scores_json(scores);
  });
}

}  // namespace

bool has_language(std::string_view what) noexcept { return what == kAll || head_named(what); }

bool is_text_question(std::string_view what) noexcept {
  return has_language(what) || std::ranges::find(kPlainQuestions, what) != kPlainQuestions.end();
}

int text(const TextOptions& options) {
  if (has_language(options.what)) return answer_with_scores(options);
  if (options.what == "pieces") return answer_lines(options, pieces_json);
  Tokens tokens;
  return answer_lines(options, [&](std::string_view post) { return tokens_json(tokens.read(post)); });
}

}  // namespace perch::cli
