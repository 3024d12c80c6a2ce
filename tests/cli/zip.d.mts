export interface OddEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly stored?: boolean;
  readonly descriptor?: boolean;
  readonly zip64?: boolean;
  readonly encrypted?: boolean;
  readonly method?: number;
  readonly crc?: number;
  /** Where eight bytes of the packed data are overwritten. */
  readonly damage?: number;
  readonly offset?: number;
  readonly undated?: boolean;
}

export interface ZipForm {
  readonly zip64End?: false | "needed" | "beside";
  readonly comment?: string;
  readonly before?: string;
  readonly behind?: string;
}

export function entriesOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  how?: Partial<OddEntry>,
): OddEntry[];
export function zipOf(entries: readonly OddEntry[], form?: ZipForm): Buffer;
