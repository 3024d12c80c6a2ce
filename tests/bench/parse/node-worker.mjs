// One contender in a thread of node: { contender, path } comes as workerData, a turn for every message.
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { createModule } from "../../wasm/perch-wasm.mjs";
import { parseWithCore, parseWithJson } from "./contenders.js";

const bytes = new Uint8Array(readFileSync(workerData.path));
const module = workerData.contender === "core" ? await createModule() : undefined;

parentPort.on("message", () => {
  parentPort.postMessage(module ? parseWithCore(module, bytes) : parseWithJson(bytes));
});
