/** Posts by weekday and hour, the more the darker. */
import { html, svg, type TemplateResult } from "lit/html.js";
import { counted } from "../locale";

export const weekdays = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

const [rowHeight, widestCell, narrow] = [26, 34, 480];
const height = 7 * rowHeight + 24;

/** @param hours 7 weekdays from Monday on, each of 24 hours. */
export function heatMap(hours: readonly (readonly number[])[], room: number): TemplateResult {
  const isNarrow = room < narrow;
  const labels = isNarrow ? 36 : 92;
  const cell = Math.min(widestCell, (room - labels) / 24);
  const width = labels + 24 * cell;
  const most = Math.max(1, ...hours.flat());
  return html`
    <svg class="chart heat" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="hours-summary">
      ${hours.map(
        (day, weekday) => svg`
        <text class="tick" x="0" y=${(weekday + 0.68) * rowHeight}>${isNarrow ? weekdays[weekday]?.slice(0, 3) : weekdays[weekday]}</text>
        ${day.map(
          (posts, hour) => svg`
          <rect x=${labels + hour * cell + 1} y=${weekday * rowHeight + 1} width=${cell - 2} height=${rowHeight - 2} rx="3"
            class=${posts === 0 ? "none" : "some"} opacity=${posts === 0 ? 1 : 0.2 + (0.8 * posts) / most}
          ><title>${weekdays[weekday]}, ${hour}:00: ${counted(posts, "post")}</title></rect>`,
        )}`,
      )}
      ${[0, 6, 12, 18, 23].map((hour) => svg`<text class="tick" x=${labels + (hour + 0.5) * cell} y=${height - 6} text-anchor="middle">${hour}</text>`)}
    </svg>
  `;
}
