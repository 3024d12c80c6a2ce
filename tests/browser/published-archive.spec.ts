/** A real archive that its owner published, where this machine has a copy; it is not part of the repository. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zip } from "./archive-maker";
import { expect, test } from "./perch-page";

const folder = join(import.meta.dirname, "../../../shared/data/archives/institution-2021/data");

test("a published archive of 2021 is read in full", async ({ perch }) => {
  if (!existsSync(folder))
    console.log("There is no published archive on this machine; this test was skipped.");
  test.skip(!existsSync(folder), "no copy on this machine");
  const files = Object.fromEntries(
    readdirSync(folder).map((name) => [
      `data/${name}`,
      new Uint8Array(readFileSync(join(folder, name))),
    ]),
  );
  await perch.drop({ name: "twitter-2021.zip", bytes: await zip(files) });
  await perch.state("done");
  await expect(perch.fact("Posts")).toContainText("70, of which 12 reposts and 14 replies");
  await expect(perch.page.locator(".row .unknown")).toHaveCount(0);
  await expect(perch.page.locator(".branch.chosen")).toHaveCount(1);
});
