/** Time zones as the browser knows them, turned into offsets that the core can add. */

/** UTC, the person's own zone, and all others. */
export function zones(): readonly string[] {
  known ??= allZones();
  return known;
}

let known: readonly string[] | undefined;

function allZones(): readonly string[] {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const all = Intl.supportedValuesOf("timeZone");
  return [...new Set(["UTC", own, ...all])];
}

/** No clocks were put forward and back again within so short a time since there are posts. */
const stepSeconds = 7 * 86_400;

/** [second since 1970, offset in seconds from then on, …] over these years, to the minute. */
export function zoneOffsets(zone: string, fromYear: number, toYear: number): number[] {
  const offsetAt = offsetsOf(zone);
  const out: number[] = [];
  let last: number | undefined;
  const end = Date.UTC(toYear + 1, 0, 2) / 1000 + stepSeconds;
  for (let second = Date.UTC(fromYear, 0, 1) / 1000; second < end; second += stepSeconds) {
    const offset = offsetAt(second);
    if (offset === last) continue;
    out.push(
      last === undefined ? second : changeBetween(second - stepSeconds, second, offsetAt),
      offset,
    );
    last = offset;
  }
  return out;
}

function offsetsOf(zone: string): (second: number) => number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (second) => {
    const parts = Object.fromEntries(
      format.formatToParts(second * 1000).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second: seconds = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, seconds) / 1000 - second;
  };
}

/** The first second, to the minute, at which the later offset holds. */
function changeBetween(from: number, to: number, offsetAt: (second: number) => number): number {
  const later = offsetAt(to);
  let [before, after] = [from, to];
  while (after - before > 60) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle) === later) after = middle;
    else before = middle;
  }
  return Math.ceil(before / 60) * 60 === before ? after : Math.ceil(before / 60) * 60;
}
