/** What every chart has around its drawing: a summary in words, its numbers as a table, and files to save. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Model } from "../report";
import { creditOf } from "./credit";
import "./number-table";
import { type ChartTable, saveCsv, savePng, saveSvg } from "./save-chart";

export interface Frame {
  /** Ids within begin with it; files are named after it. */
  readonly name: string;
  readonly summary: string;
  readonly drawing: TemplateResult;
  /** Between the drawing and what can be saved. */
  readonly below?: TemplateResult;
  readonly table: ChartTable;
  /** Those that had a part in it. */
  readonly models: readonly Model[];
}

export function chartFrame({
  name,
  summary,
  drawing,
  below,
  table,
  models,
}: Frame): TemplateResult {
  const file = `perch-${name}`;
  const credit = creditOf(models);
  const drawn = ({ target }: Event) =>
    (target as Element).closest("figure")?.querySelector<SVGSVGElement>("svg.chart");
  return html`
    <figure class="chart-frame" id=${name}>
      <figcaption id=${`${name}-summary`}>${summary}</figcaption>
      ${drawing} ${below ?? nothing}
      <p class="actions small">
        Save as
        <button class="plain" type="button" @click=${() => saveCsv(table, file, credit)}>CSV</button>
        <button class="plain" type="button" @click=${(event: Event) => {
          const drawing = drawn(event);
          if (drawing) saveSvg(drawing, file, credit);
        }}>SVG</button>
        <button class="plain" type="button" @click=${(event: Event) => {
          const drawing = drawn(event);
          if (drawing) void savePng(drawing, file, credit);
        }}>PNG</button>
      </p>
      <perch-number-table .table=${table}></perch-number-table>
    </figure>
  `;
}
