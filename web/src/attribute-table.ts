/** The 21 attributes in four groups: what each is, its value in words, and the number that the model saw. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { type AttributeWords, attributeGroups } from "./attribute-words";
import { unknownReason } from "./notice-words";
import type { Report } from "./report";

export function attributeTable(report: Report): TemplateResult {
  return html`
    <section class="attributes" aria-labelledby="attributes-title">
      <h3 id="attributes-title">What the likeness rests on</h3>
      <p class="small">
        21 attributes of the account and of the posts compared. The small number is the value that the
        model works with. Some are logarithms, so they can be negative.
      </p>
      <div class="groups">
        ${attributeGroups.map(
          ({ title, attributes }) => html`
            <div class="group">
              <h4>${title}</h4>
              <dl>${attributes.map((words) => row(words, report))}</dl>
            </div>
          `,
        )}
      </div>
    </section>
  `;
}

function row(words: AttributeWords, report: Report): TemplateResult {
  const value = report.attributes[words.name] ?? null;
  return html`
    <div class="row">
      <dt>${words.label}</dt>
      <dd class="value">${value === null ? unknown(words, report) : known(words, value)}</dd>
      <dd class="meaning">
        ${words.meaning}${words.unused ? " Not part of the comparison." : nothing}
      </dd>
    </div>
  `;
}

const known = (words: AttributeWords, value: number) =>
  html`${words.say(value)} <small title=${words.name}>${shortest(value)}</small>`;

const unknown = (words: AttributeWords, report: Report) =>
  html`<span class="unknown">not known</span>
    <small>${unknownReason(report.unknown[words.name])}</small>`;

const shortest = (value: number) => String(Number(value.toFixed(4)));
