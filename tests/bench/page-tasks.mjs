// The tasks of a page's own thread, by Chromium's trace: what each took of the clock, and what it computed itself. On a
// machine where others are at work the two differ by several times.

/** Notes the tasks of a page until `stop()`, which answers [{ wallMs, computingMs }]. */
export async function watchPageTasks(page) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "blink.user_timing"] },
  });
  return {
    async stop() {
      await page.evaluate((name) => performance.mark(name), hereMark);
      const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
      await session.send("Tracing.end");
      await complete;
      await session.detach();
      return tasksOf(events);
    },
  };
}

/** Tells the page's thread from all others. */
const hereMark = "perch-bench-here";

function tasksOf(events) {
  const here = events.find(({ name }) => name === hereMark);
  if (!here) throw new Error("a trace without the page's thread");
  return events
    .filter(
      ({ pid, tid, ph, name }) =>
        pid === here.pid && tid === here.tid && ph === "X" && /RunTask$/.test(name),
    )
    .map(({ dur, tdur = 0 }) => ({ wallMs: dur / 1000, computingMs: tdur / 1000 }));
}
