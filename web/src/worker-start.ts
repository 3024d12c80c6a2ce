/** Starts the worker from text that is part of the page. A blob worker inherits the page's policy; one loaded by URL would not. */
import workerSource from "virtual:worker-source";

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

interface TrustedTypesFactory {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

const workerUrl = URL.createObjectURL(new Blob([workerSource], { type: "text/javascript" }));

/** The only script address that this page ever trusts is the one made above. */
const rules: ScriptUrlPolicy = {
  createScriptURL(url) {
    if (url !== workerUrl) throw new TypeError("not the worker of this page");
    return url;
  },
};

const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
const policy = factory?.createPolicy("perch-worker", rules) ?? rules;

export function startWorker(): Worker {
  return new Worker(policy.createScriptURL(workerUrl));
}
