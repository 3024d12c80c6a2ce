/** Groups of accounts that mention something, by nine numbers of each. */
import { html, nothing, type TemplateResult } from "lit";
import { chartFrame } from "../charts/chart-frame";
import { DrawnWidth } from "../charts/drawn-width";
import { legend } from "../charts/legend";
import { LightElement } from "../light-element";
import { counted, whole } from "../locale";
import type { Reply } from "../posts/questions";
import { saveBlob, saveText } from "../save-text";
import { elbowFrame } from "./elbow-frame";
import { looks } from "./looks";
import {
  type AskSegments,
  profileColumns,
  type SegmentsAnswer,
  type SegmentsFailure,
  type SegmentsReport,
  type SegmentsWish,
} from "./questions";
import { mostDots, scatter } from "./scatter";
import { segmentCards } from "./segment-cards";
import { segmentsForm, wishOf } from "./segments-form";

/** So often the progress is asked for. */
const lookMs = 200;
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
      ${this.isSaved ? nothing : segmentsForm(this.#onSubmit, this.progress !== undefined)}
      ${
        progress === undefined
          ? nothing
          : html`<p id="segments-progress"><label>Grouping <progress max="1" value=${progress}></progress></label></p>`
      }
      ${failure ? html`<p id="segments-failed" role="alert">${failure}</p>` : nothing}
      ${answer ? this.#result(answer) : nothing}
    `;
  }

  #result(answer: SegmentsAnswer): TemplateResult {
    const { report } = answer;
    const width = this.#drawn.width;
    return html`
      <p id="segments-found" role="status">${foundWords(report)}</p>
      ${report.elbow ? elbowFrame(report, report.elbow, width, (k) => void this.#choose(k)) : nothing}
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

  #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    await this.#make(await wishOf(event.target as HTMLFormElement));
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

function foundWords({ profiles, without_mention, k, found_in }: SegmentsReport): string {
  const left = without_mention > 0 ? `; ${whole(without_mention)} do not mention it` : "";
  const where =
    found_in === undefined ? "" : `, which were found in ${counted(found_in, "account")}`;
  return `${counted(profiles, "account")} in ${counted(k, "segment")}${where}${left}.`;
}

function scatterSummary({ labels }: SegmentsAnswer): string {
  const share = labels.length > mostDots ? `, of which some ${whole(mostDots)} are drawn` : "";
  return `${counted(labels.length, "account")}${share}, along the two directions in which they differ most.`;
}

customElements.define("perch-segments", SegmentsView);
