/** Emotions, sentiment, opinions and claims over the life of the account; a point opens the posts behind it. */
import { html, type TemplateResult } from "lit/html.js";
import { chartFrame } from "../charts/chart-frame";
import { lineChart, type Series } from "../charts/line-chart";
import type { ChartTable } from "../charts/save-chart";
import { LightElement } from "../light-element";
import type { Ask } from "./questions";

export interface TimelineEntry {
  readonly from: string;
  readonly to: string;
  readonly posts: number;
  readonly scored: number;
  readonly emotions: Readonly<Record<string, number>> | null;
  readonly sentiment: number | null;
  readonly subjectivity: number | null;
  readonly claims: number | null;
}

const emotions = ["joy", "love", "surprise", "anger", "fear", "sadness"] as const;
const measures = {
  emotions: "Emotions",
  sentiment: "Sentiment: 0 % negative, 100 % positive",
  subjectivity: "How much reads as opinion",
  claims: "Share of claims that could be checked",
} as const;
type Measure = keyof typeof measures;

export class Timeline extends LightElement {
  static override properties = {
    entries: { attribute: false },
    ask: { attribute: false },
    measure: { state: true },
    chosen: { state: true },
  };

  declare entries: readonly TimelineEntry[];
  declare ask: Ask;
  declare measure: Measure;
  declare chosen: number;

  constructor() {
    super();
    this.entries = [];
    this.measure = "emotions";
    this.chosen = 0;
  }

  override render(): TemplateResult {
    const { entries, measure } = this;
    if (entries.length === 0) return html`<h3>Over time</h3><p>There are no posts of its own.</p>`;
    const chosen = Math.min(this.chosen, entries.length - 1);
    const series = seriesOf(measure, entries);
    const drawing = lineChart({
      label: `${measures[measure]}, by period. Arrow keys go through them, Enter lists the posts.`,
      points: entries.map((entry) => ({
        at: new Date(entry.from),
        label: pointLabel(entry, measure),
      })),
      series,
      chosen,
      onLook: (index) => {
        this.chosen = index;
      },
      onOpen: (index) => this.#open(index),
    });
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
      ${chartFrame({ name: "timeline", summary: summaryOf(measure, entries), drawing, table: tableOf(entries) })}
      <ul class="legend">${series.map(({ name, look }) => html`<li><svg aria-hidden="true"><rect class=${look} width="100%" height="100%"></rect></svg>${name}</li>`)}</ul>
      <p id="timeline-point">${entry ? pointLabel(entry, measure) : ""}</p>
    `;
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
    if (typeof reply === "string") this.entries = JSON.parse(reply) as TimelineEntry[];
  };
}

function seriesOf(measure: Measure, entries: readonly TimelineEntry[]): Series[] {
  if (measure === "emotions") {
    return emotions.map((name) => ({
      name,
      look: name,
      values: entries.map((entry) => entry.emotions?.[name] ?? null),
    }));
  }
  return [{ name: measures[measure], look: "joy", values: entries.map((entry) => entry[measure]) }];
}

function pointLabel(entry: TimelineEntry, measure: Measure): string {
  const when = `${entry.from.slice(0, 10)}: ${entry.posts.toLocaleString("en")} ${entry.posts === 1 ? "post" : "posts"}`;
  if (entry.scored === 0) return `${when}, none of them read`;
  if (measure !== "emotions") return `${when}, ${percent(entry[measure] ?? 0)}`;
  const [name, value] = strongest(entry.emotions ?? {});
  return `${when}, mostly ${name} (${percent(value)})`;
}

function summaryOf(measure: Measure, entries: readonly TimelineEntry[]): string {
  const posts = entries.reduce((sum, entry) => sum + entry.posts, 0);
  const read = entries.filter(({ scored }) => scored > 0);
  const base = `${posts.toLocaleString("en")} posts in ${entries.length} periods.`;
  if (measure === "emotions" || read.length === 0) return base;
  const values = read.map((entry) => entry[measure] ?? 0);
  return `${base} Between ${percent(Math.min(...values))} and ${percent(Math.max(...values))}.`;
}

function tableOf(entries: readonly TimelineEntry[]): ChartTable {
  const columns = ["from", "to", "posts", "read", ...emotions, "sentiment", "opinion", "claims"];
  const rows = entries.map((entry) => [
    entry.from.slice(0, 10),
    entry.to.slice(0, 10),
    entry.posts,
    entry.scored,
    ...emotions.map((name) => entry.emotions?.[name] ?? null),
    entry.sentiment,
    entry.subjectivity,
    entry.claims,
  ]);
  return { columns, rows };
}

function strongest(values: Readonly<Record<string, number>>): readonly [string, number] {
  const felt = Object.entries(values).filter(([name]) => name !== "neutral");
  return felt.reduce((best, entry) => (entry[1] > best[1] ? entry : best), ["nothing", 0]);
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

customElements.define("perch-timeline", Timeline);
