/** Why nothing was read, in one sentence, and what is left to do. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { failureSentence } from "./notice-words";
import type { Refusal } from "./protocol";

export interface FailureActions {
  readonly onStartOver: () => void;
  readonly onChooseAccount: (account: string) => void;
}

export function failurePanel(refusal: Refusal, actions: FailureActions): TemplateResult {
  if (refusal.code === "two_accounts") return accountQuestion(refusal, actions);
  const { code, detail } = refusal;
  return html`
    <section class="panel failure" role="alert">
      <h2 tabindex="-1" id="failure-title">That did not work</h2>
      <p class="sentence">${failureSentence(refusal)}</p>
      <p class="code"><code id="failure-code">${code}</code>${detail ? html` <span>${detail}</span>` : nothing}</p>
      <button class="plain" id="start-over" type="button" @click=${actions.onStartOver}>Start over</button>
    </section>
  `;
}

/** No failure but a question: accounts are never merged, so somebody has to say which one is meant. */
function accountQuestion(refusal: Refusal, actions: FailureActions): TemplateResult {
  const accounts = accountsOf(refusal.detail);
  return html`
    <section class="panel failure question" aria-labelledby="failure-title">
      <h2 tabindex="-1" id="failure-title">Which account?</h2>
      <p class="sentence">These files come from more than one account. Perch reads one at a time and never mixes them.</p>
      <ul class="choices">
        ${accounts.map(
          ({ id, handle }) => html`<li>
            <button class="plain" type="button" @click=${() => actions.onChooseAccount(id)}>
              ${handle ? `@${handle}` : `Account ${id}`}
            </button>
          </li>`,
        )}
      </ul>
      <button class="plain" id="start-over" type="button" @click=${actions.onStartOver}>Start over</button>
    </section>
  `;
}

/** The core names them as `123 alice, 456 bob`; a handle may be unknown. */
function accountsOf(detail: string): { id: string; handle: string }[] {
  return detail.split(", ").map((account) => {
    const [id = "", handle = ""] = account.split(" ");
    return { id, handle };
  });
}
