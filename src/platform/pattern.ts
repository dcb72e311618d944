/** Whether a match pattern such as `https://*.example.org/*` takes in an address. Paths count only when they are `/*`. */
export function covers(pattern: string, address: string): boolean {
  const [, scheme, host] = pattern.match(/^(\*|https?):\/\/([^/]+)\/\*$/) ?? [];
  if (!scheme || !host || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const schemeFits = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`;
  const hostFits =
    host === '*' || hostname === host || (host.startsWith('*.') && `.${hostname}`.endsWith(host.slice(1)));
  return schemeFits && hostFits;
}

export const anyCovers = (patterns: readonly string[], address: string): boolean =>
  patterns.some((pattern) => covers(pattern, address));
