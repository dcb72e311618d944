/** The host in a match pattern: `x.com` of `https://x.com/*`. */
export const hostOf = (pattern: string): string => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
