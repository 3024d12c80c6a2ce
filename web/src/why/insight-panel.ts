/** Why, how sure and when not, between the card of the account and what its posts say. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Report } from "../report";
import "./base-rate";
import { howSure } from "./how-sure";
import type { Insight } from "./insight";
import "./why-panel";

/** \param insight undefined: it is still worked out. */
export function insightPanel(
  insight: Insight | undefined,
  report: Report,
): TemplateResult | typeof nothing {
  if (!report.cluster) return nothing;
  if (!insight) return html`<p id="insight-progress" class="insight">Working out why …</p>`;
  const { explanation, confidence } = insight;
  if (!explanation) return nothing;
  return html`
    <section id="insight" class="insight" aria-labelledby="insight-title">
      <h2 id="insight-title">Why, and how sure</h2>
      <perch-why .explanation=${explanation} .values=${report.attributes}></perch-why>
      ${confidence ? howSure(confidence, explanation.cluster) : nothing}
      <perch-base-rate></perch-base-rate>
      ${origin()}
    </section>
  `;
}

function origin(): TemplateResult {
  return html`
    <section aria-labelledby="origin-title">
      <h3 id="origin-title">Where the six clusters come from</h3>
      <p>
        In 2019 researchers measured 896 accounts from ten published collections (of people, of spam
        bots, of influence operations), let a program form groups, and described what they found in
        each. Perch has learnt to sort accounts as their classifier does. It has not learnt who is a bot.
      </p>
      <p>
        It cannot tell who runs an account, why, or whether anything in it is true; the platform, its
        habits and its limits have changed since 2019; and an account that posts seldom, schedules its
        posts, or has few friends can land beside accounts that it has nothing to do with.
      </p>
    </section>
  `;
}
