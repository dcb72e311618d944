/** Packs from the command line: `npm run pack -- new|check|test|new-key|sign|verify|inspect|print`. See docs/packs.md. */
import { EXIT, type Exit } from './pack/exit';
import { type Arguments, readArguments } from './pack/read-arguments';

type Command = (args: Arguments) => Promise<Exit>;

/** Read when asked for: `test` alone needs the whole engine. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  new: async () => (await import('./pack/new-command')).newCommand,
  check: async () => (await import('./pack/check-command')).checkCommand,
  test: async () => (await import('./pack/test-command')).testCommand,
  'new-key': async () => (await import('./pack/new-key-command')).newKeyCommand,
  sign: async () => (await import('./pack/sign-command')).signCommand,
  verify: async () => (await import('./pack/verify-command')).verifyCommand,
  inspect: async () => (await import('./pack/inspect-command')).inspectCommand,
  print: async () => (await import('./pack/print-command')).printCommand,
};

const [name = '', ...rest] = process.argv.slice(2);
process.exitCode = await run();

async function run(): Promise<Exit> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    console.error(`Say what to do: ${Object.keys(COMMANDS).join(', ')}. docs/packs.md explains each.`);
    return EXIT.usage;
  }
  const read = readArguments(rest);
  if (typeof read === 'string') {
    console.error(read);
    return EXIT.usage;
  }
  try {
    const command = await load();
    return await command(read);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return EXIT.file;
  }
}
