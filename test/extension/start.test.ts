import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Runs the demonstration as on a machine without a display and answers what it prints. */
function demonstration(...args: string[]): Promise<{ printed: string; status: number | null }> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const ran = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'tools/start/main.ts', '--headless', ...args], {
    env,
  });
  let printed = '';
  for (const stream of [ran.stdout, ran.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      printed += part;
    });
  return new Promise((resolve) => ran.on('close', (status) => resolve({ printed, status })));
}

test.each([
  ['Chromium', 'chromium', []],
  ['Firefox', 'firefox', ['--firefox']],
] as const)('without a display the demonstration in %s tells what a person would see', async (_name, file, args) => {
  const { printed, status } = await demonstration(...args);
  expect(printed).toContain('1 thing to look at');
  expect(printed).toContain('It has not been sent.');
  expect(printed).toContain('Post anyway');
  expect(printed).toContain('The careless draft was held; the fine one went.');
  expect(status).toBe(0);
  for (const picture of ['1-typed', '2-held', '3-sent']) {
    expect(printed).toContain(`${file}-${picture}.png`);
    expect(existsSync(`out/start/${file}-${picture}.png`)).toBe(true);
  }
});
