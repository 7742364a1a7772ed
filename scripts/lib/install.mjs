// Installs what package-lock.json names, if it is not there yet. Node built-ins only: this runs before anything is installed.

import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runNpm } from './processes.mjs';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, link?: boolean }> }} LockFile */

/** @param {string} file */
const readLock = (file) => /** @type {LockFile} */ (JSON.parse(readFileSync(file, 'utf8')));

/**
 * Whether `folder`/node_modules holds exactly what `folder`/package-lock.json asks for. npm keeps a lock file of what it
 * put there, written last, so neither a broken-off install nor one from an older lock file passes. Packages that are
 * optional may be missing: they are often for another platform.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const installedFile = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = readLock(join(folder, 'package-lock.json')).packages ?? {};
  const installed = readLock(installedFile).packages ?? {};
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : optional === true;
  });
}

/**
 * Runs `npm ci` in `folder` unless it is installed already.
 * @param {string} folder
 * @param {readonly string[]} [flags] more for `npm ci`
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function ensureInstalled(folder, flags = []) {
  if (isInstalled(folder)) return false;
  console.log(`Installing what ${join(relative(process.cwd(), folder), 'package-lock.json')} names (npm ci) ...`);
  const code = await runNpm(['ci', '--no-audit', '--no-fund', ...flags], { cwd: folder });
  if (code !== 0) throw new Error(`npm ci failed in ${folder} (exit code ${code})`);
  return true;
}
