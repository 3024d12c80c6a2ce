/** What people have besides X's own archive of today: older archives, and lists from the programming interface. */
import { zipOf } from "../cli/zip.mjs";
import { goldenCases } from "../golden/cases.mjs";
import { expect, type GivenFile, test } from "./perch-page";

function golden(name: string) {
  const found = goldenCases().find((one) => one.name === name);
  if (!found) throw new Error(`there is no golden case ${name}`);
  return found;
}

function zipped(name: string): GivenFile {
  return { name: "archive.zip", bytes: zipOf(golden(name).files) };
}

function loose(name: string): GivenFile {
  const [file] = golden(name).files;
  if (!file) throw new Error(`${name} has no file`);
  return { name: file.path, bytes: file.bytes };
}

test("a tweet archive of 2012 to 2019 is read, and what it does not hold is left open", async ({
  perch,
}) => {
  await perch.drop(zipped("grailbird"));
  await perch.state("done");
  await expect(perch.page.locator(".whose")).toHaveText("@invented_name");
  await expect(perch.fact("Kind of file")).toHaveText("Tweet archive of 2012 to 2019");
  await expect(perch.fact("Export of")).toContainText("2 January 2014 (as the archive says)");
  await expect(perch.fact("Posts")).toContainText("32, of which");
  await expect(perch.heading).toHaveText("Perch leaves this one open");
  await expect(perch.warning("part_missing")).toContainText("2010_10.js");
  await expect(perch.warning("day_only_times")).toContainText("18 of 32");
  await expect(perch.page.locator(".row .unknown").first()).toBeVisible();
});

test("an older archive beside a newer one are read together", async ({ perch }) => {
  await perch.drop(zipped("grailbird-and-newer"));
  await perch.state("done");
  await expect(perch.fact("Kind of file")).toHaveText(
    /^Archive of .*, and a tweet archive of 2012 to 2019$/,
  );
  await expect(perch.fact("Posts")).toContainText("60, of which 12 reposts and 10 replies");
  await expect(perch.warning("day_only_times")).toContainText("20 of 60");
});

test("a list of API tweets gives a card for each of its accounts", async ({ perch }) => {
  const reports = (golden("api-list").report ?? "").trim().split("\n");
  const names = reports.map((report) => JSON.parse(report).account.screen_name as string);
  expect(names.length).toBeGreaterThan(1);
  await perch.pick(loose("api-list"));
  await perch.state("many");
  await expect(perch.accounts).toHaveCount(names.length);
  for (const [index, name] of names.entries()) {
    await perch.accounts.nth(index).click();
    await perch.state("done");
    await expect(perch.page.locator(".whose")).toHaveText(`@${name}`);
    await perch.page.getByRole("button", { name: "Back to all accounts" }).click();
    await perch.state("many");
  }
});

test("pages of the newer API, and lines, are read as well", async ({ perch }) => {
  for (const name of ["api-pages", "api-lines"]) {
    const accounts = (golden(name).report ?? "").trim().split("\n").length;
    await perch.pick(loose(name));
    await perch.state(accounts > 1 ? "many" : "done");
    await expect(perch.page.locator(".whose")).toHaveCount(1);
    await expect(perch.accounts).toHaveCount(accounts > 1 ? accounts : 0);
    await perch.page.getByRole("button", { name: "Read another" }).click();
    await perch.state("idle");
  }
});
