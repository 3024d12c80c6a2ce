# Each public header compiles alone: one generated source a header, which includes it twice.

file(GLOB headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/core/include/perch/*.hpp)
set(alone)
foreach(header ${headers})
  cmake_path(GET header FILENAME name)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/alone/${name}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "#include \"perch/${name}\"\n#include \"perch/${name}\"\n")
  list(APPEND alone ${source})
endforeach()
add_library(perch_headers_alone OBJECT ${alone})
target_link_libraries(perch_headers_alone PRIVATE perch_core perch_flags)
