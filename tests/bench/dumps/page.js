// A worker holds the bytes and reads them when it is told: window.turn().
const { dataset } = document.documentElement;
const worker = new Worker("worker.js", { type: "module" });

window.turn = () => told("read");

document.querySelector("input").addEventListener("change", async ({ target }) => {
  dataset.state = "reading";
  await told(target.files[0]);
  dataset.state = "done";
});

function told(message) {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message: why }) => reject(new Error(why));
    worker.postMessage(message);
  });
}
