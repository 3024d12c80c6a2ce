/** For who has no archive: the numbers of one profile or video, typed in, or a table of many. */
import { html, nothing, type TemplateResult } from "lit";
import { LightElement } from "../light-element";
import type { Refusal } from "../protocol";
import { saveBlob } from "../save-text";
import { typeAnswer } from "../type-panel";
import { choice, numberField, recordOf, yesOrNo } from "./fields";
import type { AskTables, TableAnswers, TableKind, VideoAnswer } from "./questions";
import { tableAnswers } from "./table-answers";
import { videoAnswer } from "./video-answer";

export class TablesView extends LightElement {
  static override properties = {
    kind: { state: true },
    answer: { state: true },
    table: { state: true },
    failure: { state: true },
  };

  declare kind: TableKind;
  /** JSON about the record that was asked for last. */
  declare answer: string | undefined;
  declare table: TableAnswers | undefined;
  declare failure: string;
  ask: AskTables = async () => undefined;

  constructor() {
    super();
    this.kind = "accounts";
    this.failure = "";
  }

  override render(): TemplateResult {
    return html`
      <details class="without-archive" id="without-archive">
        <summary>No archive? Ask about numbers</summary>
        <div class="asked">
        <p class="soft">Nothing is looked up: you type what a profile shows, and the answer is worked out in this page.</p>
        <p class="filters">
          <label>What it is <select id="record-kind" @change=${this.#onKind}>
            <option value="accounts">A profile</option>
            <option value="videos">A video, and what is said in it</option>
          </select></label>
        </p>
        ${this.kind === "accounts" ? this.#profile() : this.#video()}
        <div role="status" id="record-answer">${this.#answer()}</div>
        <p class="filters">
          <label>Or a table of many, as CSV <input type="file" id="record-table" accept=".csv,.tsv,.txt" @change=${this.#onTable} /></label>
        </p>
        <div role="status" id="table-answer">
          ${this.failure ? html`<p class="refused">${this.failure}</p>` : nothing}
          ${this.table ? tableAnswers(this.kind, this.table, this.#save) : nothing}
        </div>
        </div>
      </details>
    `;
  }

  #profile(): TemplateResult {
    return html`
      <form class="filters" @submit=${this.#onSubmit}>
        ${numberField({ name: "followers", label: "Followers", isNeeded: true })}
        ${numberField({ name: "following", label: "Follows", isNeeded: true })}
        ${numberField({ name: "posts", label: "Posts", isNeeded: true })}
        ${choice("verified", "Verified", yesOrNo)} ${choice("private", "Private", yesOrNo)}
        ${numberField({ name: "ageDays", label: "Days since it was opened" })}
        ${numberField({ name: "postsPerDay", label: "Posts a day", isMeasured: true })}
        <button id="record-ask" type="submit">Ask</button>
      </form>
    `;
  }

  #video(): TemplateResult {
    return html`
      <form class="filters" @submit=${this.#onSubmit}>
        <label class="wide">What is said in it <textarea name="text" rows="2"></textarea></label>
        ${numberField({ name: "views", label: "Views", isNeeded: true })}
        ${numberField({ name: "likes", label: "Likes" })}
        ${numberField({ name: "shares", label: "Shares" })}
        ${numberField({ name: "downloads", label: "Downloads" })}
        ${numberField({ name: "comments", label: "Comments" })}
        ${numberField({ name: "durationSec", label: "Seconds" })}
        ${choice("verified", "Author verified", yesOrNo)}
        ${choice("ban", "Author is", ["active", "under review", "banned"])}
        <button id="record-ask" type="submit">Ask</button>
      </form>
    `;
  }

  #answer(): TemplateResult | typeof nothing {
    if (!this.answer) return nothing;
    if (this.kind === "accounts") return typeAnswer(JSON.parse(this.answer));
    return videoAnswer(JSON.parse(this.answer) as VideoAnswer);
  }

  #onKind = ({ target }: Event): void => {
    this.kind = (target as HTMLSelectElement).value === "videos" ? "videos" : "accounts";
    this.answer = undefined;
    this.table = undefined;
    this.failure = "";
  };

  #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const record = recordOf(event.target as HTMLFormElement);
    const about = this.kind === "accounts" ? "record-account" : "record-video";
    const answer = await this.ask({ about, record });
    this.answer = typeof answer === "string" ? answer : undefined;
  };

  #onTable = async ({ target }: Event): Promise<void> => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    this.table = undefined;
    this.failure = "";
    if (!file) return;
    const text = await this.ask({ about: "record-table", of: this.kind, file });
    input.value = "";
    const table = typeof text === "string" ? (JSON.parse(text) as TableAnswers) : undefined;
    if (!table) this.failure = "This table could not be read.";
    else if (table.refusal) this.failure = refusalOf(table.refusal);
    else this.table = table;
  };

  #save = (): void => {
    if (!this.table) return;
    const name = this.kind === "accounts" ? "perch-account-types" : "perch-videos";
    saveBlob(new Blob([this.table.csv], { type: "text/csv" }), `${name}.csv`);
  };
}

const refusalOf = ({ sentence, detail }: Refusal) =>
  detail ? `${sentence} (${detail})` : sentence;

customElements.define("perch-tables", TablesView);
