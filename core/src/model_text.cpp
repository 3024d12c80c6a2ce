// The JSON of a model.
#include "json/writer.hpp"
#include "perch/report.hpp"
#include "report_text.hpp"

namespace perch {

void put_model(json::Writer& out, std::string_view name, std::string_view sha256, Caveat caveat) {
  out.open_object();
  out.key("name");
  out.value(name);
  out.key("sha256");
  out.value(sha256);
  out.key("caveat");
  out.value(sentence(caveat));
  out.close_object();
}

std::string model_json(std::string_view name, std::string_view sha256, Caveat caveat) {
  json::Writer out(false);
  put_model(out, name, sha256, caveat);
  return std::move(out).take();
}

}  // namespace perch
