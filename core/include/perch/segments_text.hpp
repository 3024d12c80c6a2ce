/// \file
/// Segments as JSON and CSV, which page and command share to the byte. Errors: out_of_memory.
#pragma once

#include <span>
#include <string>

#include "perch/result.hpp"
#include "perch/segment_model.hpp"
#include "perch/segments.hpp"
#include "perch/text_reader.hpp"

namespace perch {

/// What is said of an account beside its row.
struct SegmentAccount {
  std::string name;  ///< What stands for it in the output: a number, a pseudonym or a handle.
  std::array<std::int64_t, Profile::kPosts> posts{};
};

/// What the profiles come from.
struct SegmentSource {
  std::span<const SegmentAccount> accounts;  ///< As many as rows.
  std::int64_t without_mention = 0;          ///< Accounts that do not mention it.
  const TextReader* heads = nullptr;         ///< That read the posts; none where the rows came from elsewhere.
};

/// One JSON object without a line end: `schema`, `models` (who read the posts, with caveats), `profiles`,
/// `without_mention`, `unknown` (values of each column), `scaling`, `seed`, `elbow`, `silhouette_sample`, `knee`, `k`,
/// `segments`, `components`. No names but those of the representatives, and no text.
[[nodiscard]] Result<std::string> segments_json(const Segments& segments, const SegmentSource& source,
                                                bool pretty = false);
/// The same of accounts that were assigned to saved segments: without what belongs to finding them.
/// \param rows believable().
[[nodiscard]] Result<std::string> assigned_json(const SegmentModel& model, const SegmentTable& table,
                                                std::span<const ProfileRow> rows, const SegmentSource& source,
                                                bool pretty = false);

/// `account,segment,distance,x,y` and the nine columns: a header and a line for each account, each with a line end.
/// x and y are coordinates on the principal components; an unknown value is an empty cell.
[[nodiscard]] Result<std::string> segments_csv(const SegmentTable& table, std::span<const ProfileRow> rows,
                                               const ColumnScale& scale, const PrincipalComponents& components,
                                               const SegmentSource& source);

}  // namespace perch
