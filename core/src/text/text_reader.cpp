#include "perch/text_reader.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "convolution.hpp"
#include "dense_layers.hpp"
#include "head_layers.hpp"
#include "products.hpp"
#include "row_cache.hpp"
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
  explicit Parts(std::vector<TextHead> list) : heads(by_kind(std::move(list))), words(vocabularies_of(heads)) {
    for (std::size_t i = 0; i < kHeads; ++i) {
      row_at[i] = row_bytes;
      if (heads[i]) row_bytes += heads[i]->layers().row_size;
    }
  }
  void fill_row(const Token& token, std::int8_t* row) const noexcept;

  std::array<std::optional<TextHead>, kHeads> heads;
  text::WordTable words;
  std::array<std::size_t, kHeads> row_at{};  ///< Where a head's products begin in a row.
  std::size_t row_bytes = 0;
};

struct TextReader::Scratch::Memory {
  explicit Memory(std::size_t row_bytes) : cache(row_bytes), rows(caps::kPostTokens) {}

  Tokens tokens;
  text::RowCache cache;
  std::vector<const std::int8_t*> rows;  ///< One a token.
  std::vector<std::int16_t> features;
  std::array<std::vector<float>, kHeads> values;  ///< Of each head's first layer.
  std::vector<float> spare;
};

TextReader::Scratch::Scratch(const TextReader& reader) : memory_(std::make_unique<Memory>(reader.parts_->row_bytes)) {
  std::size_t most_features = 0, most_values = 0;
  for (const auto& head : reader.parts_->heads) {
    if (!head) continue;
    most_features = std::max(most_features, head->layers().features);
    most_values = std::max(most_values, text::widest(head->layers()));
  }
  memory_->features.resize(most_features + 1);
  for (auto& values : memory_->values) values.resize(most_values);
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

/// What the token adds to every channel of every head.
void TextReader::Parts::fill_row(const Token& token, std::int8_t* row) const noexcept {
  const text::WordRows& known = words.find(token.hash);
  std::optional<Pieces> pieces;
  for (std::size_t i = 0; i < kHeads; ++i) {
    if (!heads[i]) continue;
    if (known[i] != text::kNoRow) {
      text::row_of_word(heads[i]->layers(), known[i], row + row_at[i]);
      continue;
    }
    if (!pieces) pieces.emplace(token.text);
    text::row_of_pieces(heads[i]->layers(), pieces->hashes(), row + row_at[i]);
  }
}

/// The row of products of each token.
std::span<const std::int8_t* const> TextReader::look_up(std::span<const Token> tokens,
                                                        Scratch& scratch) const noexcept {
  Scratch::Memory& memory = *scratch.memory_;
  tokens = tokens.first(std::min(tokens.size(), caps::kPostTokens));
  memory.cache.begin_post();
  for (std::size_t t = 0; t < tokens.size(); ++t) {
    const auto place = memory.cache.find(tokens[t]);
    if (!place.is_filled) parts_->fill_row(tokens[t], place.row);
    memory.rows[t] = place.row;
  }
  return std::span(memory.rows).first(tokens.size());
}

TextScores TextReader::score(std::span<const Token> tokens, Scratch& scratch) const noexcept {
  Scratch::Memory& memory = *scratch.memory_;
  const auto rows = look_up(tokens, scratch);
  TextScores out;
  for (std::size_t i = 0; i < kHeads; ++i) {
    if (!parts_->heads[i]) continue;
    const text::HeadLayers& layers = parts_->heads[i]->layers();
    text::convolve(layers, rows, parts_->row_at[i], memory.features.data());
    text::apply_first(layers, memory.features.data(), memory.values[i].data());
  }
  // What is left are long chains of sums, of which the processor works at several heads' at once.
  for (std::size_t i = 0; i < kHeads; ++i) {
    if (!parts_->heads[i]) continue;
    const text::HeadLayers& layers = parts_->heads[i]->layers();
    text::classify(layers, memory.values[i].data(), memory.spare.data(),
                   std::span(out.probabilities[i]).first(classes_of(layers.head).size()));
  }
  return out;
}

std::span<const std::int16_t> TextReader::features(std::string_view post, Head head, Scratch& scratch) const noexcept {
  Scratch::Memory& memory = *scratch.memory_;
  const std::size_t which = index(head);
  const text::HeadLayers& layers = parts_->heads[which]->layers();
  text::convolve(layers, look_up(tokens(post, scratch), scratch), parts_->row_at[which], memory.features.data());
  return std::span(memory.features).first(layers.features);
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
