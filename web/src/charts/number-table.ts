/** The numbers of a chart, which are laid out only where somebody wants to see them, and some at a time. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { LightElement } from "../light-element";
import { whole } from "../locale";
import type { ChartTable } from "./save-chart";

/** More would keep the page busy for longer than anybody should wait. */
const rowsAtOnce = 50;

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
      ${this.#more()}
    `;
  }

  #more(): TemplateResult | typeof nothing {
    const left = this.table.rows.length - this.shown;
    if (left <= 0) return nothing;
    const next = Math.min(left, rowsAtOnce);
    return html`
      <button class="plain" type="button" @click=${this.#onMore}>
        Show ${next} more of ${whole(this.table.rows.length)} rows
      </button>
    `;
  }

  #onMore = () => {
    this.shown += rowsAtOnce;
  };

  #onToggle = ({ target }: Event) => {
    this.isOpen = (target as HTMLDetailsElement).open;
    this.shown = rowsAtOnce;
  };
}

customElements.define("perch-number-table", NumberTable);
