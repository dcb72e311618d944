import type { Target } from '../build/manifest-for';

type Remark = { code: string; message: string; file?: string; line?: number };
export type LintReport = { errors: Remark[]; warnings: Remark[] };

/** What the linter says though nothing is wrong. The list only shrinks. */
const EXPECTED: Record<Target, Record<string, string>> = {
  firefox: {
    UNSAFE_VAR_ASSIGNMENT: 'Preact holds one innerHTML for dangerouslySetInnerHTML, which a law keeps out of our code',
  },
  chromium: {
    UNSAFE_VAR_ASSIGNMENT: 'as in Firefox',
    BACKGROUND_SERVICE_WORKER_NOFALLBACK: 'the linter is Firefox’s; Chromium has service workers alone',
    ADDON_ID_REQUIRED: 'Firefox’s key, left out for Chromium',
    MISSING_DATA_COLLECTION_PERMISSIONS: 'Firefox’s key, left out for Chromium',
  },
};

/** Sorts a report: what we caused, and exceptions that are needed no more. */
export function judge(target: Target, { errors, warnings }: LintReport) {
  const remarks = [...errors, ...warnings];
  const expected = EXPECTED[target];
  return {
    offences: remarks
      .filter(({ code }) => !(code in expected))
      .map(({ code, message, file = 'manifest.json', line = 1 }) => `${code} ${file}:${line} ${message}`),
    unneeded: Object.keys(expected).filter((code) => !remarks.some((remark) => remark.code === code)),
  };
}
