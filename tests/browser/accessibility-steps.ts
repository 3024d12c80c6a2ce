/** What several tests ask of a page: what axe finds, and where Tab leads. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Result } from "axe-core";
import type { PerchPage } from "./perch-page";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** The debugger may run what the page's policy would refuse. */
export async function seriousViolations({ page }: PerchPage): Promise<string[]> {
  await page.evaluate(`${axeSource};0`);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Result[] }> } };
    return (await axe.run()).violations.map(({ id, impact }) => ({ id, impact }));
  });
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id }) => id);
}

export async function tabTo({ page }: PerchPage, id: string): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
  }
  throw new Error(`Tab does not reach #${id}`);
}
