/// \file
/// The reports on all accounts of a drop.
#pragma once

#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

#include "perch/report.hpp"

namespace perch {

/// There may be a hundred thousand of them: each has its own place, so that none is moved when another one comes, and
/// there is no room in reserve.
class Reports {
  using Places = std::vector<std::unique_ptr<Report>>;

  template <class Value>
  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Report;
    using difference_type = std::ptrdiff_t;
    using pointer = Value*;
    using reference = Value&;

    Iterator() = default;
    explicit Iterator(Places::const_iterator place) noexcept : place_(place) {}
    [[nodiscard]] Value& operator*() const noexcept { return **place_; }
    [[nodiscard]] Value* operator->() const noexcept { return place_->get(); }
    Iterator& operator++() noexcept {
      ++place_;
      return *this;
    }
    Iterator operator++(int) noexcept { return Iterator(place_++); }
    friend bool operator==(const Iterator&, const Iterator&) = default;

   private:
    Places::const_iterator place_;
  };

 public:
  using value_type = Report;

  void push_back(Report report) { places_.push_back(std::make_unique<Report>(std::move(report))); }
  void clear() noexcept { places_.clear(); }

  [[nodiscard]] std::size_t size() const noexcept { return places_.size(); }
  [[nodiscard]] bool empty() const noexcept { return places_.empty(); }
  [[nodiscard]] Report& operator[](std::size_t index) noexcept { return *places_[index]; }
  [[nodiscard]] const Report& operator[](std::size_t index) const noexcept { return *places_[index]; }
  [[nodiscard]] Report& front() noexcept { return *places_.front(); }
  [[nodiscard]] const Report& front() const noexcept { return *places_.front(); }
  [[nodiscard]] Report& back() noexcept { return *places_.back(); }
  [[nodiscard]] const Report& back() const noexcept { return *places_.back(); }

  [[nodiscard]] auto begin() noexcept { return Iterator<Report>(places_.begin()); }
  [[nodiscard]] auto end() noexcept { return Iterator<Report>(places_.end()); }
  [[nodiscard]] auto begin() const noexcept { return Iterator<const Report>(places_.begin()); }
  [[nodiscard]] auto end() const noexcept { return Iterator<const Report>(places_.end()); }

 private:
  Places places_;
};

}  // namespace perch
