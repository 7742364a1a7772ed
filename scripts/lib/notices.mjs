// The licences of the packages whose code is in our bundles, as those licences ask.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stylesNotice } from './cslStyles.mjs';

/** What a licence asks for beside its own text, by package. @type {Record<string, string>} */
const BESIDE = {
  citeproc: `Used under the Common Public Attribution License 1.0, https://opensource.org/license/cpal-1-0
Citations by CSL (citeproc-js), http://citationstyles.org/
Unchanged but for the removal of white space and comments. Its source is in the package citeproc of this version on
https://www.npmjs.com/package/citeproc and at https://github.com/juris-m/citeproc-js`,
};

/**
 * @param {readonly import('esbuild').Metafile[]} metafiles of the bundles that ship
 * @returns {string} a text with the name, version and licence text of every package in them, and of the citation styles
 */
export function thirdPartyNotices(metafiles) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []));
  const notices = [...folders].sort().map(notice);
  if (inputs.some((path) => path.startsWith('csl-styles:'))) notices.push(stylesNotice());
  return notices.join(`\n${'-'.repeat(80)}\n\n`);
}

/** @param {string} folder a package in node_modules */
function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  const path = join(folder, file ?? '');
  if (!file || !existsSync(path)) throw new Error(`${name} is bundled, but ${folder} holds no licence text`);
  const texts = [readFileSync(path, 'utf8').trim(), ...(BESIDE[name] === undefined ? [] : [BESIDE[name]])];
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}
