// Gathers every string that can be translated at run time into l10n/bundle.l10n.json.
//   node scripts/l10n.mjs [--check]
// With --check nothing is written, and a bundle that is out of date is an error.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/root.mjs';

const BUNDLE = join(root, 'l10n/bundle.l10n.json');
/** A call with a literal: `vscode.l10n.t('...'`, or with double quotes. */
const CALL = /\bl10n\.t\(\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/g;
/** A call with a literal in the core, which says to others what they are to translate; and any such call. */
const MESSAGE = /(?<![\w.])(?<!function )message\(\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")(?=\s*[,)])/g;
const ANY_MESSAGE = /(?<![\w.])(?<!function )message\(/g;
/** The strings of a page are listed in one place, each as a literal. */
const LISTED = /^\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?\s*$/gm;

/** @param {string} literal a string literal of TypeScript without escapes beyond \' \" \\ */
const unquote = (literal) => literal.slice(1, -1).replace(/\\(.)/g, '$1');

/** @param {string} file @param {RegExp} pattern */
function stringsIn(file, pattern) {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, literal = "''"]) => unquote(literal));
}

/** @param {string} folder */
function sourcesIn(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.map((name) => join(folder, name));
}

/** @param {string} file */
function messagesIn(file) {
  const strings = stringsIn(file, MESSAGE);
  const calls = readFileSync(file, 'utf8').match(ANY_MESSAGE) ?? [];
  if (calls.length > strings.length) throw new Error(`${file}: what \`message\` is given first must be one literal.`);
  return strings;
}

function gather() {
  const strings = sourcesIn(join(root, 'src/host')).flatMap((file) => stringsIn(file, CALL));
  strings.push(...sourcesIn(join(root, 'src/core')).flatMap(messagesIn));
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
