// The floor for the native figure: reads one entry of a zip the way the CLI does, through libzip, and drops the bytes.
#include <zip.h>

#include <array>
#include <cstdio>

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: perch_inflate ARCHIVE.zip ENTRY\n", stderr);
    return 2;
  }
  int error = 0;
  zip_t* archive = zip_open(argv[1], ZIP_RDONLY, &error);
  zip_file_t* entry = archive ? zip_fopen(archive, argv[2], 0) : nullptr;
  if (!entry) {
    std::fputs("perch_inflate: no such archive or entry\n", stderr);
    return 1;
  }
  std::array<char, 128 * 1024> chunk;
  long long total = 0;
  zip_int64_t count = 0;
  while ((count = zip_fread(entry, chunk.data(), chunk.size())) > 0) total += count;
  std::printf("%lld\n", total);
  zip_fclose(entry);
  zip_discard(archive);
  return count == 0 ? 0 : 1;
}
