export interface GoldenCase {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly bytes: Buffer }[];
  /** The report lines without what the posts say, or else the code of the error. */
  readonly report?: string;
  /** The same with all that the posts say. */
  readonly posts?: string;
  /** The report lines with their explanations, of some cases. */
  readonly why?: string;
  readonly error?: string;
  /** Of another platform. */
  readonly isExport: boolean;
}

export function goldenCases(): GoldenCase[];
