#include "perch/report_fields.hpp"

#include <algorithm>
#include <iterator>

namespace perch {
namespace {

constexpr ReportField kFields[] = {
#define PERCH_FIELD(part, path) {ReportPart::part, path},
#include "perch/report_fields.def"
};

/// Behind the string whose opening quote is at `at`.
std::size_t behind_string(std::string_view json, std::size_t at) noexcept {
  for (++at; at < json.size() && json[at] != '"'; ++at) at += json[at] == '\\' ? 1 : 0;
  return std::min(at + 1, json.size());
}

/// Behind the value that begins at `at`.
std::size_t behind_value(std::string_view json, std::size_t at) noexcept {
  std::size_t depth = 0;
  while (at < json.size()) {
    const char c = json[at];
    if (c == '"') {
      at = behind_string(json, at);
    } else if (c == '{' || c == '[') {
      ++depth;
      ++at;
    } else if (depth > 0 && (c == '}' || c == ']')) {
      --depth;
      ++at;
    } else if (depth == 0) {
      return std::min(json.find_first_of(",}]", at), json.size());  // of a number or a word
    } else {
      ++at;
      continue;
    }
    if (depth == 0) return at;
  }
  return at;
}

bool is_inside(std::string_view path, std::string_view outer) noexcept {
  return path.size() > outer.size() && path.starts_with(outer) && path[outer.size()] == '.';
}

}  // namespace

std::span<const ReportField> report_fields() noexcept { return kFields; }

Result<FieldChoice> FieldChoice::parse(std::string_view names) {
  FieldChoice out;
  for (std::size_t begin = 0; begin <= names.size();) {
    const std::size_t end = std::min(names.find(',', begin), names.size());
    const std::string_view name = names.substr(begin, end - begin);
    const auto* const known = std::find_if(std::begin(kFields), std::end(kFields),
                                           [&](const ReportField& field) { return field.path == name; });
    if (known == std::end(kFields)) return Error{ErrorCode::unknown_field, std::string(name)};
    out.fields_.push_back(*known);
    begin = end + 1;
  }
  return out;
}

std::string FieldChoice::select(std::string_view report) const {
  std::string path, out;
  std::size_t at = 0;
  if (report.starts_with('{')) copy_members(report, at, path, out);
  return out;
}

/// \param at the object's brace; then behind the object. \param path of the object; comes back as it was.
void FieldChoice::copy_members(std::string_view report, std::size_t& at, std::string& path, std::string& out) const {
  const std::size_t outer = path.size();
  out += '{';
  bool is_first = true;
  for (++at; at < report.size() && report[at] != '}'; at += at < report.size() && report[at] == ',' ? 1 : 0) {
    const std::size_t key = at, colon = behind_string(report, at);
    path.append(outer == 0 ? "" : ".").append(report.substr(key + 1, colon - key - 2));
    at = std::min(colon + 1, report.size());
    const auto is_chosen = [&](const ReportField& field) { return field.path == path; };
    const auto is_around = [&](const ReportField& field) { return is_inside(field.path, path); };
    const bool whole = std::any_of(fields_.begin(), fields_.end(), is_chosen);
    const std::size_t end = behind_value(report, at);
    if (whole || std::any_of(fields_.begin(), fields_.end(), is_around)) {
      out.append(is_first ? "" : ",").append(report.substr(key, at - key));
      is_first = false;
      if (whole || report[at] != '{') {
        out += report.substr(at, end - at);
      } else {
        copy_members(report, at, path, out);
      }
    }
    at = end;
    path.resize(outer);
  }
  out += '}';
  ++at;
}

}  // namespace perch
