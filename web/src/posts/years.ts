/** The account through the years: which cluster every hundred posts in a row resemble, and what moved where that changes. */
import { scaleUtc } from "d3-scale";
import { html, svg, type TemplateResult } from "lit/html.js";
import { attributeWords } from "../attribute-words";
import { chartFrame } from "../charts/chart-frame";
import type { ChartTable } from "../charts/save-chart";
import { clusterWords } from "../cluster-words";
import { day } from "../locale";
import { LightElement } from "../light-element";

export interface ClusterWindow {
  readonly from: string;
  readonly to: string;
  readonly prediction: number | null;
  readonly probabilities: readonly number[] | null;
  readonly moved?: { readonly attribute: string; readonly from: number; readonly to: number };
}

const [width, height] = [720, 96];
const [left, right, bandHeight] = [8, 8, 56];
const clusters = [1, 2, 3, 4, 5, 6] as const;

export class Years extends LightElement {
  static override properties = { windows: { attribute: false }, chosen: { state: true } };

  declare windows: readonly ClusterWindow[];
  declare chosen: number;

  constructor() {
    super();
    this.windows = [];
    this.chosen = 0;
  }

  override render(): TemplateResult {
    const { windows } = this;
    const chosen = windows[Math.min(this.chosen, windows.length - 1)];
    return html`
      <h3>The account through the years</h3>
      ${
        chosen && windows.length > 1
          ? html`
              ${chartFrame({ name: "years", summary: summaryOf(windows), drawing: this.#band(), table: tableOf(windows) })}
              <ul class="legend">${clusters.filter((cluster) => windows.some(({ prediction }) => prediction === cluster)).map((cluster) => html`<li><svg aria-hidden="true"><rect class=${`cluster-${cluster}`} width="100%" height="100%"></rect></svg>${cluster} ${clusterWords(cluster).name}</li>`)}</ul>
              <p id="years-point">${windowSentence(chosen)}</p>
              ${changeList(windows)}
            `
          : html`<p>There are too few posts to see a change: it takes more than a hundred.</p>`
      }
    `;
  }

  #band(): TemplateResult {
    const { windows } = this;
    const ends = windows.map(({ to }) => new Date(to));
    const x = scaleUtc(
      [new Date(windows[0]?.from ?? 0), ends.at(-1) ?? new Date(0)],
      [left, width - right],
    );
    const starts = windows.map((window, index) => x(ends[index - 1] ?? new Date(window.from)));
    const at = x(ends[this.chosen] ?? new Date(0));
    return html`
      <svg
        class="chart band"
        viewBox="0 0 ${width} ${height}"
        role="slider"
        tabindex="0"
        aria-label="Clusters of a hundred posts in a row, over time. Arrow keys go through them."
        aria-valuemin="0"
        aria-valuemax=${windows.length - 1}
        aria-valuenow=${this.chosen}
        aria-valuetext=${windowSentence(windows[this.chosen])}
        @keydown=${this.#onKey}
        @pointermove=${this.#onPointer}
      >
        ${windows.map(({ prediction }, index) => {
          const begin = starts[index] ?? left;
          const end = x(ends[index] ?? new Date(0));
          return svg`<rect class=${`cluster-${prediction ?? 0}`} x=${begin} y="8" width=${Math.max(0.5, end - begin)} height=${bandHeight - 8}></rect>`;
        })}
        <line class="look" x1=${at} x2=${at} y1="2" y2=${bandHeight + 6}></line>
        ${x.ticks(6).map((tick) => svg`<text class="tick" x=${x(tick)} y=${height - 8} text-anchor="middle">${x.tickFormat(6)(tick)}</text>`)}
      </svg>
    `;
  }

  #onKey = (event: KeyboardEvent) => {
    const last = this.windows.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: this.chosen - 1,
      ArrowRight: this.chosen + 1,
      PageDown: this.chosen - 20,
      PageUp: this.chosen + 20,
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    this.chosen = Math.min(last, Math.max(0, to));
    event.preventDefault();
  };

  #onPointer = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const [first, last] = [this.windows[0]?.from, this.windows.at(-1)?.to].map((at) =>
      Date.parse(at ?? ""),
    );
    const share =
      ((event.clientX - box.left) / box.width - left / width) / (1 - (left + right) / width);
    const time = (first ?? 0) + share * ((last ?? 0) - (first ?? 0));
    const found = this.windows.findIndex(({ to }) => Date.parse(to) >= time);
    this.chosen = found < 0 ? this.windows.length - 1 : found;
  };
}

function windowSentence(window: ClusterWindow | undefined): string {
  if (!window) return "";
  const when = `Posts from ${day(window.from)} to ${day(window.to)}`;
  if (window.prediction === null) return `${when}: too little is known to choose.`;
  const share = window.probabilities?.[window.prediction - 1] ?? 0;
  return `${when} resemble cluster ${window.prediction}, ${clusterWords(window.prediction).name} (${Math.round(share * 100)} %).`;
}

function changesOf(windows: readonly ClusterWindow[]): readonly number[] {
  return windows.flatMap((window, index) =>
    index > 0 && window.prediction !== windows[index - 1]?.prediction ? [index] : [],
  );
}

function summaryOf(windows: readonly ClusterWindow[]): string {
  const changes = changesOf(windows).length;
  const times =
    changes === 0 ? "never changes" : changes === 1 ? "changes once" : `changes ${changes} times`;
  return `${windows.length.toLocaleString("en")} windows of a hundred posts in a row; the cluster that they resemble ${times}.`;
}

function changeList(windows: readonly ClusterWindow[]): TemplateResult {
  const changes = changesOf(windows).slice(-12).reverse();
  return html`
    <ul class="changes">
      ${changes.map((index) => {
        const [before, after] = [windows[index - 1], windows[index]];
        const moved = after?.moved;
        return html`<li>
          ${day(after?.to ?? null)}: from ${before?.prediction ?? "open"} to ${after?.prediction ?? "open"}${moved ? html`. What moved most: ${attributeWords(moved.attribute)?.label ?? moved.attribute}, from ${said(moved.attribute, moved.from)} to ${said(moved.attribute, moved.to)}` : ""}.
        </li>`;
      })}
    </ul>
  `;
}

function tableOf(windows: readonly ClusterWindow[]): ChartTable {
  return {
    columns: [
      "from",
      "to",
      "cluster",
      ...clusters.map((cluster) => `p${cluster}`),
      "moved",
      "moved from",
      "moved to",
    ],
    rows: windows.map(({ from, to, prediction, probabilities, moved }) => [
      from.slice(0, 10),
      to.slice(0, 10),
      prediction,
      ...clusters.map((cluster) => probabilities?.[cluster - 1] ?? null),
      moved?.attribute ?? null,
      moved?.from ?? null,
      moved?.to ?? null,
    ]),
  };
}

const said = (name: string, value: number) =>
  attributeWords(name)?.say(value) ?? Number(value.toPrecision(2)).toLocaleString("en");

customElements.define("perch-years", Years);
