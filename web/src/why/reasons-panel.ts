/** Why, how sure and when not, between the card of the account and what its posts say. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Report } from "../report";
import "./base-rate";
import { howSure } from "./how-sure";
import "./why-panel";

/** \param isAwaited it is still worked out. */
export function reasonsPanel(report: Report, isAwaited: boolean): TemplateResult | typeof nothing {
  const { explanation, confidence } = report;
  if (isAwaited && report.cluster)
    return html`<p id="reasons-progress" class="reasons">Working out why …</p>`;
  if (!explanation) return nothing;
  return html`
    <section id="reasons" class="reasons" aria-labelledby="reasons-title">
      <h2 id="reasons-title">Why, and how sure</h2>
      <perch-why .explanation=${explanation} .values=${report.attributes}></perch-why>
      ${confidence ? howSure(confidence, explanation.cluster, report.window.tweets) : nothing}
      <perch-base-rate></perch-base-rate>
      ${origin()}
    </section>
  `;
}

const cards = [
  { file: "clusters-v1", about: "clusters" },
  { file: "emotion-v1", about: "emotion" },
  { file: "sentiment-v1", about: "sentiment" },
  { file: "subjectivity-v1", about: "opinion" },
  { file: "claim-v1", about: "claims" },
  { file: "account-type-v1", about: "types of accounts" },
  { file: "video-claim-v1", about: "videos" },
] as const;

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
      <p>
        The model cards have all figures, what was tried, and what each model must not be used for:
        ${cards.map(({ file, about }, at) => html`${at > 0 ? ", " : nothing}<a href=${`cards/${file}.html`}>${about}</a>`)}. What they were taught with, and what is wrong with that, is in the
        <a href="cards/data.html">data sheet</a>.
      </p>
    </section>
  `;
}
