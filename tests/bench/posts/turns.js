// What every contender's worker does: reads all posts for each message, and answers { milliseconds, posts, sum }.
import { inventedPosts } from "../invented-posts.mjs";

export const postCount = 10_000;

/** @param read (posts) => { posts, sum }, or a promise of such a function. */
export function answerWith(read) {
  const posts = inventedPosts(postCount);
  self.onmessage = async () => {
    const reader = await read;
    const begin = performance.now();
    const answer = reader(posts);
    self.postMessage({ milliseconds: performance.now() - begin, ...answer });
  };
}

/** One number a post, added up so that no work can be left out. */
export function each(score) {
  return (posts) => ({
    posts: posts.length,
    sum: posts.reduce((sum, post) => sum + score(post), 0),
  });
}
