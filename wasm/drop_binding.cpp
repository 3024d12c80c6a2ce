// JavaScript's face of a Drop.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "accounts_binding.hpp"
#include "loaded.hpp"
#include "mentions_binding.hpp"
#include "perch/caps.hpp"
#include "perch/drop.hpp"
#include "perch/profile.hpp"
#include "posts_binding.hpp"

namespace perch::wasm {
namespace {

using emscripten::val;

/// Numbers arrive as doubles, which hold every size below 2^53.
class DropBinding {
 public:
  DropBinding(double window, const std::string& account) : DropBinding(window, account, false) {}
  DropBinding(double window, const std::string& account, bool keeps_posts)
      : DropBinding(window, account, keeps_posts, false) {}
  /// \param of_each whether several accounts keep their posts, too, for score_into() and profile(), which let them go.
  DropBinding(double window, const std::string& account, bool keeps_posts, bool of_each)
      : drop_(network(), choice_of(window, of_each), account, keeps_posts ? Keep::posts : Keep::numbers) {}

  void add_file(const std::string& path, double size_bytes) {
    drop_.add_file(path, static_cast<std::uint64_t>(size_bytes));
  }
  val wanted() {
    const auto wanted = drop_.wanted();
    if (!wanted) return val::undefined();
    val out = val::object();
    out.set("file", static_cast<double>(wanted->file));
    out.set("offset", static_cast<double>(wanted->offset));
    out.set("sizeBytes", static_cast<double>(wanted->size_bytes));
    out.set("aheadBytes", static_cast<double>(wanted->ahead_bytes));
    return out;
  }
  /// A view into memory that moves when it grows: write at once, never keep it.
  val room(double size_bytes) {
    const auto room = drop_.room(std::min(static_cast<std::size_t>(size_bytes), caps::kChunkBytes));
    return val(emscripten::typed_memory_view(room.size(), room.data()));
  }
  void commit(double size_bytes) { drop_.commit(static_cast<std::size_t>(size_bytes)); }
  bool advance() { return drop_.advance() == Drop::Step::busy; }
  bool has_enough() const { return drop_.has_enough(); }
  void end_range() { drop_.end_range(); }
  void read_failed() { drop_.read_failed(); }
  val finish() { return outcome(drop_.finish()); }
  double report_count() { return static_cast<double>(drop_.reports().size()); }
  /// Undefined when there is no memory for it; then finish() says so.
  val report(double index) { return value_or_undefined(drop_.report_json(static_cast<std::size_t>(index))); }
  /// Why, how sure, and when not: the second step of a report, behind the first card. Undefined as report().
  val insight(double index) {
    return value_or_undefined(drop_.insight_json(static_cast<std::size_t>(index), background()));
  }
  /// `{ row, posts }` of an account whose posts were kept: the nine columns, NaN where one is unknown, and the ids of
  /// its most liked posts. Undefined where no post mentions it, null where there is no memory for it.
  val profile(double index, const MentionsBinding& about) {
    const auto place = static_cast<std::size_t>(index);
    if (place >= drop_.reports().size() || drop_.reports()[place].subject.exported) return val::undefined();
    const auto made = profile_of(drop_.reports()[place].subject, about.mentions(), scorer());
    if (!made) return val::null();
    const std::optional<Profile>& profile = made.value();
    if (!profile) return val::undefined();
    val row = val::array(), posts = val::array(), out = val::object();
    for (const double value : profile->row) row.call<void>("push", value);
    for (const std::int64_t id : profile->posts) {
      if (id != 0) posts.call<void>("push", std::to_string(id));
    }
    out.set("row", row);
    out.set("posts", posts);
    out.set("text", profile->text);
    return out;
  }
  /// Takes the posts out of the drop: the second time there are none.
  std::unique_ptr<PostsBinding> posts(double index) {
    auto report = drop_.take_posts(static_cast<std::size_t>(index));
    return report ? std::make_unique<PostsBinding>(std::move(*report)) : nullptr;
  }
  /// Moves the reports so far into a table, where little is left of each.
  void move_into(AccountTableBinding& accounts) {
    for (const Report& report : drop_.reports()) accounts.table().add(report);
    drop_.reports().clear();
  }
  void clear_reports() { drop_.reports().clear(); }
  /// Reads the posts of at most so many of the reports so far, for the next rows of a table. \return whether there are
  /// others.
  bool score_into(AccountTableBinding& accounts, double at_most) {
    constexpr std::size_t kStep = 10'000;
    Reports& reports = drop_.reports();
    accounts.table().name_heads(all_heads());
    const std::size_t end = std::min(reports.size(), scored_ + static_cast<std::size_t>(at_most));
    for (; scored_ < end; ++scored_) {
      Posts posts(std::move(reports[scored_]), network(), scorer(), suggestions());
      while (posts.advance(kStep)) {
      }
      accounts.table().add_posts(posts.summary());
    }
    if (scored_ < reports.size()) return true;
    reports.clear();
    scored_ = 0;
    return false;
  }
  val left_out() const {
    val out = val::array();
    for (const Drop::LeftOut& left : drop_.left_out()) {
      val item = error_object(left.error);
      item.set("file", static_cast<double>(left.file));
      out.call<void>("push", item);
    }
    return out;
  }
  double bytes_read() const { return static_cast<double>(drop_.progress().bytes_read); }
  double bytes_total() const { return static_cast<double>(drop_.progress().bytes_total); }

 private:
  static WindowChoice choice_of(double window, bool of_each) {
    WindowChoice choice;
    if (window > 0) choice.size = static_cast<std::size_t>(window);
    choice.account_types = &account_types();
    choice.keeps_tweets = choice.keeps_only_of_one = !of_each;
    return choice;
  }

  Drop drop_;
  std::size_t scored_ = 0;  ///< Of the reports so far.
};

}  // namespace
}  // namespace perch::wasm

EMSCRIPTEN_BINDINGS(perch_drop) {
  using perch::wasm::DropBinding;
  emscripten::class_<DropBinding>("Drop")
      .constructor<double, const std::string&>()
      .constructor<double, const std::string&, bool>()
      .constructor<double, const std::string&, bool, bool>()
      .function("addFile", &DropBinding::add_file)
      .function("wanted", &DropBinding::wanted)
      .function("room", &DropBinding::room)
      .function("commit", &DropBinding::commit)
      .function("advance", &DropBinding::advance)
      .function("hasEnough", &DropBinding::has_enough)
      .function("endRange", &DropBinding::end_range)
      .function("readFailed", &DropBinding::read_failed)
      .function("finish", &DropBinding::finish)
      .function("reportCount", &DropBinding::report_count)
      .function("report", &DropBinding::report)
      .function("insight", &DropBinding::insight)
      .function("profile", &DropBinding::profile)
      .function("posts", &DropBinding::posts)
      .function("moveInto", &DropBinding::move_into)
      .function("clearReports", &DropBinding::clear_reports)
      .function("scoreInto", &DropBinding::score_into)
      .function("leftOut", &DropBinding::left_out)
      .function("bytesRead", &DropBinding::bytes_read)
      .function("bytesTotal", &DropBinding::bytes_total);
}
