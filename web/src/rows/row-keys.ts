/** Going through a long list by keyboard. */

const lineStep = 56;

/** Pixels to go, or an end of the list; undefined for a key that is not the list's. */
export function stepOfKey(
  { key, shiftKey }: KeyboardEvent,
  window: number,
): number | "start" | "end" | undefined {
  const page = window - lineStep;
  const steps: Readonly<Record<string, number | "start" | "end">> = {
    ArrowUp: -lineStep,
    ArrowDown: lineStep,
    PageUp: -page,
    PageDown: page,
    " ": shiftKey ? -page : page,
    Home: "start",
    End: "end",
  };
  return steps[key];
}
