// What the page can call, beside the classes in the other files. These files convert and call; they decide nothing.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <string>
#include <string_view>

#include "loaded.hpp"
#include "perch/attributes.hpp"

namespace {

using emscripten::val;
using perch::wasm::network;

val attribute_names() {
  val out = val::array();
  for (const std::string_view name : perch::kAttributeNames) out.call<void>("push", std::string(name));
  return out;
}

val cluster_model() {
  val out = val::object();
  out.set("name", network().name());
  out.set("sha256", network().sha256());
  return out;
}

}  // namespace

EMSCRIPTEN_BINDINGS(perch) {
  emscripten::function("attributeNames", &attribute_names);
  emscripten::function("clusterModel", &cluster_model);
}
