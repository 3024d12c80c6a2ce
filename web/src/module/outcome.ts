/** How steps of the WebAssembly module end. */

/** How a step ended. `sentence` is for people, `detail` for the small print. */
export type Outcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: string;
      readonly detail: string;
      readonly sentence: string;
    };
