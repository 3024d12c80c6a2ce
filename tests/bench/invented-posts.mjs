// Invented English posts: everyday words as often as language has them (Zipf), and what no dictionary has, as often as
// posts have it: of a hundred words about eight are names and slips that are made of syllables.
import { seeded } from "./random.mjs";

const words =
  `the to i a and is in it you of for on my that at with me so be this have just are not was but up out
get like good now all what your we day know go love can time do work today from one will about when really think back
see got new if too how some here more no want they or her there need an going him night make as his right still people
she well home why last then who has off us much come down by never them first had week feel would tonight tomorrow year
over life been again great thing way happy only even before always where sleep best better say please after very could
long someone something look girl live sure did house wait because nice every man old game next keep school morning help
friend little big thank sorry watch show music hate bad while feeling bed hope head miss hard money many rain coffee eat
playing two own making job car play dinner food tired world few city train phone done yes talk guy might made soon found
sad maybe late early already each mind walk reading book place best end start stop both story sun weather spring summer
winter team news report percent million government vote law police city court tax health school rate price market claim
study shows according minister country number war water air fire road river bird garden tree light dark cold warm hot
angry afraid glad proud lonely calm excited bored annoyed scared worried surprised grateful upset beautiful ugly funny
terrible awful amazing wonderful boring strange quiet loud slow fast free busy sick strong weak rich poor safe wrong true
brother sister mother father baby child wife husband boss teacher doctor student neighbour dog cat horse fish cake bread
cheese soup tea milk beer wine lunch breakfast kitchen window door table chair street bridge station airport hotel beach
lake mountain forest field snow storm cloud star moon sky sea boat plane bus ticket travel trip holiday party birthday
wedding song dance film movie actor band album concert camera picture phone screen page word letter paper pen computer
internet video channel season match goal player coach score win lose lost broke broken fixed open closed full empty half
double twice once almost nearly quite rather enough less least most other another same different such own whole`.split(
    /\s+/,
  );
const syllables = "ka lo mi ren ta su ve no pi dor al esh un gra bel tho ri zam que fi".split(" ");
const faces = [":)", ":(", ":D", ";)", "😂", "❤️", "😭", "🔥", "🙏", "lol", "haha", "omg"];
const ends = [".", ".", ".", "!", "!!", "?", "...", "", "", ""];

/** `count` posts of about 16 words, none with a line break. */
export function inventedPosts(count, seed = 5) {
  const random = seeded(seed);
  const rank = zipf(words.length);
  const word = () => (random.chance(0.08) ? odd(random) : words[rank(random)]);
  return Array.from({ length: count }, () => {
    const parts = random.chance(0.3) ? [`@${odd(random)}${random.below(100)}`] : [];
    for (let left = 4 + random.below(22); left > 0; left -= 1) parts.push(word());
    parts.push(parts.pop() + random.pick(ends));
    if (random.chance(0.25)) parts.push(random.pick(faces));
    if (random.chance(0.2)) parts.push(`#${word()}`);
    if (random.chance(0.3)) parts.push(`https://t.co/${odd(random)}`);
    return parts.join(" ");
  });
}

function odd(random) {
  return Array.from({ length: 2 + random.below(3) }, () => random.pick(syllables)).join("");
}

/** Draws places of which the nth is as likely as 1/n. */
function zipf(size) {
  const sums = [];
  for (let n = 1; n <= size; n += 1) sums.push((sums.at(-1) ?? 0) + 1 / n);
  return (random) => {
    const drawn = (random.below(2 ** 30) / 2 ** 30) * sums.at(-1);
    return sums.findIndex((sum) => sum > drawn);
  };
}
