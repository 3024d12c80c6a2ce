/** The typed surface of the WebAssembly module: what wasm/*_binding*.cpp export, word for word. */
import type { AccountType } from "../report";
import type { ProfileRecord, VideoAnswer, VideoRecord } from "../tables/questions";
import type { AccountTable } from "./accounts";
import type { Drop } from "./drop";
import type { TextReader } from "./posts";
import type { PredictionTable } from "./prediction-table";
import type { Mentions, Segments } from "./segments";

export interface PerchModule {
  readonly Mentions: new () => Mentions;
  readonly Segments: new () => Segments;
  /** The heads are loaded with the first one. */
  readonly TextReader: new () => TextReader;
  readonly AccountTable: new () => AccountTable;
  /** What is missing in a record, or is not what it should be, is unknown. `model` is JSON. */
  readonly accountType: (record: ProfileRecord) => Omit<AccountType, "prediction" | "model"> & {
    readonly type: string | null;
    readonly model: string;
  };
  readonly videoClaim: (record: VideoRecord) => Omit<VideoAnswer, "model"> & {
    readonly model: string;
  };
  /** `all`: with a second opinion. */
  readonly AccountTypes: new (
    all: boolean,
  ) => PredictionTable;
  readonly VideoClaims: new (all: boolean) => PredictionTable;
  /** Whether a file that begins so is a table that was saved; its first 512 bytes are enough. */
  readonly isSavedTable: (firstBytes: string) => boolean;
  /** `window`: the newest so many tweets; 0 is the default of the kind of input. `account`: of several, or "". */
  readonly Drop: new (
    window: number,
    account: string,
    /** Whether the texts of posts are kept, for `posts()`. */
    keepsPosts?: boolean,
    /** Whether those of several accounts are kept, too, for `scoreInto()` and `profile()`. */
    ofEach?: boolean,
  ) => Drop;
}

export interface PerchOptions {
  readonly wasmBinary: Uint8Array;
  readonly locateFile: (name: string) => string;
}

export type PerchFactory = (options: PerchOptions) => Promise<PerchModule>;
