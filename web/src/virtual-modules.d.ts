/** Modules that exist at build time only; web/build/ makes them. */

declare module "virtual:perch-core" {
  /** The Emscripten factory: a PerchFactory of module/perch-module.ts. */
  const createPerch: unknown;
  export default createPerch;
}

declare module "*.css";

declare module "virtual:perch-wasm" {
  /** The wasm file, base64. */
  const base64: string;
  export default base64;
}

declare module "virtual:sample-archive" {
  /** The zip that sample/make-sample.mjs writes, base64. */
  const base64: string;
  export default base64;
}

declare module "virtual:worker-source" {
  /** worker.ts and all that it imports, as one classic script. */
  const source: string;
  export default source;
}
