/** The six comparisons as branches of one trunk; the bird sits on the one that was chosen. */
import { html, nothing, svg, type TemplateResult } from "lit/html.js";
import { clusterWords } from "./cluster-words";
import type { Cluster } from "./report";

export function branchChart({ prediction, probabilities }: Cluster): TemplateResult {
  return html`
    <ol class="branches" aria-label="How close the account is to each of the six clusters">
      ${probabilities.map((probability, index) => branch(index + 1, probability, prediction))}
    </ol>
    <p class="small">
      Each branch is a comparison of its own, one group against all others. The six do not add up
      to 100 %.
    </p>
  `;
}

/** The length is an attribute of a line and no style, which the page's policy would refuse. */
function branch(number: number, probability: number, prediction: number): TemplateResult {
  const chosen = number === prediction;
  const share = Math.round(probability * 100);
  const tip = `${probability * 100}%`;
  // On a very short branch it would sit across the trunk.
  const seat = `${Math.max(14, probability * 100)}%`;
  const bird = svg`<svg x=${seat} y="100%" width="1" height="1" overflow="visible">
    <use href="#bird" x="-37" y="-44" width="44" height="44"></use>
  </svg>`;
  return html`
    <li class=${chosen ? "branch chosen" : "branch"} aria-current=${chosen ? "true" : nothing}>
      <span class="name"><b>${number}</b> ${clusterWords(number).name}</span>
      <span class="share">${share} %</span>
      <svg class="wood" aria-hidden="true">
        <line x1="0" y1="100%" x2=${tip} y2="100%"></line>
        ${chosen ? bird : nothing}
      </svg>
    </li>
  `;
}
