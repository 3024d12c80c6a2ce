/** Groups of accounts that mention something, by nine numbers of each. */
import { html, nothing, type TemplateResult } from "lit";
import { chartFrame } from "../charts/chart-frame";
import { DrawnWidth } from "../charts/drawn-width";
import { legend } from "../charts/legend";
import { LightElement } from "../light-element";
import { counted, percent, whole } from "../locale";
import type { Reply } from "../posts/questions";
import { saveBlob, saveText } from "../save-text";
import { elbowChart } from "./elbow-chart";
import { looks } from "./looks";
import {
  type AskSegments,
  type Elbow,
  profileColumns,
  type SegmentsAnswer,
  type SegmentsFailure,
  type SegmentsReport,
  type SegmentsWish,
} from "./questions";
import { mostDots, scatter } from "./scatter";
import { segmentCards } from "./segment-cards";

/** So often the progress is asked for. */
const lookMs = 200;
/** Saved segments take some kilobytes. */
const mostModelBytes = 1024 * 1024;

export class SegmentsView extends LightElement {
  static override properties = {
    showsNames: { attribute: false },
    isSaved: { attribute: false },
    answer: { state: true },
    failure: { state: true },
    progress: { state: true },
  };

  declare answer: SegmentsAnswer | undefined;
  declare showsNames: boolean;
  /** The accounts come out of a saved session: there are no files to group others from, and no cards. */
  declare isSaved: boolean;
  declare failure: string;
  /** From 0 to 1 while accounts are grouped. */
  declare progress: number | undefined;
  ask: AskSegments = async () => undefined;
  onOpen: (number: number) => void = () => {};
  readonly #drawn = new DrawnWidth(this);

  constructor() {
    super();
    this.failure = "";
    this.showsNames = true;
    this.isSaved = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#showCurrent();
  }

  override render(): TemplateResult | typeof nothing {
    const { progress, failure, answer } = this;
    if (this.isSaved && !answer && !failure) return nothing;
    return html`
      <h3>Segments</h3>
      <p>
        Accounts that write about something, in groups: by how positive and how opinionated these posts are, by what came
        back, and by the accounts' size. Reposts do not count. Without words all accounts are grouped by all they write.
      </p>
      ${this.isSaved ? nothing : this.#form()}
      ${
        progress === undefined
          ? nothing
          : html`<p id="segments-progress"><label>Grouping <progress max="1" value=${progress}></progress></label></p>`
      }
      ${failure ? html`<p id="segments-failed" role="alert">${failure}</p>` : nothing}
      ${answer ? this.#result(answer) : nothing}
    `;
  }

  #form(): TemplateResult {
    return html`
      <form class="filters" @submit=${this.#onSubmit}>
        <label>Words, with commas between <input id="segments-words" type="text" autocomplete="off" name="keywords" /></label>
        <label>Handle <input id="segments-handle" type="text" autocomplete="off" name="handle" placeholder="@" /></label>
        <label>Scaling <select id="segments-scaling" name="scaling">
          <option value="log">All columns alike, counts logged</option>
          <option value="seed">As the first tool did: size decides</option>
        </select></label>
        <label>Saved segments, to put them into <input id="segments-model" type="file" accept=".json" name="model" /></label>
        <button id="segments-start" type="submit" ?disabled=${this.progress !== undefined}>Group them</button>
      </form>
    `;
  }

  #result(answer: SegmentsAnswer): TemplateResult {
    const { report } = answer;
    const width = this.#drawn.width;
    return html`
      <p id="segments-found" role="status">${foundWords(report)}</p>
      ${report.elbow ? this.#elbow(answer, report.elbow) : nothing}
      ${segmentCards(answer, this.showsNames, this.isSaved ? undefined : this.onOpen)}
      ${chartFrame({
        name: "scatter",
        summary: scatterSummary(answer),
        drawing: scatter(answer, width),
        below: legend(
          report.segments.map(({ segment }, index) => ({
            name: `Segment ${segment}`,
            look: looks[index] ?? "",
          })),
        ),
        table: {
          columns: ["segment", "accounts", ...profileColumns],
          rows: report.segments.map(({ segment, customers, means }) => [
            segment,
            customers,
            ...profileColumns.map((column) => means[column]),
          ]),
        },
        models: report.models,
      })}
      <p class="actions small">
        <button class="plain" id="save-segments" type="button"
          @click=${() => this.#saveAs("json")}>Save as JSON</button>
        <button class="plain" id="save-segments-csv" type="button"
          @click=${() => this.#saveAs("csv")}>Save every account's as CSV</button>
        <button class="plain" id="save-segments-model" type="button"
          @click=${this.#saveModel}>Save to put other accounts into them</button>
        <label class="with-names"><input type="checkbox" id="segments-names" /> with names; without them an account is its place in the file</label>
      </p>
    `;
  }

  #elbow(answer: SegmentsAnswer, elbow: readonly Elbow[]): TemplateResult {
    const { report } = answer;
    return html`
      ${chartFrame({
        name: "elbow",
        summary: elbowSummary(report, elbow),
        drawing: elbowChart(elbow, report, this.#drawn.width),
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
        @change=${({ target }: Event) => void this.#choose(Number((target as HTMLSelectElement).value))}>
        ${elbow.map(
          ({ k }) =>
            html`<option value=${k} ?selected=${k === report.k}>${k}${k === report.knee ? ", the knee" : ""}</option>`,
        )}
      </select></label></p>
    `;
  }

  #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => String(form.get(name) ?? "").trim();
    const words = (name: string) =>
      text(name)
        .split(",")
        .map((word) => word.trim())
        .filter(Boolean);
    const saved = form.get("model");
    const model = saved instanceof File && saved.size > 0 ? await beginOf(saved) : undefined;
    await this.#make({
      keywords: words("keywords"),
      handles: words("handle"),
      scaling: text("scaling") === "seed" ? "seed" : "log",
      seed: 1,
      ...(model !== undefined && { model }),
    });
  };

  async #make(wish: SegmentsWish): Promise<void> {
    this.progress = 0;
    this.failure = "";
    const look = setInterval(async () => {
      const progress = await this.ask({ about: "segments-progress" });
      if (this.progress !== undefined && typeof progress === "number") this.progress = progress;
    }, lookMs);
    try {
      this.#show(await this.ask({ about: "segments-make", wish }));
    } finally {
      clearInterval(look);
      this.progress = undefined;
    }
  }

  async #showCurrent(): Promise<void> {
    const text = await this.ask({ about: "segments-current" });
    if (text !== undefined && this.progress === undefined) this.#show(text);
  }

  async #choose(k: number): Promise<void> {
    this.#show(await this.ask({ about: "segments-choose", k }));
  }

  #show(text: Reply): void {
    const answer: SegmentsAnswer | SegmentsFailure | undefined =
      typeof text === "string" ? JSON.parse(text) : undefined;
    this.answer = answer && "report" in answer ? answer : undefined;
    if (this.answer) return;
    this.failure =
      answer && "error" in answer
        ? answer.error.sentence || "The segments in this file cannot be read."
        : "The accounts could not be grouped: there is too little memory, or the reader broke off.";
  }

  async #saveAs(ending: "json" | "csv"): Promise<void> {
    const withNames = this.querySelector<HTMLInputElement>("#segments-names")?.checked ?? false;
    const text = await this.ask({ about: `segments-${ending}`, withNames });
    if (typeof text !== "string") return;
    const type = ending === "csv" ? "text/csv" : "application/json";
    saveBlob(new Blob([text], { type }), `perch-segments.${ending}`);
  }

  #saveModel = async (): Promise<void> => {
    const model = await this.ask({ about: "segments-model" });
    if (typeof model === "string") saveText(model, "perch-segments-model.json");
  };
}

/** What is no model is refused by the core; so is what the browser cannot read. */
const beginOf = (file: File): Promise<string> =>
  file
    .slice(0, mostModelBytes)
    .text()
    .catch(() => "");

function foundWords({ profiles, without_mention, k, found_in }: SegmentsReport): string {
  const left = without_mention > 0 ? `; ${whole(without_mention)} do not mention it` : "";
  const where =
    found_in === undefined ? "" : `, which were found in ${counted(found_in, "account")}`;
  return `${counted(profiles, "account")} in ${counted(k, "segment")}${where}${left}.`;
}

function elbowSummary(report: SegmentsReport, elbow: readonly Elbow[]): string {
  const first = elbow[0]?.inertia || 1;
  const chosen = elbow.find(({ k }) => k === report.k);
  const left = percent((chosen?.inertia ?? 0) / first);
  return `From ${report.knee ?? 1} segments on, one more explains little. With ${report.k}, ${left} of the differences between accounts are left inside the segments.`;
}

function scatterSummary({ labels }: SegmentsAnswer): string {
  const share = labels.length > mostDots ? `, of which some ${whole(mostDots)} are drawn` : "";
  return `${counted(labels.length, "account")}${share}, along the two directions in which they differ most.`;
}

customElements.define("perch-segments", SegmentsView);
