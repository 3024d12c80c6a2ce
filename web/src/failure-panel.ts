/** Why nothing was read, in one sentence, and what is left to do. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { failureSentence } from "./notice-words";
import type { Refusal } from "./protocol";

export function failurePanel(refusal: Refusal, onStartOver: () => void): TemplateResult {
  const { code, detail } = refusal;
  return html`
    <section class="panel failure" role="alert">
      <h2 tabindex="-1" id="failure-title">That did not work</h2>
      <p class="sentence">${failureSentence(refusal)}</p>
      <p class="code"><code id="failure-code">${code}</code>${detail ? html` <span>${detail}</span>` : nothing}</p>
      <button class="plain" id="start-over" type="button" @click=${onStartOver}>Start over</button>
    </section>
  `;
}
