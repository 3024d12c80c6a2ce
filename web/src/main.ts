import "./style.css";
import { Analyser } from "./analyser";
import { rehearseCard } from "./card-rehearsal";
import { acceptDrops } from "./drop-zone";
import { localeLoads } from "./locale";
import { showPage } from "./page";
import { Session } from "./session";
import { startWorker } from "./worker-start";

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no #app");

const session: Session = new Session(new Analyser(startWorker), (state) =>
  showPage(state, session, root),
);
showPage({ name: "idle" }, session, root);
acceptDrops(document, (files) => void session.read(files));
// Not before the page is drawn, and not all at once.
for (const [index, prepare] of [...localeLoads, rehearseCard].entries()) {
  setTimeout(prepare, 300 * (index + 1));
}
