// The second step of a report, in WebAssembly: both explanations over all coalitions, the changes, 200 resamplings.
import { addFiles, createModule, giveRange } from "../../wasm/perch-wasm.mjs";
import { seeded } from "../random.mjs";

export const title = "Why and how sure: 40 invented accounts of 100 tweets, node";

const accounts = 40;

export async function run({ results }) {
  await results.attempt("node", "explaining an account", async () => {
    const perch = await createModule();
    const times = [];
    for (let round = 0; round < 3; round++) times.push(...timesOf(perch));
    results.add("node", "explaining an account", times, "ms", { atMost: 300 });
  });
}

function timesOf(perch) {
  const files = [{ path: "accounts.json", bytes: Buffer.from(JSON.stringify(dump())) }];
  const drop = new perch.Drop(0, "");
  addFiles(drop, files);
  for (let wanted = drop.wanted(); wanted; wanted = drop.wanted())
    giveRange(drop, files, wanted, 2 ** 20);
  if (!drop.finish().ok || drop.reportCount() !== accounts) throw new Error("no reports");
  const times = Array.from({ length: accounts }, (_, i) => {
    const begin = performance.now();
    const insight = drop.insight(i);
    const time = performance.now() - begin;
    check(JSON.parse(insight));
    return time;
  });
  drop.delete();
  return times;
}

/** The contributions must add up to what they explain, or the time means nothing. */
function check({ explanation }) {
  for (const { scores, attributes } of explanation.contributions) {
    for (const side of ["chosen", "runner_up"]) {
      const sum = Object.values(attributes).reduce((total, one) => total + one[side], 0);
      if (Math.abs(sum - (explanation.scores[side] - scores[side])) > 1e-4)
        throw new Error(`they add up to ${sum}`);
    }
  }
}

function dump() {
  const random = seeded(6);
  return Object.fromEntries(
    Array.from({ length: accounts }, (_, i) => [`account${i}`, account(random)]),
  );
}

function account(random) {
  const now = Date.UTC(2021, 0, 1) + random.below(1e9);
  const [reach, habit] = [10 ** random.below(4), random.below(3)];
  let at = now;
  const tweets = Array.from({ length: 100 }, (_, i) => {
    at -= habit === 0 ? 3_600_000 : 1000 * (1 + random.below(90_000));
    return {
      created_at: date(at),
      lang: random.pick(["en", "es", "de", "fr"]),
      in_reply_to_status_id: random.below(4) < habit ? i + 1 : null,
      entities: { user_mentions: [], hashtags: random.chance(0.2) ? [{ text: "word" }] : [] },
      retweet_count: random.below(reach),
      favorite_count: random.below(reach * 5),
    };
  });
  return {
    user_data: {
      created_at: date(now - 86_400_000 * (30 + random.below(4000))),
      verified: false,
      url: null,
      location: "",
      followers_count: random.below(10_000),
      statuses_count: 100 + random.below(20_000),
      screen_name: "invented",
    },
    tweets,
    crawled_at: date(now),
  };
}

const date = (ms) => new Date(ms).toISOString().slice(0, 19).replace("T", " ");
