/** Exports of other platforms: a card without a comparison, and what the posts say as for any account. */
import { zipOf } from "../cli/zip.mjs";
import { goldenCases } from "../golden/cases.mjs";
import { expect, type GivenFile, test } from "./perch-page";
import { saved } from "./posts-steps";

function exportNamed(name: string, file = "export.zip"): GivenFile {
  const found = goldenCases().find((golden) => golden.name === name);
  if (!found) throw new Error(`there is no case ${name}`);
  return { name: file, bytes: zipOf(found.files.map((one) => ({ ...one, undated: true }))) };
}

const cases: readonly (readonly [
  name: string,
  platform: string,
  whose: string,
  facts: Readonly<Record<string, string>>,
])[] = [
  [
    "tiktok-2020",
    "TikTok",
    "@invented.tok",
    {
      Followers: "12",
      Follows: "5",
      "Posts of the account": "14",
      "Likes received": "4,321",
      Read: "14 posts, 9 comments, 0 reposts",
    },
  ],
  [
    "instagram",
    "Instagram",
    "@invented.gram",
    {
      Followers: "27",
      Follows: "9",
      "Posts of the account": "12",
      Read: "12 posts, 5 comments, 0 reposts",
    },
  ],
  [
    "mastodon",
    "Mastodon",
    "@invented",
    {
      Followers: "not in the export",
      Read: "9 posts, 3 replies, 3 reposts",
      "Account opened": "6 November 2022",
    },
  ],
  ["bluesky", "Bluesky", "Invented Sky", { Follows: "2", Read: "6 posts, 3 replies, 2 reposts" }],
];

for (const [name, platform, whose, facts] of cases) {
  test(`${platform}: what it holds, why it is compared with nothing, and what the posts say`, async ({
    perch,
  }) => {
    await perch.drop(exportNamed(name));
    await perch.state("done");
    await expect(perch.page.locator(".card .whose")).toHaveText(whose);
    await expect(perch.page.locator("#abstained")).toContainText(`say nothing of ${platform}`);
    for (const [label, value] of Object.entries(facts)) {
      await expect(perch.fact(label)).toHaveText(value);
    }
    await expect(perch.page.locator(".branch, perch-years, #why, .row")).toHaveCount(0);
    for (const view of ["perch-mood", "perch-timeline", "perch-activity", "perch-post-list"]) {
      await expect(perch.page.locator(view)).toBeVisible();
    }
  });
}

test("an archive beside an export is read, and says that something was left out", async ({
  perch,
}) => {
  await perch.drop(exportNamed("archive-beside-an-export"));
  await perch.state("done");
  await expect(perch.page.locator(".branch.chosen")).toHaveCount(1);
  await expect(perch.warning("export_left_out")).toBeVisible();
});

test("the report that is saved is the core's", async ({ perch }) => {
  await perch.drop(exportNamed("mastodon"));
  await perch.state("done");
  await expect(perch.page.locator("perch-post-list")).toBeVisible();
  const file = await saved(perch, () => perch.page.locator("#save").click());
  expect(file.name).toBe("perch-report-invented.json");
  const report = JSON.parse(file.bytes.toString());
  expect(report.schema).toBe("perch.export/1");
  expect(report.platform).toBe("Mastodon");
});
