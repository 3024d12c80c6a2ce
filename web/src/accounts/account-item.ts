/** One account of many: a row that opens its card. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { clusterWords } from "../cluster-words";
import { cautiousPercent, counted, percent, whole } from "../locale";
import type { AccountRow } from "../module/accounts";

export const moodWords: Readonly<Record<string, string>> = {
  Depressed: "low",
  Stressed: "tense",
  Cheerful: "cheerful",
  Satisfied: "content",
};

/**
 * @param row undefined: it is on its way.
 * @param onOpen undefined: there is no card behind it.
 */
export function accountItem(
  row: AccountRow | undefined,
  onOpen: ((number: number) => void) | undefined,
): TemplateResult {
  if (!row) return html`<p class="account-row waiting">…</p>`;
  if (!onOpen) return html`<div class="account-row">${cells(row)}</div>`;
  return html`
    <button class="account-row" type="button" data-number=${row.number} @click=${() => onOpen(row.number)}>
      ${cells(row)}
    </button>
  `;
}

function cells(row: AccountRow): TemplateResult {
  const { cluster, score, posts, warnings } = row;
  return html`
    <b class="name">${titleOf(row)}</b>
    ${
      cluster === null
        ? html`<span class="likeness open">left open</span>`
        : html`<span class="likeness">${clusterWords(cluster).name}
            <span class="soft">${unbroken(cautiousPercent(score ?? 0))}</span></span>`
    }
    ${cell("type", row.type ?? "–")}
    ${cell("posts", whole(row.tweets))}
    ${cell("followers", row.followers === null ? "–" : whole(row.followers))}
    ${cell("mood", posts ? (moodWords[posts.mood ?? ""] ?? "–") : "…")}
    ${cell("positive", posts ? shareOrDash(posts.polarity) : "…")}
    ${cell("opinion", posts ? shareOrDash(posts.subjectivity) : "…")}
    ${warnings.length > 0 ? html`<span class="warned">${counted(warnings.length, "warning")}</span>` : nothing}
  `;
}

export const titleOf = ({ number, key, screen_name }: AccountRow) =>
  screen_name ? `@${screen_name}` : key || `Account ${whole(number)}`;

/** What a number is, is written beside it where there is no room for columns. */
const cell = (what: string, value: string) =>
  html`<span class="cell"><span class="what">${what}</span> ${value}</span>`;

const unbroken = (text: string) => text.replaceAll(" ", "\u00a0");
const shareOrDash = (share: number | null) => (share === null ? "–" : percent(share));
