// perch: what a machine would make of a social account, from the command line.
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>

#include "arguments.hpp"
#include "commands.hpp"
#include "perch/models/clusters_v1.hpp"
#include "perch/models/tables_v1.hpp"
#include "segments_command.hpp"
#include "text_command.hpp"
#include "usage.hpp"

namespace {

using namespace perch;
using namespace perch::cli;

int wrong_usage(std::string_view why) {
  std::cerr << "perch: " << why << "\n" << kUsageText;
  return kUsage;
}

int read_text(int argc, char** argv) {
  TextOptions options;
  const std::string wrong = parse(argc, argv, options);
  return wrong.empty() ? cli::text(options) : wrong_usage(wrong);
}

int read_table(int argc, char** argv) {
  TableOptions options;
  const std::string wrong = parse(argc, argv, options);
  return wrong.empty() ? cli::table(options) : wrong_usage(wrong);
}

int compare_accounts(int argc, char** argv, bool is_friends) {
  SegmentsCall call;
  if (const std::string wrong = parse(argc, argv, is_friends, call); !wrong.empty()) return wrong_usage(wrong);
  return is_friends ? friends(call) : segments(call);
}

/// The commands that judge accounts.
int judge(std::string_view command, Call call, ClassifyOptions lines) {
  const auto network = Network::load(models::clusters_v1_weights(), models::clusters_v1_manifest());
  if (!network) {
    complain("clusters-v1", network.error());
    return kBadInput;
  }
  const auto background = Background::load(models::clusters_v1_background(), models::clusters_v1_manifest());
  if (!background) {
    complain("clusters-v1", background.error());
    return kBadInput;
  }
  const auto types = AccountTypeModel::load(models::account_type_v1_weights(), models::account_type_v1_manifest());
  if (!types) {
    complain("account-type-v1", types.error());
    return kBadInput;
  }
  call.options.window.account_types = lines.window.account_types = &types.value();
  if (command == "report") return report(call.paths, call.options, network.value(), background.value());
  if (command == "attributes") return attributes(call.paths, call.options, network.value());
  if (command == "classify") return classify(lines, network.value(), background.value());
  return cluster(call.paths.front(), network.value());
}

int run(int argc, char** argv) {
  const std::string_view command = argc > 1 ? argv[1] : "";
  const bool is_question =
      command == "help" || std::any_of(argv + std::min(argc, 1), argv + argc, [](const char* word) {
        return word == std::string_view("--help") || word == std::string_view("-h");
      });
  if (is_question) {
    std::cout << kUsageText;
    return kGood;
  }
  if (command == "text") return read_text(argc, argv);
  if (command == "accounts" || command == "videos") return read_table(argc, argv);
  if (command == "models") return argc > 2 ? wrong_usage("models takes nothing more") : list_models();
  if (command == "segments" || command == "friends") return compare_accounts(argc, argv, command == "friends");
  if (command != "report" && command != "attributes" && command != "cluster" && command != "classify") {
    return wrong_usage(command.empty() ? "no command given" : "unknown command " + std::string(command));
  }
  Call call;
  ClassifyOptions lines;
  const std::string wrong = command == "classify" ? parse(argc, argv, lines) : parse(argc, argv, call);
  if (!wrong.empty()) return wrong_usage(wrong);
  if (command == "cluster" && call.paths.size() != 1) return wrong_usage("cluster takes one FILE.csv");
  return judge(command, std::move(call), std::move(lines));
}

/// What nobody could write must not pass for an answer.
int written(int status) {
  errno = 0;
  std::cout.flush();
  if (std::cout) return status;
  std::cerr << "perch: -: the output cannot be written" << (errno != 0 ? ": " : "")
            << (errno != 0 ? std::strerror(errno) : "") << '\n';
  return kNotWritten;
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  return written(run(argc, argv));
}
