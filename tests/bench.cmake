# perch_bench: what the native benches run beside perch. Not part of `all`, for only a bench needs it.

add_custom_target(perch_bench)

# perch_bench_program(NAME SOURCES...)
function(perch_bench_program name)
  add_executable(${name} EXCLUDE_FROM_ALL ${ARGN})
  target_link_libraries(${name} PRIVATE perch_flags)
  add_dependencies(perch_bench ${name})
endfunction()

perch_bench_program(perch_inflate bench/native/inflate.cpp)
target_link_libraries(perch_inflate PRIVATE perch_core ZLIB::ZLIB)

perch_bench_program(perch_parse bench/native/parse.cpp)
target_link_libraries(perch_parse PRIVATE perch_core perch_models)

perch_bench_program(perch_classify_bench bench/native/classify.cpp)
target_link_libraries(perch_classify_bench PRIVATE perch_core perch_models)

# simdjson compiled as the core has it, and once more with everything that the processor of this machine can do.
perch_bench_program(perch_ondemand bench/native/simdjson.cpp)
target_link_libraries(perch_ondemand PRIVATE perch_simdjson)

add_library(perch_simdjson_here STATIC EXCLUDE_FROM_ALL ${simdjson_dir}/simdjson.cpp)
target_compile_features(perch_simdjson_here PUBLIC cxx_std_20)
target_compile_options(perch_simdjson_here PUBLIC -march=native PRIVATE -w -O3 -fno-exceptions)
target_compile_definitions(perch_simdjson_here PUBLIC SIMDJSON_EXCEPTIONS=0)
target_include_directories(perch_simdjson_here SYSTEM PUBLIC ${simdjson_dir})
set_target_properties(perch_simdjson_here PROPERTIES COMPILE_WARNING_AS_ERROR OFF)
perch_bench_program(perch_ondemand_here bench/native/simdjson.cpp)
target_link_libraries(perch_ondemand_here PRIVATE perch_simdjson_here)
