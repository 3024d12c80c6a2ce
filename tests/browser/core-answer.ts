/** What the core answered in the page, and what it answers in node, where it is held to the command line's words. */
import type { Page } from "@playwright/test";
import { createModule, resultOf } from "../wasm/perch-wasm.mjs";
import type { GivenFile } from "./perch-page";
import { workerAnswers } from "./worker-spy";

interface Message {
  readonly kind: string;
  readonly reports?: readonly string[];
  readonly refusal?: { readonly code: string };
  readonly report?: string;
}

export interface CoreAnswer {
  readonly lines?: string;
  readonly code?: string;
}

const core = createModule();

/**
 * The last answer of the page's worker. spyOnWorkers() goes before the page is opened. Of several accounts the page asks
 * once more for the one that it shows; that answer is none of its own.
 */
export async function answerInPage(page: Page): Promise<CoreAnswer> {
  const messages = await workerAnswers<Message>(page);
  const answers = messages.filter(({ kind }) => kind === "done" || kind === "refused");
  const isRepeated = ({ reports = [] }: Message, index: number) =>
    reports.length === 1 && (answers[index - 1]?.reports?.includes(reports[0] ?? "") ?? false);
  const last = answers.filter((message, index) => !isRepeated(message, index)).at(-1);
  if (last?.refusal) return { code: last.refusal.code };
  return { lines: last?.reports?.map((report) => `${report}\n`).join("") ?? "" };
}

/** The whole report with what the posts say, once the page's worker has read them. */
export async function postsInPage(page: Page): Promise<string | undefined> {
  const messages = await workerAnswers<Message>(page);
  const last = messages.filter(({ kind, report }) => kind === "posts" && report).at(-1);
  return last && `${last.report}\n`;
}

/** The report with why and how sure, as it comes before what the posts say. */
export async function reasonsInPage(page: Page): Promise<string | undefined> {
  const messages = await workerAnswers<Message>(page);
  const last = messages.filter(({ kind, report }) => kind === "explained" && report).at(-1);
  return last && `${last.report}\n`;
}

export async function answerInNode(...files: GivenFile[]): Promise<CoreAnswer> {
  return resultOf(
    await core,
    files.map(({ name, bytes }) => ({ path: name, bytes })),
  );
}
