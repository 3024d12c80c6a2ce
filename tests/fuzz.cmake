# One libFuzzer program for each tests/fuzz/*.cpp, named after its file. Only clang has libFuzzer.

file(GLOB sources CONFIGURE_DEPENDS fuzz/*.cpp)
foreach(source ${sources})
  cmake_path(GET source STEM name)
  add_executable(${name} ${source})
  target_link_libraries(${name} PRIVATE perch_core perch_models perch_flags ZLIB::ZLIB)
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/core/src)
  target_link_options(${name} PRIVATE -fsanitize=fuzzer)
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/fuzzers)
endforeach()
