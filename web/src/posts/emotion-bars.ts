/** Shares of the six emotions as bars, each with its number. */
import { html, type TemplateResult } from "lit/html.js";

const order = ["joy", "love", "surprise", "anger", "fear", "sadness"] as const;
const names: Readonly<Record<(typeof order)[number], string>> = {
  joy: "Joy",
  love: "Love",
  surprise: "Surprise",
  anger: "Anger",
  fear: "Fear",
  sadness: "Sadness",
};

/** Lengths are shares of the six together; the weights' own unit says nothing to anybody. */
export function emotionBars(emotions: Readonly<Record<string, number>>): TemplateResult {
  const sum = order.reduce((all, name) => all + (emotions[name] ?? 0), 0) || 1;
  return html`
    <ol class="bars" aria-label="Shares of the six emotions">
      ${order.map((name) => bar(name, (emotions[name] ?? 0) / sum))}
    </ol>
  `;
}

function bar(name: (typeof order)[number], share: number): TemplateResult {
  return html`
    <li>
      <span class="name">${names[name]}</span>
      <span class="share">${Math.round(share * 100)} %</span>
      <svg aria-hidden="true"><rect class=${name} width=${`${share * 100}%`} height="100%"></rect></svg>
    </li>
  `;
}
