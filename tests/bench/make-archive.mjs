// Writes build/bench/archive.zip: an invented account whose tweets.js has about 101 MB, with stored media beside it.
import { createHash } from "node:crypto";
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { Uint8ArrayReader, ZipWriter } from "@zip.js/zip.js";
import { archiveFile, printed } from "./archive-text.mjs";
import { inventedTweets } from "./invented-tweets.mjs";

const tweets = 62_660;
const seed = 2026;
const folder = fileURLToPath(new URL("../../build/bench", import.meta.url));
const account = { id: "2800000001", handle: "perch_bench", created: "2015-12-01T10:00:00.000Z" };
const makers = ["random", "archive-text", "invented-tweets", "make-archive"];

/** Makes the archive unless it is there. Answers { path, tweets, textBytes }. */
export async function benchArchive() {
  const stamp = `${folder}/archive.json`;
  const version = versionOfMakers();
  if (existsSync(stamp)) {
    const made = JSON.parse(readFileSync(stamp, "utf8"));
    if (made.version === version) return made;
  }
  mkdirSync(folder, { recursive: true });
  const made = {
    version,
    path: `${folder}/archive.zip`,
    tweets,
    ...(await write(`${folder}/archive.zip`)),
  };
  writeFileSync(stamp, JSON.stringify(made));
  return made;
}

async function write(path) {
  const zip = new ZipWriter(Writable.toWeb(createWriteStream(path)), { useWebWorkers: false });
  const sized = {};
  for (const [name, pieces] of Object.entries(files())) {
    const counted = count(pieces, (bytes) => {
      sized[name] = (sized[name] ?? 0) + bytes;
    });
    await zip.add(name, { readable: Readable.toWeb(Readable.from(counted)) });
  }
  for (let photo = 0; photo < 6; photo += 1) {
    // Media are compressed already, so X stores them.
    const name = `data/tweets_media/${1000 + photo}-photo.jpg`;
    await zip.add(name, new Uint8ArrayReader(noise(photo, 2 ** 20)), { level: 0 });
  }
  await zip.close();
  return { textBytes: sized["data/tweets.js"] };
}

function files() {
  const follower = (name) => (_, index) => ({
    [name]: { accountId: String(10_000_000 + 7 * index) },
  });
  const { id, handle, created } = account;
  return {
    "data/manifest.js": [`window.__THAR_CONFIG = ${printed(manifest())}`],
    "data/account.js": archiveFile("account", [
      {
        account: {
          createdVia: "web",
          username: handle,
          accountId: id,
          createdAt: created,
          accountDisplayName: "Bench",
        },
      },
    ]),
    "data/profile.js": archiveFile("profile", [
      {
        profile: {
          description: { bio: "Invented.", website: "", location: "" },
          avatarMediaUrl: "",
        },
      },
    ]),
    "data/verified.js": archiveFile("verified", [{ verified: { accountId: id, verified: false } }]),
    "data/follower.js": archiveFile("follower", Array.from({ length: 1200 }, follower("follower"))),
    "data/following.js": archiveFile(
      "following",
      Array.from({ length: 800 }, follower("following")),
    ),
    "data/tweets.js": archiveFile("tweets", inventedTweets(tweets, seed)),
  };
}

function manifest() {
  const type = (name, records) => ({
    files: [
      { fileName: `data/${name}.js`, globalName: `YTD.${name}.part0`, count: String(records) },
    ],
  });
  return {
    userInfo: { accountId: account.id, userName: account.handle, displayName: "Bench" },
    archiveInfo: {
      sizeBytes: "20000000",
      generationDate: "2026-01-02T03:04:05.678Z",
      isPartialArchive: false,
      maxPartSizeBytes: "53687091200",
    },
    dataTypes: {
      account: type("account", 1),
      profile: type("profile", 1),
      verified: type("verified", 1),
      follower: type("follower", 1200),
      following: type("following", 800),
      tweets: type("tweets", tweets),
    },
  };
}

/** Bytes that do not compress, the same on every run. */
function noise(key, size) {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; at += 64) {
    createHash("sha512").update(`${seed} ${key} ${at}`).digest().copy(bytes, at);
  }
  return bytes;
}

function* count(pieces, add) {
  for (const piece of pieces) {
    const bytes = Buffer.from(piece);
    add(bytes.length);
    yield bytes;
  }
}

function versionOfMakers() {
  const hash = createHash("sha256");
  for (const name of makers) hash.update(readFileSync(new URL(`${name}.mjs`, import.meta.url)));
  return hash.digest("hex");
}
