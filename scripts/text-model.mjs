// npm run train:teacher, train:head, evaluate:text: the scripts of models/train/text, which need data that is not in the
// repository, and (for training) packages from PyPI in a virtual environment of their own.
import "./setup/node-version.mjs";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { makeNative } from "./make.mjs";
import { root } from "./places.mjs";
import { run } from "./run.mjs";
import { main, Refusal } from "./say.mjs";
import { setup } from "./setup.mjs";

const folder = `${root}/models/train/text`;
const environment = `${root}/build/text/venv`;

await main(async ([script, ...words]) => {
  const shared = resolve(process.env.PERCH_SHARED ?? `${root}/../shared`);
  if (!existsSync(`${shared}/data`)) {
    throw new Refusal(
      `There is no data in ${shared}/data: put it there, or set PERCH_SHARED to the folder that holds data/.`,
    );
  }
  const evaluates = script === "evaluate_text.py";
  await setup("native", evaluates ? "evaluate" : "train-text");
  await makeNative();
  const python = evaluates ? "/usr/bin/python3" : await trainingPython();
  await run(`Running ${script}`, [python, `${folder}/${script}`, ...words], {
    show: true,
    env: { PERCH_SHARED: shared, PYTHONDONTWRITEBYTECODE: "1" },
    refusal: `${script} failed; its words are above.`,
  });
});

/** The environment is made once; delete the folder to make it again. */
async function trainingPython() {
  if (!existsSync(`${environment}/bin/pip`)) {
    await run("Making a Python environment", ["/usr/bin/python3", "-m", "venv", environment], {
      refusal: "There is no venv module: Debian's package python3-venv has it.",
    });
  }
  await run(
    "Installing the training packages",
    [`${environment}/bin/pip`, "install", "--quiet", "-r", `${folder}/requirements.txt`],
    { refusal: "The packages of models/train/text/requirements.txt could not be installed." },
  );
  return `${environment}/bin/python`;
}
