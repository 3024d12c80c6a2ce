/// \file
/// The text of a post that is written as HTML.
#pragma once

#include <string>
#include <string_view>

namespace perch {

/// What people read: tags go, `<br>` and the ends of blocks become line ends, paragraphs stand one empty line apart,
/// entities are undone once. What is in `<script>` and `<style>` goes, too. A tag that does not end takes the rest with
/// it. The text is data; nothing in it is markup any more.
[[nodiscard]] std::string text_of_html(std::string_view html);

}  // namespace perch
