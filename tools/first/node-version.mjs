/** The oldest Node that the tools run on, `engines.node` of package.json: Vite 8 needs 20.19. */
const LEAST = { major: 20, minor: 19 };

/** Stops with a sentence when this Node is too old, before something less readable does. */
export function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST.major || (major === LEAST.major && minor >= LEAST.minor)) return;
  console.error(`Second Look needs Node ${LEAST.major}.${LEAST.minor} or later; this is ${process.versions.node}.`);
  process.exit(1);
}
