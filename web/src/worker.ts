/** Runs the core off the page's thread. Decides nothing: it carries bytes to the core and answers back. */
import perchFactory from "virtual:perch-core";
import wasmBase64 from "virtual:perch-wasm";
import { bytesFromBase64 } from "./base64";
import { Desks } from "./desks";
import { DropDesk } from "./drop-desk";
import type { PerchFactory, PerchModule } from "./module/perch-module";
import type { EnvironmentCode, FromWorker, ToWorker } from "./protocol";
import { warmUp } from "./warm-up";

/** The dedicated worker's global; the DOM types know only the window's. */
declare const self: {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
};

const createPerch = perchFactory as PerchFactory;

/** WebAssembly is not there, or not for this module. */
class Unavailable extends Error {}

let perch = createModule();
let isIdle = true;
void warmUpWhileIdle();

const desks = new Desks(() => perch);
const drops = new DropDesk(desks, (message) => self.postMessage(message));

// Other requests are not cancelled from inside: the page ends this worker, which stops even a busy one.
self.onmessage = ({ data }) => {
  isIdle = false;
  if (data.kind !== "ask") drops.goOn(data.kind === "shown");
  void answer(data);
};

async function createModule(): Promise<PerchModule> {
  try {
    return await createPerch({
      wasmBinary: bytesFromBase64(wasmBase64),
      locateFile: (name) => name,
    });
  } catch (error) {
    throw new Unavailable(String(error));
  }
}

/** A module that failed at this is not trusted again. Each request reports what is wrong; without one nobody has to know. */
async function warmUpWhileIdle(): Promise<void> {
  try {
    await warmUp(await perch, () => isIdle);
  } catch {
    perch = createModule();
    perch.catch(() => undefined);
  }
}

async function answer(request: ToWorker): Promise<void> {
  const { id } = request;
  try {
    switch (request.kind) {
      case "ask":
        self.postMessage({ kind: "reply", id, reply: await desks.reply(request.question) });
        break;
      case "shown":
        break;
      case "stop":
        drops.stop(id);
        break;
      case "forget":
        desks.clear();
        break;
      case "analyse":
        await drops.read(await perch, request);
    }
  } catch (error) {
    self.postMessage({ kind: "broken", id, code: environmentCode(error), detail: String(error) });
  }
}

function environmentCode(error: unknown): EnvironmentCode {
  return error instanceof Unavailable ? "wasm_unavailable" : "crashed";
}
