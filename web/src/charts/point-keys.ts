/** Going through the points of a chart by keyboard, as through the values of a slider. */

export interface Points {
  readonly count: number;
  /** The point that is looked at. */
  readonly chosen: number;
  /** Points that a page key goes over. */
  readonly page: number;
}

/** Where the key leads; undefined for a key that leads nowhere. */
export function pointOfKey(key: string, { count, chosen, page }: Points): number | undefined {
  const last = count - 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowLeft: chosen - 1,
    ArrowDown: chosen - 1,
    ArrowRight: chosen + 1,
    ArrowUp: chosen + 1,
    PageDown: chosen - page,
    PageUp: chosen + page,
    Home: 0,
    End: last,
  };
  const to = moves[key];
  return to === undefined ? undefined : Math.min(last, Math.max(0, to));
}

/** How far from the left of the drawing the pointer is, in its own units. */
export function placeOf(event: PointerEvent | MouseEvent): number {
  const drawing = event.currentTarget as SVGSVGElement;
  const box = drawing.getBoundingClientRect();
  return ((event.clientX - box.left) / box.width) * drawing.viewBox.baseVal.width;
}
