// Invented customer profiles in the shape of the seed's: four kinds of people that run into one another, counts with
// heavy tails.
import { seeded } from "./random.mjs";

export const profileCount = 14_181;

/** Nine numbers an account, one account behind the other. */
export function inventedProfiles(count = profileCount) {
  const random = seeded(7);
  const unit = () => random.below(2 ** 30) / 2 ** 30;
  // The sum of twelve is close enough to a normal distribution.
  const normal = () => Array.from({ length: 12 }, unit).reduce((sum, one) => sum + one, -6);
  const many = (mean, spread) => Math.floor(Math.exp(mean + spread * normal()));
  const share = (mean) => Math.min(1, Math.max(0, mean + 0.2 * normal()));
  const out = new Float64Array(9 * count);
  for (let i = 0; i < count; i += 1) {
    const kind = [0, 0, 0, 0, 0, 1, 1, 1, 2, 3][random.below(10)];
    const reach = [4.5, 6, 7.5, 11][kind];
    const likes = many(reach - 4.5, 1.8);
    out.set(
      [
        share([0.5, 0.75, 0.25, 0.5][kind]),
        share([0.45, 0.65, 0.65, 0.3][kind]),
        random.chance([0.002, 0.005, 0.02, 0.5][kind]) ? 1 : 0,
        random.chance([0.04, 0.02, 0.01, 0][kind]) ? 1 : 0,
        likes,
        Math.floor(likes * unit() * 0.4),
        1 + Math.floor(-Math.log(1 - unit()) * (1 + kind)),
        many(reach + 2.5, 1.6),
        many(reach, 1.9),
      ],
      9 * i,
    );
  }
  return out;
}
