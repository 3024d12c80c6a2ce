// npm packages: `npm ci`, but only if node_modules is not what package-lock.json asks for.
import { existsSync, readFileSync } from "node:fs";
import { root } from "../places.mjs";
import { run } from "../run.mjs";

// npm would try for minutes before it admits that there is no network.
const patience = [
  "--prefer-offline",
  "--fetch-retry-mintimeout=1000",
  "--fetch-retry-maxtimeout=5000",
];

export async function npmPackages() {
  if (isCurrent()) return;
  await run("Installing npm packages", [...npm(), "ci", ...patience], {
    refusal:
      "npm could not install its packages: check the network and npm's registry setting, then run the command again.",
  });
}

/** Compares the lock file with the one npm leaves inside node_modules. */
function isCurrent() {
  const left = `${root}/node_modules/.package-lock.json`;
  if (!existsSync(left)) return false;
  const installed = packagesOf(left);
  const wanted = Object.entries(packagesOf(`${root}/package-lock.json`)).filter(
    ([path]) => path !== "",
  );
  return wanted.every(([path, { integrity, optional }]) =>
    path in installed ? installed[path].integrity === integrity : optional,
  );
}

function packagesOf(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}

/** The npm that runs us, if one does: it may not be the first on the PATH. */
function npm() {
  const self = process.env.npm_execpath;
  return self?.endsWith("npm-cli.js") ? [process.execPath, self] : ["npm"];
}
