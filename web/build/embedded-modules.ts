/** Files that become part of the page: the wasm, its glue, and the sample archive. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";

interface Sources {
  readonly wasmFolder: string;
  readonly sampleMaker: string;
}

export function embeddedModules({ wasmFolder, sampleMaker }: Sources): Plugin {
  const gluePath = join(wasmFolder, "perch.mjs");
  const makers: Readonly<Record<string, () => Promise<Uint8Array>>> = {
    "virtual:perch-wasm": () => readFile(join(wasmFolder, "perch.wasm")),
    "virtual:sample-archive": async () =>
      (await import(pathToFileURL(sampleMaker).href)).makeSample() as Promise<Uint8Array>,
  };
  return {
    name: "perch-embedded-modules",
    enforce: "pre",
    resolveId(id) {
      if (id === "virtual:perch-core") return gluePath;
      return id in makers ? `\0${id}` : undefined;
    },
    async load(id) {
      const make = makers[id.slice(1)];
      if (!id.startsWith("\0") || !make) return undefined;
      const base64 = Buffer.from(await make()).toString("base64");
      return `export default ${JSON.stringify(base64)};`;
    },
    // The glue would look for the wasm beside itself, and Vite would add the file; it is given the bytes instead.
    transform(code, id) {
      return id === gluePath ? code.replaceAll("import.meta.url", '""') : undefined;
    },
  };
}
