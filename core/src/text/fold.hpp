/// \file
/// The first look at a post: what is written in different ways comes out in one.
#pragma once

#include <cstddef>
#include <string_view>

namespace perch::text {

/// Undoes entities, folds typographic marks and Latin letters to ASCII, makes letters beyond ASCII small, and leaves
/// out what cannot be seen. The case of ASCII letters stays, for a hashtag's words begin with capitals. \param out room
/// for as many bytes as the post has; never more are written. \return how many were.
std::size_t fold(std::string_view post, char* out) noexcept;

}  // namespace perch::text
