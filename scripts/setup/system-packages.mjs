// Debian packages: finds what is missing and installs it through apt, as root or with sudo.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { ask, run } from "../run.mjs";
import { Refusal, say } from "../say.mjs";
import { foreignEmscripten } from "./emscripten.mjs";

const table = JSON.parse(readFileSync(new URL("debian-packages.json", import.meta.url), "utf8"));
const apt = ["apt-get", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"];

/** Makes sure that everything the tasks need is installed. Asks nothing and downloads nothing if it is. */
export async function systemPackages(tasks) {
  const wanted = packagesFor(tasks);
  if (ask("dpkg-query", "--version") === undefined) {
    say(`This is not Debian: taking ${wanted.join(", ")} as installed.`);
    return;
  }
  const missing = wanted.filter((name) => !isInstalled(name));
  if (missing.length > 0) await install(missing);
}

function packagesFor(tasks) {
  return Object.keys(table).filter((name) => {
    if (name === "emscripten" && foreignEmscripten()) return false;
    return table[name].for?.some((task) => tasks.includes(task));
  });
}

function isInstalled(name) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the braces are dpkg's
  return ask("dpkg-query", "--show", "--showformat=${db:Status-Status}", name) === "installed";
}

async function install(names) {
  const byHand = `apt-get update && apt-get install -y --no-install-recommends ${names.join(" ")}`;
  const rights = rightsToInstall();
  if (!rights) {
    throw new Refusal(
      `System packages are missing and this user may not install them: have root run \`${byHand}\`.`,
    );
  }
  say(`System packages to install: ${names.join(", ")}.`);
  const refusal = `apt could not install them: check the network and the package sources, or run \`${byHand}\` as root to see why.`;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("Asking apt for its lists", [...rights, ...apt, "update"], { env, refusal });
  const command = [...rights, ...apt, "install", "-y", "--no-install-recommends", ...names];
  await run("Installing system packages", command, { env, refusal });
}

/** What to put before apt-get: nothing for root, sudo where it works, undefined without either. */
function rightsToInstall() {
  if (process.getuid?.() === 0) return [];
  const sudo = ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"];
  if (ask("sudo", "-n", "true") !== undefined) return sudo;
  if (!process.stdin.isTTY || ask("sudo", "--version") === undefined) return undefined;
  say("System packages are missing; sudo asks for your password to install them.");
  return spawnSync("sudo", ["-v"], { stdio: "inherit" }).status === 0 ? sudo : undefined;
}
