#include "classify_command.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <csignal>
#include <cstring>
#include <iostream>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include "commands.hpp"
#include "line_batches.hpp"
#include "perch/account_lines.hpp"
#include "perch/caps.hpp"
#include "perch/insight.hpp"
#include "post_reports.hpp"

namespace perch::cli {
namespace {

/// What one thread needs to answer lines.
class LineAnswers {
 public:
  LineAnswers(const ClassifyOptions& options, const Network& network, const Background& background)
      : options_(options),
        network_(network),
        background_(background),
        lines_(network, window_of(options), options.posts ? Keep::posts : Keep::numbers),
        with_posts_(network) {}

  /// The answers to all lines of a batch, each with a line feed.
  std::string answers(const LineBatch& batch) {
    std::string out;
    std::uint64_t line = batch.first_line;
    if (batch.left_out_bytes) {
      return line_error_json({ErrorCode::line_too_long, std::to_string(*batch.left_out_bytes)}, line) + '\n';
    }
    for (std::string_view rest = batch.lines(); !rest.empty(); ++line) {
      const std::size_t size = std::min(rest.find('\n'), rest.size());
      const Result<std::string> answer = report_json(rest.substr(0, size));
      out.append(answer ? answer.value() : line_error_json(answer.error(), line)).append("\n");
      rest.remove_prefix(std::min(size + 1, rest.size()));
    }
    return out;
  }

 private:
  static WindowChoice window_of(const ClassifyOptions& options) noexcept {
    WindowChoice window = options.window;
    window.keeps_tweets = options.explain;
    return window;
  }

  Result<std::string> report_json(std::string_view line) {
    Result<Report> report = lines_.read(line);
    if (!report) return report.error();
    if (options_.explain) add_insight(report.value(), network_, background_);
    Result<std::string> json = options_.posts ? with_posts_.json_of(std::move(report).value(), false)
                                              : Result<std::string>(to_json(report.value()));
    return json && options_.fields ? Result<std::string>(options_.fields->select(json.value())) : json;
  }

  const ClassifyOptions& options_;
  const Network& network_;
  const Background& background_;
  AccountLines lines_;
  PostReports with_posts_;
};

/// Threads that take batches in turn and write the answers in the same turns. Each has no more than one batch at a
/// time, so that memory does not grow where the output is slow.
class Turns {
 public:
  Turns() : batches_(STDIN_FILENO, caps::kLineBytes) {}

  void work(LineAnswers& answers) {
    LineBatch batch;
    while (const auto turn = take(batch)) put(*turn, answers.answers(batch));
  }

  /// Why the input broke off.
  [[nodiscard]] const std::optional<Error>& read_error() const noexcept { return batches_.error(); }
  /// The errno of the write that failed; 0 for none.
  [[nodiscard]] int write_error() const noexcept { return write_error_; }

 private:
  /// The number of the turn; none at the end.
  std::optional<std::size_t> take(LineBatch& batch) {
    const std::lock_guard lock(reading_);
    is_over_ = is_over_ || !batches_.next(batch);
    return is_over_ ? std::nullopt : std::optional(taken_++);
  }

  void put(std::size_t turn, std::string_view text) {
    std::unique_lock lock(writing_);
    is_written_.wait(lock, [&] { return written_ == turn; });
    while (!text.empty() && write_error_ == 0) {
      const ::ssize_t size = ::write(STDOUT_FILENO, text.data(), text.size());
      if (size < 0 && errno != EINTR) write_error_ = errno;
      if (size > 0) text.remove_prefix(static_cast<std::size_t>(size));
    }
    ++written_;
    const bool has_failed = write_error_ != 0;
    is_written_.notify_all();
    lock.unlock();
    if (!has_failed) return;
    const std::lock_guard no_more(reading_);
    is_over_ = true;
  }

  std::mutex reading_;
  LineBatches batches_;
  std::size_t taken_ = 0;
  bool is_over_ = false;

  std::mutex writing_;
  std::condition_variable is_written_;
  std::size_t written_ = 0;
  int write_error_ = 0;
};

int outcome(const Turns& turns) {
  if (turns.write_error() == EPIPE) return kNotWritten;  // whoever reads has enough, and knows
  if (turns.write_error() != 0) {
    std::cerr << "perch: -: the output cannot be written: " << std::strerror(turns.write_error()) << '\n';
    return kNotWritten;
  }
  if (!turns.read_error()) return kGood;
  complain("-", *turns.read_error());
  return kBadInput;
}

}  // namespace

int classify(const ClassifyOptions& options, const Network& network, const Background& background) {
  std::signal(SIGPIPE, SIG_IGN);  // write() says it, too
  const std::size_t all = std::max(std::thread::hardware_concurrency(), 1u);
  const std::size_t threads = options.threads == 0 ? std::min(all, ClassifyOptions::kMostThreads) : options.threads;
  Turns turns;
  const auto work = [&] {
    LineAnswers answers(options, network, background);
    turns.work(answers);
  };
  std::vector<std::thread> others;
  for (std::size_t i = 1; i < threads; ++i) others.emplace_back(work);
  work();
  for (std::thread& thread : others) thread.join();
  return outcome(turns);
}

}  // namespace perch::cli
