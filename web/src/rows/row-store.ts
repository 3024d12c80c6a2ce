/** Some rows of a long list, which are fetched by the block when they are needed and given up when there are many. */

const blockRows = 50;
const mostBlocks = 40;

export interface RowSource<Row> {
  readonly fetch: (from: number, count: number) => Promise<readonly Row[]>;
  readonly onCome: () => void;
}

export class RowStore<Row> {
  readonly #blocks = new Map<number, readonly Row[]>();
  readonly #old = new Set<number>();
  #wanted: readonly number[] = [];
  #list = 0;
  #isBusy = false;

  constructor(private readonly source: RowSource<Row>) {}

  get(index: number): Row | undefined {
    return this.#blocks.get(Math.floor(index / blockRows))?.[index % blockRows];
  }

  /** Another list begins: what is on its way belongs to the one before. */
  clear(): void {
    this.#blocks.clear();
    this.#old.clear();
    this.#wanted = [];
    this.#list += 1;
  }

  /** The same rows say something else by now; what they said is shown until they come. */
  refresh(): void {
    for (const block of this.#blocks.keys()) this.#old.add(block);
    if (!this.#isBusy) void this.#fetch();
  }

  /** One block at a time, so that whoever moves on quickly waits for one at most. */
  need(from: number, to: number): void {
    const [first, last] = [Math.floor(from / blockRows), Math.floor((to - 1) / blockRows)];
    this.#wanted = Array.from(
      { length: Math.max(0, last - first + 1) },
      (_, index) => first + index,
    );
    if (!this.#isBusy) void this.#fetch();
  }

  async #fetch(): Promise<void> {
    this.#isBusy = true;
    try {
      for (let block = this.#missing(); block !== undefined; block = this.#missing()) {
        const list = this.#list;
        const rows = await this.source.fetch(block * blockRows, blockRows);
        if (list !== this.#list) continue;
        this.#keep(block, rows);
        this.source.onCome();
      }
    } finally {
      this.#isBusy = false;
    }
  }

  #missing(): number | undefined {
    return this.#wanted.find((block) => !this.#blocks.has(block) || this.#old.has(block));
  }

  #keep(block: number, rows: readonly Row[]): void {
    this.#blocks.set(block, rows);
    this.#old.delete(block);
    for (const old of this.#blocks.keys()) {
      if (this.#blocks.size <= mostBlocks) return;
      if (!this.#wanted.includes(old)) this.#blocks.delete(old);
    }
  }
}
