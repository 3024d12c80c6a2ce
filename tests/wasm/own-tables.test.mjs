// Account types and videos through Embind: the same answers as the native program gives.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createModule } from "./perch-wasm.mjs";

const perch = await createModule();
const program = fileURLToPath(new URL("../../build/native/perch", import.meta.url));

function native(command, input) {
  const { stdout, stderr } = spawnSync(program, [command, "--all", "-"], {
    input,
    encoding: "utf8",
  });
  return {
    stdout,
    codes: [...stderr.matchAll(/\((.*)\) \[(\w+)\]/g)].map(([, ...found]) => found.join(" ")),
  };
}

/** What a table answers that gets its bytes in chunks and is asked for some rows at a time. */
function answersOf(table, text, { chunk = 2 ** 16, rows = 1000 } = {}) {
  const bytes = Buffer.from(text);
  const errors = [];
  let lines = "";
  const take = () => {
    for (;;) {
      const some = table.advance(rows);
      if (some.rows === 0) return;
      assert.ok(some.rows <= rows);
      lines += some.lines;
      errors.push(...some.errors.map(({ code, detail }) => `${detail} ${code}`));
    }
  };
  for (let at = 0; at < bytes.length; at += chunk) {
    const part = bytes.subarray(at, at + chunk);
    table.room(part.length).set(part);
    table.commit(part.length);
    take();
  }
  table.finish();
  take();
  const answer = { stdout: `${table.header()}\n${lines}`, codes: errors, refusal: table.refusal() };
  table.delete();
  return answer;
}

const counts = Array.from({ length: 300 }, (_, i) => [
  i ** 3 % 70_001,
  (i * 7919) % 3001,
  (i * i * 31) % 9001,
]);
const profiles = `followers;following;posts;verified\r\n${counts.map((row, i) => `${row.join(";")};${["", "yes", "0"][i % 3]}`).join("\r\n")}\r\n1,2K;3;4;\r\n1;2\r\n`;
const videos = `"views","text","ban_status"\n${counts.map(([views], i) => `${views},"he said ""${i}"", and left","active"`).join("\n")}\n-5,x,\n`;

for (const [command, table, text] of [
  ["accounts", "AccountTypes", profiles],
  ["videos", "VideoClaims", videos],
]) {
  test(`${command}: the bytes of the native program, in any chunks`, () => {
    const { stdout, codes } = native(command, text);
    assert.ok(codes.length > 0);
    for (const options of [{}, { chunk: 1 }, { chunk: 37, rows: 1 }]) {
      const answer = answersOf(new perch[table](true), text, options);
      assert.equal(answer.stdout, stdout);
      assert.deepEqual(answer.codes, codes);
      assert.equal(answer.refusal, undefined);
    }
  });
}

test("what is no table is refused with its sentence", () => {
  const { refusal } = answersOf(new perch.AccountTypes(false), "followers,posts\n1,2\n");
  assert.equal(refusal.code, "missing_column");
  assert.equal(refusal.detail, "following");
  assert.ok(refusal.sentence.length > 10);
  assert.equal(answersOf(new perch.VideoClaims(false), "").refusal.code, "empty_file");
});

test("one profile gets what its row gets", () => {
  for (const [followers, following, posts] of counts.slice(0, 20)) {
    const { stdout } = native(
      "accounts",
      `followers,following,posts,private\n${followers},${following},${posts},1\n`,
    );
    const [type, regular, bot, influencer, fake, rule] = stdout.split("\n")[1].split(",");
    const answer = perch.accountType({
      followers,
      following,
      posts,
      private: true,
      verified: undefined,
    });
    assert.equal(answer.type ?? "", type);
    assert.deepEqual(answer.probabilities, {
      ...{ regular: Number(regular), bot: Number(bot) },
      ...{ influencer: Number(influencer), fake: Number(fake) },
    });
    assert.equal(answer.rule.type, rule);
    assert.equal(answer.agree, type === "" ? null : type === rule);
    assert.equal(JSON.parse(answer.model).name, "account-type-v1");
  }
});

test("a profile without a count gets no type, and the reason", () => {
  for (const posts of [undefined, null, Number.NaN, -1, "5", 2 ** 60]) {
    const answer = perch.accountType({ followers: 1, following: 2, posts });
    assert.equal(answer.type, null);
    assert.equal(answer.probabilities, null);
    assert.equal(answer.rule, null);
    assert.equal(answer.abstained.code, "counts_unknown");
    assert.equal(answer.abstained.detail, "posts");
  }
});

test("one video gets what its row gets", () => {
  const text = "someone shared with me that tea is blue";
  const { stdout } = native(
    "videos",
    `views,likes,text,ban_status,verified\n4000,80,${text},banned,no\n`,
  );
  const [status, pClaim, pClaimOfPosts] = stdout.split("\n")[1].split(",");
  const answer = perch.videoClaim({ views: 4000, likes: 80, text, ban: "banned", verified: false });
  assert.equal(answer.status, status);
  assert.equal(answer.pClaim, Number(pClaim));
  assert.equal(answer.pClaimOfPosts, Number(pClaimOfPosts));
  assert.equal(perch.videoClaim({ views: 5 }).pClaimOfPosts, null);
});
