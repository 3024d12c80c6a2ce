import { defineConfig } from "@playwright/test";

/** The built site in the browsers of the system; nothing is downloaded. */
export default defineConfig({
  testDir: ".",
  globalSetup: "./site-server.ts",
  outputDir: "../../build/browser-results",
  reporter: "list",
  forbidOnly: true,
  retries: 0,
  workers: 1,
  // Nothing is late until then: slow machines pause for seconds.
  timeout: 90_000,
  expect: { timeout: 30_000 },
  projects: [
    {
      name: "chromium",
      use: {
        browserName: "chromium",
        launchOptions: {
          executablePath: "/usr/bin/chromium",
          args: ["--no-sandbox", "--disable-background-networking"],
        },
      },
    },
    {
      name: "firefox",
      use: {
        browserName: "firefox",
        channel: "moz-firefox",
        launchOptions: { executablePath: "/usr/bin/firefox-esr" },
      },
    },
  ],
});
