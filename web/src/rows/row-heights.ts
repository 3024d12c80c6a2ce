/** Heights of rows as far as they were seen; the others are taken to be as high as these are on average. */

const firstGuess = 96;
/** The heights of so many rows are remembered. */
const most = 4000;

export class RowHeights {
  readonly #known = new Map<number, number>();
  #sum = 0;

  readonly of = (index: number): number => this.#known.get(index) ?? this.mean;

  get mean(): number {
    return this.#known.size === 0 ? firstGuess : this.#sum / this.#known.size;
  }

  /** Of all rows together. */
  total(count: number): number {
    return this.#sum + (count - this.#known.size) * this.mean;
  }

  /** Whether that is news. */
  take(index: number, height: number): boolean {
    const before = this.#known.get(index);
    if (before !== undefined && Math.abs(before - height) < 0.5) return false;
    if (before === undefined && this.#known.size >= most) this.clear();
    this.#sum += height - (this.#known.get(index) ?? 0);
    this.#known.set(index, height);
    return true;
  }

  clear(): void {
    this.#known.clear();
    this.#sum = 0;
  }
}
