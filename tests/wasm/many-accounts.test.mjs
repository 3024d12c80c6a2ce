// A dump of many accounts must not fill the memory of the page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createModule } from "./perch-wasm.mjs";

const perch = await createModule();
const accounts = 20_000;

function line(index) {
  const tweets = Array.from({ length: 20 }, (_, i) => ({
    created_at: `2020-05-${10 + (i % 9)} 10:${10 + (index % 40)}:${10 + i}`,
    text: "a few invented words that nobody needs later",
    favorite_count: i,
  }));
  const user = { screen_name: `invented_${index}`, location: "Somewhere else", url: null };
  const account = { user_data: user, tweets, crawled_at: "2020-05-20 09:18:42" };
  return `${JSON.stringify({ [`account_${index}`]: account })}\n`;
}

test("an account leaves less than 1 kB behind, with all that a page may ask for", (t) => {
  const drop = new perch.Drop(0, "", true);
  const memory = () => drop.room(1).buffer.byteLength;
  const lines = Array.from({ length: 100 }, (_, index) => line(index)).join("");
  const bytes = Buffer.from(lines);
  drop.addFile("dump.ndjson", bytes.length * (accounts / 100));
  const give = () => {
    drop.room(bytes.length).set(bytes);
    drop.commit(bytes.length);
    while (drop.advance());
  };
  assert.ok(drop.wanted());
  drop.room(bytes.length).set(bytes);
  drop.commit(512);
  while (drop.advance());
  drop.endRange();
  assert.ok(drop.wanted());
  for (let i = 0; i < 5; i += 1) give();
  const [before, first] = [memory(), drop.reportCount()];
  for (let i = 5; i < accounts / 100; i += 1) give();
  drop.endRange();
  const each = (memory() - before) / (drop.reportCount() - first);
  assert.ok(drop.finish().ok);
  assert.equal(drop.reportCount(), accounts);
  assert.equal(JSON.parse(drop.report(accounts - 1)).account.key, "account_99");
  // Memory grows in steps of a fifth, so that up to a fifth of it is not used yet.
  t.diagnostic(`${each.toFixed(0)} bytes`);
  assert.ok(each < 1000 * 1.2 + 200, `${each.toFixed(0)} bytes`);
  drop.delete();
});
