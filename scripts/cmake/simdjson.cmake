# perch_simdjson: the amalgamated source from npm, one version for native and wasm.
# (Debian's package carries no source, and simdjson 4 needs a newer libc++ than Emscripten 3.1.6 has.)

set(simdjson_dir ${PROJECT_SOURCE_DIR}/node_modules/@nozbe/simdjson/src)
if(NOT EXISTS ${simdjson_dir}/simdjson.cpp)
  message(FATAL_ERROR "simdjson is missing: run `npm ci` first.")
endif()

add_library(perch_simdjson STATIC ${simdjson_dir}/simdjson.cpp)
set_target_properties(perch_simdjson PROPERTIES COMPILE_WARNING_AS_ERROR OFF)
target_compile_features(perch_simdjson PUBLIC cxx_std_20)
target_compile_options(perch_simdjson PRIVATE -w -O2 -fno-exceptions)
target_compile_definitions(perch_simdjson PUBLIC SIMDJSON_EXCEPTIONS=0)
target_include_directories(perch_simdjson SYSTEM PUBLIC ${simdjson_dir})
target_link_libraries(perch_simdjson PUBLIC perch_sanitizers)

if(EMSCRIPTEN)
  # simdjson would take its scalar kernel. Its westmere kernel builds as it is, once carry-less multiplication
  # is there (wasm/shims), and is about twice as fast. Public: the headers choose a kernel as well.
  target_link_libraries(perch_simdjson PUBLIC perch_sse_on_wasm)
  target_compile_definitions(perch_simdjson PUBLIC
    SIMDJSON_IS_X86_64=1 __PCLMUL__=1
    SIMDJSON_IMPLEMENTATION_HASWELL=0 SIMDJSON_IMPLEMENTATION_ICELAKE=0 SIMDJSON_IMPLEMENTATION_FALLBACK=0)
endif()
