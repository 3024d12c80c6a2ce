#include "exports/html_text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/code_points.hpp"
#include "text/entities.hpp"

namespace perch {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// A tag or a comment at the front of a text.
struct Tag {
  std::string name;  ///< In small letters.
  bool is_end = false;
  std::size_t size_bytes = 0;
};

/// Where the tag ends that the text begins with. A `>` between quotes is part of a value.
std::size_t end_of_tag(std::string_view html) noexcept {
  if (html.starts_with("<!--")) {
    const std::size_t end = html.find("-->");
    return end == kNone ? html.size() : end + 3;
  }
  char quote = 0;
  for (std::size_t at = 1; at < html.size(); ++at) {
    const char c = html[at];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      return at + 1;
    }
  }
  return html.size();
}

/// `html` begins with `<`. A size of 0: it is no tag.
Tag tag_at(std::string_view html) {
  Tag tag;
  tag.is_end = html.size() > 1 && html[1] == '/';
  const std::size_t from = tag.is_end ? 2 : 1;
  if (html.size() <= from || (!is_letter(html[from]) && html[from] != '!' && html[from] != '?')) return tag;
  constexpr std::size_t kLongestName = 10;
  for (std::size_t at = from; at < html.size() && tag.name.size() <= kLongestName; ++at) {
    const char c = html[at];
    if (!is_letter(c) && !(c >= '1' && c <= '6')) break;
    tag.name += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  }
  tag.size_bytes = end_of_tag(html);
  return tag;
}

bool is_block(std::string_view name) noexcept {
  constexpr std::array<std::string_view, 13> kBlocks = {"div", "li", "ul", "ol", "blockquote", "pre", "h1",
                                                        "h2",  "h3", "h4", "h5", "h6",         "tr"};
  return std::find(kBlocks.begin(), kBlocks.end(), name) != kBlocks.end();
}

/// Line ends at the end of a text, as many as asked for; none in front of everything.
void break_lines(std::string& out, std::size_t lines) {
  if (out.empty()) return;
  std::size_t there = 0;
  while (there < out.size() && out[out.size() - 1 - there] == '\n') ++there;
  if (there < lines) out.append(lines - there, '\n');
}

/// What is in such an element is for machines. \return how much of the text belongs to it.
std::size_t size_of_hidden(std::string_view html, const Tag& tag) {
  if (tag.is_end || (tag.name != "script" && tag.name != "style")) return tag.size_bytes;
  for (std::size_t at = html.find("</", tag.size_bytes); at != kNone; at = html.find("</", at + 2)) {
    const Tag end = tag_at(html.substr(at));
    if (end.name == tag.name) return at + end.size_bytes;
  }
  return html.size();
}

/// \return how much of the text was read.
std::size_t put_tag(std::string_view html, std::string& out) {
  const Tag tag = tag_at(html);
  if (tag.size_bytes == 0) {
    out += '<';
    return 1;
  }
  if (tag.name == "br" && !tag.is_end) out += '\n';
  if (tag.name == "p") break_lines(out, 2);
  if (is_block(tag.name)) break_lines(out, 1);
  return size_of_hidden(html, tag);
}

std::size_t put_entity(std::string_view html, std::string& out) {
  constexpr std::string_view kAmpersand = "&amp;";
  if (html.starts_with(kAmpersand)) {  // what follows is text, even where it looks like another entity
    out += '&';
    return kAmpersand.size();
  }
  const text::CodePoint c = text::entity_of(html);
  const bool is_character = c.value != 0 && (c.value < 0xD800 || c.value > 0xDFFF);
  std::array<char, 4> bytes{};
  out.append(bytes.data(), text::write_utf8(is_character ? c.value : 0xFFFD, bytes.data()));
  return c.size_bytes;
}

}  // namespace

std::string text_of_html(std::string_view html) {
  std::string out;
  while (!html.empty()) {
    const std::size_t plain = std::min(html.find_first_of("<&"), html.size());
    out += html.substr(0, plain);
    html.remove_prefix(plain);
    if (html.empty()) break;
    html.remove_prefix(html.front() == '<' ? put_tag(html, out) : put_entity(html, out));
  }
  out.resize(out.find_last_not_of(" \n\r\t") + 1);
  return out;
}

}  // namespace perch
