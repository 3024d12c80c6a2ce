/** The six emotions in the order in which the page shows them: those of the formula's one side, then the other's. */
export const emotions = ["joy", "love", "surprise", "anger", "fear", "sadness"] as const;

export type Emotion = (typeof emotions)[number];

export const emotionNames: Readonly<Record<Emotion, string>> = {
  joy: "Joy",
  love: "Love",
  surprise: "Surprise",
  anger: "Anger",
  fear: "Fear",
  sadness: "Sadness",
};
