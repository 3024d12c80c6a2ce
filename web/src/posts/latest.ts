/** Questions that follow each other faster than they are answered: of those that wait only the last one is asked. */
export class Latest<Answer> {
  #waiting: (() => Promise<Answer>) | undefined;
  #isBusy = false;

  constructor(private readonly onAnswer: (answer: Answer) => void) {}

  /** An answer that came while something newer waits is shown all the same: it is a picture of the way there. */
  async ask(question: () => Promise<Answer>): Promise<void> {
    this.#waiting = question;
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      for (let next = this.#take(); next; next = this.#take()) this.onAnswer(await next());
    } finally {
      this.#isBusy = false;
    }
  }

  #take(): (() => Promise<Answer>) | undefined {
    const next = this.#waiting;
    this.#waiting = undefined;
    return next;
  }
}
