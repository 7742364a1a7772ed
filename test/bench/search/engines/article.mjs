// An article made of a row as lightly as the documents of the peers are, whose making is in their peak memory, too: the body as
// it is, a block a paragraph. What ingestion makes of a text beside that (offsets, furniture, a title found in it) is not searched.

/**
 * @typedef {import('../../../../src/core/model/article').Article} Article
 * @typedef {import('../../../../src/core/model/block').Block} Block
 * @typedef {import('../rows.mjs').Row} Row
 */

const BETWEEN_PARAGRAPHS = '\n\n';

/** @param {string} value */
const known = (value) => ({ value, provenance: /** @type {const} */ ('metadata') });

/** @param {string} text */
function paragraphsOf(text) {
  /** @type {Block[]} */
  const blocks = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf(BETWEEN_PARAGRAPHS, start);
    const end = next < 0 ? text.length : next;
    if (end > start) blocks.push({ kind: 'paragraph', start, end });
    start = end + BETWEEN_PARAGRAPHS.length;
  }
  return blocks;
}

/**
 * @param {Row} row
 * @param {import('../../../../src/core/model/offsetMap').OffsetMap} offsets of no text
 * @returns {Article}
 */
export function articleOf({ id, title, body, date, source, author }, offsets) {
  const text = body.normalize();
  return {
    id,
    path: id,
    title: known(title.normalize()),
    date: date ? { edtf: date, provenance: 'metadata' } : { edtf: null, provenance: 'unknown' },
    ...(source ? { source: known(source.normalize()) } : {}),
    ...(author ? { author: known(author.normalize()) } : {}),
    text,
    blocks: paragraphsOf(text),
    offsets,
    words: 0,
  };
}
