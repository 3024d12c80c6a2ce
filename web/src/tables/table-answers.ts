/** What the rows of a table got for an answer, together, and the rows that could not be read. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { counted, whole } from "../locale";
import type { TableAnswers, TableKind } from "./questions";

const none: Readonly<Record<TableKind, string>> = {
  accounts: "left open, or not readable",
  videos: "not readable",
};

export function tableAnswers(
  kind: TableKind,
  { counts, rows, errors, unreadable }: TableAnswers,
  onSave: () => void,
): TemplateResult {
  const answers = Object.entries(counts).sort(([, a], [, b]) => b - a);
  return html`
    <p id="table-rows">${counted(rows, "row")}.</p>
    <dl class="table-counts">
      ${answers.map(([answer, count]) => html`<div><dt>${answer || none[kind]}</dt><dd>${whole(count)}</dd></div>`)}
    </dl>
    ${
      unreadable === 0
        ? nothing
        : html`
            <p>${counted(unreadable, "row")} could not be read; the others were.</p>
            <ul class="small" id="table-errors">
              ${errors.map(({ detail, sentence }) => html`<li><b>${detail}</b>: ${sentence}</li>`)}
            </ul>
          `
    }
    <p class="actions"><button class="plain" id="save-answers" type="button" @click=${onSave}>Save the answers as CSV</button></p>
  `;
}
