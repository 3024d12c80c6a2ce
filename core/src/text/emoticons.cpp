#include "emoticons.hpp"

#include "characters.hpp"

namespace perch::text {
namespace {

Emoticon emoticon(std::size_t size_bytes, std::string_view form) noexcept {
  Emoticon out;
  out.size_bytes = size_bytes;
  for (const char c : form) out.text[out.text_bytes++] = c;
  return out;
}

bool is_space(char c) noexcept { return static_cast<unsigned char>(c) <= ' '; }
bool is_word(char c) noexcept { return is_handle_byte(c); }

std::size_t run_of(const char* text) noexcept {
  std::size_t size = 1;
  while (text[size] == *text) ++size;
  return size;
}

/// The one form of a mouth; 0 for what is none.
char mouth_of(char c) noexcept {
  switch (c) {
    case ')':
    case ']':
    case '}': return ')';
    case '(':
    case '[':
    case '{': return '(';
    case 'D':
    case 'd': return 'd';
    case 'P':
    case 'p': return 'p';
    case 'O':
    case 'o':
    case '0': return 'o';
    case 'C':
    case 'c': return 'c';
    case 'S':
    case 's': return 's';
    case '/':
    case '\\': return '/';
    case '|':
    case '*':
    case '3':
    case '@':
    case '$': return c;
    default: return 0;
  }
}

/// Which mouths go with eyes. Fewer with those that are something else as a rule: `8)` is the eighth point of a list.
std::string_view mouths_for(char eyes, bool has_nose) noexcept {
  switch (eyes) {
    case ':': return ")(dpocs/|*3@$";
    case '=': return ")(dp/|";
    case ';': return ")(dp*";
    case '8': return has_nose ? ")(d" : "";
    default: return "d";  // x
  }
}

bool is_bracket(char mouth) noexcept { return mouth == ')' || mouth == '('; }

/// Eyes, perhaps a tear, perhaps a nose, a mouth.
Emoticon face(const char* text, Before before) noexcept {
  const char eyes = *text == 'X' ? 'x' : *text;
  std::size_t at = 1;
  const bool has_tear = (eyes == ':' || eyes == '=') && text[at] == '\'';
  if (has_tear) ++at;
  const bool nose_of_letter = text[at] == 'o' && is_bracket(mouth_of(text[at + 1]));
  const bool has_nose = text[at] == '-' || text[at] == '^' || nose_of_letter;
  if (has_nose) ++at;
  const char mouth = mouth_of(text[at]);
  if (mouth == 0 || mouths_for(eyes, has_nose).find(mouth) == std::string_view::npos) return {};
  if (has_tear && !is_bracket(mouth)) return {};
  if (before == Before::word && !((eyes == ':' || eyes == ';') && is_bracket(mouth))) return {};
  at += run_of(text + at);
  const bool may_touch = (is_bracket(mouth) && before != Before::word) || mouth == '|';
  if (!may_touch && is_word(text[at])) return {};
  if (mouth == '/' && (text[at] == '/' || at > 3)) return {};  // the start of a link, or a rule
  if (has_tear) return emoticon(at, mouth == ')' ? ":')" : ":'(");
  const char form[] = {eyes == '=' || eyes == '8' ? ':' : eyes, mouth};
  return emoticon(at, {form, 2});
}

/// `(:` and its kind, which must stand alone: brackets close behind a colon, too.
Emoticon face_on_its_side(const char* text, Before before) noexcept {
  if (before != Before::space) return {};
  const std::size_t at = text[1] == '-' ? 2 : 1;
  const bool has_eyes = text[at] == ':' || text[at] == '=' || (text[at] == ';' && *text == '(');
  if (!has_eyes || !is_space(text[at + 1])) return {};
  return emoticon(at + 1, *text == '(' ? ":)" : ":(");
}

Emoticon heart(const char* text) noexcept {
  const bool is_broken = text[1] == '/';
  const std::size_t at = is_broken ? 2 : 1;
  if (text[at] != '3') return {};
  const std::size_t end = at + run_of(text + at);
  return is_word(text[end]) ? Emoticon() : emoticon(end, is_broken ? "</3" : "<3");
}

/// `^_^`: two eyes and what lies between.
struct Eyes {
  char left, right;
  std::string_view between, form;
};
constexpr Eyes kEyes[] = {{'^', '^', "_-.", "^^"}, {'-', '-', "_.", "-_-"}, {'T', 'T', "_.", "T_T"},
                          {';', ';', "_", ";_;"},  {'>', '<', "_.", ">_<"}, {'o', 'O', "_.", "o_o"},
                          {'O', 'o', "_.", "o_o"}, {'o', 'o', "_", "o_o"},  {'O', 'O', "_", "o_o"},
                          {'x', 'x', "_", "x_x"},  {'X', 'X', "_", "x_x"}};

Emoticon eyes(const char* text, Before before) noexcept {
  if (*text == '^' && text[1] == '^') return emoticon(run_of(text), "^^");
  if (before == Before::word) return {};
  for (const Eyes& pair : kEyes) {
    if (*text != pair.left || pair.between.find(text[1]) == std::string_view::npos) continue;
    const std::size_t at = 1 + run_of(text + 1);
    if (text[at] == pair.right && !is_word(text[at + 1])) return emoticon(at + 1, pair.form);
  }
  return {};
}

/// `D:` must stand alone.
Emoticon horror(const char* text, Before before) noexcept {
  return before == Before::space && text[1] == ':' && is_space(text[2]) ? emoticon(2, "D:") : Emoticon();
}

}  // namespace

Emoticon emoticon_at(const char* text, Before before) noexcept {
  switch (*text) {
    case ':':
    case '=':
    case '8': return face(text, before);
    case ';':
    case 'x':
    case 'X': {
      const Emoticon found = face(text, before);
      return found.size_bytes > 0 ? found : eyes(text, before);
    }
    case '^':
    case '-':
    case 'T':
    case '>':
    case 'o':
    case 'O': return eyes(text, before);
    case 'D': return horror(text, before);
    case '(':
    case ')': return face_on_its_side(text, before);
    case '<': return heart(text);
    case '\\': return text[1] == 'o' && text[2] == '/' && before != Before::word ? emoticon(3, "\\o/") : Emoticon();
    default: return {};
  }
}

}  // namespace perch::text
