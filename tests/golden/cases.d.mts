export interface GoldenCase {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly bytes: Buffer }[];
  /** The report lines, or else the code of the error. */
  readonly report?: string;
  readonly error?: string;
}

export function goldenCases(): GoldenCase[];
