// What the compiler alone can hold the core to.
#include <cstddef>
#include <type_traits>

#include "perch/account.hpp"
#include "perch/attributes.hpp"
#include "perch/caps.hpp"
#include "perch/network.hpp"
#include "perch/reading.hpp"
#include "perch/record_scanner.hpp"
#include "perch/result.hpp"

namespace perch {

static_assert(sizeof(Tweet) <= 48, "500,000 tweets fit in 24 MB");
static_assert(std::is_trivially_copyable_v<Tweet>, "tweets are moved in bulk and hold no text");
static_assert(kAttributeCount == 21 && kModelInputs == 17 && kClusters == 6);
static_assert(RecordScanner::kPaddingBytes >= 64, "the JSON parser reads that far");
static_assert(!std::is_convertible_v<Status, bool>, "a Result is asked, not converted");
static_assert(!std::is_copy_constructible_v<Network> && std::is_nothrow_move_constructible_v<Network>);
static_assert(!std::is_copy_constructible_v<Reading> && std::is_nothrow_move_constructible_v<Reading>);
static_assert(pack_language("en") != pack_language("ne") && pack_language("") == kLanguageNull);
static_assert(pack_language("zh-Hant-TW") != pack_language("zh-Hant-HK"), "long codes differ too");
static_assert(caps::kRecordBytes > caps::kChunkBytes && caps::kNestingDepth <= 64);

}  // namespace perch
