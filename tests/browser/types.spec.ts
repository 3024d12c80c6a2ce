/** Which type of account it resembles: on the card, with a rule beside it. */
import { apiDump } from "./archive-maker";
import { expect, test } from "./perch-page";

interface Account {
  readonly user_data: Record<string, unknown>;
}

function dumpWith(facts: Record<string, unknown>): Buffer {
  const dump = JSON.parse(apiDump({ wren: 60 })) as Record<string, Account>;
  Object.assign(dump.wren?.user_data ?? {}, facts);
  return Buffer.from(JSON.stringify(dump));
}

test("a type comes with its shares, a rule and a caveat", async ({ perch }) => {
  await perch.pick({
    name: "dump.json",
    bytes: dumpWith({ followers_count: 400_000, friends_count: 300, statuses_count: 900 }),
  });
  await perch.state("done");
  const panel = perch.page.locator("#account-type");
  await expect(panel.locator("#type-said")).toContainText("resembles an influencer");
  await expect(panel.locator(".type-shares dt")).toHaveText([
    "a regular account",
    "a bot",
    "an influencer",
    "a fake follower",
  ]);
  await expect(panel.locator("#type-rule")).toContainText(
    "an influencer: More than 10,000 followers and more than 100 posts.",
  );
  await expect(panel).toContainText("never says what an account is");
});

test("where the rule says something else, the page says so", async ({ perch }) => {
  const facts = { followers_count: 700, friends_count: 650, statuses_count: 8000, verified: true };
  await perch.pick({ name: "dump.json", bytes: dumpWith(facts) });
  await perch.state("done");
  await expect(perch.page.locator("#type-said")).toContainText("resembles a regular account");
  await expect(perch.page.locator("#type-rule")).toContainText("The two differ");
});

test("without followers no type is said", async ({ perch }) => {
  await perch.pick({ name: "dump.json", bytes: dumpWith({ followers_count: null }) });
  await perch.state("done");
  await expect(perch.page.locator("#type-said")).toContainText("is not in here");
  await expect(perch.page.locator(".type-shares")).toHaveCount(0);
});
