/** A file can hold several accounts; this chooses whose card is shown. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { clusterWords } from "./cluster-words";
import type { Report } from "./report";
import { nameOf } from "./result-card";

export function accountList(
  reports: readonly Report[],
  chosen: number,
  onChoose: (index: number) => void,
): TemplateResult | typeof nothing {
  if (reports.length < 2) return nothing;
  return html`
    <nav class="accounts" aria-labelledby="accounts-title">
      <h2 id="accounts-title">${reports.length} accounts in this file</h2>
      <ul>
        ${reports.map(
          (report, index) => html`
            <li>
              <button
                class="plain"
                type="button"
                aria-pressed=${index === chosen ? "true" : "false"}
                @click=${() => onChoose(index)}
              >
                <b>${nameOf(report)}</b> <span>${summary(report)}</span>
              </button>
            </li>
          `,
        )}
      </ul>
    </nav>
  `;
}

function summary({ cluster }: Report): string {
  if (!cluster) return "left open";
  return `resembles cluster ${cluster.prediction}, ${clusterWords(cluster.prediction).name.toLowerCase()}`;
}
