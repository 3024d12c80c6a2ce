/** Makes this worker keep the bytes of the file that it is sent, and parse them for every other message. */
export function answerWith(parse) {
  let bytes;
  self.onmessage = async ({ data }) => {
    if (data instanceof Blob) bytes = new Uint8Array(await data.arrayBuffer());
    self.postMessage(data instanceof Blob ? bytes.length : await parse(bytes));
  };
}
