/** Text as it may stand between tags and in attributes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An element; `inside` is markup already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inside: readonly string[] = [],
): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  if (inside.length === 0) return `<${start}/>`;
  const lines = inside.flatMap((one) => one.split('\n')).map((line) => `  ${line}`);
  return `<${start}>\n${lines.join('\n')}\n</${name}>`;
}

/** An element that holds words alone. */
export const worded = (name: string, text: string, attributes: Readonly<Record<string, string>> = {}): string =>
  `${element(name, attributes).slice(0, -2)}>${escaped(text)}</${name}>`;
