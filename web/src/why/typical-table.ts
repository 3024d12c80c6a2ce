/** What is usual in each of the groups, beside the account, for those who want to look everything up. */
import { html, type TemplateResult } from "lit/html.js";
import { attributeWords } from "../attribute-words";
import { decimal } from "../locale";
import type { Explanation } from "./insight";
import { rangeOf } from "./range";

export function typicalTable(
  { attributes }: Explanation,
  values: Readonly<Record<string, number | null>>,
): TemplateResult {
  const clusters = Object.values(attributes)[0]?.typical.map((_, index) => index + 1) ?? [];
  return html`
    <details id="typical">
      <summary>What is usual in each cluster</summary>
      <p class="small">
        Of the accounts of each cluster that Perch has learnt from, a tenth lies below and a tenth above.
      </p>
      <div class="scroll" tabindex="0" role="region" aria-label="What is usual in each cluster">
        <table>
          <thead>
            <tr>
              <th scope="col">Attribute</th>
              <th scope="col">This account</th>
              ${clusters.map((cluster) => html`<th scope="col">Cluster ${cluster}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${Object.entries(attributes).map(([name, { typical }]) => rowOf(name, values[name] ?? null, typical))}
          </tbody>
        </table>
      </div>
    </details>
  `;
}

function rowOf(
  name: string,
  value: number | null,
  typical: readonly (readonly [number, number])[],
): TemplateResult {
  const words = attributeWords(name);
  const say = words?.say ?? ((raw: number) => decimal(raw, 2));
  return html`
    <tr>
      <th scope="row">${words?.label ?? name}</th>
      <td>${value === null ? "not known" : say(value)}</td>
      ${typical.map(([low, high]) => html`<td>${rangeOf(say(low), say(high))}</td>`)}
    </tr>
  `;
}
