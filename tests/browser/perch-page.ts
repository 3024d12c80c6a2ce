/** The page under test, as a person meets it. Every test also proves that nothing was requested and nothing complained. */
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { pageUrl } from "./site-server";

export interface GivenFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export type StateName = "idle" | "reading" | "done" | "many" | "failed";

export class PerchPage {
  /** What the browser said on its console, and uncaught errors. */
  readonly complaints: string[] = [];
  /** What was requested after the page was there; the worker's blob is memory and no request. */
  readonly requests: string[] = [];
  #loaded = false;

  constructor(readonly page: Page) {
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") {
        this.complaints.push(message.text());
      }
    });
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.on("request", (request) => {
      if (this.#loaded && !request.url().startsWith("blob:")) this.requests.push(request.url());
    });
  }

  async open(url = pageUrl()): Promise<void> {
    await this.page.addInitScript(recordStates);
    await this.page.goto(url);
    await this.state("idle");
    this.#loaded = true;
  }

  async state(name: StateName): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-state", name);
  }

  /** All values of data-state since the page was opened. */
  states(): Promise<StateName[]> {
    return this.page.evaluate(() => (window as unknown as { states: StateName[] }).states);
  }

  sample(): Promise<void> {
    return this.page.getByRole("button", { name: "Try it with a sample" }).click();
  }

  /** Through the file picker, which is the first file input of the page. */
  async pick(...files: GivenFile[]): Promise<void> {
    const payloads = files.map(({ name, bytes }) => ({ name, mimeType: "", buffer: bytes }));
    await this.page.locator("input[type=file]").first().setInputFiles(payloads);
  }

  /** A drop event on the page with real File objects in its DataTransfer. */
  async drop(...files: GivenFile[]): Promise<void> {
    const encoded = files.map(({ name, bytes }) => ({ name, base64: bytes.toString("base64") }));
    const transfer = await this.page.evaluateHandle((given) => {
      const data = new DataTransfer();
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      return data;
    }, encoded);
    for (const type of ["dragenter", "dragover", "drop"]) {
      await this.page.dispatchEvent("main", type, { dataTransfer: transfer });
    }
  }

  /** The rows of the table of many accounts. */
  get accounts(): Locator {
    return this.page.locator("button.account-row");
  }

  get heading(): Locator {
    return this.page.locator("#result-title");
  }

  get failureCode(): Locator {
    return this.page.locator("#failure-code");
  }

  get failureSentence(): Locator {
    return this.page.locator(".failure .sentence");
  }

  warning(code: string): Locator {
    return this.page.locator(`.notices [data-code=${code}]`);
  }

  fact(label: string): Locator {
    const term = this.page.locator("dt", { hasText: new RegExp(`^${label}$`) });
    return this.page.locator(".facts dl > div").filter({ has: term }).locator("dd");
  }
}

function recordStates(): void {
  const states: string[] = [];
  (window as unknown as { states: string[] }).states = states;
  const note = () => {
    const name = document.documentElement?.dataset.state;
    if (name && name !== states.at(-1)) states.push(name);
  };
  new MutationObserver(note).observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: ["data-state"],
  });
}

export const test = base.extend<{ perch: PerchPage }>({
  perch: async ({ page }, use) => {
    const perch = new PerchPage(page);
    await perch.open();
    await use(perch);
    expect(perch.requests, "requests after the page was there").toEqual([]);
    expect(perch.complaints, "complaints on the console").toEqual([]);
  },
});

export { expect };
