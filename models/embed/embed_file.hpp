/// \file
/// A file of the build as bytes inside the program.
#pragma once

// .incbin, because a byte array in C++ source takes the compiler seconds per megabyte. The build passes each file's
// path and size; wasm's assembler needs the size as a number, hence no end label.
#ifdef __wasm__
#define PERCH_RODATA ".section .rodata.perch_models,\"\",@\n"
#define PERCH_END ""
#else
#define PERCH_RODATA ".pushsection .rodata\n"
#define PERCH_END ".popsection\n"
#endif
#define PERCH_TEXT(x) PERCH_TEXT_(x)
#define PERCH_TEXT_(x) #x
// clang-format off
#define PERCH_EMBED(symbol, file, size)                     \
  __asm__(PERCH_RODATA                                      \
          ".globl " symbol "\n"                             \
          ".type " symbol ",@object\n"                      \
          ".p2align 4\n"                                    \
          symbol ":\n"                                      \
          ".incbin \"" file "\"\n"                          \
          ".size " symbol "," PERCH_TEXT(size) "\n"         \
          PERCH_END)
// clang-format on
