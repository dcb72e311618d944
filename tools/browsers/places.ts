import { homedir } from 'node:os';
import { join } from 'node:path';

export type Family = 'chromium' | 'firefox';

const home = homedir();
const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);
const applications = ['/Applications', join(home, 'Applications')];

/** Where each system's own installers put a browser, best first: an unbranded build before a branded one. */
const PLACES: Record<string, Record<Family, readonly string[]>> = {
  linux: {
    chromium: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/usr/bin/microsoft-edge-stable',
      '/usr/bin/microsoft-edge',
    ],
    firefox: ['/usr/bin/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox', '/usr/bin/firefox'],
  },
  darwin: {
    chromium: applications.flatMap((folder) => [
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]),
    firefox: applications.flatMap((folder) => [
      `${folder}/Firefox.app/Contents/MacOS/firefox`,
      `${folder}/Firefox Developer Edition.app/Contents/MacOS/firefox`,
    ]),
  },
  win32: {
    chromium: programFiles.flatMap((folder) => [
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
    firefox: programFiles.flatMap((folder) => [
      join(folder, 'Mozilla Firefox/firefox.exe'),
      join(folder, 'Firefox Developer Edition/firefox.exe'),
    ]),
  },
};

export const placesOf = (family: Family, system: string = process.platform): readonly string[] =>
  PLACES[system]?.[family] ?? [];
