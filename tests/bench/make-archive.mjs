// Writes invented archives into build/bench, once for each size: tweets.js of about 100 MB or a multiple of it with
// stored media beside it, and one of 16 GB that is nearly all holes.
import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { fileURLToPath } from "node:url";
import { crc32 } from "node:zlib";
import { archiveFiles } from "./archive-files.mjs";
import { dumpLines } from "./invented-dump.mjs";
import { ZipFile } from "./zip-file.mjs";

const tweetsPer100MB = 62_660;
const seed = 2026;
const folder = fileURLToPath(new URL("../../build/bench", import.meta.url));
const makers = [
  "random",
  "archive-text",
  "archive-files",
  "invented-dump",
  "invented-tweets",
  "make-archive",
  "zip-file",
];

/** Answers { path, tweets, textBytes, packedBytes }: tweets.js has `times` × 100.3 MB. */
export function benchArchive(times = 1) {
  return made(`archive-${times}`, "zip", async (path) => {
    const tweets = times * tweetsPer100MB;
    const zip = new ZipFile(path);
    const { plain, packed } = await writeTexts(zip, tweets);
    for (let photo = 0; photo < 6; photo += 1) {
      // Media are compressed already, so X stores them.
      zip.stored(`data/tweets_media/${1000 + photo}-photo.jpg`, noise(photo, 2 ** 20));
    }
    zip.close();
    return { tweets, textBytes: plain, packedBytes: packed };
  });
}

/** An archive of so many posts and nothing else that is large. */
export function postsArchive(posts) {
  return made(`posts-${posts}`, "zip", async (path) => {
    const zip = new ZipFile(path);
    await writeTexts(zip, posts);
    zip.close();
    return { posts };
  });
}

/** The tweets.js of benchArchive() as a file of its own. */
export function benchTweets() {
  return made("tweets", "js", (path) => {
    const file = openSync(path, "w");
    let textBytes = 0;
    for (const piece of archiveFiles(tweetsPer100MB, seed)["data/tweets.js"]) {
      textBytes += writeSync(file, piece);
    }
    closeSync(file);
    return { tweets: tweetsPer100MB, textBytes };
  });
}

/** `count` accounts of a dump, one a line, in the form "full" or "slim": { accounts, tweets, textBytes }. */
export function benchDump(form, count) {
  return made(`dump-${form}-${count}`, "ndjson", (path) => {
    const file = openSync(path, "w");
    let textBytes = 0;
    for (const line of dumpLines(form, count, seed)) textBytes += writeSync(file, line);
    closeSync(file);
    return { accounts: count, tweets: 100 * count, textBytes };
  });
}

/** 70,000 entries, 16 GB, the files that Perch reads behind the first 4 GB. Takes 300 MB of disk. */
export function hugeArchive() {
  const media = 70_000;
  const tweets = 2000;
  const mediaBytes = 231_424;
  const photoName = (photo) => `data/tweets_media/${10 ** 18 + photo}-${photo}.jpg`;
  return made("huge", "zip", async (path) => {
    const zip = new ZipFile(path);
    const crc = crc32(Buffer.alloc(mediaBytes));
    for (let photo = 0; photo < media; photo += 1) {
      if (photo === media / 2) await writeTexts(zip, tweets);
      zip.hole(photoName(photo), mediaBytes, crc);
    }
    return { tweets, ...zip.close() };
  });
}

/** What `write(path)` tells of the file, with its path; written only when the makers have changed. */
async function made(name, ending, write) {
  const stamp = `${folder}/${name}.json`;
  const version = versionOfMakers();
  if (existsSync(stamp)) {
    const before = JSON.parse(readFileSync(stamp, "utf8"));
    if (before.version === version && existsSync(before.path)) return before;
  }
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${name}.${ending}`;
  // Under its own name only when it is whole: whoever is interrupted here begins anew.
  const facts = { version, path, ...(await write(`${path}.part`)) };
  renameSync(`${path}.part`, path);
  writeFileSync(stamp, JSON.stringify(facts));
  return facts;
}

/** Answers the sizes of tweets.js. */
async function writeTexts(zip, tweets) {
  let sizes;
  for (const [name, pieces] of Object.entries(archiveFiles(tweets, seed))) {
    sizes = await zip.deflated(name, pieces);
  }
  return sizes;
}

/** Bytes that do not compress, the same on every run. */
function noise(key, size) {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; at += 64) {
    createHash("sha512").update(`${seed} ${key} ${at}`).digest().copy(bytes, at);
  }
  return bytes;
}

function versionOfMakers() {
  const hash = createHash("sha256");
  for (const name of makers) hash.update(readFileSync(new URL(`${name}.mjs`, import.meta.url)));
  return hash.digest("hex");
}
