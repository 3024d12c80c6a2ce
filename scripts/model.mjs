// npm run train:clusters, evaluate:clusters: the scripts of models/train, which need data that is not in the repository.
import "./setup/node-version.mjs";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { makeNative } from "./make.mjs";
import { root } from "./places.mjs";
import { run } from "./run.mjs";
import { main, Refusal } from "./say.mjs";
import { setup } from "./setup.mjs";

await main(async ([script, ...words]) => {
  const shared = resolve(process.env.PERCH_SHARED ?? `${root}/../shared`);
  if (!existsSync(`${shared}/data`)) {
    throw new Refusal(
      `There is no data in ${shared}/data: put it there, or set PERCH_SHARED to the folder that holds data/.`,
    );
  }
  await setup("native", script.split("_")[0]);
  await makeNative();
  // Debian's python, which Debian's numpy and torch belong to; another may come first on the PATH.
  await run(`Running ${script}`, ["/usr/bin/python3", `${root}/models/train/${script}`, ...words], {
    show: true,
    env: { PERCH_SHARED: shared, PYTHONDONTWRITEBYTECODE: "1" },
    refusal: `${script} failed; its words are above.`,
  });
});
