/** How many segments there are best, and the choice of another number. */
import { html, type TemplateResult } from "lit";
import { chartFrame } from "../charts/chart-frame";
import { legend } from "../charts/legend";
import { percent } from "../locale";
import { elbowChart } from "./elbow-chart";
import type { Elbow, SegmentsReport } from "./questions";

export function elbowFrame(
  report: SegmentsReport,
  elbow: readonly Elbow[],
  width: number,
  onChoose: (k: number) => void,
): TemplateResult {
  return html`
      ${chartFrame({
        name: "elbow",
        summary: elbowSummary(report, elbow),
        drawing: elbowChart(elbow, report, width),
        below: html`${legend([
          { name: "Distance left", look: "anger" },
          { name: "Silhouette", look: "sadness" },
        ])}`,
        table: {
          columns: ["segments", "inertia", "silhouette"],
          rows: elbow.map(({ k, inertia, silhouette }) => [k, inertia, silhouette]),
        },
        models: report.models,
      })}
      <p class="filters"><label>How many segments <select id="segments-k"
        @change=${({ target }: Event) => onChoose(Number((target as HTMLSelectElement).value))}>
        ${elbow.map(
          ({ k }) =>
            html`<option value=${k} ?selected=${k === report.k}>${k}${k === report.knee ? ", the knee" : ""}</option>`,
        )}
      </select></label></p>
    `;
}

function elbowSummary(report: SegmentsReport, elbow: readonly Elbow[]): string {
  const first = elbow[0]?.inertia || 1;
  const chosen = elbow.find(({ k }) => k === report.k);
  const left = percent((chosen?.inertia ?? 0) / first);
  return `From ${report.knee ?? 1} segments on, one more explains little. With ${report.k}, ${left} of the differences between accounts are left inside the segments.`;
}
