// Books and documents of Word as tests need them.

import { strToU8, zipSync } from 'fflate';

/** A ZIP archive of texts by their paths. */
export function writeZip(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A document of Word with this body, in the elements of WordprocessingML; `more` are other files of the archive. */
export function writeDocx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return writeZip({
    'word/document.xml': `<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

/** A paragraph of Word, in a style by its id. */
export function wordParagraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** Styles of Word: names by ids. */
export function wordStyles(names: Readonly<Record<string, string>>): string {
  const styles = Object.entries(names).map(
    ([id, name]) => `<w:style w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  );
  return `<w:styles ${WORD}>${styles.join('')}</w:styles>`;
}

/** An EPUB book of XHTML bodies by the names of their files, in the order of its spine; `metadata` in the elements of Dublin Core. */
export function writeEpub(bodies: Readonly<Record<string, string>>, metadata = ''): Uint8Array {
  const names = Object.keys(bodies);
  const items = names.map((name, i) => `<item id="c${i}" href="text/${name}" media-type="application/xhtml+xml"/>`);
  const spine = names.map((_, i) => `<itemref idref="c${i}"/>`);
  return writeZip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    'OPS/book.opf':
      `<package><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata>` +
      `<manifest>${items.join('')}</manifest><spine>${spine.join('')}</spine></package>`,
    ...Object.fromEntries(names.map((name) => [`OPS/text/${name}`, `<html><body>${bodies[name]}</body></html>`])),
  });
}
