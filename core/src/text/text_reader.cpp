#include "perch/text_reader.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "convolution.hpp"
#include "dense_layers.hpp"
#include "head_layers.hpp"
#include "word_table.hpp"

namespace perch {
namespace {

constexpr std::size_t index(Head head) noexcept { return static_cast<std::size_t>(head); }

std::array<std::optional<TextHead>, kHeads> by_kind(std::vector<TextHead> heads) {
  std::array<std::optional<TextHead>, kHeads> out;
  for (TextHead& head : heads) out[index(head.head())].emplace(std::move(head));
  return out;
}

std::array<std::span<const std::uint32_t>, kHeads> vocabularies_of(
    const std::array<std::optional<TextHead>, kHeads>& heads) noexcept {
  std::array<std::span<const std::uint32_t>, kHeads> out;
  for (std::size_t i = 0; i < kHeads; ++i) {
    if (heads[i]) out[i] = heads[i]->layers().vocabulary;
  }
  return out;
}

}  // namespace

struct TextReader::Parts {
  explicit Parts(std::vector<TextHead> list) : heads(by_kind(std::move(list))), words(vocabularies_of(heads)) {}

  std::array<std::optional<TextHead>, kHeads> heads;
  text::WordTable words;
};

struct TextReader::Scratch::Memory {
  Tokens tokens;
  std::vector<std::int32_t> sums;
  std::vector<float> values, spare;
  struct OfHead {
    std::vector<const std::int16_t*> rows;  ///< One a token.
    std::vector<std::int16_t> made;         ///< Rows of tokens that are no words of the head.
    std::size_t made_size = 0;
  };
  std::array<OfHead, kHeads> heads;
};

TextReader::Scratch::Scratch(const TextReader& reader) : memory_(std::make_unique<Memory>()) {
  std::size_t longest_row = 0, most_values = 0;
  for (std::size_t i = 0; i < kHeads; ++i) {
    if (!reader.parts_->heads[i]) continue;
    const text::HeadLayers& layers = reader.parts_->heads[i]->layers();
    memory_->heads[i].rows.resize(caps::kPostTokens);
    memory_->heads[i].made.resize(caps::kPostTokens * layers.row_size);
    longest_row = std::max(longest_row, layers.row_size);
    most_values = std::max(most_values, text::widest(layers));
  }
  memory_->sums.resize(longest_row);
  memory_->values.resize(most_values);
  memory_->spare.resize(most_values);
}
TextReader::Scratch::Scratch(Scratch&&) noexcept = default;
TextReader::Scratch& TextReader::Scratch::operator=(Scratch&&) noexcept = default;
TextReader::Scratch::~Scratch() = default;

TextReader::TextReader(std::vector<TextHead> heads) : parts_(std::make_unique<Parts>(std::move(heads))) {}
TextReader::TextReader(TextReader&&) noexcept = default;
TextReader& TextReader::operator=(TextReader&&) noexcept = default;
TextReader::~TextReader() = default;

const TextHead* TextReader::head(Head head) const noexcept {
  const auto& found = parts_->heads[index(head)];
  return found ? &*found : nullptr;
}

std::span<const Token> TextReader::tokens(std::string_view post, Scratch& scratch) const noexcept {
  return scratch.memory_->tokens.read(post);
}

TextScores TextReader::score(std::span<const Token> tokens, Scratch& scratch) const noexcept {
  Scratch::Memory& memory = *scratch.memory_;
  tokens = tokens.first(std::min(tokens.size(), caps::kPostTokens));
  for (auto& of_head : memory.heads) of_head.made_size = 0;
  for (std::size_t t = 0; t < tokens.size(); ++t) {
    const text::WordRows& rows = parts_->words.find(tokens[t].hash);
    std::optional<Pieces> pieces;
    for (std::size_t i = 0; i < kHeads; ++i) {
      if (!parts_->heads[i]) continue;
      const text::HeadLayers& layers = parts_->heads[i]->layers();
      Scratch::Memory::OfHead& of_head = memory.heads[i];
      if (rows[i] != text::kNoRow) {
        of_head.rows[t] = layers.row(rows[i]);
        continue;
      }
      if (!pieces) pieces.emplace(tokens[t].text);
      std::int16_t* const made = of_head.made.data() + of_head.made_size;
      text::row_of_pieces(layers, pieces->hashes(), memory.sums.data(), made);
      of_head.rows[t] = made;
      of_head.made_size += layers.row_size;
    }
  }
  TextScores out;
  for (std::size_t i = 0; i < kHeads; ++i) {
    if (!parts_->heads[i]) continue;
    const text::HeadLayers& layers = parts_->heads[i]->layers();
    text::convolve(layers, std::span(memory.heads[i].rows).first(tokens.size()), memory.values.data());
    text::classify(layers, memory.values.data(), memory.spare.data(),
                   std::span(out.probabilities[i]).first(classes_of(layers.head).size()));
  }
  return out;
}

TextScores TextReader::read(std::string_view post, Scratch& scratch) const noexcept {
  return score(tokens(post, scratch), scratch);
}

std::string_view TextScores::label(Head head) const noexcept {
  const auto list = of(head);
  return classes_of(head)[static_cast<std::size_t>(std::max_element(list.begin(), list.end()) - list.begin())];
}

double TextScores::polarity() const noexcept {
  const auto list = of(Head::sentiment);
  return list[2] + list[1] / 2;
}

double TextScores::subjectivity() const noexcept { return of(Head::subjectivity)[1]; }

}  // namespace perch
