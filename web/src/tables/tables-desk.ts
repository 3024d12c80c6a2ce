/** Answers about records and tables, in the worker. */

import type { PerchModule } from "../module/perch-module";
import type { PredictionTable } from "../module/prediction-table";
import { nextTask } from "../next-task";
import type { Refusal } from "../protocol";
import type { TableAnswers, TableKind, TablesQuestion } from "./questions";

const readBytes = 1024 * 1024;
const rowsAtOnce = 2000;
const mostErrors = 20;

export async function replyAboutTables(
  question: TablesQuestion,
  module: PerchModule,
): Promise<string> {
  switch (question.about) {
    case "record-account": {
      const { type, model, ...others } = module.accountType(question.record);
      return JSON.stringify({ ...others, prediction: type, model: JSON.parse(model) });
    }
    case "record-video": {
      const { model, ...others } = module.videoClaim(question.record);
      return JSON.stringify({ ...others, model: JSON.parse(model) });
    }
    case "record-table":
      return JSON.stringify(await answersTo(question.of, question.file, module));
  }
}

async function answersTo(kind: TableKind, file: File, module: PerchModule): Promise<TableAnswers> {
  const table = kind === "accounts" ? new module.AccountTypes(true) : new module.VideoClaims(true);
  const answers = new Answers();
  try {
    for (let at = 0; at < file.size; at += readBytes) {
      const bytes = new Uint8Array(await file.slice(at, at + readBytes).arrayBuffer());
      for (let start = 0; start < bytes.length; ) {
        // A fresh view each time: wasm memory may have grown, which detaches the old one.
        const room = table.room(bytes.length - start);
        room.set(bytes.subarray(start, start + room.length));
        table.commit(room.length);
        start += room.length;
      }
      await answers.take(table);
    }
    table.finish();
    await answers.take(table);
    return answers.all(table);
  } finally {
    table.delete();
  }
}

class Answers {
  readonly #lines: string[] = [];
  readonly #counts: Record<string, number> = {};
  readonly #errors: Refusal[] = [];
  #rows = 0;
  #unreadable = 0;

  /** All rows that are there by now, some at a time, so that the page can be answered between. */
  async take(table: PredictionTable): Promise<void> {
    for (;;) {
      const { rows, lines, errors } = table.advance(rowsAtOnce);
      if (rows === 0) return;
      this.#rows += rows;
      this.#lines.push(lines);
      this.#unreadable += errors.length;
      this.#errors.push(...errors.slice(0, mostErrors - this.#errors.length));
      for (const line of lines.trimEnd().split("\n")) {
        const answer = line.slice(0, line.indexOf(","));
        this.#counts[answer] = (this.#counts[answer] ?? 0) + 1;
      }
      await nextTask();
    }
  }

  all(table: PredictionTable): TableAnswers {
    const refusal = table.refusal();
    return {
      counts: this.#counts,
      rows: this.#rows,
      errors: this.#errors,
      unreadable: this.#unreadable,
      csv: `${table.header()}\n${this.#lines.join("")}`,
      ...(refusal && { refusal }),
    };
  }
}
