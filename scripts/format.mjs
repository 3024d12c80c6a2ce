// npm run format: puts all source into the form that `npm run check` asks for.
import "./setup/node-version.mjs";
import { root } from "./places.mjs";
import { run } from "./run.mjs";
import { main } from "./say.mjs";
import { setup } from "./setup.mjs";
import { cppFiles } from "./sources.mjs";

await main(async () => {
  await setup("check");
  const refusal = "Some findings need a person; they are above.";
  await run("Formatting C++", ["clang-format-14", "-i", ...cppFiles()], { refusal });
  const biome = `${root}/node_modules/.bin/biome`;
  await run("Formatting the rest", [biome, "check", "--write", "--error-on-warnings"], { refusal });
});
