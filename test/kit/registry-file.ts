/** Keys of a registry file by path below the machine's own hive, with what each holds; `gone` are those taken away. */
export type RegistryFile = { gone: string[]; keys: Record<string, Record<string, string | number>> };

const HIVE = 'HKEY_LOCAL_MACHINE\\';
const plain = (text: string) => text.replace(/\\(["\\])/g, '$1');

/** Reads a registry file as the registry editor does: UTF-16, one value on a line. */
export function readRegistryFile(bytes: Buffer): RegistryFile {
  const text = bytes.toString('utf16le');
  if (!text.startsWith('\uFEFFWindows Registry Editor Version 5.00\r\n\r\n')) throw new Error('no registry file');
  const file: RegistryFile = { gone: [], keys: {} };
  let key = '';
  for (const line of text.split('\r\n').slice(1)) {
    const [, minus, path] = /^\[(-?)HKEY_LOCAL_MACHINE\\(.+)\]$/.exec(line) ?? [];
    const [, name, words, number] =
      /^"((?:[^"\\]|\\.)*)"=(?:"((?:[^"\\]|\\.)*)"|dword:([0-9a-f]{8}))$/.exec(line) ?? [];
    if (path !== undefined && minus) file.gone.push(path);
    else if (path !== undefined) {
      key = path;
      file.keys[key] = {};
    } else if (name !== undefined)
      Object.assign(file.keys[key] ?? {}, {
        [plain(name)]: words === undefined ? Number.parseInt(number ?? '', 16) : plain(words),
      });
    else if (line !== '') throw new Error(`neither key nor value: ${line.replace(HIVE, '')}`);
  }
  return file;
}

/**
 * What a browser makes of a key: keys below it that hold numbered values are lists (Chromium's `registry_dict.cc`,
 * Firefox's `WindowsGPOParser`).
 */
export function toManaged({ keys }: RegistryFile, path: string): Record<string, unknown> {
  const lists = Object.entries(keys).flatMap(([key, values]) =>
    key.startsWith(`${path}\\`) ? [[key.slice(path.length + 1), Object.values(values)]] : [],
  );
  return { ...keys[path], ...Object.fromEntries(lists) };
}
