/** The sample archive: a fictional account that comes with the page. */
import base64 from "virtual:sample-archive";
import { bytesFromBase64 } from "./base64";
import type { DroppedFile } from "./protocol";

export function sampleFiles(): DroppedFile[] {
  const name = "sample-archive.zip";
  return [{ path: name, file: new File([bytesFromBase64(base64)], name) }];
}
