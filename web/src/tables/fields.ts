/** Fields of a form, and what somebody wrote into them. */
import { html, type TemplateResult } from "lit/html.js";

export interface NumberField {
  readonly name: string;
  readonly label: string;
  /** Without it there is no answer. */
  readonly isNeeded?: true;
  /** Fractions have a meaning. */
  readonly isMeasured?: true;
}

export function numberField({ name, label, isNeeded, isMeasured }: NumberField): TemplateResult {
  return html`
    <label>${label}
      <input type="number" name=${name} min="0" max="9007199254740991" step=${isMeasured ? "any" : 1}
        inputmode="numeric" autocomplete="off" ?required=${isNeeded} />
    </label>
  `;
}

export function choice(name: string, label: string, options: readonly string[]): TemplateResult {
  return html`
    <label>${label}
      <select name=${name}>
        <option value="">not known</option>
        ${options.map((option) => html`<option value=${option}>${option}</option>`)}
      </select>
    </label>
  `;
}

export const yesOrNo = ["yes", "no"] as const;

/** What was left empty is missing. */
export function recordOf(form: HTMLFormElement): Record<string, number | boolean | string> {
  const record: Record<string, number | boolean | string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string" || value.trim() === "") continue;
    const field = form.elements.namedItem(name);
    const isNumber = field instanceof HTMLInputElement && field.type === "number";
    if (isNumber) record[name] = Number(value);
    else if (value === "yes" || value === "no") record[name] = value === "yes";
    else record[name] = value;
  }
  return record;
}
