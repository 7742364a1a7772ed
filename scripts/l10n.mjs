// Gathers every string that can be translated at run time into l10n/bundle.l10n.json.
//   node scripts/l10n.mjs [--check]
// With --check nothing is written, and a bundle that is out of date is an error.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/root.mjs';

const BUNDLE = join(root, 'l10n/bundle.l10n.json');
/** A call with a literal: `vscode.l10n.t('...'`, or with double quotes. */
const CALL = /\bl10n\.t\(\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/g;
/** The strings of a page are listed in one place, each as a literal. */
const LISTED = /^\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?\s*$/gm;

/** @param {string} literal a string literal of TypeScript without escapes beyond \' \" \\ */
const unquote = (literal) => literal.slice(1, -1).replace(/\\(.)/g, '$1');

/** @param {string} file @param {RegExp} pattern */
function stringsIn(file, pattern) {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, literal = "''"]) => unquote(literal));
}

function gather() {
  const host = join(root, 'src/host');
  const files = readdirSync(host, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const strings = files.flatMap((name) => stringsIn(join(host, name), CALL));
  for (const page of ['reader', 'concordance', 'actorPage', 'merges', 'review', 'repair']) {
    strings.push(...stringsIn(join(root, `src/protocol/${page}Strings.ts`), LISTED));
  }
  strings.push(...stringsIn(join(root, 'src/core/entities/linking/salience.ts'), LISTED));
  return Object.fromEntries([...new Set(strings)].sort().map((text) => [text, text]));
}

const text = `${JSON.stringify(gather(), null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(BUNDLE, 'utf8') !== text) {
    console.error('l10n/bundle.l10n.json is out of date: run `npm run l10n`.');
    process.exitCode = 1;
  }
} else {
  mkdirSync(join(root, 'l10n'), { recursive: true });
  writeFileSync(BUNDLE, text);
}
