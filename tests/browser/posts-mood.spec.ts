/** The mood of the posts: its outcome, and what moves it. */
import { expect, type PerchPage, test } from "./perch-page";
import { angry, archiveOf, happy, opened, sad, tabInto } from "./posts-steps";

const outcome = ({ page }: PerchPage) => page.locator("#mood-outcome");

/** Likes that make the sad posts of long ago weigh more than the happy ones of late. */
const oldAndLiked = () =>
  archiveOf([sad, sad, sad, ...Array.from({ length: 240 }, () => happy)], (post, index) => {
    post.favorite_count = index < 3 ? "200" : "1";
    post.retweet_count = "0";
  });

test("the mood follows the posts that were liked, or all of them", async ({ perch }) => {
  const file = await archiveOf([happy, happy, happy, sad, sad, angry, happy], (post, index) => {
    post.favorite_count = index === 3 || index === 4 ? "9" : "0";
    post.retweet_count = "0";
  });
  await opened(perch, file);
  await expect(outcome(perch)).toHaveText("These posts read as low.");
  await expect(perch.page.locator("#mood-weight")).toHaveText(
    /^\d of 7 posts count for nothing, because nobody liked or reposted them\.$/,
  );
  await perch.page.getByLabel("Every post counts the same").check();
  await expect(outcome(perch)).toHaveText("These posts read as content.");
  await expect(perch.page.locator("#mood-weight")).toHaveText(
    "Each of the 7 posts counts the same.",
  );
  await perch.page.getByLabel("Every post counts the same").uncheck();
  await expect(outcome(perch)).toHaveText("These posts read as low.");
});

test("by keyboard alone, what counts more moves the outcome, and back", async ({ perch }) => {
  await opened(perch, await oldAndLiked());
  const { page } = perch;
  await expect(outcome(perch)).toHaveText("These posts read as low.");
  const age = page.getByLabel("How new a post is");
  await tabInto(perch, age);
  await page.keyboard.press("End");
  await expect(outcome(perch)).toHaveText("These posts read as cheerful.");
  await expect(age).toHaveValue("3");
  await expect(page.locator("output[for=mood-age]")).toHaveText("3: counts more");
  await expect(page.locator("#mood-moved")).toContainText(
    "By the formula itself they read as low.",
  );
  await page.keyboard.press("Home");
  await expect(outcome(perch)).toHaveText("These posts read as low.");
  const activity = page.getByLabel("Likes and reposts", { exact: true });
  await tabInto(perch, activity);
  await page.keyboard.press("Home");
  await expect(outcome(perch)).toHaveText("These posts read as cheerful.");
  await tabInto(perch, page.locator("#mood-same"));
  await tabInto(perch, page.locator("#mood-reset"));
  await page.keyboard.press("Enter");
  await expect(outcome(perch)).toHaveText("These posts read as low.");
  await expect(age).toHaveValue("1");
  await expect(activity).toHaveValue("1");
  await expect(page.locator("#mood-reset")).toBeDisabled();
});

test("the project's suggestions are those of the report, and stay modest", async ({ perch }) => {
  await opened(perch, await archiveOf([happy, happy, sad]));
  const summary = perch.page.locator("#mood-suggestions summary");
  await tabInto(perch, summary);
  await perch.page.keyboard.press("Enter");
  const text = (await perch.page.locator("#mood-suggestions").textContent()) ?? "";
  expect(text.match(/@\w+/g)).toHaveLength(3);
  expect(text.match(/#\w+/g)).toHaveLength(3);
  expect(text).toContain("some accounts may be gone");
});

test("one post is not called posts", async ({ perch }) => {
  await opened(
    perch,
    await archiveOf([happy, "Das Wetter ist heute sehr schön"], (post, index) => {
      post.lang = index === 1 ? "de" : "en";
      post.favorite_count = "0";
      post.retweet_count = "0";
    }),
  );
  const posts = perch.page.locator("#posts");
  await expect(posts).toContainText(
    "1 post was read by four small models. 1 was not, because it is not in English or holds no words.",
  );
  await expect(posts).toContainText("1 of 1 post counts for nothing, because nobody liked");
  await expect(posts).not.toContainText(/\b1 (posts|months|windows)\b/);
});
