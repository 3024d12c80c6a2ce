/** What is shown while an archive is read: a real count when there is one, and the way out. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Reading } from "./session-state";

export function readingPanel(state: Reading, onCancel: () => void): TemplateResult {
  const { bytesRead, bytesTotal, title } = state;
  const known = bytesTotal > 0;
  const label = known ? `${size(bytesRead)} of ${size(bytesTotal)} of posts` : "Opening";
  return html`
    <section class="panel reading" aria-labelledby="reading-title">
      <h2 id="reading-title" tabindex="-1">Reading</h2>
      <p class="title">${title}</p>
      <progress
        aria-label="Progress"
        max="1"
        value=${known ? Math.min(1, bytesRead / bytesTotal) : nothing}
      ></progress>
      <p class="amount">${label}</p>
      <button class="plain" id="cancel" type="button" @click=${onCancel}>Cancel</button>
    </section>
  `;
}

/** What a screen reader hears: a sentence for each quarter, not for each chunk. */
export function spokenProgress({ bytesRead, bytesTotal }: Reading): string {
  if (bytesTotal === 0) return "Opening the archive.";
  const quarters = Math.floor((4 * bytesRead) / bytesTotal);
  return quarters === 0
    ? "Reading the posts."
    : `Reading, ${Math.min(100, quarters * 25)} percent.`;
}

function size(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes < 1 ? `${Math.ceil(bytes / 1000)} kB` : `${megabytes.toFixed(1)} MB`;
}
