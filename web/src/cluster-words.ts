/** The six behaviour clusters in words for people. They say "resembles"; the original text stays one click away. */

export interface ClusterWords {
  readonly name: string;
  /** Continues "The way this account posts resembles accounts that". */
  readonly resembles: string;
  /** What to remember before anybody draws a conclusion. */
  readonly remember: string;
}

const clusters: readonly ClusterWords[] = [
  {
    name: "Machine rhythm, seldom posting",
    resembles:
      "let software choose the moment of a post, post little over their lifetime, and are still seen and liked by others.",
    remember:
      "Many of the labelled accounts in this group were set up for one purpose or campaign. Posting through a scheduler, or linking an account to a website, can look the same.",
  },
  {
    name: "Human rhythm, passed on",
    resembles: "post at irregular times, as people do, and whose posts are passed on by others.",
    remember:
      "The labelled accounts in this group were most likely run by people. That is a likeness too, and not a certificate.",
  },
  {
    name: "Machine rhythm, passed on",
    resembles: "let software choose the moment of a post, and whose posts are passed on by others.",
    remember:
      "The sign that sets this group apart is times rounded to the full minute. That came from how its data sets were published, so read this result with extra doubt.",
  },
  {
    name: "Posting unheard",
    resembles: "post without likes or reposts coming back.",
    remember:
      "Some of the labelled accounts in this group look like those of influence operations. A new, small or forgotten account gets no likes either.",
  },
  {
    name: "Liked, not passed on",
    resembles: "get likes for their posts, while hardly anybody passes the posts on.",
    remember:
      "Some of the labelled accounts in this group look like those of influence operations. Many small circles of friends like and do not repost.",
  },
  {
    name: "Mostly replies",
    resembles:
      "are fairly young, post at irregular times, and mostly reply to others: about three in four of their own posts.",
    remember:
      "Some of the labelled accounts in this group were hostile to others. Replying often is not hostile in itself, and Perch does not read what the replies say.",
  },
];

export const clusterCount = clusters.length;

/** `number` is 1 to 6, as in the report. */
export function clusterWords(number: number): ClusterWords {
  const words = clusters[number - 1];
  if (!words) throw new RangeError(`cluster ${number} of ${clusterCount}`);
  return words;
}

/** How firm the likeness is, from the two highest of the six comparisons. */
export function firmness(probabilities: readonly number[]): string {
  const ranked = probabilities
    .map((probability, index) => ({ probability, number: index + 1 }))
    .sort((a, b) => b.probability - a.probability);
  const [first, second] = ranked;
  if (!first || !second) return "";
  const next = `cluster ${second.number}, ${clusterWords(second.number).name.toLowerCase()}`;
  if (first.probability < 0.5) return `No group is a close match. The next closest is ${next}.`;
  if (first.probability - second.probability < 0.15) {
    return `It is nearly a tie with ${next}. Take neither as settled.`;
  }
  return `The next closest is ${next}.`;
}
