// Two workers hold the same bytes and parse them when they are told: window.turn(name). Each has a heap of its own, so
// that neither pays for the other's garbage.
const { dataset } = document.documentElement;
const workers = {
  core: new Worker("core-worker.js", { type: "module" }),
  json: new Worker("json-worker.js", { type: "module" }),
};

window.turn = (name) => told(workers[name], "parse");

document.querySelector("input").addEventListener("change", async ({ target }) => {
  dataset.state = "reading";
  for (const worker of Object.values(workers)) await told(worker, target.files[0]);
  dataset.state = "done";
});

function told(worker, message) {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message: why }) => reject(new Error(why));
    worker.postMessage(message);
  });
}
