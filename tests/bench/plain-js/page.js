// Hands the chosen file to a worker and shows what it found as JSON. Says its state where the real page does.
const output = document.querySelector("output");
const { dataset } = document.documentElement;
const worker = new Worker("worker.js", { type: "module" });

worker.addEventListener("message", ({ data }) => {
  output.textContent = JSON.stringify(data);
  dataset.state = "done";
});

document.querySelector("input").addEventListener("change", ({ target }) => {
  dataset.state = "reading";
  worker.postMessage(target.files[0]);
});
