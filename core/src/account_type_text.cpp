// What a report says of the type of its account.
#include <cmath>

#include "json/writer.hpp"
#include "perch/report.hpp"
#include "report_text.hpp"

namespace perch {

void put_account_type(json::Writer& out, const Report& report) {
  const AccountType& type = *report.type;
  out.key("account_type");
  out.open_object();
  out.key("prediction");
  type.kind ? out.value(name(*type.kind)) : out.null();
  out.key("probabilities");
  if (type.abstained == Abstention::counts_unknown) {
    out.null();
  } else {
    out.open_object();
    for (std::size_t i = 0; i < kAccountKinds; ++i) {
      out.key(kAccountKindNames[i]);
      out.value(std::round(type.probabilities[i] * 1e6) / 1e6);
    }
    out.close_object();
  }
  out.key("rule");
  if (type.rule) {
    out.open_object();
    out.key("name");
    out.value(type.rule->name);
    out.key("type");
    out.value(name(type.rule->kind));
    out.key("condition");
    out.value(type.rule->condition);
    out.close_object();
  } else {
    out.null();
  }
  out.key("agree");
  const auto agree = type.agree();
  agree ? out.value(*agree) : out.null();
  out.key("abstained");
  if (type.abstained) {
    out.open_object();
    out.key("code");
    out.value(name(*type.abstained));
    out.key("detail");
    out.value(type.abstained_detail);
    out.close_object();
  } else {
    out.null();
  }
  out.key("model");
  put_model(out, report.type_model_name, report.type_model_sha256, Caveat::type_likeness);
  out.close_object();
}

}  // namespace perch
