/// \file
/// Zips byte by byte, so that a test can make each of them odd in one way.
#pragma once

#include <zlib.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace perch::tests {

/// What follows an entry's data, of which its local header then says nothing.
enum class Descriptor { none, with_signature, bare, with_signature_zip64, bare_zip64 };

/// One entry. What is set says something else than the truth.
struct Packed {
  std::string path = {};
  std::string text = {};
  bool deflated = false;
  bool zip64 = false;  ///< Sizes and offset stand in an extra field.
  std::uint16_t flags = 0x800;
  std::optional<std::uint16_t> method = {};
  std::optional<std::uint32_t> crc = {};
  std::optional<std::uint64_t> size = {};
  std::optional<std::uint64_t> packed = {};
  std::optional<std::uint64_t> offset = {};
  std::uint32_t dos_clock = 0x58a26000;  ///< 12:00:00 on 2024-05-02
  std::uint16_t disk = 0;
  Descriptor descriptor = Descriptor::none;
};

/// What stands around the entries.
struct ZipForm {
  enum class Zip64 { none, beside, needed };
  std::string before = {};
  std::string comment = {};
  std::string behind = {};
  Zip64 zip64 = Zip64::none;
  std::uint16_t disk = 0;
  std::optional<std::uint32_t> count = {};
  std::optional<std::uint32_t> directory_bytes = {};
  std::optional<std::uint32_t> directory_offset = {};
};

inline std::string little(std::size_t size, std::uint64_t value) {
  std::string out;
  for (std::size_t i = 0; i < size; ++i) out += static_cast<char>(static_cast<unsigned char>(value >> (8 * i)));
  return out;
}

inline std::string deflated(std::string_view text) {
  z_stream z{};
  deflateInit2(&z, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&z, static_cast<uLong>(text.size())) + 16, '\0');
  z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  z.avail_in = static_cast<uInt>(text.size());
  z.next_out = reinterpret_cast<Bytef*>(out.data());
  z.avail_out = static_cast<uInt>(out.size());
  deflate(&z, Z_FINISH);
  out.resize(z.total_out);
  deflateEnd(&z);
  return out;
}

inline std::uint32_t checksum(std::string_view text) {
  return static_cast<std::uint32_t>(
      ::crc32(0, reinterpret_cast<const Bytef*>(text.data()), static_cast<uInt>(text.size())));
}

/// Local headers with data, and the directory, as they grow.
struct ZipParts {
  std::string locals;
  std::string directory;
};

inline std::string descriptor_of(const Packed& e, std::uint32_t crc, std::uint64_t packed, std::uint64_t size) {
  if (e.descriptor == Descriptor::none) return "";
  const bool is_bare = e.descriptor == Descriptor::bare || e.descriptor == Descriptor::bare_zip64;
  const bool is_zip64 = e.descriptor == Descriptor::with_signature_zip64 || e.descriptor == Descriptor::bare_zip64;
  const std::size_t field = is_zip64 ? 8 : 4;
  return (is_bare ? "" : little(4, 0x08074b50)) + little(4, crc) + little(field, packed) + little(field, size);
}

inline void add_entry(ZipParts& zip, const Packed& e) {
  const std::string data = e.deflated ? deflated(e.text) : e.text;
  const std::uint64_t offset = e.offset.value_or(zip.locals.size());
  const std::uint64_t size = e.size.value_or(e.text.size()), packed = e.packed.value_or(data.size());
  const std::uint32_t crc = e.crc.value_or(checksum(e.text));
  const std::string method_and_clock = little(2, e.method.value_or(e.deflated ? 8 : 0)) + little(4, e.dos_clock);
  const bool is_described = e.descriptor != Descriptor::none;
  const std::uint16_t flags = static_cast<std::uint16_t>(e.flags | (is_described ? 8 : 0));
  const auto field = [&](std::uint64_t value) { return little(4, e.zip64 ? 0xFFFFFFFF : value); };
  const std::string sizes = field(packed) + field(size) + little(2, e.path.size());
  const std::string extra =
      e.zip64 ? little(2, 1) + little(2, 24) + little(8, size) + little(8, packed) + little(8, offset) : "";
  zip.directory += little(4, 0x02014b50) + little(4, 45 + (45 << 16)) + little(2, flags) + method_and_clock +
                   little(4, crc) + sizes + little(2, extra.size()) + little(2, 0) + little(2, e.disk) + little(6, 0) +
                   field(offset) + e.path + extra;
  // The local header's extra field has another length than the directory's, as is usual.
  const std::string known =
      is_described ? little(4, 0) + little(8, 0) + little(2, e.path.size()) : little(4, crc) + sizes;
  zip.locals += little(4, 0x04034b50) + little(2, 45) + little(2, flags) + method_and_clock + known + little(2, 4) +
                e.path + little(2, 0x5455) + little(2, 0) + data + descriptor_of(e, crc, packed, size);
}

inline std::string zip_of(const std::vector<Packed>& entries, const ZipForm& form = {}) {
  ZipParts zip;
  for (const Packed& entry : entries) add_entry(zip, entry);
  const std::uint64_t at = form.directory_offset.value_or(zip.locals.size());
  const std::uint64_t count = form.count.value_or(entries.size());
  const std::uint64_t bytes = form.directory_bytes.value_or(zip.directory.size());
  const bool is_full = form.zip64 == ZipForm::Zip64::needed;
  std::string ends;
  if (form.zip64 != ZipForm::Zip64::none) {
    ends += little(4, 0x06064b50) + little(8, 44) + little(4, 45 + (45 << 16)) + little(8, 0) + little(8, count) +
            little(8, count) + little(8, bytes) + little(8, at);
    ends += little(4, 0x07064b50) + little(4, 0) + little(8, zip.locals.size() + zip.directory.size()) + little(4, 1);
  }
  ends += little(4, 0x06054b50) + little(2, form.disk) + little(2, form.disk) + little(2, is_full ? 0xFFFF : count) +
          little(2, is_full ? 0xFFFF : count) + little(4, is_full ? 0xFFFFFFFF : bytes) +
          little(4, is_full ? 0xFFFFFFFF : at) + little(2, form.comment.size()) + form.comment;
  return form.before + zip.locals + zip.directory + ends + form.behind;
}

}  // namespace perch::tests
