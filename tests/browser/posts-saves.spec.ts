/** Charts as files: what is saved is what is shown. */
import { readFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { expect, type PerchPage, test } from "./perch-page";
import { archiveOf, happy, opened, sad, saved } from "./posts-steps";
import { bareUrl } from "./site-server";

const days = (count: number) =>
  Array.from({ length: count }, (_, index) => (index % 2 ? happy : sad));

/** The models behind each chart, as their manifests have them; hours are only counted. */
const models = {
  timeline: ["emotion", "sentiment", "subjectivity", "claim"].map(modelOf("post_reading")),
  years: ["clusters"].map(modelOf("likeness")),
  hours: [],
};

for (const chart of ["timeline", "years", "hours"] as const) {
  test(`${chart} is saved as its table, as a drawing and as a picture`, async ({ perch }) => {
    const { page } = perch;
    await opened(perch, await archiveOf(days(240)));
    const frame = page.locator(`#${chart}`);
    await frame.locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect(frame.locator("tbody tr").first()).toBeVisible();
    const more = frame.getByRole("button", { name: /more of/ });
    // The button goes with its last press, and a press may come while the page is still redrawing.
    await expect(async () => {
      if ((await more.count()) > 0) await more.press("Enter", { timeout: 1000 });
      expect(await more.count()).toBe(0);
    }).toPass();
    const rows = await tableOf(perch, chart);
    expect(rows.length).toBeGreaterThan(4);

    const button = (name: string) => frame.getByRole("button", { name, exact: true });
    const press = (name: string) => async () => {
      await button(name).focus();
      await page.keyboard.press("Enter");
    };
    const csv = await saved(perch, press("CSV"));
    expect(csv.name).toBe(`perch-${chart}.csv`);
    const lines = csvCells(csv.bytes.toString("utf8"));
    const width = rows[0]?.length ?? 0;
    expect(lines.map((cells) => cells.slice(0, width))).toEqual(rows);
    const credits = lines.map((cells) => cells.slice(width));
    expect(credits[0]).toEqual(models[chart].length > 0 ? ["models", "caveat"] : []);
    for (const credit of credits.slice(1)) expectCredit(credit.join(" "), chart);

    const drawing = await saved(perch, press("SVG"));
    expect(drawing.name).toBe(`perch-${chart}.svg`);
    const seen = await drawnIn(perch, drawing.bytes);
    expect(seen.name).toBe("svg");
    expect(seen.height).toBeGreaterThanOrEqual(160);
    expect(seen.shapes).toBeGreaterThan(0);
    expect(seen.drawn, "the colours stand in the file").toBe(seen.shapes);
    expectCredit(seen.description, chart);
    expectCredit(seen.caption, chart);
    expect(seen.lowest, "the caption is in the picture").toBeLessThanOrEqual(seen.height);
    expect(seen.widest, "no line is cut off").toBeLessThanOrEqual(seen.width);

    const picture = await saved(perch, press("PNG"));
    expect(picture.name).toBe(`perch-${chart}.png`);
    expect(picture.bytes.subarray(0, 8)).toEqual(
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    );
    expect(picture.bytes.readUInt32BE(16)).toBe(Math.floor(2 * seen.width));
    expect(picture.bytes.readUInt32BE(20)).toBe(2 * seen.height);
    expectCredit(descriptionIn(picture.bytes), chart);
  });
}

interface Model {
  readonly name: string;
  readonly sha256: string;
  readonly caveat: string;
}

function modelOf(code: string): (kind: string) => Model {
  const source = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  const sentences = source("core/include/perch/messages.def");
  const caveat = sentences.match(new RegExp(`PERCH_CAVEAT\\(${code}, "(.*)"\\)`))?.[1] ?? "?";
  return (kind) => {
    const { name, weights } = JSON.parse(source(`models/${kind}-v1/manifest.json`));
    return { name, sha256: weights.sha256, caveat };
  };
}

function expectCredit(text: string, chart: keyof typeof models): void {
  for (const { name, sha256, caveat } of models[chart]) {
    expect(text).toContain(`${name} ${sha256.slice(0, 12)}`);
    expect(text).toContain(caveat);
  }
  if (models[chart].length === 0) expect(text).toBe("");
}

/** Of a table without line ends in its cells; an empty cell as the page shows it. */
function csvCells(text: string): string[][] {
  const cells = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => (quoted ?? plain ?? "") || "–",
    );
  return text.split("\r\n").slice(0, -1).map(cells);
}

/** The text of the chunk behind the header of a PNG picture, whose checksum must be right; empty where there is none. */
function descriptionIn(picture: Buffer): string {
  const size = picture.readUInt32BE(33);
  const chunk = picture.subarray(37, 37 + 4 + size);
  if (chunk.toString("latin1", 0, 4) !== "iTXt") return "";
  expect(picture.readUInt32BE(41 + size)).toBe(crc32(chunk));
  const text = chunk.toString("utf8", 4);
  expect(text.startsWith("Description\0\0\0\0\0")).toBe(true);
  return text.slice("Description\0\0\0\0\0".length);
}

/** The header and the rows of the table below a chart, as text. */
function tableOf({ page }: PerchPage, chart: string): Promise<string[][]> {
  return page
    .locator(`#${chart} tr`)
    .evaluateAll((rows) =>
      rows.map((row) => Array.from(row.children, (cell) => cell.textContent ?? "")),
    );
}

/** What an SVG file holds, read where no policy forbids it. */
async function drawnIn({ page }: PerchPage, svg: Buffer) {
  const bare = await page.context().newPage();
  try {
    await bare.goto(bareUrl());
    return await bare.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, "image/svg+xml");
      const shapes = [...root.querySelectorAll("path, rect")];
      const captionOf = (root: Element) => {
        const drawing = document.body.appendChild(document.importNode(root, true));
        const lines = [
          ...drawing.querySelectorAll<SVGTextElement>(":scope > text[font-size='11']"),
        ];
        const boxes = lines.map((line) => line.getBBox());
        return {
          caption: lines.map(({ textContent }) => textContent).join(" "),
          lowest: Math.max(0, ...boxes.map(({ y, height }) => y + height)),
          widest: Math.max(0, ...boxes.map(({ width }) => width)),
        };
      };
      const isDrawn = (shape: Element) =>
        ["fill", "stroke"].some((name) => /^rgb/.test(shape.getAttribute(name) ?? ""));
      return {
        name: root.localName,
        width: Number(root.getAttribute("width")),
        height: Number(root.getAttribute("height")),
        shapes: shapes.length,
        drawn: shapes.filter(isDrawn).length,
        description: root.querySelector("desc")?.textContent ?? "",
        ...captionOf(root),
      };
    }, svg.toString("utf8"));
  } finally {
    await bare.close();
  }
}
