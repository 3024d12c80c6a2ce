// Whose the exports are, and whose are used.
#include <algorithm>

#include "archive_collector.hpp"

namespace perch {

/// Where no file gives an id, accounts are told by their handles, which begin with `@` then. One that changed its
/// handle in between looks like two; who knows better names one of them.
std::map<std::string, std::string> ArchiveCollector::owners_of(const ArchiveGroup& of, bool has_ids) {
  if (has_ids) return of.owners();
  std::map<std::string, std::string> out;
  for (const std::string& handle : of.handles()) out.emplace("@" + handle, handle);
  return out;
}

bool ArchiveCollector::has_ids() const {
  return std::any_of(groups_.begin(), groups_.end(), [](const ArchiveGroup& of) { return !of.owners().empty(); });
}

std::map<std::string, std::string> ArchiveCollector::owners() const {
  std::map<std::string, std::string> all;
  const bool by_id = has_ids();
  for (const ArchiveGroup& of : groups_) {
    if (!of.is_used) continue;
    for (const auto& [id, handle] : owners_of(of, by_id)) {
      std::string& known = all[id];
      if (known.empty()) known = handle;
    }
  }
  if (!by_id && all.size() == 1) all.clear();  // it may be whoever is asked for
  return all;
}

/// `123 alice, 456 bob`.
Error ArchiveCollector::two_accounts() const {
  constexpr std::size_t kMostNamed = 20;
  Error error{ErrorCode::two_accounts, {}};
  std::size_t named = 0;
  for (const auto& [id, handle] : owners()) {
    if (named++ == kMostNamed) break;
    error.detail += error.detail.empty() ? "" : ", ";
    error.detail += handle.empty() || id.starts_with('@') ? id : id + " " + handle;
  }
  return error;
}

Status ArchiveCollector::choose_account(std::string_view wanted) {
  const auto all = owners();
  if (all.empty() || (all.size() == 1 && wanted.empty())) return ok_status();
  if (wanted.empty()) return two_accounts();
  const auto chosen = std::find_if(all.begin(), all.end(),
                                   [&](const auto& owner) { return is_account(wanted, owner.first, owner.second); });
  if (chosen == all.end()) return Error{ErrorCode::account_not_found, two_accounts().detail};
  const bool by_id = has_ids();
  for (ArchiveGroup& of : groups_) {
    const auto own = owners_of(of, by_id);
    // What does not say whose it is belongs to the account only where there is no other one.
    of.is_used = own.empty() ? all.size() == 1 : own.contains(chosen->first);
    if (own.empty() && !of.is_used && !of.name.empty()) notes_.push_back({Warning::source_left_out, of.name});
  }
  return owners().size() == 1 ? ok_status() : Status(two_accounts());
}

}  // namespace perch
