/** Draws a chart as wide as there is room for it, so that its words keep their size on a phone. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

const narrowest = 260;
const widest = 960;

export class DrawnWidth implements ReactiveController {
  /** In CSS pixels, which are the units of the drawing. */
  width = 720;
  readonly #observer = new ResizeObserver(([entry]) => this.#take(entry?.contentRect.width ?? 0));

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#take(this.host.clientWidth);
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #take(room: number): void {
    const width = Math.min(widest, Math.max(narrowest, Math.floor(room)));
    if (room === 0 || width === this.width) return;
    this.width = width;
    this.host.requestUpdate();
  }
}
