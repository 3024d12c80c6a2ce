/** Folds the built script and style into index.html and puts the policy in front of them. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** `licences`: the licence files of what is built into the page, which ask to travel with it. */
export function singlePage(licences: Readonly<Record<string, string>>): Plugin {
  return {
    name: "perch-single-page",
    enforce: "post",
    apply: "build",
    generateBundle(_options, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") throw new Error("index.html was not built");
      const scripts: string[] = [];
      const styles: string[] = [];
      for (const [name, file] of Object.entries(bundle)) {
        if (file === page) continue;
        if (file.type === "chunk") scripts.push(inlineScript(file.code));
        else if (name.endsWith(".css")) styles.push(String(file.source));
        else throw new Error(`${name} would be a second file beside the page`);
        delete bundle[name];
      }
      const html = fold(String(page.source), scripts, styles);
      page.source = place(html, "<!-- build:licences -->", licenceComments(licences));
    },
  };
}

/** Neither text may occur in a script element; both can only come from strings, where the escape is the same. */
function inlineScript(code: string): string {
  return code.trim().replaceAll("</script", "<\\/script").replaceAll("<!--", "\\x3C!--");
}

function fold(html: string, scripts: string[], styles: string[]): string {
  const bare = html
    .replaceAll(/\s*<link rel="stylesheet"[^>]*>/g, "")
    .replaceAll(/\s*<script type="module"[^>]*><\/script>/g, "");
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy(scripts, styles)}">`,
    ...styles.map((style) => `<style>${style}</style>`),
  ];
  const body = scripts.map((script) => `<script type="module">${script}</script>`);
  return place(place(bare, "<!-- build:head -->", head), "<!-- build:body -->", body);
}

function licenceComments(licences: Readonly<Record<string, string>>): string[] {
  return Object.entries(licences).map(([name, file]) => {
    const text = readFileSync(file, "utf8").replaceAll("--", "- -");
    return `<!-- ${name}\n\n${text.trim()}\n-->`;
  });
}

function place(html: string, mark: string, lines: string[]): string {
  const [before, after, ...more] = html.split(mark);
  if (after === undefined || more.length > 0) throw new Error(`index.html needs ${mark} once`);
  return before + lines.join("\n") + after;
}

/** What the page may do. Everything that is not named here is refused by the browser. */
function policy(scripts: string[], styles: string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(sourceHash).join(" ")} 'wasm-unsafe-eval'`,
    `style-src ${styles.map(sourceHash).join(" ")}`,
    "worker-src blob:",
    "img-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types perch-worker lit-html",
  ].join("; ");
}

function sourceHash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
