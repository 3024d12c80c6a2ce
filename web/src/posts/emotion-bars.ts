/** Shares of the six emotions as bars, each with its number. */
import { html, type TemplateResult } from "lit/html.js";
import { percent } from "../locale";
import { type Emotion, emotionNames, emotions } from "./emotions";

/** Lengths are shares of the six together; the weights' own unit says nothing to anybody. */
export function emotionBars(values: Readonly<Record<string, number>>): TemplateResult {
  const sum = emotions.reduce((all, name) => all + (values[name] ?? 0), 0) || 1;
  return html`
    <ol class="bars" aria-label="Shares of the six emotions">
      ${emotions.map((name) => bar(name, (values[name] ?? 0) / sum))}
    </ol>
  `;
}

function bar(name: Emotion, share: number): TemplateResult {
  return html`
    <li>
      <span class="name">${emotionNames[name]}</span>
      <span class="share">${percent(share)}</span>
      <svg aria-hidden="true"><rect class=${name} width=${`${share * 100}%`} height="100%"></rect></svg>
    </li>
  `;
}
