/** What the fictional sparrow writes. No line comes from a real account. */
const neighbours = [
  "hedge_wren",
  "pond_heron",
  "gable_swift",
  "barn_owlet",
  "old_magpie",
  "two_finches",
];

const places = [
  "the third bench",
  "the bakery yard",
  "the north gutter",
  "the bus shelter",
  "the orchard wall",
];
const things = [
  "seed cake",
  "half a pretzel",
  "a whole crust",
  "millet",
  "something that was once a scone",
];
const skies = [
  "thin rain",
  "a low sun",
  "fog up to the chimney",
  "wind from the river",
  "first frost",
];

const thoughts = [
  (r) => `Found ${r.pick(things)} under ${r.pick(places)}. Told nobody for nine minutes.`,
  (r) =>
    `${capital(r.pick(skies))} this morning. ${capital(r.pick(places))} is taken, so I am writing from the wire.`,
  (r) =>
    `Counted ${3 + r.below(40)} of us on the wire at dusk. Somebody always faces the other way.`,
  (r) => `The cat has learned about ${r.pick(places)}. We hold a meeting at noon.`,
  (r) => `Nest report, week ${1 + r.below(9)}: more string, less moss, one button.`,
  (r) => `Nobody asked, but ${r.pick(things)} beats ${r.pick(things)} in this weather.`,
  (r) => `Sang for ${2 + r.below(20)} minutes. One window opened, one window closed.`,
  (r) =>
    `A person at ${r.pick(places)} read a newspaper so slowly that we finished ${r.pick(things)}.`,
  (r) => `Dust bath behind ${r.pick(places)}. Five stars, bring a friend.`,
  (r) =>
    `${capital(r.pick(skies))}, and still the bakery opens on time. There is some order in the world.`,
];

const answers = [
  (r) => `I saw it too, near ${r.pick(places)}.`,
  (r) => `Only if you bring ${r.pick(things)}.`,
  () => "The left side of the hedge, behind the second thorn.",
  (r) => `In ${r.pick(skies)}? You are braver than I am.`,
  () => "That was the magpie. It is always the magpie.",
  () => "Count me in, after the bins are out.",
];

const shared = [
  (r) => `New seed at ${r.pick(places)}, bring your own beak`,
  (r) => `Lost: one tail feather, last seen in ${r.pick(skies)}`,
  () => "The hedge will be cut on Thursday. Pass it on, pack light",
  (r) => `Dawn chorus at ${r.pick(places)} tomorrow, altos still wanted`,
];

const tags = ["hedgelife", "dawnchorus", "crumbwatch"];
const foreign = ["Heute gibt es Krümel am Brunnen.", "Brotzeit auf der Mauer, kommt alle."];

/** One post: its text, and what the archive lists beside it. */
export function writePost(random) {
  const kind = random.next();
  if (kind < 0.16) return retweet(random);
  if (kind < 0.4) return reply(random);
  if (kind < 0.43) return { text: random.pick(foreign), lang: "de", hashtags: [], mentions: [] };
  const hashtags = random.chance(0.22) ? [random.pick(tags)] : [];
  const mentions = random.chance(0.12) ? [random.pick(neighbours)] : [];
  const parts = [
    random.pick(thoughts)(random),
    ...mentions.map(at),
    ...hashtags.map((tag) => `#${tag}`),
  ];
  return { text: parts.join(" "), lang: "en", hashtags, mentions };
}

function retweet(random) {
  const author = random.pick(neighbours);
  const text = `RT @${author}: ${random.pick(shared)(random)}`;
  return { text, lang: "en", hashtags: [], mentions: [author], isRetweet: true };
}

function reply(random) {
  const other = random.pick(neighbours);
  const text = `@${other} ${random.pick(answers)(random)}`;
  return { text, lang: "en", hashtags: [], mentions: [other], repliesTo: other };
}

const at = (name) => `@${name}`;
const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** A stable made-up id for a made-up neighbour. */
export const neighbourId = (name) => String(700_001 + 7 * neighbours.indexOf(name));
