export const TARGETS = ['chromium', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

export type Manifest = typeof import('../../manifest.json');

/** Derives a browser's manifest: Firefox has background scripts for a service worker, and each leaves out the other's keys. */
export function manifestFor(target: Target, manifest: Manifest) {
  if (target === 'chromium') {
    const { browser_specific_settings: _gecko, ...rest } = manifest;
    return rest;
  }
  const { minimum_chrome_version: _chrome, background, ...rest } = manifest;
  return { ...rest, background: { scripts: [background.service_worker], type: background.type } };
}
