# What the compiler promises. Each tests/native/compile/*.cpp is compiled twice: as it is, which must work, and with
# PERCH_MUST_NOT_COMPILE defined, which must fail. The first shows that the second fails for the right reason.

file(GLOB sources CONFIGURE_DEPENDS native/compile/*.cpp)
foreach(source ${sources})
  cmake_path(GET source STEM name)
  foreach(target compile_${name} compile_${name}_wrong)
    add_library(${target} OBJECT EXCLUDE_FROM_ALL ${source})
    target_include_directories(${target} PRIVATE $<TARGET_PROPERTY:perch_core,INTERFACE_INCLUDE_DIRECTORIES>)
    target_link_libraries(${target} PRIVATE perch_flags)
    add_test(NAME ${target} COMMAND ${CMAKE_COMMAND} --build ${CMAKE_BINARY_DIR} --target ${target})
    set_tests_properties(${target} PROPERTIES RESOURCE_LOCK ninja)
  endforeach()
  target_compile_definitions(compile_${name}_wrong PRIVATE PERCH_MUST_NOT_COMPILE)
  set_tests_properties(compile_${name}_wrong PROPERTIES WILL_FAIL ON)
endforeach()
