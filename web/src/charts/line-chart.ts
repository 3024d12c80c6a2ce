/** Lines over time, drawn as SVG. Every point can be reached by keyboard and chosen. */
import { scaleLinear, scaleUtc } from "d3-scale";
import { line } from "d3-shape";
import { html, svg, type TemplateResult } from "lit/html.js";
import { percent } from "../locale";
import { placeOf, pointOfKey } from "./point-keys";
import { timeAxis } from "./time-axis";

export interface Series {
  readonly name: string;
  /** A class of the style sheet, which has its colour. */
  readonly look: string;
  /** One for each point; null where there is none. */
  readonly values: readonly (number | null)[];
}

export interface LineChart {
  readonly label: string;
  readonly width: number;
  /** One for each point. */
  readonly times: readonly Date[];
  readonly series: readonly Series[];
  /** The point that is looked at. */
  readonly chosen: number;
  /** What is said of that point. */
  readonly chosenLabel: string;
  readonly onLook: (index: number) => void;
  readonly onOpen: (index: number) => void;
}

const height = 260;
const margin = { top: 12, right: 20, bottom: 28, left: 44 };
const pointsOfPage = 12;

export function lineChart(chart: LineChart): TemplateResult {
  const { times, series, chosen, width } = chart;
  const first = times[0] ?? new Date(0);
  const x = scaleUtc([first, times.at(-1) ?? first], [margin.left, width - margin.right]);
  const most = Math.max(0.01, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const y = scaleLinear([0, most], [height - margin.bottom, margin.top]).nice();
  const at = x(times[chosen] ?? first);
  return html`
    <svg
      class="chart"
      viewBox="0 0 ${width} ${height}"
      role="slider"
      tabindex="0"
      aria-label=${chart.label}
      aria-valuemin="0"
      aria-valuemax=${times.length - 1}
      aria-valuenow=${chosen}
      aria-valuetext=${chart.chosenLabel}
      @keydown=${(event: KeyboardEvent) => onKey(event, chart)}
      @pointermove=${(event: PointerEvent) => chart.onLook(nearest(placeOf(event), times, x))}
      @click=${(event: MouseEvent) => chart.onOpen(nearest(placeOf(event), times, x))}
    >
      ${y.ticks(4).map(
        (tick) => svg`
        <line class="grid" x1=${margin.left} x2=${width - margin.right} y1=${y(tick)} y2=${y(tick)}></line>
        <text class="tick" x=${margin.left - 6} y=${y(tick) + 4} text-anchor="end">${percent(tick)}</text>`,
      )}
      ${timeAxis(x, width, height - 8)}
      <line class="look" x1=${at} x2=${at} y1=${margin.top} y2=${height - margin.bottom}></line>
      ${series.map(({ look, values }) => pathOf(look, values, { x: (index) => x(times[index] ?? first), y }))}
      ${series.map(({ look, values }) => dot(look, at, values[chosen] ?? null, y))}
    </svg>
  `;
}

type Scale = ReturnType<typeof scaleUtc<number>>;

interface Places {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

/** A value that has none beside it would make no line: it is a dot. */
function pathOf(look: string, values: Series["values"], { x, y }: Places) {
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => x(index))
    .y((value) => y(value ?? 0))(values);
  return svg`
    <path class=${`series ${look}`} d=${path ?? ""}></path>
    ${alone(values).map((index) => svg`<circle class=${`dot ${look}`} cx=${x(index)} cy=${y(values[index] ?? 0)} r="2.5"></circle>`)}`;
}

/** Which values have none beside them. */
function alone(values: Series["values"]): readonly number[] {
  const isValue = (index: number) => (values[index] ?? null) !== null;
  return values.flatMap((value, index) =>
    value !== null && !isValue(index - 1) && !isValue(index + 1) ? [index] : [],
  );
}

function dot(look: string, x: number, value: number | null, y: (value: number) => number) {
  return value === null
    ? svg``
    : svg`<circle class=${`dot ${look}`} cx=${x} cy=${y(value)} r="4"></circle>`;
}

function onKey(event: KeyboardEvent, { times, chosen, onLook, onOpen }: LineChart): void {
  const to = pointOfKey(event.key, { count: times.length, chosen, page: pointsOfPage });
  if (to !== undefined) onLook(to);
  else if (event.key === "Enter" || event.key === " ") onOpen(chosen);
  else return;
  event.preventDefault();
}

/** Times are in order, so two of them are candidates. */
function nearest(place: number, times: readonly Date[], x: Scale): number {
  const time = x.invert(place);
  const behind = bisectTimes(times, time);
  const before = Math.max(0, behind - 1);
  const after = Math.min(times.length - 1, behind);
  const distance = (index: number) => Math.abs((times[index]?.getTime() ?? 0) - time.getTime());
  return distance(before) <= distance(after) ? before : after;
}

/** How many times are before this one. */
function bisectTimes(times: readonly Date[], time: Date): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((times[middle] ?? time) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
