/** Which colour of a chart is what. */
import { html, type TemplateResult } from "lit/html.js";

export interface Look {
  readonly name: string;
  /** A class of the style sheet, which has its colour. */
  readonly look: string;
}

export function legend(looks: readonly Look[]): TemplateResult {
  return html`
    <ul class="legend">
      ${looks.map(({ name, look }) => html`<li><svg aria-hidden="true"><rect class=${look} width="100%" height="100%" rx="2"></rect></svg>${name}</li>`)}
    </ul>
  `;
}
