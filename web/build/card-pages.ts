/** The model cards and the data sheet as pages beside the page, made from the same files that the repository shows. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { marked } from "marked";
import type { Plugin } from "vite";

/** \param models the folder with one folder a model. \param style the file with the cards' style sheet. */
export function cardPages(models: string, style: string): Plugin {
  return {
    name: "perch-card-pages",
    enforce: "post",
    apply: "build",
    generateBundle() {
      const css = readFileSync(style, "utf8");
      const emit = (name: string, title: string, file: string) => {
        const source = page(title, readFileSync(resolve(models, file), "utf8"), css);
        this.emitFile({ type: "asset", fileName: `cards/${name}.html`, source });
      };
      for (const name of cardsIn(models)) {
        emit(name, `the model card of ${name}`, `${name}/README.md`);
      }
      emit("data", "the data sheet", "DATA.md");
    },
  };
}

const cardsIn = (models: string): string[] =>
  readdirSync(models).filter((name) => /^[a-z]+-v\d+$/.test(name));

function page(title: string, markdown: string, css: string): string {
  const hash = createHash("sha256").update(css).digest("base64");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>Perch: ${title}</title>
<style>${css}</style>
</head>
<body>
<p><a href="../index.html">Back to Perch</a></p>
<main>
${wideTables(marked.parse(markdown, { async: false }))}</main>
</body>
</html>
`;
}

/** A wide table scrolls in a frame of its own, which the keyboard reaches. */
const wideTables = (html: string) =>
  html
    .replaceAll(
      "<table>",
      '<div class="wide" tabindex="0" role="region" aria-label="Table"><table>',
    )
    .replaceAll("</table>", "</table></div>");
