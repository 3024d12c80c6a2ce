/** Which segment has which colour, by the classes of the style sheet. */

export const looks = [
  "anger",
  "sadness",
  "joy",
  "fear",
  "love",
  "surprise",
  "wood-look",
  "ink-look",
  "soft-look",
  "breast-look",
] as const;
