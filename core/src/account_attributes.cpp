#include "account_attributes.hpp"

#include <algorithm>

#include "log_scale.hpp"
#include "perch/time.hpp"

namespace perch {
namespace {

AttributeValue age_in_days(const Account& account) noexcept {
  if (!account.created_us) return Unknown::created_at_missing;
  if (!account.crawled_us) return Unknown::crawled_at_missing;
  const std::int64_t lived = *account.crawled_us - *account.created_us;
  if (lived < 0) return Unknown::crawled_before_created;
  return static_cast<double>(lived / (kSecondsPerDay * kMicrosPerSecond));
}

AttributeValue posting_intensity(const Account& account, const AttributeValue& age) noexcept {
  if (!account.statuses) return Unknown::statuses_missing;
  if (const auto* reason = std::get_if<Unknown>(&age)) return *reason;
  return static_cast<double>(*account.statuses) / (std::get<double>(age) + 1.0);
}

AttributeValue anonymity(const Account& account) noexcept {
  if (!account.verified) return Unknown::verified_missing;
  if (*account.verified) return 0.0;
  if (account.url.is_missing() || account.location.is_missing()) return Unknown::profile_missing;
  const bool has_location = account.location.is_null() || !account.location.value.empty();
  return 3.0 - (account.url.is_null() ? 0.0 : 1.0) - (has_location ? 1.0 : 0.0);
}

AttributeValue standard_name(const Account& account) noexcept {
  if (account.screen_name.state != Text::State::present) return Unknown::screen_name_missing;
  const std::string& handle = account.screen_name.value;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return handle.size() >= 8 && std::all_of(handle.end() - 8, handle.end(), is_digit) ? 1.0 : 0.0;
}

}  // namespace

void put_account_attributes(Attributes& out, const Account& account) {
  out[Attribute::anonymity] = anonymity(account);
  out[Attribute::standard_name] = standard_name(account);
  out[Attribute::popularity] = account.followers
                                   ? AttributeValue(log10_or_floor(static_cast<double>(*account.followers)))
                                   : AttributeValue(Unknown::followers_missing);
  out[Attribute::age] = age_in_days(account);
  out[Attribute::posting_intensity] = posting_intensity(account, out[Attribute::age]);
}

}  // namespace perch
