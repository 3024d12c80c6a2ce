// The second step of a report for one invented account after the other, in node and in browsers.
import { seeded } from "../random.mjs";

const accounts = 40;
const encoder = new TextEncoder();

/** Milliseconds for each; the first is that of a module which has explained nothing yet. */
export function explainingTimes(perch) {
  const random = seeded(6);
  return Array.from({ length: accounts }, () => {
    const drop = readDrop(perch, encoder.encode(JSON.stringify({ invented: account(random) })));
    const begin = performance.now();
    const insight = drop.insight(0);
    const time = performance.now() - begin;
    drop.delete();
    check(JSON.parse(insight));
    return time;
  });
}

function readDrop(perch, bytes) {
  const drop = new perch.Drop(0, "");
  drop.addFile("account.json", bytes.length);
  for (let wanted = drop.wanted(); wanted; wanted = drop.wanted()) {
    for (let at = wanted.offset; at < wanted.offset + wanted.sizeBytes && !drop.hasEnough(); ) {
      const room = drop.room(wanted.offset + wanted.sizeBytes - at);
      room.set(bytes.subarray(at, at + room.length));
      at += room.length;
      drop.commit(room.length);
      while (drop.advance());
    }
    drop.endRange();
  }
  if (!drop.finish().ok || drop.reportCount() !== 1) throw new Error("no report");
  return drop;
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
