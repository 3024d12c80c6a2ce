/** What the worker keeps from one request to the next, and who of it answers a question. */
import { AccountsDesk } from "./accounts/accounts-desk";
import type { AccountsQuestion } from "./accounts/questions";
import { reportsOf as reportsOfAll } from "./accounts/reports-desk";
import type { PerchModule } from "./module/perch-module";
import { PostsDesk } from "./posts/desk";
import type { Question, Reply } from "./posts/questions";
import type { AnyQuestion, DroppedFile } from "./protocol";
import type { SegmentsQuestion } from "./segments/questions";
import { SegmentsDesk } from "./segments/segments-desk";
import type { TablesQuestion } from "./tables/questions";
import { replyAboutTables } from "./tables/tables-desk";

type PostsOrSegments = Question | SegmentsQuestion;

export class Desks {
  readonly posts = new PostsDesk();
  readonly accounts = new AccountsDesk();
  readonly segments = new SegmentsDesk();
  readonly nameOf = (number: number): string => this.accounts.nameOf(number);
  readonly #module: () => Promise<PerchModule>;
  /** Those of the accounts in the table. */
  #files: readonly DroppedFile[] = [];

  constructor(module: () => Promise<PerchModule>) {
    this.#module = module;
  }

  /** @param files of the accounts that come now. */
  clear(files: readonly DroppedFile[] = []): void {
    this.posts.clear();
    this.accounts.clear();
    this.segments.clear();
    this.#files = files;
  }

  async reply(question: AnyQuestion): Promise<Reply> {
    if ("showsNames" in question) return this.#aboutAccounts(question);
    if (isAboutTables(question)) return replyAboutTables(question, await this.#module());
    if (!isAboutSegments(question)) return this.posts.reply(question);
    const reply = async () =>
      this.segments.reply(question, await this.#module(), this.#files, this.nameOf);
    return question.about === "segments-make" ? this.accounts.interrupt(reply) : reply();
  }

  #aboutAccounts(question: AccountsQuestion): Promise<Reply> | Reply {
    if (question.about === "account-reports") return this.#reportsOfAll(question.showsNames);
    const reply = this.accounts.reply(question);
    const isSession = question.about === "accounts-saved" && reply !== undefined;
    return isSession ? `${reply}${this.segments.saved(question.showsNames)}` : reply;
  }

  #reportsOfAll(showsNames: boolean): Promise<Reply> {
    const files = this.#files;
    const isCurrent = () => this.#files === files;
    return this.accounts.interrupt(async () =>
      reportsOfAll(await this.#module(), files, showsNames, isCurrent),
    );
  }
}

function isAboutTables(question: PostsOrSegments | TablesQuestion): question is TablesQuestion {
  return question.about.startsWith("record-");
}

function isAboutSegments(question: PostsOrSegments): question is SegmentsQuestion {
  return question.about.startsWith("segments-");
}
