/** The whole report of every account, a line each, in the worker: the files are read once more for it. */
import { pourFiles } from "../dropped-bytes";
import type { Drop } from "../module/drop";
import type { PerchModule } from "../module/perch-module";
import { nextTask } from "../next-task";
import type { DroppedFile } from "../protocol";
import { withoutNames } from "./without-names";

/** Posts are read so many at a time, so that other questions are answered between. */
const postsAtOnce = 500;
/** Longer texts are made parts of a Blob, which browsers keep on disk. */
const partCharacters = 4 * 1024 * 1024;

/** Undefined: there was no memory for it, or somebody reads other files by now. */
export async function reportsOf(
  module: PerchModule,
  files: readonly DroppedFile[],
  withNames: boolean,
  isCurrent: () => boolean,
): Promise<Blob | undefined> {
  const drop = new module.Drop(0, "", true, true);
  const lines = new Lines(withNames);
  try {
    // A piece of a file at a time, so that no more reports wait than one piece holds.
    const mayGoOn = async () => isCurrent() && (await lines.take(drop, isCurrent));
    if (!(await pourFiles(drop, files, () => {}, mayGoOn))) return undefined;
    drop.finish();
    return (await lines.take(drop, isCurrent)) ? lines.blob() : undefined;
  } finally {
    drop.delete();
  }
}

class Lines {
  readonly #withNames: boolean;
  #parts: Blob[] = [];
  #text: string[] = [];
  #characters = 0;
  #accounts = 0;

  constructor(withNames: boolean) {
    this.#withNames = withNames;
  }

  /** All reports that are there by now. Whether that went well. */
  async take(drop: Drop, isCurrent: () => boolean): Promise<boolean> {
    for (let i = 0; i < drop.reportCount(); i += 1) {
      const text = await wholeReport(drop, i, isCurrent);
      if (text === undefined) return false;
      this.#accounts += 1;
      this.#add(this.#withNames ? text : withoutNames(text, this.#accounts));
    }
    drop.clearReports();
    return true;
  }

  blob(): Blob {
    this.#flush();
    return new Blob(this.#parts, { type: "application/x-ndjson" });
  }

  #add(line: string): void {
    this.#text.push(line, "\n");
    this.#characters += line.length;
    if (this.#characters > partCharacters) this.#flush();
  }

  #flush(): void {
    this.#parts.push(new Blob(this.#text));
    this.#text = [];
    this.#characters = 0;
  }
}

/** With what its posts say. */
async function wholeReport(
  drop: Drop,
  index: number,
  isCurrent: () => boolean,
): Promise<string | undefined> {
  const posts = drop.posts(index);
  if (!posts) return drop.report(index);
  try {
    while (posts.advance(postsAtOnce)) {
      await nextTask();
      if (!isCurrent()) return undefined;
    }
    return posts.report();
  } finally {
    posts.delete();
  }
}
