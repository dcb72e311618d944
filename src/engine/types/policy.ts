/** What a pack may change in how drafts are judged. It can never reach the laws of `weigh.ts`. */
export type Policy = { terms: readonly never[] };

export const PLAIN_POLICY: Policy = { terms: [] };
