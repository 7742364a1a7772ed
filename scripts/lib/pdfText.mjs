// The part of PDF.js that reads text, and no other.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * What is left out of PDF.js: forms, annotations, fonts and pictures as they are drawn, and what writes files. It is four fifths of it.
 * Each is a module of theirs, or a folder of modules, as the marks in their bundle name them.
 */
const LEFT_OUT = [
  'external/',
  'src/core/annotation.js',
  'src/core/arithmetic_decoder.js',
  'src/core/brotli_stream.js',
  'src/core/calibri_factors.js',
  'src/core/ccitt.js',
  'src/core/default_appearance.js',
  'src/core/editor/',
  'src/core/font_renderer.js',
  'src/core/helvetica_factors.js',
  'src/core/icc_colorspace.js',
  'src/core/image.js',
  'src/core/image_resizer.js',
  'src/core/image_utils.js',
  'src/core/jbig2.js',
  'src/core/jpg.js',
  'src/core/jpx.js',
  'src/core/liberationsans_widths.js',
  'src/core/myriadpro_factors.js',
  'src/core/pattern.js',
  'src/core/ps_parser.js',
  'src/core/segoeui_factors.js',
  'src/core/struct_tree.js',
  'src/core/worker.js',
  'src/core/writer.js',
  'src/core/xfa/',
  'src/core/xfa_fonts.js',
  'src/pdf.worker.js',
  'src/shared/scripting_utils.js',
];

/** Stands for all that is left out, of which some is told its settings when a file is opened. */
const ABSENT = 'class Absent { static setOptions() {} }\n';

/** @param {string} bundle PDF.js's worker, not minified
 * @returns {string} a module of its classes that read text */
function textOnly(bundle) {
  const unused = new Set(LEFT_OUT);
  const modules = bundle.split(/^(?=;\/\/ \.\/)/m).map((code) => {
    const path = /^;\/\/ \.\/(\S+)/.exec(code)?.[1] ?? '';
    const left = LEFT_OUT.find((name) => path === name || (name.endsWith('/') && path.startsWith(name)));
    if (left === undefined) return code;
    unused.delete(left);
    const names = code.matchAll(/^(?:class|function\*?|async function|const|let|var) (\w+)/gm);
    return [...names].map(([, name]) => `const ${name} = Absent;\n`).join('');
  });
  if (unused.size > 0) throw new Error(`PDF.js has no ${[...unused].join(', ')} any more; see scripts/lib/pdfText.mjs`);
  return `${ABSENT}${modules.join('')}\nexport { LocalPdfManager, setVerbosityLevel };\n`;
}

/**
 * Resolves `pdf-text` to what of PDF.js reads text (src/core/ingest/documents/pdf/pdfText.d.ts).
 * @type {import('esbuild').Plugin}
 */
export const pdfText = {
  name: 'pdf-text',
  setup(build) {
    const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    build.onResolve({ filter: /^pdf-text$/ }, () => ({ path: join(folder, 'legacy', 'build', 'pdf.worker.mjs') }));
    build.onLoad({ filter: /[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.worker\.mjs$/ }, ({ path }) => ({
      contents: textOnly(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};
