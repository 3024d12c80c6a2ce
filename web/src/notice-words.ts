/** Codes of the wire as sentences for people. A code that is not known here still shows, by its detail. */
import type { EnvironmentCode, Refusal } from "./protocol";
import type { Notice } from "./report";

type Sentence = (detail: string) => string;

/** `read_failed` is the page's own: a folder that the browser does not list. */
const environment: Readonly<Record<EnvironmentCode | "read_failed", string>> = {
  crashed: "Perch stopped in the middle of this. It has started afresh, so you can try again.",
  read_failed:
    "The browser could not look into this folder. It may have been moved, or it may still be in the cloud. Save it to this device and try again.",
  wasm_unavailable:
    "This browser does not run WebAssembly here, and Perch needs it. A current browser, or a less strict mode of this one, will do.",
};

const warnings: Readonly<Record<string, Sentence>> = {
  few_tweets: (count) =>
    `There are few posts to go by${isCount(count) ? ` (${count})` : ""}. Below 50 the result is on thin ground.`,
  attributes_bounded: (names) =>
    `Something that the comparison rests on is not in this file${inBrackets(names.replaceAll("_", " "))}. Whatever it is, the closest group is the same; the figures are those of the least favourable case.`,
  tweets_missing: (counts) =>
    `The archive should hold more posts than were found${inBrackets(counts)}. A part of it may be missing.`,
  records_skipped: (counts) => `Some records were broken and were left out${inBrackets(counts)}.`,
  part_missing: (name) =>
    `The archive should have a file that is not in it${inBrackets(name)}. The rest was read.`,
  zip_damaged: (name) =>
    `The zip is not whole${inBrackets(name)}: it ends too early, or its list of files is damaged. What could be found in it was read.`,
  file_damaged: (name) =>
    `A file in the archive is damaged${inBrackets(name)}. What came before the damage was read.`,
  created_at_estimated: () =>
    "The archive does not say when the account was opened. It was estimated, and may be older.",
  crawled_at_estimated: () =>
    "The archive does not say when it was made, so its date was estimated.",
  tweets_surplus: (counts) =>
    `There are more posts here than the archive says it holds${inBrackets(counts)}. All of them were read.`,
  counts_differ: (counts) =>
    `The archive gives two different numbers of its posts${inBrackets(counts)}.`,
  fields_skipped: (count) =>
    `Some dates, counts or ids cannot be right and count as unknown${inBrackets(count)}.`,
  source_left_out: (name) =>
    `There is more than one account here, and some files do not say whose they are${inBrackets(name)}. They were left out.`,
  day_only_times: (counts) =>
    `Of some old posts only the day is known${inBrackets(counts)}. They do not count where the time of day matters.`,
  texts_left_out: (count) =>
    `There is more text in here than Perch keeps${inBrackets(count)}. What the other posts say does not count.`,
  midnight_times: () =>
    "All times are midnight: the times of day were lost before they came here. That alone makes posting look automatic, whoever posted.",
  rounded_times_decide: (cluster) =>
    `The result hangs on times that were rounded before they came here. With whole ones the closest would be ${cluster || "another cluster"}.`,
  beyond_training_range: (names) =>
    `Something about this account lies beyond all accounts that the comparison was learnt from${inBrackets(names.replaceAll("_", " "))}.`,
  unlike_training_rows: () =>
    "This account is unlike all that the comparison was learnt from, so the result is a guess.",
  export_left_out: () =>
    "There is an export of another platform beside it, which was left out. Drop that one by itself to see it.",
  minute_rounded_times: () =>
    "All times are rounded to the full minute. That alone makes posting look automatic, whoever posted, and cluster 3 is recognised by it.",
};

const abstentions: Readonly<Record<string, Sentence>> = {
  too_few_tweets: () =>
    "There are too few posts for a comparison. Perch needs two at the very least, and is on firm ground from 50.",
  attributes_unknown: () =>
    "The comparison would hang on things that are not in this file, so Perch makes none. The whole archive may have them.",
  counts_unknown: () =>
    "How many follow it, how many it follows or how many posts it has is not in here, and its type would rest on these.",
  between_types: () => "Two types are about equally likely, so Perch names none.",
  not_of_twitter: (platform) =>
    `Perch names no group here: the groups were learnt from accounts of Twitter, and say nothing of ${platform || "other platforms"}.`,
};

const unknownReasons: Readonly<Record<string, string>> = {
  no_tweets: "too few posts to measure it",
  nothing_scored: "none of the posts was scored",
  followers_missing: "the file does not count followers",
  statuses_missing: "the file does not count all posts",
  likes_missing: "some posts come without their likes",
  retweets_missing: "some posts come without their reposts",
  language_missing: "the posts name no language",
  entities_missing: "some posts come without their mentions and hashtags",
  profile_missing: "the profile is not here",
  verified_missing: "nothing says whether it is verified",
  screen_name_missing: "the handle is not here",
  created_at_missing: "nothing says when the account was opened",
  crawled_at_missing: "nothing says when this was collected",
  time_of_day_missing: "only the days of these old posts are known",
  crawled_before_created: "the file claims to be older than the account",
};

const skipReasons: Readonly<Record<string, string>> = {
  malformed: "broken",
  truncated: "cut off",
  too_large: "larger than any post",
  not_a_tweet: "not a post",
  bad_date: "without a usable date",
  duplicate: "the same post again",
  superseded_edit: "an earlier version of an edited post",
  circle: "for a small circle only",
  too_many_accounts: "of one account too many",
};

const crawlSources: Readonly<Record<string, string>> = {
  manifest: "as the archive says",
  payload: "as the archive says",
  dump: "as the file says",
  zip_entry: "from the dates inside the zip",
  newest_tweet: "taken from the newest post",
};

export function failureSentence({ code, sentence }: Refusal): string {
  if (sentence) return sentence;
  const known: Readonly<Record<string, string>> = environment;
  return known[code] ?? `Perch could not read this (${plain(code)}).`;
}

export function warningSentence(notice: Notice): string {
  return warnings[notice.code]?.(notice.detail) ?? fallback(notice);
}

export function abstentionSentence(notice: Notice): string {
  return abstentions[notice.code]?.(notice.detail) ?? fallback(notice);
}

export function unknownReason(code: string | undefined): string {
  return code === undefined ? "" : (unknownReasons[code] ?? plain(code));
}

export function crawlSource(code: string | null): string {
  return code === null ? "" : (crawlSources[code] ?? plain(code));
}

/** The era of an archive by its dialect; the letters mean nothing to people. */
const dialects: Readonly<Record<string, string>> = {
  G: "Tweet archive of 2012 to 2019",
  Y1: "Archive of 2018 to 2020",
  Y1b: "Archive of early 2020",
  Y2: "Archive of 2020 to 2022",
  Y3: "Archive of 2022",
  Y4: "Archive of late 2022 or newer",
};

export function formatWords(kind: string, dialect: string): string {
  if (kind === "api_dump") return "Dump of the programming interface";
  if (kind === "tweets") return "A file of posts";
  const [newer = "", older] = dialect.split("+");
  const words = dialects[newer] ?? "Archive";
  return older ? `${words}, and a tweet archive of 2012 to 2019` : words;
}

export function skipReason(code: string): string {
  return skipReasons[code] ?? plain(code);
}

function fallback({ code, detail }: Notice): string {
  return detail ? `${capital(plain(code))}: ${detail}.` : `${capital(plain(code))}.`;
}

const plain = (code: string) => code.replaceAll("_", " ");
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const inBrackets = (detail: string) => (detail ? ` (${detail})` : "");
const isCount = (text: string) => /^\d+$/.test(text);
