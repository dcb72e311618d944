/** A place is what a person switches: a host, without the parts that one site has several of. */
export function placeOf(address: string | undefined): string | null {
  const url = webAddress(address);
  return url ? url.hostname.replace(/^(?:www|mobile|m)\.(?=[^.]+\.)/, '') : null;
}

/** The match pattern to ask leave for: this host and scheme, no more. */
export function patternOf(address: string | undefined): string | null {
  const url = webAddress(address);
  return url ? `${url.protocol}//${url.hostname}/*` : null;
}

/** Whether a place is one of these, or lies under one: `old.reddit.com` under `reddit.com`. */
export const isAmong = (place: string, places: readonly string[]): boolean =>
  places.some((other) => place === other || place.endsWith(`.${other}`));

function webAddress(address: string | undefined): URL | null {
  const url = address && URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}
