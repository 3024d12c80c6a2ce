/** How much age and likes count: the exponents of the mood's formula, to be moved by hand. */
import { html, type TemplateResult } from "lit/html.js";
import { decimal } from "../locale";

export interface Weights {
  readonly ageExponent: number;
  readonly activityExponent: number;
  readonly everyPostTheSame: boolean;
}

export const formulaWeights: Weights = {
  ageExponent: 1,
  activityExponent: 1,
  everyPostTheSame: false,
};

export function mayBeReset(weights: Weights): boolean {
  return weights.ageExponent !== 1 || weights.activityExponent !== 1 || weights.everyPostTheSame;
}

export function weightControls(
  weights: Weights,
  onChange: (change: Partial<Weights>) => void,
): TemplateResult {
  const { ageExponent, activityExponent, everyPostTheSame } = weights;
  const slider = (id: string, label: string, value: number, take: (value: number) => void) => html`
    <p class="slider">
      <label for=${id}>${label}</label>
      <input type="range" id=${id} min="0" max="3" step="0.1" .value=${String(value)}
        aria-valuetext=${sayExponent(value)}
        ?disabled=${everyPostTheSame}
        @input=${({ target }: Event) => take(Number((target as HTMLInputElement).value))} />
      <output for=${id} class="small">${sayExponent(value)}</output>
    </p>`;
  return html`
    <fieldset class="weights">
      <legend>What counts how much</legend>
      ${slider("mood-age", "How new a post is", ageExponent, (value) => onChange({ ageExponent: value }))}
      ${slider("mood-activity", "Likes and reposts", activityExponent, (value) => onChange({ activityExponent: value }))}
      <p class="switch">
        <label>
          <input type="checkbox" id="mood-same" .checked=${everyPostTheSame}
            @change=${({ target }: Event) => onChange({ everyPostTheSame: (target as HTMLInputElement).checked })} />
          Every post counts the same
        </label>
        <button class="plain" type="button" id="mood-reset" ?disabled=${!mayBeReset(weights)}
          @click=${() => onChange(formulaWeights)}>Reset to the formula</button>
      </p>
    </fieldset>
  `;
}

/** An exponent in words. */
export function sayExponent(value: number): string {
  if (value === 0) return "0: counts nothing";
  if (value === 1) return "1: as in the formula";
  return `${decimal(value)}: counts ${value < 1 ? "less" : "more"}`;
}
