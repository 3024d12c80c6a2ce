/** What a drop comes to, as messages to the page. In the worker. */
import { pourFiles } from "./dropped-bytes";
import type { FileWindows } from "./file-windows";
import type { Drop } from "./module/drop";
import type { DroppedFile, FromWorker, Refusal } from "./protocol";

export interface Watch {
  /** Takes reports out of the drop while they come. */
  readonly take: () => void;
  readonly onWork: () => void;
  /** Whether somebody still waits for the answer. */
  readonly mayGoOn: () => Promise<boolean>;
  /** How many were taken; where there are any, the answer has no reports. */
  readonly accounts: () => number;
  /** What was read of the files already. */
  readonly windows: FileWindows;
}

/** Reads the files to their end. */
export async function answerOf(
  drop: Drop,
  { id, files }: { readonly id: number; readonly files: readonly DroppedFile[] },
  { take, onWork, mayGoOn, accounts, windows }: Watch,
): Promise<FromWorker> {
  const work = () => {
    take();
    onWork();
  };
  if (!(await pourFiles(drop, files, work, mayGoOn, windows))) return cancelled(id);
  const outcome = drop.finish();
  take();
  if (!outcome.ok) return { kind: "refused", id, refusal: outcome };
  const reports = [];
  for (let i = 0; i < drop.reportCount(); i += 1) {
    const report = drop.report(i);
    if (report === undefined) return { kind: "refused", id, refusal: outOfMemory(drop) };
    reports.push(report);
  }
  const leftOut = drop.leftOut().map(({ file, code, detail, sentence }) => ({
    path: files[file]?.path ?? "",
    refusal: { code, detail, sentence },
  }));
  const taken = accounts();
  return { kind: "done", id, reports, leftOut, ...(taken > 0 && { accounts: taken }) };
}

/** The core keeps in the report what it has worked out. */
export function explained(drop: Drop, id: number): FromWorker {
  const report = drop.insight(0) === undefined ? undefined : drop.report(0);
  return report === undefined ? { kind: "explained", id } : { kind: "explained", id, report };
}

export function progressOf(drop: Drop, id: number): FromWorker {
  return { kind: "progress", id, bytesRead: drop.bytesRead(), bytesTotal: drop.bytesTotal() };
}

/** The page waits for it no more. */
function cancelled(id: number): FromWorker {
  return { kind: "refused", id, refusal: { code: "cancelled", sentence: "", detail: "" } };
}

function outOfMemory(drop: Drop): Refusal {
  const outcome = drop.finish();
  if (outcome.ok) throw new RangeError("a report without a text");
  return outcome;
}
