/** Holds the table of many accounts, in the worker: fills it, answers questions, and reads the posts behind it. */
import { pourFiles } from "../dropped-bytes";
import type { FileWindows } from "../file-windows";
import type { AccountTable } from "../module/accounts";
import type { Drop } from "../module/drop";
import type { Outcome } from "../module/outcome";
import type { PerchModule } from "../module/perch-module";
import { nextTask } from "../next-task";
import type { DroppedFile } from "../protocol";
import { partsOf } from "../segments/saved-segments";
import type { AccountsProgress, AccountsQuestion } from "./questions";

/** Accounts whose posts are read in one go, where all of them come at once. */
const accountsAtOnce = 20;
const sniffBytes = 512;
/** Larger texts do not fit into the memory that the core may have. */
const mostSavedBytes = 256 * 1024 * 1024;

export class AccountsDesk {
  #table: AccountTable | undefined;
  #pause: Promise<void> | undefined;

  /** From the second account on there are many, and of each only a row is kept. */
  take(module: PerchModule, drop: Drop): void {
    if (!this.#table && drop.reportCount() < 2) return;
    this.#table ??= new module.AccountTable();
    if (drop.reportCount() > 0) drop.moveInto(this.#table);
  }

  /** Opens a table that was saved, and gives the segments saved with it. Undefined: the file is none. */
  async open(
    module: PerchModule,
    files: readonly DroppedFile[],
    windows: FileWindows,
  ): Promise<{ outcome: Outcome; segments: string | undefined } | undefined> {
    const [first, ...others] = files;
    if (!first || others.length > 0 || first.file.size > mostSavedBytes) return undefined;
    const begin = { offset: 0, sizeBytes: sniffBytes, aheadBytes: sniffBytes };
    const bytes = await windows.part(first.file, begin);
    if (!bytes || !module.isSavedTable(new TextDecoder().decode(bytes))) return undefined;
    const text = await textOf(first.file);
    if (text === undefined) return undefined;
    const table = new module.AccountTable();
    const { table: rows, line } = partsOf(text);
    const outcome = table.load(rows);
    if (outcome.ok) this.#table = table;
    else table.delete();
    return { outcome, segments: line };
  }

  get accounts(): number {
    return this.#table?.size() ?? 0;
  }

  keyOf(number: number): string {
    return this.#table?.key(number) ?? "";
  }

  nameOf(number: number): string {
    return this.#table?.name(number) ?? "";
  }

  clear(): void {
    this.#table?.delete();
    this.#table = undefined;
  }

  /** The posts wait for other work, which somebody is waiting for. */
  async interrupt<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = work();
    const pause = answer.then(
      () => undefined,
      () => undefined,
    );
    this.#pause = pause;
    try {
      return await answer;
    } finally {
      if (this.#pause === pause) this.#pause = undefined;
    }
  }

  reply(question: AccountsQuestion): string | number | undefined {
    const table = this.#table;
    if (!table) return undefined;
    switch (question.about) {
      case "find-accounts":
        return table.find(JSON.stringify(question.query), question.showsNames);
      case "account-rows":
        return table.rows(question.from, question.count, question.showsNames);
      case "account-friends":
        return table.friends(question.number, question.showsNames);
      case "accounts-summary":
        return table.summary();
      case "accounts-csv":
        return table.csv(question.showsNames);
      case "accounts-saved":
        return table.saved(question.showsNames);
    }
  }

  /**
   * Goes through the files a second time, for the posts: their texts are kept only while their account is read.
   * @param drop that keeps posts; it is not deleted.
   */
  async readPosts(
    drop: Drop,
    files: readonly DroppedFile[],
    onProgress: (progress: AccountsProgress) => void,
  ): Promise<void> {
    const table = this.#table;
    if (!table) return;
    const accounts = table.size();
    const tell = () => onProgress({ read: table.withPosts(), accounts });
    const score = () => {
      while (drop.scoreInto(table, accountsAtOnce)) tell();
      tell();
    };
    const rest = async () => {
      await this.#pause;
      return this.#table === table;
    };
    if (!(await pourFiles(drop, files, score, rest))) return;
    drop.finish();
    for (let isMore = true; isMore; await nextTask()) {
      if (!(await rest())) return;
      isMore = drop.scoreInto(table, accountsAtOnce);
      tell();
    }
    if (table.withPosts() < accounts) {
      onProgress({ read: table.withPosts(), accounts, hasFailed: true });
    }
  }
}

/** Undefined when the browser cannot read it; whoever reads it next says so. */
async function textOf(file: Blob): Promise<string | undefined> {
  try {
    return await file.text();
  } catch {
    return undefined;
  }
}
