// The folders that the scripts speak of.
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
export const build = `${root}/build`;
export const logs = `${build}/logs`;
export const dist = `${root}/dist`;
