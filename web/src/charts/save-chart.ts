/** Charts as files: the numbers as CSV, the drawing as SVG or PNG with the page's colours written into it. */
import { saveBlob } from "../save-text";
import { type Credit, creditSentence, wrapped } from "./credit";
import { withDescription } from "./png-text";

export interface ChartTable {
  readonly columns: readonly string[];
  /** Null: there is no value. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * RFC 4180; what a spreadsheet would take for a formula is kept a text by an apostrophe. Models and caveat are columns:
 * every parser reads them, and they stay with the rows when tables are filtered or put together.
 */
export function csvOf({ columns, rows }: ChartTable, credit?: Credit): string {
  const cell = (value: string | number | null) => {
    if (value === null) return "";
    if (typeof value === "number") return String(value);
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const [names, values] = credit
    ? [
        ["models", "caveat"],
        [credit.models, credit.caveat],
      ]
    : [[], []];
  const lines = [[...columns, ...names], ...rows.map((row) => [...row, ...values])];
  return lines.map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}

export function saveCsv(table: ChartTable, name: string, credit?: Credit): void {
  saveBlob(new Blob([csvOf(table, credit)], { type: "text/csv" }), `${name}.csv`);
}

export function saveSvg(drawing: SVGSVGElement, name: string, credit?: Credit): void {
  const { text } = standalone(drawing, credit);
  saveBlob(new Blob([text], { type: "image/svg+xml" }), `${name}.svg`);
}

/** Twice as large as it is drawn, on the page's paper. */
export async function savePng(
  drawing: SVGSVGElement,
  name: string,
  credit?: Credit,
): Promise<void> {
  const { text, width, height } = standalone(drawing, credit);
  const image = new Image(width * 2, height * 2);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: width * 2, height: height * 2 });
  const context = canvas.getContext("2d");
  if (!context) return;
  context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (!blob) return;
  const described = credit ? await withDescription(blob, creditSentence(credit)) : blob;
  saveBlob(described, `${name}.png`);
}

const styled = ["fill", "stroke", "stroke-width", "font-family", "font-size", "opacity"] as const;

interface Standalone {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** The drawing with its computed styles as attributes, for the style sheet stays behind. */
function standalone(drawing: SVGSVGElement, credit?: Credit): Standalone {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { width, height: drawn } = drawing.viewBox.baseVal;
  const [originals, copies] = [drawing, copy].map((root) => root.querySelectorAll("*"));
  copies?.forEach((element, index) => {
    const original = originals?.[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of styled) element.setAttribute(name, style.getPropertyValue(name));
    for (const name of ["class", "tabindex", "role"]) element.removeAttribute(name);
  });
  const height = drawn + (credit ? addCaption(copy, creditSentence(credit), width, drawn) : 0);
  copy.setAttribute("xmlns", svgNamespace);
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

const svgNamespace = "http://www.w3.org/2000/svg";
const captionSize = 11;
const captionLine = 15;

/** Below the drawing, and as its description. Answers how much higher the drawing becomes. */
function addCaption(copy: SVGSVGElement, text: string, width: number, top: number): number {
  const { color, fontFamily } = getComputedStyle(document.body);
  const context = document.createElement("canvas").getContext("2d");
  if (context) context.font = `${captionSize}px ${fontFamily}`;
  const widthOf = (line: string) =>
    context?.measureText(line).width ?? (line.length * captionSize) / 2;
  const add = (name: string, content: string, attributes: Record<string, string | number>) => {
    const element = document.createElementNS(svgNamespace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.textContent = content;
    copy.append(element);
  };
  const lines = wrapped(text, width, widthOf);
  for (const [index, line] of lines.entries()) {
    const y = top + (index + 1) * captionLine;
    add("text", line, {
      x: 0,
      y,
      fill: color,
      "font-family": fontFamily,
      "font-size": captionSize,
    });
  }
  add("desc", text, {});
  return (lines.length + 1) * captionLine;
}
