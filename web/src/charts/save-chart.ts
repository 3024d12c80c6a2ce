/** Charts as files: the numbers as CSV, the drawing as SVG or PNG with the page's colours written into it. */
import { saveBlob } from "../save-text";

export interface ChartTable {
  readonly columns: readonly string[];
  /** Null: there is no value. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** RFC 4180; what a spreadsheet would take for a formula is kept a text by an apostrophe. */
export function csvOf({ columns, rows }: ChartTable): string {
  const cell = (value: string | number | null) => {
    if (value === null) return "";
    if (typeof value === "number") return String(value);
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

export function saveCsv(table: ChartTable, name: string): void {
  saveBlob(new Blob([csvOf(table)], { type: "text/csv" }), `${name}.csv`);
}

export function saveSvg(drawing: SVGSVGElement, name: string): void {
  saveBlob(new Blob([standalone(drawing)], { type: "image/svg+xml" }), `${name}.svg`);
}

/** Twice as large as it is drawn, on the page's paper. */
export async function savePng(drawing: SVGSVGElement, name: string): Promise<void> {
  const { width, height } = drawing.viewBox.baseVal;
  const image = new Image(width * 2, height * 2);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(drawing))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: width * 2, height: height * 2 });
  const context = canvas.getContext("2d");
  if (!context) return;
  context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (blob) saveBlob(blob, `${name}.png`);
}

const styled = ["fill", "stroke", "stroke-width", "font-family", "font-size", "opacity"] as const;

/** The drawing with its computed styles as attributes, for the style sheet stays behind. */
function standalone(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const [originals, copies] = [drawing, copy].map((root) => root.querySelectorAll("*"));
  copies?.forEach((element, index) => {
    const original = originals?.[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of styled) element.setAttribute(name, style.getPropertyValue(name));
    for (const name of ["class", "tabindex", "role"]) element.removeAttribute(name);
  });
  return new XMLSerializer().serializeToString(copy);
}
