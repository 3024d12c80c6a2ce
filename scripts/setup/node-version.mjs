// Imported first by every command: an old node should meet this sentence and not a syntax error somewhere else.
const [major, minor] = process.versions.node.split(".").map(Number);

if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22)) {
  process.stderr.write(
    `Perch needs node 20.19 or newer (22.12 in the 22 series) and this is ${process.versions.node}: install one from nodejs.org and run the command again.\n`,
  );
  process.exit(1);
}
