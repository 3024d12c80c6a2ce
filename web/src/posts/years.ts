/** The account through the years: which cluster every hundred posts in a row resemble, and what moved where that changes. */
import { scaleUtc } from "d3-scale";
import { html, nothing, svg, type TemplateResult } from "lit/html.js";
import { chartFrame } from "../charts/chart-frame";
import { DrawnWidth } from "../charts/drawn-width";
import { legend } from "../charts/legend";
import { placeOf, pointOfKey } from "../charts/point-keys";
import { timeAxis } from "../charts/time-axis";
import { clusterWords } from "../cluster-words";
import { LightElement } from "../light-element";
import { counted } from "../locale";
import type { Model } from "../report";
import {
  type ClusterWindow,
  changeSentences,
  clusters,
  olderChanges,
  summaryOf,
  tableOf,
  windowSentence,
} from "./years-words";

const height = 160;
const [side, top, bottom] = [16, 8, 34];
const windowsOfPage = 20;

export class Years extends LightElement {
  static override properties = {
    windows: { attribute: false },
    models: { attribute: false },
    chosen: { state: true },
  };

  declare windows: readonly ClusterWindow[];
  declare models: readonly Model[];
  declare chosen: number;
  readonly #drawn = new DrawnWidth(this);

  constructor() {
    super();
    this.windows = [];
    this.models = [];
    this.chosen = 0;
  }

  override render(): TemplateResult {
    const { windows } = this;
    return html`
      <h3>The account through the years</h3>
      ${
        windows.length > 1
          ? html`${this.#chart()} ${changeList(windows)}`
          : html`<p>There are too few posts to see a change: it takes more than a hundred.</p>`
      }
    `;
  }

  #chart(): TemplateResult {
    const { windows } = this;
    const seen = clusters.filter((cluster) =>
      windows.some(({ prediction }) => prediction === cluster),
    );
    const looks = seen.map((cluster) => ({
      name: `${cluster} ${clusterWords(cluster).name}`,
      look: `cluster-${cluster}`,
    }));
    return chartFrame({
      name: "years",
      summary: summaryOf(windows),
      drawing: this.#band(),
      below: html`${legend(looks)}<p id="years-point">${windowSentence(windows[this.chosen])}</p>`,
      table: tableOf(windows),
      models: this.models,
    });
  }

  #band(): TemplateResult {
    const { windows } = this;
    const { width } = this.#drawn;
    const ends = windows.map(({ to }) => new Date(to));
    const x = this.#scale();
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
          const begin = starts[index] ?? side;
          const end = x(ends[index] ?? new Date(0));
          return svg`<rect class=${`cluster-${prediction ?? 0}`} x=${begin} y=${top} width=${Math.max(0.5, end - begin)} height=${height - top - bottom}></rect>`;
        })}
        <line class="look" x1=${at} x2=${at} y1="2" y2=${height - bottom + 6}></line>
        ${timeAxis(x, width, height - 8)}
      </svg>
    `;
  }

  #scale() {
    const [first, last] = [this.windows[0]?.from, this.windows.at(-1)?.to];
    return scaleUtc([new Date(first ?? 0), new Date(last ?? 0)], [side, this.#drawn.width - side]);
  }

  #onKey = (event: KeyboardEvent) => {
    const { chosen } = this;
    const points = { count: this.windows.length, chosen, page: windowsOfPage };
    const to = pointOfKey(event.key, points);
    if (to === undefined) return;
    this.chosen = to;
    event.preventDefault();
  };

  #onPointer = (event: PointerEvent) => {
    const time = this.#scale().invert(placeOf(event)).getTime();
    const found = this.windows.findIndex(({ to }) => Date.parse(to) >= time);
    this.chosen = found < 0 ? this.windows.length - 1 : found;
  };
}

function changeList(windows: readonly ClusterWindow[]): TemplateResult {
  const older = olderChanges(windows);
  return html`
    <ul class="changes">
      ${changeSentences(windows).map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    ${older > 0 ? html`<p class="small">${counted(older, "earlier change")} in the table.</p>` : nothing}
  `;
}

customElements.define("perch-years", Years);
