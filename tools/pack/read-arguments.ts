const OPTIONS = ['key', 'keys', 'threshold', 'out', 'drafts', 'ods', 'today', 'at-least'] as const;
export type Option = (typeof OPTIONS)[number];

/** Files in order, and options as `--name value`; `--keys` may be given several times. */
export type Arguments = { files: readonly string[]; options: ReadonlyMap<Option, readonly string[]> };

/** The arguments, or what is wrong with them. */
export function readArguments(args: readonly string[]): Arguments | string {
  const files: string[] = [];
  const options = new Map<Option, string[]>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (!arg.startsWith('--')) {
      files.push(arg);
      continue;
    }
    const option = OPTIONS.find((one) => `--${one}` === arg);
    const value = args[++i];
    if (!option) return `There is no option ${arg}. Known: ${OPTIONS.map((one) => `--${one}`).join(', ')}.`;
    if (value === undefined) return `${arg} needs a value.`;
    options.set(option, [...(options.get(option) ?? []), value]);
  }
  return { files, options };
}

export const one = ({ options }: Arguments, name: Option): string | undefined => options.get(name)?.at(-1);
export const today = (args: Arguments): string => one(args, 'today') ?? new Date().toISOString().slice(0, 10);
