/** The numbers of a chart, which are laid out only where somebody wants to see them, and not all at once. */
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { LightElement } from "../light-element";
import { nextTask } from "../next-task";
import type { ChartTable } from "./save-chart";

/** What is laid out well within the time of three pictures. */
const rowsAtOnce = 60;

class NumberTable extends LightElement {
  static override properties = {
    table: { attribute: false },
    isOpen: { state: true },
    shown: { state: true },
  };

  declare table: ChartTable;
  declare isOpen: boolean;
  /** So many rows are there already. */
  declare shown: number;

  constructor() {
    super();
    this.isOpen = false;
    this.shown = rowsAtOnce;
  }

  override render(): TemplateResult {
    return html`
      <details @toggle=${this.#onToggle}>
        <summary>The same as a table</summary>
        ${this.isOpen ? this.#scroll() : nothing}
      </details>
    `;
  }

  #scroll(): TemplateResult {
    const { columns, rows } = this.table;
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label="Table">
        <table>
          <thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
          <tbody>
            ${rows.slice(0, this.shown).map((row) => html`<tr>${row.map((cell) => html`<td>${cell ?? "–"}</td>`)}</tr>`)}
          </tbody>
        </table>
      </div>
    `;
  }

  override updated(_changed: PropertyValues): void {
    if (this.isOpen && this.shown < this.table.rows.length) void this.#showMore();
  }

  async #showMore(): Promise<void> {
    await nextTask();
    this.shown += rowsAtOnce;
  }

  #onToggle = ({ target }: Event) => {
    this.isOpen = (target as HTMLDetailsElement).open;
    this.shown = rowsAtOnce;
  };
}

customElements.define("perch-number-table", NumberTable);
