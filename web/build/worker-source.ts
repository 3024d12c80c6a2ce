/** Bundles the worker into one classic script and hands it to the page as text. */
import { build, type Plugin } from "vite";

interface WorkerBuild {
  readonly entry: string;
  readonly embedded: Plugin;
}

const moduleId = "virtual:worker-source";

export function workerSource({ entry, embedded }: WorkerBuild): Plugin {
  return {
    name: "perch-worker-source",
    resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
    async load(id) {
      if (id !== `\0${moduleId}`) return undefined;
      return `export default ${JSON.stringify(await bundle(entry, embedded))};`;
    },
  };
}

async function bundle(entry: string, embedded: Plugin): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    plugins: [embedded],
    // A classic script has none, and what is bundled here asks for it only to find files beside itself.
    define: { "import.meta.url": '""' },
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: "iife" } },
    },
  });
  const output = Array.isArray(result) ? result[0]?.output : "output" in result && result.output;
  const chunks = output ? output.filter((file) => file.type === "chunk") : [];
  const [chunk] = chunks;
  if (!chunk || chunks.length !== 1) throw new Error(`the worker became ${chunks.length} files`);
  return chunk.code;
}
