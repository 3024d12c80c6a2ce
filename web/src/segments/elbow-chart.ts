/** How much is gained by one segment more: what is left of the distances, with the knee, and the silhouettes beside it. */
import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { html, svg, type TemplateResult } from "lit/html.js";
import type { Elbow, SegmentsReport } from "./questions";

const height = 220;
const margin = { top: 14, right: 20, bottom: 30, left: 44 };

export function elbowChart(
  elbow: readonly Elbow[],
  { knee, k }: SegmentsReport,
  width: number,
): TemplateResult {
  const x = scalePoint(
    elbow.map((one) => one.k),
    [margin.left, width - margin.right],
  );
  const y = scaleLinear([0, 1], [height - margin.bottom, margin.top]);
  const all = elbow[0]?.inertia || 1;
  const at = (number: number) => x(number) ?? margin.left;
  const left = line<Elbow>()
    .x((one) => at(one.k))
    .y((one) => y(one.inertia / all))(elbow);
  const silhouettes = line<Elbow>()
    .defined((one) => one.silhouette !== null)
    .x((one) => at(one.k))
    .y((one) => y(Math.max(0, one.silhouette ?? 0)))(elbow);
  return html`
    <svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="elbow-summary">
      ${[0, 0.25, 0.5, 0.75, 1].map(
        (tick) => svg`
        <line class="grid" x1=${margin.left} x2=${width - margin.right} y1=${y(tick)} y2=${y(tick)}></line>
        <text class="tick" x=${margin.left - 6} y=${y(tick) + 4} text-anchor="end">${Math.round(tick * 100)} %</text>`,
      )}
      ${elbow.map((one) => svg`<text class="tick" x=${at(one.k)} y=${height - 8} text-anchor="middle">${one.k}</text>`)}
      <line class="look" x1=${at(k)} x2=${at(k)} y1=${margin.top} y2=${height - margin.bottom}></line>
      <path class="series anger" d=${left ?? ""}></path>
      <path class="series sadness" d=${silhouettes ?? ""}></path>
      ${elbow.map((one) => svg`<circle class="dot anger" cx=${at(one.k)} cy=${y(one.inertia / all)} r=${one.k === knee ? 6 : 2.5}></circle>`)}
    </svg>
  `;
}
