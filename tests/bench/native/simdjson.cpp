// The mark to reach: simdjson's on-demand over the whole array of tweets.js as one document, with the fields read that
// core/src/json/tweet_reader.cpp reads. It judges nothing, parses no date and repairs nothing.
#include "simdjson.h"

#include <charconv>

#include "passes.hpp"

namespace {

namespace od = simdjson::ondemand;
using perch::bench::Counts;

/// What must not be optimised away.
struct Sink {
  std::int64_t sum = 0;
  void take(std::string_view text) { sum += static_cast<std::int64_t>(text.size()); }
  void take_digits(std::string_view text) {
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    sum += value & 0xFF;
  }
};

std::string_view string_in(od::value value) {
  std::string_view text;
  return value.get_string().get(text) == simdjson::SUCCESS ? text : std::string_view();
}

bool is_filled(od::value value) {
  od::array list;
  bool empty = true;
  return value.get_array().get(list) == simdjson::SUCCESS && list.is_empty().get(empty) == simdjson::SUCCESS && !empty;
}

void read_entities(od::value value, Sink& sink) {
  od::object entities;
  if (value.get_object().get(entities) != simdjson::SUCCESS) return;
  for (auto member : entities) {
    const std::string_view key = member.escaped_key().value_unsafe();
    if (key == "hashtags" || key == "user_mentions") sink.sum += is_filled(member.value().value_unsafe());
  }
}

void read_edit_info(od::value value, Sink& sink) {
  od::array ids;
  if (value["initial"]["editTweetIds"].get_array().get(ids) != simdjson::SUCCESS) return;
  for (auto id : ids) sink.take_digits(string_in(id.value_unsafe()));
}

void read_tweet(od::object tweet, Counts& counts, Sink& sink) {
  bool is_reply = false;
  for (auto member : tweet) {
    if (member.error() != simdjson::SUCCESS) return;
    const std::string_view key = member.escaped_key().value_unsafe();
    od::value value = member.value().value_unsafe();
    if (key == "full_text" || key == "text") {
      counts.retweets += value.raw_json_token().starts_with("\"RT @");
    } else if (key == "lang" || key == "created_at") {
      sink.take(string_in(value));
    } else if (key == "id" || key == "id_str" || key == "favorite_count" || key == "retweet_count") {
      sink.take_digits(string_in(value));
    } else if (key == "in_reply_to_status_id" || key == "in_reply_to_status_id_str") {
      is_reply = !string_in(value).empty();
    } else if (key == "entities") {
      read_entities(value, sink);
    } else if (key == "edit_info") {
      read_edit_info(value, sink);
    }
  }
  ++counts.tweets;
  counts.replies += is_reply;
}

std::optional<Counts> read(od::parser& parser, simdjson::padded_string_view json) {
  od::document document;
  od::array records;
  if (parser.iterate(json).get(document) != simdjson::SUCCESS) return std::nullopt;
  if (document.get_array().get(records) != simdjson::SUCCESS) return std::nullopt;
  Counts counts;
  Sink sink;
  for (auto record : records) {
    od::object tweet;
    if (record["tweet"].get_object().get(tweet) != simdjson::SUCCESS) return std::nullopt;
    read_tweet(tweet, counts, sink);
  }
  return sink.sum > 0 ? std::optional(counts) : std::nullopt;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: perch_ondemand tweets.js\n", stderr);
    return 2;
  }
  std::string text = perch::bench::bytes_of(argv[1]);
  const std::size_t begin = text.find('[');
  if (begin == std::string::npos) return 1;
  text.append(simdjson::SIMDJSON_PADDING, ' ');
  const std::size_t size = text.size() - begin - simdjson::SIMDJSON_PADDING;
  const simdjson::padded_string_view json(text.data() + begin, size, text.size() - begin);
  od::parser parser;  // One for all passes, as simdjson asks: its index is then there already.
  return perch::bench::best_of_three([&] { return read(parser, json); });
}
