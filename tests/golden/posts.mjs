// Invented posts, and what the tokeniser and the heads make of each: tokens, why it would not be scored, scores.
import { readFileSync } from "node:fs";

const file = (name) => new URL(name, import.meta.url);
const lines = (url) => readFileSync(url, "utf8").split("\n").slice(0, -1);

export const expectedPosts = file("posts.expected.ndjson");

/** The posts, one a line of posts.txt. */
export const posts = () => lines(file("posts.txt"));

/** [{ post, tokens, not_scored, scores }] as update.mjs has written them. */
export const goldenPosts = () => lines(expectedPosts).map((line) => JSON.parse(line));
