# perch_flags: how our own code is compiled. perch_sanitizers: what third-party code shares with it.

set(PERCH_SANITIZERS "" CACHE STRING "Sanitizers for every target, as in -fsanitize=")
option(PERCH_FUZZ "Build the libFuzzer programs (clang only)" OFF)
option(PERCH_FUZZ_LONG "Build them for many executions in little time" OFF)

add_library(perch_sanitizers INTERFACE)
if(PERCH_SANITIZERS)
  # Optimised a little, or the goldens take minutes; no recovery, or a finding would be a mere line of log.
  target_compile_options(perch_sanitizers INTERFACE
    -O1 -fno-omit-frame-pointer -fsanitize=${PERCH_SANITIZERS} -fno-sanitize-recover=all)
  target_link_options(perch_sanitizers INTERFACE -fsanitize=${PERCH_SANITIZERS})
endif()
if(PERCH_FUZZ)
  # Coverage for libFuzzer; only the fuzz programs themselves link its main().
  target_compile_options(perch_sanitizers INTERFACE -fsanitize=fuzzer-no-link)
  if(PERCH_FUZZ_LONG)
    # Comparisons that are not reported teach libFuzzer nothing, and cost it half of its time.
    target_compile_options(perch_sanitizers INTERFACE -O2 -fno-sanitize-coverage=trace-cmp)
  endif()
endif()

add_library(perch_flags INTERFACE)
target_link_libraries(perch_flags INTERFACE perch_sanitizers)
target_compile_features(perch_flags INTERFACE cxx_std_20)
target_compile_options(perch_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion
  -ffp-contract=off)    # a*b+c rounds twice everywhere, so that wasm and native give the same bits

# x86 processors have known SSE4.1 since 2008.
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64" AND NOT EMSCRIPTEN)
  target_compile_options(perch_flags INTERFACE -msse4.1)
endif()

# Bad input is a Result, and nothing of ours throws. The one exception is std::bad_alloc: perch::Drop makes it an error
# too, so it has to find its way up.
if(EMSCRIPTEN)
  target_compile_options(perch_flags INTERFACE -fwasm-exceptions)
  # SSE4.2 intrinsics, which Emscripten maps to wasm SIMD: Eigen and simdjson know no other SIMD for wasm.
  add_library(perch_sse_on_wasm INTERFACE)
  target_compile_options(perch_sse_on_wasm INTERFACE -msimd128 -msse4.2)
  target_include_directories(perch_sse_on_wasm SYSTEM BEFORE INTERFACE ${PROJECT_SOURCE_DIR}/wasm/shims)
  target_link_libraries(perch_flags INTERFACE perch_sse_on_wasm)
endif()
