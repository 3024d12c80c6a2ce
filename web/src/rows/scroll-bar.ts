/** The browser's own scroll bar of a list that does not scroll itself: what somebody did with it, and where it stands. */

/** Both browsers draw it, and a pixel of it is less than a row of any list. */
const mostRoom = 4_000_000;
/** After so long without a move the bar is set to where the list is. */
const restMs = 120;

/** By pixels, as a wheel or a finger does, or to a share of the list. */
export type Move = { readonly pixels: number } | { readonly share: number };

export class ScrollBar {
  #scrolled = 0;
  #rest = 0;

  constructor(private readonly onRest: () => void) {}

  /** What happened since the last time. */
  moveOf(scroller: Element): Move | undefined {
    const pixels = scroller.scrollTop - this.#scrolled;
    this.#scrolled = scroller.scrollTop;
    if (pixels === 0) return undefined;
    const most = scroller.scrollHeight - scroller.clientHeight;
    const isAtEnd = scroller.scrollTop <= 0 || scroller.scrollTop >= most - 1;
    this.stop();
    this.#rest = setTimeout(this.onRest, isAtEnd ? 0 : restMs);
    const isFar = Math.abs(pixels) > 2 * scroller.clientHeight;
    return isFar ? { share: scroller.scrollTop / most } : { pixels };
  }

  /** @param length of the whole list, in pixels, which `room` makes the browser believe in. */
  set(scroller: Element, room: HTMLElement, { length, share }: Record<"length" | "share", number>) {
    const window = scroller.clientHeight;
    room.style.height = `${Math.max(0, Math.min(mostRoom, length) - window)}px`;
    scroller.scrollTop = share * (scroller.scrollHeight - window);
    this.#scrolled = scroller.scrollTop;
  }

  stop(): void {
    clearTimeout(this.#rest);
  }
}
