/** Which type of account the counts look like: what the model says, and beside it a rule that anybody can check. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { likelihood } from "./locale";
import { abstentionSentence } from "./notice-words";
import type { AccountType } from "./report";

const words: Readonly<Record<string, string>> = {
  regular: "a regular account",
  bot: "a bot",
  influencer: "an influencer",
  fake: "a fake follower",
};

export function typePanel(type: AccountType | undefined): TemplateResult | typeof nothing {
  if (!type) return nothing;
  return html`
    <section id="account-type" aria-labelledby="type-title">
      <h2 id="type-title">What its counts look like</h2>
      ${typeAnswer(type)}
    </section>
  `;
}

export function typeAnswer(type: AccountType): TemplateResult {
  const { prediction, abstained, probabilities, rule, agree, model } = type;
  return html`
      <p id="type-said">
        ${
          prediction
            ? html`By followers, followed and posts it resembles ${words[prediction] ?? prediction}.`
            : abstained && abstentionSentence(abstained)
        }
      </p>
      ${probabilities ? shares(probabilities) : nothing}
      ${
        rule
          ? html`<p id="type-rule">
              A rule of thumb says ${words[rule.type] ?? rule.type}: ${rule.condition}
              ${agree === false ? html`<b>The two differ, so neither is to be relied on.</b>` : nothing}
            </p>`
          : nothing
      }
      <p class="soft small">${model.caveat}</p>
  `;
}

function shares(probabilities: Readonly<Record<string, number>>): TemplateResult {
  return html`
    <dl class="type-shares">
      ${Object.entries(probabilities).map(
        ([kind, share]) => html`<div>
          <dt>${words[kind] ?? kind}</dt>
          <dd><meter min="0" max="1" value=${share} aria-hidden="true"></meter> ${likelihood(share)}</dd>
        </div>`,
      )}
    </dl>
  `;
}
