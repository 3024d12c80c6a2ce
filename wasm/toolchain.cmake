# Hands over to the toolchain file of the Emscripten that is used: the emsdk on the PATH if there is one, else Debian's.

if(NOT PERCH_EMSCRIPTEN_ROOT)
  if(DEFINED ENV{PERCH_EMSCRIPTEN_ROOT})
    set(root $ENV{PERCH_EMSCRIPTEN_ROOT})
  else()
    find_program(PERCH_EMCC emcc NO_CMAKE_FIND_ROOT_PATH)
    file(REAL_PATH "${PERCH_EMCC}" emcc)
    cmake_path(GET emcc PARENT_PATH root)
  endif()
  # Debian's /usr/bin/emcc is a wrapper, not a link into its folder.
  if(NOT EXISTS ${root}/cmake/Modules/Platform/Emscripten.cmake)
    set(root /usr/share/emscripten)
  endif()
  set(PERCH_EMSCRIPTEN_ROOT ${root} CACHE PATH "The Emscripten in use")
endif()

if(NOT EXISTS ${PERCH_EMSCRIPTEN_ROOT}/cmake/Modules/Platform/Emscripten.cmake)
  message(FATAL_ERROR "Emscripten is missing: run `npm start`, or put emsdk's emcc on the PATH.")
endif()
include(${PERCH_EMSCRIPTEN_ROOT}/cmake/Modules/Platform/Emscripten.cmake)
