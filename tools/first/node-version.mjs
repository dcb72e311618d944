/** The oldest Node that the tools run on, `engines.node` of package.json: Vite 8 needs 20.19. */
const LEAST = [20, 19];

/** Stops with a sentence when this Node is too old, before something less readable does. */
export function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  console.error(`Second Look needs Node ${LEAST.join('.')} or later; this is ${process.versions.node}.`);
  process.exit(1);
}
