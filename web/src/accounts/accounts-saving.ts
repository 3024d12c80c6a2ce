/** Saves the table of accounts, the whole session, and all reports. */
import { html, nothing, type TemplateResult } from "lit";
import { LightElement } from "../light-element";
import { saveBlob } from "../save-text";
import type { AskAccounts } from "./questions";

export class AccountsSaving extends LightElement {
  static override properties = {
    isSaved: { attribute: false },
    namesInFile: { state: true },
    isReporting: { state: true },
  };

  /** The table was saved before: there are no files to make reports of. */
  declare isSaved: boolean;
  /** Whether what is saved holds names. */
  declare namesInFile: boolean;
  /** All reports are being written. */
  declare isReporting: boolean;
  ask: AskAccounts = async () => undefined;

  constructor() {
    super();
    this.isSaved = false;
    this.namesInFile = false;
    this.isReporting = false;
  }

  override render(): TemplateResult {
    return html`
      <p class="actions small">
        <button class="plain" id="save-table" type="button" @click=${() => this.#saveAs("accounts-csv", "csv")}>Save these as CSV</button>
        <button class="plain" id="save-session" type="button"
          @click=${() => this.#saveAs("accounts-saved", "jsonl")}>Save all, to open again</button>
        ${
          this.isSaved
            ? nothing
            : html`<button class="plain" id="save-reports" type="button" ?disabled=${this.isReporting}
                @click=${this.#saveReports}>${this.isReporting ? "Writing the reports …" : "Save all reports as JSON lines"}</button>`
        }
        <label class="with-names"><input type="checkbox" id="names-in-file" .checked=${this.namesInFile}
          @change=${(event: Event) => {
            this.namesInFile = (event.target as HTMLInputElement).checked;
          }} /> with names; without them an account is its place in the file</label>
      </p>
    `;
  }

  async #saveAs(about: "accounts-csv" | "accounts-saved", ending: "csv" | "jsonl"): Promise<void> {
    const text = await this.ask({ about, showsNames: this.namesInFile });
    const type = ending === "csv" ? "text/csv" : "application/x-ndjson";
    if (typeof text === "string") saveBlob(new Blob([text], { type }), `perch-accounts.${ending}`);
  }

  #saveReports = async (): Promise<void> => {
    this.isReporting = true;
    const reports = await this.ask({ about: "account-reports", showsNames: this.namesInFile });
    this.isReporting = false;
    if (reports instanceof Blob) saveBlob(reports, "perch-reports.jsonl");
  };
}

customElements.define("perch-accounts-saving", AccountsSaving);
