/** How the accounts are distributed over the six groups; each bar chooses, or gives up, the accounts behind it. */
import { html, svg, type TemplateResult } from "lit/html.js";
import { clusterWords } from "../cluster-words";
import { cautiousPercent, counted } from "../locale";
import type { AccountsSummary } from "../module/accounts";

/** @param chosen clusters, 0 for the accounts that were left open; none: all. */
export function distribution(
  { accounts, clusters, left_open }: AccountsSummary,
  chosen: readonly number[],
  onChoose: (cluster: number) => void,
): TemplateResult {
  const bars = [
    ...clusters.map((count, index) => [index + 1, count] as const),
    [0, left_open] as const,
  ];
  const most = Math.max(1, ...bars.map(([, count]) => count));
  return html`
    <ul class="distribution" aria-label="Accounts by the group that they resemble most">
      ${bars.map(
        ([cluster, count]) => html`
          <li>
            <button class="plain" type="button" data-cluster=${cluster}
              aria-pressed=${chosen.includes(cluster) ? "true" : "false"}
              @click=${() => onChoose(cluster)}>
              <span>${cluster === 0 ? "Left open" : `${cluster} ${clusterWords(cluster).name}`}</span>
              <span class="soft">${counted(count, "account")}, ${cautiousPercent(accounts === 0 ? 0 : count / accounts)}</span>
              <svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 1">
                ${svg`<rect height="1" width=${(100 * count) / most}></rect>`}
              </svg>
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}
