#include "table_command.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <iostream>
#include <utility>
#include <vector>

#include "commands.hpp"
#include "input_bytes.hpp"
#include "perch/caps.hpp"
#include "perch/models/tables_v1.hpp"
#include "perch/models/text_heads.hpp"
#include "perch/prediction_table.hpp"

namespace perch::cli {
namespace {

constexpr std::size_t kReadBytes = 256u << 10;
static_assert(kReadBytes <= caps::kChunkBytes);

/// Prints a line for each row, behind a header that waits until it is clear that there is a table.
class Printer {
 public:
  Printer(PredictionTable answers, std::string path) : answers_(std::move(answers)), path_(std::move(path)) {}

  [[nodiscard]] PredictionTable& answers() noexcept { return answers_; }
  void print_rows() {
    while (const auto answer = answers_.next()) {
      print_header();
      std::cout << answer->line << '\n';
      if (!answer->error) continue;
      complain(path_, *answer->error);
      status_ = kBadInput;
    }
  }
  void print_header() {
    if (!std::exchange(has_header_, true)) std::cout << answers_.header() << '\n';
  }
  [[nodiscard]] int refuse(const Error& error) {
    complain(path_, error);
    return kBadInput;
  }
  [[nodiscard]] int status() const noexcept { return status_; }

 private:
  PredictionTable answers_;
  std::string path_;
  bool has_header_ = false;
  int status_ = kGood;
};

int answer_rows(Printer printer, int descriptor) {
  InputBytes input(descriptor);
  PredictionTable& answers = printer.answers();
  for (bool is_over = false; !is_over && !answers.refusal();) {
    if (!input.has_more()) std::cout.flush();  // so that nothing stalls in a pipe
    const auto room = answers.writable(kReadBytes);
    const std::size_t size = input.read({reinterpret_cast<char*>(room.data()), room.size()});
    is_over = size == 0;
    is_over ? answers.finish() : answers.commit(size);
    printer.print_rows();
  }
  if (input.error()) return printer.refuse(*input.error());
  if (answers.refusal()) return printer.refuse(*answers.refusal());
  printer.print_header();
  return printer.status();
}

/// Opens the table.
int answer_file(PredictionTable answers, const std::string& path) {
  const int descriptor = path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) {
    complain(path, {ErrorCode::unreadable_path, std::strerror(errno)});
    return kBadInput;
  }
  const int status = answer_rows(Printer(std::move(answers), path), descriptor);
  if (descriptor != STDIN_FILENO) ::close(descriptor);
  return status;
}

int refuse(const std::string& model, const Error& error) {
  complain(model, error);
  return kBadInput;
}

int accounts(const TableOptions& options) {
  if (options.features) return answer_file(PredictionTable::of_account_features(), options.path);
  const auto model = AccountTypeModel::load(models::account_type_v1_weights(), models::account_type_v1_manifest());
  if (!model) return refuse("account-type-v1", model.error());
  const auto columns = options.all ? AnswerColumns::all : AnswerColumns::answer;
  return answer_file(PredictionTable::of_accounts(model.value(), columns), options.path);
}

int videos(const TableOptions& options) {
  const models::HeadFiles files = models::text_heads()[static_cast<std::size_t>(Head::claim)];
  auto head = TextHead::load(files.weights, files.manifest);
  if (!head) return refuse(std::string(files.name), head.error());
  std::vector<TextHead> heads;
  heads.push_back(std::move(head).value());
  const TextReader reader(std::move(heads));
  if (options.features) return answer_file(PredictionTable::of_video_features(reader), options.path);
  const auto model = VideoClaimModel::load(models::video_claim_v1_weights(), models::video_claim_v1_manifest(), reader);
  if (!model) return refuse("video-claim-v1", model.error());
  const auto columns = options.all ? AnswerColumns::all : AnswerColumns::answer;
  return answer_file(PredictionTable::of_videos(model.value(), reader, columns), options.path);
}

}  // namespace

int table(const TableOptions& options) { return options.is_videos ? videos(options) : accounts(options); }

}  // namespace perch::cli
