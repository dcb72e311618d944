/** An element as a test asks about it. */
export type Element = { name: string; attributes: Record<string, string>; inside: Element[]; text: string };

const TAG = /<\?[^>]*\?>|<!DOCTYPE[^>]*>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)|[\s\S]/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const plain = (text: string) => text.replace(/&(\w+);/g, (_, name) => ENTITIES[name] ?? fail(`&${name};`));

function fail(what: string): never {
  throw new Error(`This is no XML: ${what}`);
}

/** Reads the little XML that the kit writes, and throws where it is not well formed. */
export function readXml(text: string): Element {
  const top: Element = { name: '', attributes: {}, inside: [], text: '' };
  const open = [top];
  for (const [whole, closes, name, attributes, alone, words] of text.matchAll(TAG)) {
    const last = open.at(-1) ?? fail(whole);
    if (words !== undefined) last.text += plain(words);
    else if (name === undefined) whole.startsWith('<?') || whole.startsWith('<!') || fail(whole);
    else if (closes) open.pop()?.name === name || fail(whole);
    else {
      const pairs = [...(attributes ?? '').matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [
        key,
        plain(value ?? ''),
      ]);
      const element: Element = { name, attributes: Object.fromEntries(pairs), inside: [], text: '' };
      last.inside.push(element);
      if (!alone) open.push(element);
    }
  }
  const [root] = top.inside;
  return open.length === 1 && root && top.inside.length === 1 ? root : fail('something stays open');
}

/** Every element of this name, however deep. */
export const all = (element: Element, name: string): Element[] =>
  element.inside.flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)]);

/** A property list as the values that it holds. */
export function fromPlist(element: Element): unknown {
  switch (element.name) {
    case 'plist':
      return element.inside.map(fromPlist)[0];
    case 'dict':
      return Object.fromEntries(
        element.inside.flatMap((one, i) => {
          const value = element.inside[i + 1];
          return one.name === 'key' && value ? [[one.text, fromPlist(value)]] : [];
        }),
      );
    case 'array':
      return element.inside.map(fromPlist);
    case 'integer':
      return Number(element.text);
    case 'true':
      return true;
    case 'false':
      return false;
    default:
      return element.text;
  }
}
