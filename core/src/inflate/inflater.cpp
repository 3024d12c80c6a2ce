// The public face of a Stream.
#include "inflate/stream.hpp"

namespace perch {

Inflater::Inflater() : tables_(std::make_unique<Tables>()) {}
Inflater::Inflater(Inflater&&) noexcept = default;
Inflater& Inflater::operator=(Inflater&&) noexcept = default;
Inflater::~Inflater() = default;

void Inflater::reset() noexcept { tables_->stream.reset(); }

Inflater::Progress Inflater::run(std::span<const std::uint8_t> input, std::span<std::uint8_t> room) noexcept {
  return tables_->stream.run(input, room);
}

}  // namespace perch
