import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells the page what was read, so that a test can compare. What is passed on is looked at as if it were written, and
 * what is answered not at all: the gate is tried here, whatever the engine makes of other people's words.
 */
const TELLS = `;(() => {
  const { session } = globalThis[Symbol.for('second-look desk')];
  const look = session.look;
  session.look = (draft) => {
    top.document.documentElement.dataset.read = JSON.stringify(draft);
    const { inReplyTo: _answered, ...context } = draft.context;
    if (context.kind !== 'repost') return look({ text: draft.text, context });
    const number = /\\d{3} \\d{3} \\d{4}/.exec(draft.context.inReplyTo)?.[0] ?? '';
    return look({ text: 'chase bloods for ' + number, context: { kind: 'post' } });
  };
})();`;

const OFF = /privateMessages:\s*(?:!1|false)/;

/** The build that the contracts run on: private messages are on as if the person had turned them on, and reading tells. */
export function alterBuild(build: string): void {
  appendFileSync(join(build, 'content/session.js'), TELLS);
  const scripts = [build, join(build, 'chunks')].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .map((file) => join(folder, file)),
  );
  const withDefault = scripts.filter((script) => OFF.test(readFileSync(script, 'utf8')));
  if (withDefault.length === 0) throw new Error('No script of the build says that private messages are off.');
  for (const script of withDefault)
    writeFileSync(script, readFileSync(script, 'utf8').replace(OFF, 'privateMessages:true'));
}
