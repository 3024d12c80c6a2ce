# perch_eigen: the headers of Debian's libeigen3-dev (3.4).

# find_path and not find_package: Emscripten's toolchain looks only inside its own sysroot, and the headers are
# all there is to Eigen. A directory of its own, because /usr/include itself must never reach a wasm build.
find_path(PERCH_EIGEN_INCLUDE_DIR Eigen/Core
  PATHS /usr/include/eigen3 /usr/local/include/eigen3 NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH REQUIRED)

add_library(perch_eigen INTERFACE)
target_include_directories(perch_eigen SYSTEM INTERFACE ${PERCH_EIGEN_INCLUDE_DIR})
target_compile_definitions(perch_eigen INTERFACE
  EIGEN_MPL2_ONLY          # no file under another licence can slip in
  EIGEN_DONT_PARALLELIZE
  EIGEN_NO_CPUID)          # blocks sized for the machine would change the order of sums, hence the last bits

if(EMSCRIPTEN)
  target_link_libraries(perch_eigen INTERFACE perch_sse_on_wasm)
  # Eigen takes SSE only from a gcc that is new enough, and its barrier is x86 assembler.
  target_compile_options(perch_eigen INTERFACE -fgnuc-version=5.20.0)
  target_compile_definitions(perch_eigen INTERFACE "EIGEN_OPTIMIZATION_BARRIER(X)=")
endif()
