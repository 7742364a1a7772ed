// Finds and starts a Chromium. playwright-core brings none.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const programFiles = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

const usualPlaces = [
  ...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
  '/snap/bin/chromium',
  ...['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  ...programFiles.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  ...programFiles.map((folder) => join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
];

/**
 * The path of a Chromium, Chrome or Edge on this machine: CHROMIUM_PATH if it is set, else one in a usual place.
 * @returns {string}
 * @throws if there is none, saying what to install
 */
export function findChromium() {
  const chosen = process.env['CHROMIUM_PATH'];
  const found = (chosen ? [chosen] : usualPlaces).find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    chosen
      ? `CHROMIUM_PATH is ${chosen}, where there is no file`
      : 'No Chromium found: install Chromium, Chrome or Edge (Debian, Ubuntu: `sudo apt-get install -y chromium`), or set CHROMIUM_PATH.',
  );
}

/** Starts a Chromium without a window. */
export function launchBrowser() {
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    args: [
      // it opens pages of this machine only, and its sandbox does not start for root or in most containers
      '--no-sandbox',
      ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync'],
    ],
  });
}
