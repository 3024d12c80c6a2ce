// All that must be there before a task can run.
import { npmPackages } from "./setup/npm-packages.mjs";
import { systemPackages } from "./setup/system-packages.mjs";

/** @param tasks names from setup/debian-packages.json */
export async function setup(...tasks) {
  await systemPackages(tasks);
  await npmPackages();
}
