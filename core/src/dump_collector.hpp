/// \file
/// Gathers the accounts of an API dump, one after the other.
#pragma once

#include <cstddef>
#include <optional>

#include "json/tweet_reader.hpp"
#include "perch/record_scanner.hpp"
#include "perch/report.hpp"

namespace perch {

class DumpCollector {
 public:
  explicit DumpCollector(Keep keep = Keep::numbers) : keep_(keep) {}

  /// Takes one record of the dump; gives the account when it is complete.
  [[nodiscard]] std::optional<Subject> add(json::Parser& parser, const Record& record);

 private:
  bool read_user_data(json::Parser& parser, const Record& record);
  void add_field(json::Parser& parser, const Record& record);
  void add_tweet(json::Parser& parser, const Record& record);

  Keep keep_;
  Subject subject_;
  std::size_t usual_tweets_ = 0;  ///< As many as the account before had: the next one will have about as many.
  bool is_account_ = false;       ///< Something of an account was in it: other objects of a file are none.
};

}  // namespace perch
