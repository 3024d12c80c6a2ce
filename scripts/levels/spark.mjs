// `perch classify` in the pipes of Apache Spark. Only where Java and pyspark can be had: without them it is skipped.
import { existsSync, readFileSync } from "node:fs";
import { makeNative } from "../make.mjs";
import { build, logs, root } from "../places.mjs";
import { run } from "../run.mjs";
import { Refusal, say } from "../say.mjs";
import { systemPackages } from "../setup/system-packages.mjs";

export const tasks = ["native"];

const folder = `${root}/tests/spark`;
const environment = `${build}/spark/venv`;

export async function test() {
  await makeNative();
  try {
    await systemPackages(["spark"]);
    await sparkPython();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(`Skipped, because pyspark cannot be had here. ${error.message}`);
    return { passed: 0, failed: 0, skipped: 1, note: "no pyspark" };
  }
  const title = "Classifying in pipes of Spark";
  const script = [`${environment}/bin/python`, `${folder}/pipe.py`, `${build}/native/perch`];
  const status = await run(title, script, {
    env: { PYTHONDONTWRITEBYTECODE: "1", SPARK_LOCAL_IP: "127.0.0.1" },
  });
  const log = readFileSync(`${logs}/${title.toLowerCase().replaceAll(" ", "-")}.log`, "utf8");
  const passed = log.match(/^passed: /gm)?.length ?? 0;
  return { passed, failed: status === 0 ? 0 : 1 };
}

/** The environment is made once; delete the folder to make it again. */
async function sparkPython() {
  if (!existsSync(`${environment}/bin/pip`)) {
    await run("Making a Python environment", ["/usr/bin/python3", "-m", "venv", environment], {
      refusal: "There is no venv module: Debian's package python3-venv has it.",
    });
  }
  const pip = [`${environment}/bin/pip`, "install", "--quiet", "--disable-pip-version-check"];
  const wanted = ["--require-hashes", "-r", `${folder}/requirements.txt`];
  await run("Installing pyspark", [...pip, ...wanted], {
    refusal: "The packages of tests/spark/requirements.txt could not be installed.",
  });
}
