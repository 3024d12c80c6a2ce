/** Nine numbers of every account that mentions something, out of files that are read once more. In the worker. */
import { pourFiles } from "../dropped-bytes";
import type { Drop } from "../module/drop";
import type { PerchModule } from "../module/perch-module";
import type { DroppedFile } from "../protocol";
import type { SegmentsWish } from "./questions";

const columns = 9;
/** Longer posts are cut off where they are shown. */
const mostCharacters = 280;

export interface Profiles {
  /** Nine behind nine. */
  readonly rows: number[];
  /** Of each account its number in the table, and the most liked of the posts that mention it. */
  readonly numbers: number[];
  readonly posts: string[];
  withoutMention: number;
}

/** Undefined: somebody asks for others by now, or there was no memory for it. */
export async function profilesOf(
  wish: SegmentsWish,
  module: PerchModule,
  files: readonly DroppedFile[],
  isCurrent: () => Promise<boolean>,
  onProgress: (share: number) => void,
): Promise<Profiles | undefined> {
  const mentions = new module.Mentions();
  const drop = new module.Drop(0, "", true, true);
  const out: Profiles = { rows: [], numbers: [], posts: [], withoutMention: 0 };
  let isOutOfMemory = false;
  const goesOn = async () => !isOutOfMemory && (await isCurrent());
  const take = () => {
    for (let i = 0; i < drop.reportCount(); i += 1) {
      const profile = drop.profile(i, mentions);
      if (profile === null) {
        isOutOfMemory = true;
        break;
      }
      if (!profile) {
        out.withoutMention += 1;
        continue;
      }
      out.numbers.push(out.numbers.length + out.withoutMention + 1);
      out.posts.push(profile.text.slice(0, mostCharacters));
      out.rows.push(...profile.row.slice(0, columns));
    }
    drop.clearReports();
    onProgress(shareRead(drop));
  };
  try {
    for (const keyword of wish.keywords) mentions.addKeyword(keyword);
    for (const handle of wish.handles) mentions.addHandle(handle);
    if (!(await pourFiles(drop, files, take, goesOn))) return undefined;
    drop.finish();
    take();
    return isOutOfMemory ? undefined : out;
  } finally {
    drop.delete();
    mentions.delete();
  }
}

function shareRead(drop: Drop): number {
  return drop.bytesTotal() === 0 ? 0 : drop.bytesRead() / drop.bytesTotal();
}
