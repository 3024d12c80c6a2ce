/** What each of the 21 attributes means, and how to say its value. The definitions are the core's. */
import { counted, decimal } from "./locale";

export interface AttributeWords {
  readonly name: string;
  readonly label: string;
  readonly meaning: string;
  readonly say: (value: number) => string;
  /** Computed and shown, but no part of the comparison with the clusters. */
  readonly unused?: true;
}

export interface AttributeGroup {
  readonly title: string;
  readonly attributes: readonly AttributeWords[];
}

/** The core's stand-in for the logarithm of nothing. */
const logOfNothing = -10;

const percent = (share: number) => `${decimal(share * 100)} %`;

const fromLog = (one: string, many: string, digits: number) => (value: number) => {
  if (value <= logOfNothing) return `no ${many}`;
  return counted(Number((10 ** value).toFixed(digits)), one, many);
};
const ofOwnPosts = (share: number) => `${percent(share)} of own posts`;

function sayPace(perDay: number): string {
  if (perDay === 0) return "no posts";
  if (perDay >= 1) return `${counted(Number(perDay.toFixed(1)), "post", "posts")} a day`;
  return `one post in ${counted(Number((1 / perDay).toFixed(1)), "day", "days")}`;
}

function sayAge(days: number): string {
  const years = days / 365.25;
  return years < 2 ? counted(days, "day", "days") : `${decimal(years)} years`;
}

/** The value is the log of a variance, which is highest when all posts share one of the `bins`. */
const bunching = (bins: number) => (value: number) => {
  const highest = (1 / bins) * (1 - 1 / bins);
  const share = value <= logOfNothing ? 0 : 10 ** value / highest;
  if (share > 0.5) return "nearly all together";
  if (share > 0.15) return "clearly bunched";
  return share > 0.05 ? "somewhat bunched" : "spread out";
};

export const attributeGroups: readonly AttributeGroup[] = [
  {
    title: "What comes back",
    attributes: [
      {
        name: "popularity",
        label: "Followers",
        meaning: "How many accounts follow this one.",
        say: fromLog("follower", "followers", 0),
      },
      {
        name: "confirmation_max",
        label: "Most liked post",
        meaning: "Likes of the post that got the most.",
        say: fromLog("like", "likes", 0),
      },
      {
        name: "confirmation_mean",
        label: "Likes on average",
        meaning: "Likes for each post of the account's own.",
        say: fromLog("like", "likes", 1),
      },
      {
        name: "confirmation_h",
        label: "Steadiness of likes",
        meaning:
          "With 9 posts that have 9 likes or more each, it is 9 posts, as a share of the own posts.",
        say: ofOwnPosts,
      },
      {
        name: "spread_max",
        label: "Most reposted post",
        meaning: "Reposts of the post that was passed on most.",
        say: fromLog("repost", "reposts", 0),
      },
      {
        name: "spread_mean",
        label: "Reposts on average",
        meaning: "Reposts for each post of the account's own.",
        say: fromLog("repost", "reposts", 1),
      },
      {
        name: "spread_h",
        label: "Steadiness of reposts",
        meaning: "The same, counted with reposts.",
        say: ofOwnPosts,
      },
    ],
  },
  {
    title: "When it posts",
    attributes: [
      {
        name: "posting_intensity",
        label: "Pace over its lifetime",
        meaning: "All posts ever, divided by the days since the account was opened.",
        say: sayPace,
      },
      {
        name: "burst",
        label: "Busiest stretch",
        meaning: "The busiest tenth of the period, compared with a usual tenth.",
        say: (perDay) =>
          perDay === 0 ? "no busier than usual" : `${decimal(perDay)} more posts a day`,
      },
      {
        name: "posting_automation_seconds",
        label: "Seconds of the minute",
        meaning: "Posts sent by hand fall on any second. Scheduled ones often share a few.",
        say: bunching(60),
      },
      {
        name: "posting_automation_minutes",
        label: "Minutes of the hour",
        meaning: "Schedulers like full and half hours. People are spread over the hour.",
        say: bunching(60),
      },
      {
        name: "posting_automation_hours",
        label: "Hours of the day",
        meaning: "People sleep, so some bunching is usual.",
        say: bunching(24),
        unused: true,
      },
      {
        name: "posting_automation_days",
        label: "Days of the week",
        meaning: "Bunched means that a few weekdays hold most posts.",
        say: bunching(7),
        unused: true,
      },
    ],
  },
  {
    title: "What the posts do",
    attributes: [
      {
        name: "interaction_replies",
        label: "Replies",
        meaning: "Own posts that answer another post.",
        say: ofOwnPosts,
      },
      {
        name: "interaction_mentions",
        label: "Mentions",
        meaning: "Own posts that name somebody without being a reply.",
        say: ofOwnPosts,
      },
      {
        name: "interaction_hashtags",
        label: "Hashtags",
        meaning: "Own posts with at least one hashtag.",
        say: ofOwnPosts,
      },
      {
        name: "spreader",
        label: "Reposts of others",
        meaning: "Posts that pass on what somebody else wrote.",
        say: (share) => `${percent(share)} of all posts`,
      },
      {
        name: "language_variation",
        label: "Languages",
        meaning: "Different languages that X found in the posts.",
        say: (count) => counted(count, "language", "languages"),
      },
    ],
  },
  {
    title: "The account itself",
    attributes: [
      {
        name: "age",
        label: "Age",
        meaning: "From opening the account to the export.",
        say: sayAge,
      },
      {
        name: "anonymity",
        label: "Blank profile",
        meaning: "A website and a location each take one away from 3. Verified accounts have 0.",
        say: (points) => `${points} of 3`,
        unused: true,
      },
      {
        name: "standard_name",
        label: "Handle as assigned",
        meaning: "Whether the handle ends in eight digits, as those do that X assigns.",
        say: (flag) => (flag === 1 ? "yes" : "no"),
        unused: true,
      },
    ],
  },
];

/** The words of one attribute, by the core's name for it. */
export function attributeWords(name: string): AttributeWords | undefined {
  return attributeGroups
    .flatMap(({ attributes }) => attributes)
    .find((words) => words.name === name);
}
