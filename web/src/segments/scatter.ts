/** Every account as a dot on the two directions in which accounts differ most. */
import { scaleLinear } from "d3-scale";
import { html, svg, type TemplateResult } from "lit/html.js";
import { looks } from "./looks";
import type { SegmentsAnswer } from "./questions";

const height = 320;
const margin = 16;
/** More dots are a blot. Which of them are drawn does not depend on chance. */
export const mostDots = 4000;

export function scatter({ points, labels }: SegmentsAnswer, width: number): TemplateResult {
  const step = Math.max(1, Math.ceil(labels.length / mostDots));
  const drawn = labels.flatMap((label, index) =>
    index % step === 0 ? [{ label, x: points[2 * index] ?? 0, y: points[2 * index + 1] ?? 0 }] : [],
  );
  const reach = (values: readonly number[], range: [number, number]) =>
    scaleLinear([Math.min(...values), Math.max(...values)], range);
  const x = reach(
    drawn.map((dot) => dot.x),
    [margin, width - margin],
  );
  const y = reach(
    drawn.map((dot) => dot.y),
    [height - margin, margin],
  );
  return html`
    <svg class="chart scatter" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="scatter-summary">
      ${drawn.map((dot) => svg`<circle class=${`dot ${looks[dot.label] ?? ""}`} cx=${x(dot.x)} cy=${y(dot.y)} r="3"></circle>`)}
    </svg>
  `;
}
