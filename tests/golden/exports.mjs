// Invented exports of other platforms: { path: text or bytes }. Nothing in them is anybody's.
import { createHash } from "node:crypto";
import { timeline } from "./invented.mjs";

/** Must not leave the files that hold it: it stands where Perch has nothing to look for. */
export const exportCanary = "canary-of-the-private";

const sayings = [
  "I really love this place, it makes me so happy every time that I see it",
  "this is the worst thing that I have ever seen and I am very angry about it",
  "The library in our street opens at nine, and there are two floors of books",
  "so sad that it is over, I will miss all of you",
  "das ist ein sehr schöner Tag und ich bin froh",
  "🐟🐟",
];
const said = (i) => sayings[i % sayings.length];
const day = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 19).replace("T", " ");
const iso = (seconds) => new Date(seconds * 1000).toISOString();
const moments = (count, seed, start) => timeline({ count, seed, start, gap: 60_000 }).map(({ seconds }) => seconds);
const names = (count, seed) => moments(count, seed, "2022-01-01T00:00:00Z").map((seconds, i) => ({ Date: day(seconds), UserName: `invented_${seed}_${i}` }));

const secrets = { "Chat History": { ChatHistory: { "Chat with somebody:": [{ Date: "2024-01-01 00:00:00", From: "somebody", Content: `${exportCanary} {[ "` }] } } };
const watched = { VideoList: Array.from({ length: 30 }, (_, i) => ({ Date: "2024-01-01 00:00:00", Link: `https://example.org/${exportCanary}/${i}` })) };

const videos = (count, start) => moments(count, 71, start).map((seconds, i) => ({ Date: day(seconds), Link: `https://example.org/video/${i}`, Likes: i % 4 === 3 ? "None" : String(i * 3) }));
const comments = (count, start, [date, comment]) => moments(count, 72, start).map((seconds, i) => ({ [date]: day(seconds), [comment]: said(i) }));

/** The layouts of 2020 to 2023, of 2024, and of 2025 and later. */
export function tikTok(layout) {
  const profile = { bioDescription: exportCanary, birthDate: exportCanary, emailAddress: exportCanary, likesReceived: layout === "2024" ? "None" : "4321", userName: "invented.tok" };
  const all = {
    2020: {
      Activity: { "Follower List": { FansList: names(12, 73) }, "Following List": { Following: names(5, 74) }, "Video Browsing History": watched },
      Comment: { Comments: { CommentsList: comments(9, "2021-03-01T08:00:00Z", ["Date", "Comment"]) } },
      "Direct Messages": secrets,
      Profile: { "Profile Information": { ProfileMap: profile } },
      Video: { Videos: { VideoList: videos(14, "2021-02-01T18:00:00Z") } },
    },
    2024: {
      Comment: { Comments: { CommentsList: comments(4, "2024-03-01T08:00:00Z", ["date", "comment"]) } },
      "Direct Message": secrets,
      Post: { Posts: { VideoList: videos(6, "2024-02-01T18:00:00Z") }, "Recently Deleted Posts": { PostList: null } },
      Profile: { "Profile Info": { ProfileMap: profile } },
      "Your Activity": { Follower: { FansList: null }, Following: { Following: names(3, 75) }, Reposts: { RepostList: videos(2, "2024-05-01T00:00:00Z") }, "Watch History": watched },
    },
    2025: {
      Comment: { Comments: { CommentsList: null } },
      "Direct Message": secrets,
      Post: { Posts: { VideoList: videos(3, "2025-02-01T18:00:00Z").map((v, i) => ({ ...v, Title: said(i) })) } },
      "Profile And Settings": { Follower: { FansList: names(2, 76) }, Following: { Following: null }, "Profile Info": { ProfileMap: { ...profile, followerCount: 900, followingCount: 31, displayName: "Invented Tok" } } },
    },
  };
  return layout === "2020"
    ? { "user_data.json": JSON.stringify(all[layout], null, 1) }
    : { "TikTok_Data_1717171717/user_data_tiktok.json": JSON.stringify(all[layout]) };
}

/** As Instagram writes text: the bytes of its UTF-8 as characters, and these as escapes. */
const escaped = (value) =>
  JSON.stringify(value, null, 2).replaceAll(/[^\0-\x7F]+/g, (text) => [...Buffer.from(text)].map((byte) => `\\u00${byte.toString(16)}`).join(""));

/** @param posts where the file of posts lies, which has moved twice. */
export function instagram(posts = "your_instagram_activity/media/posts_1.json") {
  const people = (count, seed) => names(count, seed).map(({ UserName }) => ({ title: "", media_list_data: [], string_list_data: [{ href: `https://example.org/${UserName}`, value: UserName, timestamp: 1700000000 }] }));
  const picture = (seconds, i, title) => ({ uri: `media/posts/${i}.jpg`, creation_timestamp: seconds, title });
  const list = moments(12, 81, "2023-05-01T12:00:00Z").map((seconds, i) =>
    i % 3 === 2
      ? { media: [picture(seconds, i, ""), picture(seconds, `${i}b`, "")], title: `${said(i)} – Σ`, creation_timestamp: seconds }
      : { media: [picture(seconds, i, i % 3 === 1 ? `${said(i)} 🐟` : "")] },
  );
  const about = { Email: { value: exportCanary }, "Phone Number": { value: exportCanary }, Username: { value: "invented.gram" }, Name: { value: "Ångström Invented" } };
  const remarks = moments(5, 82, "2023-06-01T12:00:00Z").map((seconds, i) => ({ media_list_data: [{ uri: "" }], string_map_data: { Comment: { value: said(i) }, "Media Owner": { value: "somebody" }, Time: { timestamp: seconds } } }));
  return {
    "connections/followers_and_following/followers_1.json": escaped(people(20, 83)),
    "connections/followers_and_following/followers_2.json": escaped(people(7, 84)),
    "connections/followers_and_following/following.json": escaped({ relationships_following: people(9, 85) }),
    "personal_information/personal_information/personal_information.json": escaped({ profile_user: [{ title: "User Information", string_map_data: about }] }),
    [posts]: escaped(list),
    "your_instagram_activity/comments/post_comments_1.json": escaped(remarks),
    "your_instagram_activity/messages/inbox/somebody_1/message_1.json": escaped({ messages: [{ content: exportCanary }] }),
  };
}

const activity = "https://www.w3.org/ns/activitystreams";

export function mastodon() {
  const at = "https://social.example/users/invented";
  const statuses = moments(16, 91, "2022-11-08T07:00:00Z").map((seconds, i) => {
    const published = iso(seconds).replace(".000", "");
    const id = `${at}/statuses/${100 + i}`;
    if (i % 5 === 4) return { id: `${id}/activity`, type: "Announce", actor: at, published, to: [`${activity}#Public`], object: `https://elsewhere.example/${i}` };
    const isPrivate = i === 7;
    const html = `<p>${isPrivate ? exportCanary : said(i).replace("I ", "I&#39;m here: I ")}<br>a &lt;b&gt; &amp; c</p><p><a href="https://example.org/?a=1&amp;b=2" class="mention hashtag" rel="tag">#<span>herons</span></a></p>`;
    const to = isPrivate ? ["https://elsewhere.example/users/somebody"] : [`${activity}#Public`];
    const note = { id, type: "Note", summary: null, inReplyTo: i % 3 === 1 ? "https://elsewhere.example/1" : null, published, attributedTo: at, to, cc: isPrivate ? [] : [`${at}/followers`], sensitive: false, content: html, contentMap: { [i % 6 === 4 ? "de" : "en"]: html }, attachment: [], tag: [{ type: "Hashtag", href: "", name: "#herons" }] };
    return { id: `${id}/activity`, type: "Create", actor: at, published, to, cc: note.cc, object: note };
  });
  return {
    "actor.json": JSON.stringify({ "@context": [activity], id: at, type: "Person", preferredUsername: "invented", name: "Invented 🐘", summary: `<p>${exportCanary}</p>`, url: "https://social.example/@invented", published: "2022-11-06T00:00:00Z" }),
    "outbox.json": JSON.stringify({ "@context": activity, id: "outbox.json", type: "OrderedCollection", totalItems: statuses.length, orderedItems: statuses }),
    "likes.json": JSON.stringify({ orderedItems: [exportCanary] }),
  };
}

/** DAG-CBOR: text, whole numbers, truth, null, lists, maps, and links as `{ link: bytes }`. */
function cbor(value) {
  const head = (type, n) => (n < 24 ? Buffer.from([(type << 5) | n]) : n < 256 ? Buffer.from([(type << 5) | 24, n]) : Buffer.from([(type << 5) | 25, n >> 8, n & 255]));
  if (value === null) return Buffer.from([0xf6]);
  if (typeof value === "boolean") return Buffer.from([value ? 0xf5 : 0xf4]);
  if (typeof value === "number") return head(0, value);
  if (typeof value === "string") return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  if (Array.isArray(value)) return Buffer.concat([head(4, value.length), ...value.map(cbor)]);
  if (value.link) return Buffer.concat([Buffer.from([0xd8, 42]), cbor(Buffer.concat([Buffer.from([0]), value.link]))]);
  const members = Object.entries(value);
  return Buffer.concat([head(5, members.length), ...members.flatMap(([key, member]) => [cbor(key), cbor(member)])]);
}

const identifier = (block) => Buffer.concat([Buffer.from([1, 0x71, 0x12, 0x20]), createHash("sha256").update(block).digest()]);
const sized = (bytes) => Buffer.concat([Buffer.from(bytes.length < 128 ? [bytes.length] : [(bytes.length & 127) | 128, bytes.length >> 7]), bytes]);

export function bluesky() {
  const records = moments(11, 95, "2024-09-01T07:00:00Z").map((seconds, i) => {
    const createdAt = iso(seconds);
    const subject = { cid: { link: identifier(cbor(`${i}`)) }, uri: `at://did:plc:somebody/app.bsky.feed.post/${i}` };
    if (i % 5 === 4) return { $type: "app.bsky.feed.repost", subject, createdAt };
    return { $type: "app.bsky.feed.post", text: said(i), langs: [i % 6 === 4 ? "de" : "en"], createdAt, ...(i % 3 === 1 && { reply: { root: subject, parent: subject } }) };
  });
  const others = [
    { $type: "app.bsky.graph.follow", subject: "did:plc:one", createdAt: "2024-09-01T00:00:00.000Z" },
    { $type: "app.bsky.graph.follow", subject: "did:plc:two", createdAt: "2024-09-01T00:00:00.000Z" },
    { $type: "app.bsky.feed.like", subject: { uri: exportCanary }, createdAt: "2024-09-01T00:00:00.000Z" },
    { $type: "app.bsky.actor.profile", displayName: "Invented Sky", description: exportCanary },
    { e: [{ k: Buffer.from("app.bsky.feed.post/3k"), p: 0, t: null, v: { link: identifier(cbor("x")) } }], l: null },
    { did: "did:plc:invented", rev: "3kinvented", sig: Buffer.alloc(64, 7), data: { link: identifier(cbor("y")) }, prev: null, version: 3 },
  ];
  const blocks = [...others, ...records].map(cbor);
  const header = cbor({ roots: [{ link: identifier(blocks[5]) }], version: 1 });
  return { "repo.car": Buffer.concat([sized(header), ...blocks.map((block) => sized(Buffer.concat([identifier(block), block])))]) };
}
