/** How npm is called before anything is installed, on every system: Node alone. */
import { spawnSync } from 'node:child_process';

/**
 * Runs npm with its output shown, and answers its exit status. On Windows `npm` is a script that only a shell can
 * start, so the npm that started us is run by Node itself wherever it says where it is.
 *
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {number}
 */
export function npm(args, env = {}) {
  const itself = process.env.npm_execpath;
  const options = { stdio: /** @type {const} */ ('inherit'), env: { ...process.env, ...env } };
  const { status } = itself?.endsWith('.js')
    ? spawnSync(process.execPath, [itself, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return status ?? 1;
}
