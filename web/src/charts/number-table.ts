/** The numbers of a chart, which are laid out only where somebody wants to see them. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { LightElement } from "../posts/light-element";
import type { ChartTable } from "./save-chart";

class NumberTable extends LightElement {
  static override properties = { table: { attribute: false }, isOpen: { state: true } };

  declare table: ChartTable;
  declare isOpen: boolean;

  constructor() {
    super();
    this.isOpen = false;
  }

  override render(): TemplateResult {
    const { columns, rows } = this.table;
    return html`
      <details @toggle=${this.#onToggle}>
        <summary>The same as a table</summary>
        ${
          this.isOpen
            ? html`<div class="scroll" tabindex="0" role="region" aria-label="Table">
                <table>
                  <thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
                  <tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell ?? "–"}</td>`)}</tr>`)}</tbody>
                </table>
              </div>`
            : nothing
        }
      </details>
    `;
  }

  #onToggle = ({ target }: Event) => {
    this.isOpen = (target as HTMLDetailsElement).open;
  };
}

customElements.define("perch-number-table", NumberTable);
