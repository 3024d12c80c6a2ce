// Nothing is timed before it has given the right answer.
import { output } from "./programs.mjs";

/** The counts in the program's report: what every other reader of the archive must find too. */
export async function reportedCounts(programs, { path, tweets }) {
  const { counts } = JSON.parse(
    await output([`${programs}/perch`, "report", "--no-posts", "--no-explanation", path]),
  );
  if (counts.tweets !== tweets) throw new Error(`perch read ${counts.tweets} of ${tweets} tweets`);
  return counts;
}

export function mustAgree(who, found, counts) {
  for (const key of ["tweets", "retweets", "replies"]) {
    if (found[key] !== counts[key]) {
      throw new Error(`${who} counts ${found[key]} ${key} instead of ${counts[key]}`);
    }
  }
}
