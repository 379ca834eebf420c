/** The oldest Node that the server of resumable uploads runs on; the same number stands under `engines` in package.json. */
const OLDEST = [20, 19];

/** Ends the process with one sentence when Node is too old. Written in old syntax, so that an old Node can say it. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(
    `Rankshift needs Node ${OLDEST.join('.')} or newer, and this is Node ${process.versions.node}: install a newer one from https://nodejs.org.`,
  );
  process.exit(1);
}
