#include "perch/account.hpp"

namespace perch {

std::string unpack_language(Language language) {
  if (language == kLanguageMissing || language == kLanguageNull) return {};
  std::string code;
  for (Language rest = language; rest != 0; rest >>= 8) {
    const auto c = static_cast<char>(rest & 0xFF);
    const bool is_in_codes = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    if (!is_in_codes) return {};  // such as the hash of a longer one
    code += c;
  }
  return code;
}

}  // namespace perch
