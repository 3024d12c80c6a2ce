/**
 * Where a long list stands in its window. A place is a point of one row and where that is in the window, so that no
 * number grows with the list: browsers end at some 17 million pixels, which 500,000 posts are beyond.
 */

export interface Place {
  readonly index: number;
  /** How far down that row: 0 its top, 1 its bottom. */
  readonly part: number;
  /** Pixels from the top of the window to that point. */
  readonly at: number;
}

export interface Rows {
  readonly count: number;
  /** As measured, or as guessed before. */
  readonly heightOf: (index: number) => number;
  /** Height of the window. */
  readonly window: number;
}

export interface Range {
  readonly from: number;
  /** Not in it. */
  readonly to: number;
}

/** Rows beside the window that are there already when somebody scrolls. */
const aheadPixels = 300;
/** Less than that nobody sees. */
export const tolerance = 0.5;

/**
 * The place at a share of the list, from 0, with the first row at the top of the window, to 1, with the last one at its
 * bottom. In between the same share of the window is above the point.
 */
export function placeAt(share: number, { count, window }: Rows): Place {
  const rows = Math.min(1, Math.max(0, share)) * count;
  const index = Math.max(0, Math.min(count - 1, Math.floor(rows)));
  return { index, part: rows - index, at: share * window };
}

/** The share of the list at which this place is; the other way round. */
export function shareOf(place: Place, rows: Rows): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (rowsAbove(middle * rows.window, place, rows) >= middle * rows.count) low = middle;
    else high = middle;
  }
  return high;
}

/** The rows in the window and next to it. */
export function rangeOf(place: Place, rows: Rows): Range {
  const { count, window } = rows;
  let from = place.index;
  for (let top = topOf(place, rows); from > 0 && top > -aheadPixels; ) {
    from -= 1;
    top -= rows.heightOf(from);
  }
  let to = place.index;
  for (let bottom = topOf(place, rows); to < count && bottom < window + aheadPixels; to += 1) {
    bottom += rows.heightOf(to);
  }
  return { from, to };
}

/** Where the top of a row is in the window. */
export function topOf(place: Place, { heightOf }: Rows, index = place.index): number {
  let top = place.at - place.part * heightOf(place.index);
  for (let row = place.index; row < index; row += 1) top += heightOf(row);
  for (let row = place.index; row > index; row -= 1) top -= heightOf(row - 1);
  return top;
}

/** The same place, without empty room above the first row, or below the last one while there are rows above. */
export function within(place: Place, rows: Rows): Place {
  const { count, window } = rows;
  const { from, to } = rangeOf(place, rows);
  let { at } = place;
  const bottom = to === count ? topOf(place, rows, count) : window;
  if (bottom < window - tolerance) at += window - bottom;
  const top = from === 0 ? topOf({ ...place, at }, rows, 0) : 0;
  if (top > tolerance) at -= top;
  return { ...place, at };
}

/** The same place by a row that is in the window, so that what lies outside of it may change its height. */
export function inWindow(place: Place, rows: Rows): Place {
  const { from, to } = rangeOf(place, rows);
  for (let index = from; index < to; index += 1) {
    const top = topOf(place, rows, index);
    if (top + rows.heightOf(index) > 0) return { index, part: 0, at: top };
  }
  return place;
}

/** How many rows, and parts of one, are above this point of the window. */
function rowsAbove(y: number, place: Place, rows: Rows): number {
  const { from, to } = rangeOf(place, rows);
  let top = topOf(place, rows, from);
  for (let index = from; index < to; index += 1) {
    const height = rows.heightOf(index);
    if (top + height >= y) return index + Math.max(0, y - top) / height;
    top += height;
  }
  return to;
}
