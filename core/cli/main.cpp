// perch: what a machine would make of a social account, from the command line.
#include <charconv>
#include <iostream>
#include <string_view>

#include "commands.hpp"
#include "perch/models/clusters_v1.hpp"
#include "perch/text_head.hpp"
#include "segments_command.hpp"
#include "text_command.hpp"

namespace {

using namespace perch;
using namespace perch::cli;

constexpr std::string_view kUsageText =
    R"(usage: perch report [--pretty] [--no-posts] [--explain | --no-explanation]
                    [--window N] [--account ID] PATH...
       perch attributes [--window N] [--account ID] PATH...
       perch cluster FILE.csv
       perch text WHAT [--tsv COLUMN] [--detect] [--model DIR] < POSTS
       perch models
       perch segments [--keyword W]... [--handle H]... [--k K] [--scaling log|seed]
                      [--seed N] [--save MODEL.json | --assign MODEL.json]
                      [--names | --salt TEXT] [--pretty | --csv] [--table] PATH...
       perch friends [--names | --salt TEXT] PATH...

report      one JSON report per account, one per line (--pretty: indented)
attributes  CSV: account key and the 21 attributes; an unknown one is an empty cell
cluster     CSV with the 17 attributes that the classifier reads, by name -> p1..p6,prediction
text        one post per line -> one JSON object per line; WHAT is emotion, sentiment,
            subjectivity, claim or all (label and probabilities), tokens, or pieces
            (of a token)
models      one JSON line per model in here: name, SHA-256 of its weights, and caveat
segments    accounts that mention something, grouped by K-means: one JSON object, or CSV
            with a row for each account; without keyword and handle all posts count
friends     one JSON object per account: its mood, and accounts of the opposite mood

PATH is an archive from X or Twitter (zip or folder), a tweets.js or tweets.csv, tweets
of the API (v1.1 or v2: a list, lines or pages), or an API dump
{"KEY": {"user_data": ..., "tweets": [...], "crawled_at": ...}, ...}.
Zips named one after the other are read as one archive, as X may give it in
several; zips that make no archive together are read one by one.
--no-posts    leave out what the posts say: mood, sentiment, subjectivity, claims,
              timeline, windows, activity; no text of a post is read
--explain     say why, how sure and when not (`explanation`, `confidence`) of API
              accounts, too; of archives it is said unless --no-explanation
--window N    use the newest N tweets (archives: 100, tweets of the API: all of them)
--account ID  of several accounts only the one with this id or handle
--tsv COLUMN  posts are the column of that name in a tab-separated table with a header
--detect      posts in other languages than English get no scores
--k K         so many segments, 1 to 10; otherwise as many as the knee of the elbow says
--scaling     log: counts logged, all columns standardised; seed: only the last two are
--save FILE   keep the segments; --assign FILE: put accounts into segments that were kept
--names       call accounts by their handles; otherwise by numbers, or with --salt by
              16 digits that nobody can undo without the text
--table       PATH is a CSV table of profiles, as --csv writes it, - the standard input
--model DIR   a head of your own: DIR holds its manifest.json and weights.safetensors

Exit status: 0 good, 2 wrong usage, 3 bad input.
)";

int wrong_usage(std::string_view why) {
  std::cerr << "perch: " << why << "\n" << kUsageText;
  return kUsage;
}

/// Empty text: understood. Otherwise what is wrong.
std::string parse_text(int argc, char** argv, TextOptions& options) {
  options.what = argc > 2 ? argv[2] : "";
  if (!is_text_question(options.what)) {
    return "text takes one of emotion, sentiment, subjectivity, claim, all, tokens, pieces";
  }
  for (int i = 3; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--tsv") {
      if (i + 1 >= argc || *argv[i + 1] == '\0') return "--tsv takes the name of a column";
      options.column = argv[++i];
    } else if (argument == "--model" && head_named(options.what)) {
      if (i + 1 >= argc || *argv[i + 1] == '\0') return "--model takes a folder";
      options.model = argv[++i];
    } else if (argument == "--detect" && has_language(options.what)) {
      options.detect = true;
    } else if (argument.starts_with('-')) {
      return "unknown option " + std::string(argument);
    } else {
      return "text reads the standard input and takes no PATH";
    }
  }
  return "";
}

int read_text(int argc, char** argv) {
  TextOptions options;
  const std::string wrong = parse_text(argc, argv, options);
  return wrong.empty() ? cli::text(options) : wrong_usage(wrong);
}

int compare_accounts(int argc, char** argv, bool is_friends) {
  SegmentsCall call;
  if (const std::string wrong = parse(argc, argv, is_friends, call); !wrong.empty()) return wrong_usage(wrong);
  return is_friends ? friends(call) : segments(call);
}

struct Call {
  ReportOptions options;
  std::vector<std::string> paths;
};

bool parse_window(std::string_view text, WindowChoice& window) {
  std::size_t size = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), size);
  if (error != std::errc() || end != text.data() + text.size() || size == 0) return false;
  window.size = size;
  return true;
}

/// Empty text: understood. Otherwise what is wrong.
std::string parse(int argc, char** argv, Call& call) {
  bool only_paths = false;
  for (int i = 2; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (only_paths || !argument.starts_with('-') || argument == "-") {
      call.paths.emplace_back(argument);
    } else if (argument == "--") {
      only_paths = true;
    } else if (argument == "--pretty") {
      call.options.pretty = true;
    } else if (argument == "--no-posts") {
      call.options.posts = false;
    } else if (argument == "--explain" || argument == "--no-explanation") {
      call.options.explain = argument == "--explain";
    } else if (argument == "--window") {
      if (i + 1 >= argc || !parse_window(argv[++i], call.options.window))
        return "--window takes a whole number above 0";
    } else if (argument == "--account") {
      if (i + 1 >= argc || *argv[i + 1] == '\0') return "--account takes an id or a handle";
      call.options.account = argv[++i];
    } else {
      return "unknown option " + std::string(argument);
    }
  }
  return call.paths.empty() ? "no PATH given" : "";
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const std::string_view command = argc > 1 ? argv[1] : "";
  if (command == "--help" || command == "-h" || command == "help") {
    std::cout << kUsageText;
    return kGood;
  }
  if (command == "text") return read_text(argc, argv);
  if (command == "models") return argc > 2 ? wrong_usage("models takes nothing more") : list_models();
  if (command == "segments" || command == "friends") return compare_accounts(argc, argv, command == "friends");
  if (command != "report" && command != "attributes" && command != "cluster") {
    return wrong_usage(command.empty() ? "no command given" : "unknown command " + std::string(command));
  }
  Call call;
  if (const std::string wrong = parse(argc, argv, call); !wrong.empty()) return wrong_usage(wrong);
  if (command == "cluster" && call.paths.size() != 1) return wrong_usage("cluster takes one FILE.csv");

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
  if (command == "report") return report(call.paths, call.options, network.value(), background.value());
  if (command == "attributes") return attributes(call.paths, call.options, network.value());
  return cluster(call.paths.front(), network.value());
}
