import { resolve } from "node:path";
import { defineConfig } from "vite";
import { cardPages } from "./build/card-pages.ts";
import { embeddedModules } from "./build/embedded-modules.ts";
import { singlePage } from "./build/single-page.ts";
import { workerSource } from "./build/worker-source.ts";

const web = import.meta.dirname;
const wasmFolder = resolve(process.env.PERCH_WASM_FOLDER ?? resolve(web, "../build/wasm"));
const embedded = embeddedModules({
  wasmFolder,
  sampleMaker: resolve(web, "sample/make-sample.mjs"),
});

const modules = resolve(web, "../node_modules");
const licences = {
  lit: `${modules}/lit/LICENSE`,
  d3: `${modules}/d3-scale/LICENSE`,
  simdjson: `${modules}/@nozbe/simdjson/LICENSE`,
  Eigen: resolve(web, "licences/eigen.txt"),
  Emscripten: resolve(web, "licences/emscripten.txt"),
};

export default defineConfig({
  root: web,
  base: "./",
  plugins: [
    embedded,
    workerSource({ entry: resolve(web, "src/worker.ts"), embedded }),
    singlePage(licences),
    cardPages(resolve(web, "../models"), resolve(web, "src/styles/model-card.css")),
  ],
  build: {
    outDir: process.env.PERCH_DIST ?? resolve(web, "../dist"),
    emptyOutDir: true,
    target: "es2022",
    // Its polyfill fetches; there is nothing to preload in one file.
    modulePreload: false,
    reportCompressedSize: false,
  },
});
