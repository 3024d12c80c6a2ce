/** The words below a chart over time. */
import type { ScaleTime } from "d3-scale";
import { type SVGTemplateResult, svg } from "lit/html.js";

const roomForWord = 60;

export function timeAxis(
  x: ScaleTime<number, number>,
  width: number,
  y: number,
): SVGTemplateResult {
  const most = Math.floor(width / roomForWord);
  // How many ticks are asked for is only a hint: half a year may have 6 months or 26 weeks.
  let hint = most;
  while (hint > 1 && x.ticks(hint).length > most) hint -= 1;
  const say = x.tickFormat(hint);
  return svg`${x.ticks(hint).map((tick) => svg`<text class="tick" x=${x(tick)} y=${y} text-anchor="middle">${say(tick)}</text>`)}`;
}
