/** Charts as files: what is saved is what is shown. */
import { expect, type PerchPage, test } from "./perch-page";
import { archiveOf, happy, opened, sad, saved } from "./posts-steps";
import { bareUrl } from "./site-server";

const days = (count: number) =>
  Array.from({ length: count }, (_, index) => (index % 2 ? happy : sad));

for (const chart of ["timeline", "years", "hours"]) {
  test(`${chart} is saved as its table, as a drawing and as a picture`, async ({ perch }) => {
    const { page } = perch;
    await opened(perch, await archiveOf(days(240)));
    const frame = page.locator(`#${chart}`);
    await frame.locator("summary").focus();
    await page.keyboard.press("Enter");
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
    const lines = csv.bytes.toString("utf8").split("\r\n").slice(0, -1);
    expect(lines.map((line) => line.split(",").map((cell) => cell || "–"))).toEqual(rows);

    const drawing = await saved(perch, press("SVG"));
    expect(drawing.name).toBe(`perch-${chart}.svg`);
    const seen = await drawnIn(perch, drawing.bytes);
    expect(seen.name).toBe("svg");
    expect(seen.height).toBeGreaterThanOrEqual(160);
    expect(seen.shapes).toBeGreaterThan(0);
    expect(seen.drawn, "the colours stand in the file").toBe(seen.shapes);

    const picture = await saved(perch, press("PNG"));
    expect(picture.name).toBe(`perch-${chart}.png`);
    expect(picture.bytes.subarray(0, 8)).toEqual(
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    );
    expect(picture.bytes.readUInt32BE(16)).toBe(Math.floor(2 * seen.width));
    expect(picture.bytes.readUInt32BE(20)).toBe(2 * seen.height);
  });
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
      const isDrawn = (shape: Element) =>
        ["fill", "stroke"].some((name) => /^rgb/.test(shape.getAttribute(name) ?? ""));
      return {
        name: root.localName,
        width: Number(root.getAttribute("width")),
        height: Number(root.getAttribute("height")),
        shapes: shapes.length,
        drawn: shapes.filter(isDrawn).length,
      };
    }, svg.toString("utf8"));
  } finally {
    await bare.close();
  }
}
