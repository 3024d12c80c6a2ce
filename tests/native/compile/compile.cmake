# What must compile, and what must not. Findings here end the configuration or the build.

# Each public header compiles alone: one generated source a header, which includes it twice.
file(GLOB headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/core/include/perch/*.hpp)
set(alone)
foreach(header ${headers})
  cmake_path(GET header FILENAME name)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/alone/${name}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "#include \"perch/${name}\"\n#include \"perch/${name}\"\n")
  list(APPEND alone ${source})
endforeach()
add_library(perch_compile_tests OBJECT ${alone} native/compile/promises.cpp)
target_link_libraries(perch_compile_tests PRIVATE perch_core perch_flags)

# A pair: one source that must compile and its twin, one promise apart, that must not.
function(perch_must_not_compile good bad)
  foreach(source ${good} ${bad})
    # Not a cached answer: the headers may have changed since the last configuration.
    unset(${source}_compiles CACHE)
    try_compile(${source}_compiles ${CMAKE_CURRENT_BINARY_DIR}/pairs/${source}
      SOURCES ${CMAKE_CURRENT_SOURCE_DIR}/native/compile/${source}.cpp
      CMAKE_FLAGS -DINCLUDE_DIRECTORIES=${PROJECT_SOURCE_DIR}/core/include
      COMPILE_DEFINITIONS -Wall -Wextra -Werror
      CXX_STANDARD 20
      OUTPUT_VARIABLE output)
  endforeach()
  if(NOT ${good}_compiles)
    message(FATAL_ERROR "${good}.cpp must compile:\n${output}")
  endif()
  if(${bad}_compiles)
    message(FATAL_ERROR "${bad}.cpp compiles, and must not.")
  endif()
endfunction()

set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
perch_must_not_compile(heeded_result ignored_result)
perch_must_not_compile(explicit_truth silent_truth)
unset(CMAKE_TRY_COMPILE_TARGET_TYPE)
