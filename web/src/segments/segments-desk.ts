/** Groups many accounts, in the worker, and answers questions about their segments. */

import type { PerchModule } from "../module/perch-module";
import type { Segments } from "../module/segments";
import { nextTask } from "../next-task";
import type { DroppedFile } from "../protocol";
import { type Profiles, profilesOf } from "./profiles";
import type {
  Person,
  SegmentsAnswer,
  SegmentsQuestion,
  SegmentsReport,
  SegmentsWish,
} from "./questions";
import { lineOf, type SavedSegments, savedSegmentsOf } from "./saved-segments";

/** What may keep a message of the page waiting. */
const sliceMs = 20;
/** Reading is so much of the work, as far as a progress bar is concerned. */
const readingShare = 0.7;

interface Found {
  readonly wish: SegmentsWish;
  readonly segments: Segments;
  readonly profiles: Profiles;
}

export class SegmentsDesk {
  #found: Found | undefined;
  #answered: SegmentsReport | undefined;
  #progress = 0;
  /** Whoever asked last. */
  #turn = 0;
  #restoring: Promise<string | undefined> = Promise.resolve(undefined);

  clear(): void {
    this.#turn += 1;
    this.#found?.segments.delete();
    this.#answered = undefined;
    this.#found = undefined;
    this.#restoring = Promise.resolve(undefined);
  }

  /** The last line of a session that is saved; empty where no accounts are grouped. */
  saved(withPosts: boolean): string {
    const k = this.#answered?.k;
    return this.#found && k !== undefined ? lineOf({ ...this.#found, k }, withPosts) : "";
  }

  /** Groups the accounts of a saved session again. */
  restore(line: string, module: PerchModule, nameOf: (number: number) => string): void {
    this.clear();
    const saved = savedSegmentsOf(line);
    const failed = JSON.stringify({ error: { code: "bad_segments", sentence: "", detail: "" } });
    const restored = async ({ wish, profiles, k }: SavedSegments) => {
      const answer = await this.#group(wish, profiles, module, nameOf);
      if (wish.model !== undefined || k === this.#answered?.k) return answer;
      this.#found?.segments.choose(k);
      return this.#answer(nameOf);
    };
    this.#restoring = saved ? restored(saved) : Promise.resolve(failed);
  }

  /** @param nameOf an account, by its number in the table. */
  async reply(
    question: SegmentsQuestion,
    module: PerchModule,
    files: readonly DroppedFile[],
    nameOf: (number: number) => string,
  ): Promise<string | number | undefined> {
    switch (question.about) {
      case "segments-make":
        return this.#make(question.wish, module, files, nameOf);
      case "segments-current":
        return this.#answered ? this.#answer(nameOf) : this.#restoring;
      case "segments-progress":
        return this.#progress;
      case "segments-choose":
        this.#found?.segments.choose(question.k);
        return this.#answer(nameOf);
      case "segments-model":
        return this.#found?.segments.model();
      case "segments-json":
        return this.#told(question.withNames ? nameOf : String)?.report();
      case "segments-csv":
        return this.#told(question.withNames ? nameOf : String)?.csv();
    }
  }

  async #make(
    wish: SegmentsWish,
    module: PerchModule,
    files: readonly DroppedFile[],
    nameOf: (number: number) => string,
  ): Promise<string | undefined> {
    this.clear();
    const turn = this.#turn;
    const isCurrent = async () => this.#turn === turn;
    this.#progress = 0;
    const profiles = await profilesOf(wish, module, files, isCurrent, (share) => {
      this.#progress = readingShare * share;
    });
    return profiles && this.#group(wish, profiles, module, nameOf);
  }

  async #group(
    wish: SegmentsWish,
    profiles: Profiles,
    module: PerchModule,
    nameOf: (number: number) => string,
  ): Promise<string | undefined> {
    const turn = this.#turn;
    const segments = new module.Segments();
    this.#found = { wish, segments, profiles };
    segments.room(profiles.numbers.length).set(profiles.rows);
    const error =
      wish.model === undefined
        ? segments.begin(wish.scaling, wish.seed)
        : segments.assign(wish.model);
    if (error) return JSON.stringify({ error });
    for (let isMore = true; isMore; await nextTask()) {
      if (this.#turn !== turn) return undefined;
      const end = performance.now() + sliceMs;
      do isMore = segments.advance();
      while (isMore && performance.now() < end);
      this.#progress = readingShare + (1 - readingShare) * segments.progress();
    }
    return this.#answer(nameOf);
  }

  /** The segments, with what stands for each account in them. */
  #told(nameOf: (number: number) => string): Segments | undefined {
    if (!this.#found) return undefined;
    const { segments, profiles } = this.#found;
    segments.tell(profiles.numbers.map(nameOf), profiles.withoutMention);
    return segments;
  }

  #answer(nameOf: (number: number) => string): string | undefined {
    const segments = this.#told(String);
    const text = segments?.report();
    if (!segments || !this.#found || text === undefined) return undefined;
    const report = JSON.parse(text) as SegmentsReport;
    this.#answered = report;
    const answer: SegmentsAnswer = {
      report,
      persons: personsOf(report, this.#found.profiles, nameOf),
      labels: Array.from(segments.labels()),
      points: Array.from(segments.coordinates()),
    };
    return JSON.stringify(answer);
  }
}

function personsOf(
  { segments }: SegmentsReport,
  { numbers, posts }: Profiles,
  nameOf: (number: number) => string,
): Record<string, Person> {
  const wanted = new Set(
    segments.flatMap(({ representatives }) => representatives.map(({ account }) => account)),
  );
  const persons: Record<string, Person> = {};
  numbers.forEach((number, place) => {
    const key = String(number);
    if (wanted.has(key)) persons[key] = { name: nameOf(number), post: posts[place] ?? "" };
  });
  return persons;
}
