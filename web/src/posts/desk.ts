/** Holds the posts of the account that was read last, in the worker: reads them bit by bit, and answers questions. */

import type { Posts } from "../module/posts";
import { nextTask } from "../next-task";
import type { Question, Reply } from "./questions";

/** What may keep a message of the page waiting. */
const sliceMs = 20;
/** About a millisecond's work. */
const postsAtOnce = 50;

export class PostsDesk {
  #posts: Posts | undefined;

  /** Takes the posts over and reads them. Undefined when others came in the meantime; no report: there is no memory. */
  async read(
    posts: Posts,
    onProgress: (scored: number, total: number) => void,
  ): Promise<{ readonly report: string | undefined } | undefined> {
    this.clear();
    this.#posts = posts;
    for (let isMore = true; isMore; await nextTask()) {
      if (this.#posts !== posts) return undefined;
      const end = performance.now() + sliceMs;
      do isMore = posts.advance(postsAtOnce);
      while (isMore && performance.now() < end);
      onProgress(posts.scored(), posts.total());
    }
    return this.#posts === posts ? { report: posts.report() } : undefined;
  }

  clear(): void {
    this.#posts?.delete();
    this.#posts = undefined;
  }

  reply(question: Question): Reply {
    const posts = this.#posts;
    if (!posts) return undefined;
    switch (question.about) {
      case "mood":
        return posts.mood(
          question.ageExponent,
          question.activityExponent,
          question.everyPostTheSame,
        );
      case "timeline":
        return posts.timeline(question.unit);
      case "activity":
        return posts.activity(question.zone);
      case "find":
        return posts.find(JSON.stringify(question.query));
      case "rows":
        return posts.rows(question.from, question.count);
    }
  }
}
