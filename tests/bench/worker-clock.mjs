// Notes when the page's workers speak, from outside: code of ours goes in front of the worker's own text.

/** Before the page is opened. From then on the page's window.benchMessages grows. */
export function noteMessages(page) {
  return page.addInitScript(install, `(${stampMessages.toString()})();\n`);
}

/** [{ kind, sentAt, cameAt }], in ms of one clock: what the workers said since the file was chosen. */
export function notedMessages(page) {
  return page.evaluate(() => {
    const since = performance.timeOrigin + window.benchBegin;
    return window.benchMessages
      .map(({ kind, sentAt, cameAt }) => ({ kind, sentAt: sentAt - since, cameAt: cameAt - since }))
      .filter(({ cameAt }) => cameAt >= 0);
  });
}

function install(prelude) {
  const messages = [];
  window.benchMessages = messages;
  const RealBlob = window.Blob;
  window.Blob = class extends RealBlob {
    constructor(parts = [], options = undefined) {
      super(options?.type === "text/javascript" ? [prelude, ...parts] : parts, options);
    }
  };
  const RealWorker = window.Worker;
  window.Worker = class extends RealWorker {
    constructor(url, options) {
      super(url, options);
      this.addEventListener("message", ({ data }) => {
        const cameAt = performance.timeOrigin + performance.now();
        messages.push({ kind: data?.kind, sentAt: data?.benchSentAt, cameAt });
      });
    }
  };
}

/** Runs in the worker. */
function stampMessages() {
  const post = self.postMessage.bind(self);
  self.postMessage = (message, ...others) => {
    const benchSentAt = performance.timeOrigin + performance.now();
    post({ ...message, benchSentAt }, ...others);
  };
}
