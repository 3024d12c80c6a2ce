/** Emotions, sentiment, opinions and claims over the life of the account; a point opens the posts behind it. */
import { html, type TemplateResult } from "lit/html.js";
import { chartFrame } from "../charts/chart-frame";
import { DrawnWidth } from "../charts/drawn-width";
import { legend } from "../charts/legend";
import { lineChart } from "../charts/line-chart";
import { LightElement } from "../light-element";
import type { Model } from "../report";
import type { Ask } from "./questions";
import {
  type Measure,
  measures,
  pointLabel,
  seriesOf,
  summaryOf,
  type TimelineEntry,
  tableOf,
  type Unit,
} from "./timeline-words";

export class Timeline extends LightElement {
  static override properties = {
    entries: { attribute: false },
    models: { attribute: false },
    ask: { attribute: false },
    measure: { state: true },
    unit: { state: true },
    chosen: { state: true },
  };

  declare entries: readonly TimelineEntry[];
  declare models: readonly Model[];
  declare ask: Ask;
  declare measure: Measure;
  declare unit: Unit;
  declare chosen: number;
  readonly #drawn = new DrawnWidth(this);

  constructor() {
    super();
    this.entries = [];
    this.models = [];
    this.measure = "emotions";
    this.unit = "month";
    this.chosen = 0;
  }

  override render(): TemplateResult {
    const { entries, measure, unit } = this;
    if (entries.length === 0) return html`<h3>Over time</h3><p>There are no posts of its own.</p>`;
    const chosen = Math.min(this.chosen, entries.length - 1);
    const series = seriesOf(measure, entries);
    const entry = entries[chosen];
    return html`
      <h3>Over time</h3>
      <p class="filters">
        <label>Show <select id="timeline-measure" @change=${this.#onMeasure}>
          ${Object.entries(measures).map(([value, label]) => html`<option value=${value} ?selected=${value === measure}>${label}</option>`)}
        </select></label>
        <label>By <select id="timeline-unit" @change=${this.#onUnit}>
          <option value="month">month</option>
          <option value="week">week</option>
        </select></label>
      </p>
      ${chartFrame({
        name: "timeline",
        summary: summaryOf(measure, unit, entries),
        drawing: this.#lines(chosen),
        below: html`
          ${legend(series)}
          <p id="timeline-point">
            ${entry ? pointLabel(entry, measure) : ""}
            <button class="plain" type="button" id="timeline-open" ?disabled=${(entry?.posts ?? 0) === 0}
              @click=${() => this.#open(chosen)}>List these posts</button>
          </p>`,
        table: tableOf(entries),
        models: this.models,
      })}
    `;
  }

  #lines(chosen: number): TemplateResult {
    const { entries, measure } = this;
    const entry = entries[chosen];
    return lineChart({
      label: `${measures[measure]}, by ${this.unit}. Arrow keys go through them, Enter lists the posts.`,
      width: this.#drawn.width,
      times: entries.map(({ from }) => new Date(from)),
      series: seriesOf(measure, entries),
      chosen,
      chosenLabel: entry ? pointLabel(entry, measure) : "",
      onLook: (index) => {
        this.chosen = index;
      },
      onOpen: (index) => this.#open(index),
    });
  }

  #open(index: number): void {
    this.chosen = index;
    const entry = this.entries[index];
    if (!entry) return;
    const detail = { from: Date.parse(entry.from) / 1000, to: Date.parse(entry.to) / 1000 };
    this.dispatchEvent(new CustomEvent("perch-period", { detail, bubbles: true }));
  }

  #onMeasure = ({ target }: Event) => {
    this.measure = (target as HTMLSelectElement).value as Measure;
  };

  #onUnit = async ({ target }: Event): Promise<void> => {
    const unit = (target as HTMLSelectElement).value === "week" ? "week" : "month";
    const reply = await this.ask({ about: "timeline", unit });
    if (typeof reply !== "string") return;
    this.entries = JSON.parse(reply) as TimelineEntry[];
    this.unit = unit;
  };
}

customElements.define("perch-timeline", Timeline);
