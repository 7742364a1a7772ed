import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Anchor } from '../../src/core/model/anchor';
import type { NoteEntry } from '../../src/core/model/note';
import { guardedComment } from '../../src/core/notes/entries/guardedComment';
import { removeEntry, setComment, setTags, type TextEdit } from '../../src/core/notes/entryEdits';
import { type EntryToWrite, formatEntry } from '../../src/core/notes/formatEntry';
import { insertEntry } from '../../src/core/notes/insertEntry';
import { paragraphsOf } from '../../src/core/notes/markdown';
import { parseNote } from '../../src/core/notes/parseNote';
import { noteLink } from '../../src/core/notes/quotation';
import { reattach, refreshQuote } from '../../src/core/notes/requote';

/** Words, marks of Markdown, HTML and JSON, emoji, marks of direction, and line ends: what could be taken for something else. */
const piece = fc.oneof(
  fc.constantFrom(
    'Relations',
    ' ',
    '  ',
    '\n',
    '\n\n',
    'do not',
    '莫斯科',
    'العربية',
    '\u202Eabc\u202C',
    '👩‍👩‍👧',
    'é',
    '\u00A0',
  ),
  fc.constantFrom(
    '**',
    '_',
    '*',
    '`',
    '```',
    '~~~',
    '~~',
    '==',
    '#',
    '# ',
    '###',
    '[',
    ']',
    '](',
    ')',
    '[…]',
    '[^1]',
    '\\',
    '|',
  ),
  fc.constantFrom(
    '>',
    '> ',
    '- ',
    '1. ',
    '---',
    '===',
    '<!--',
    '-->',
    '--',
    '<b>',
    '</b>',
    '&amp;',
    '&',
    '$',
    '^',
    ':~:',
    '@',
    '"',
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const markedText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const quoted = markedText.filter((text) => paragraphsOf(text).length > 0 && text.isWellFormed());
const tag = fc.constantFrom('important', 'follow-up', 'a/b', 'été', '2019-x', '莫斯科');

const entryToWrite: fc.Arbitrary<EntryToWrite> = fc.record({
  label: markedText.filter((text) => paragraphsOf(text).length > 0),
  href: quoted.map((words) => noteLink('notes', 'a (1)/b#2.txt', anchorOf(words))),
  citekey: fc.constantFrom(null, 'sanders2019', 'a-b_c:1'),
  anchor: quoted.map(anchorOf),
  article: fc.constantFrom('a.txt', 'news.jsonl#id:17', '--> <b>'),
  id: fc.constantFrom('k3f9x2', '000000', 'zzzzzz'),
  tags: fc.uniqueArray(tag, { maxLength: 3 }),
  comment: markedText.filter((text) => !text.includes(':~:')),
});
const newlines = fc.constantFrom('\n', '\r\n');

function anchorOf(exact: string): Anchor {
  return { exact, prefix: `before ${exact}`, suffix: '--> <!-- after', start: 7, end: 7 + exact.length, hash: 'h-1' };
}

/** As a block quote shows a passage. */
function shown(passage: string): string {
  return paragraphsOf(passage).join('\n\n');
}

function edited(note: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .reverse()
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), note);
}

function only(note: string): NoteEntry {
  const { entries } = parseNote(note);
  assert.equal(entries.length, 1);
  const [entry] = entries;
  assert.ok(entry);
  return entry;
}

describe('an entry', function () {
  this.timeout(60_000);

  it('is read as it was written, whatever its words and comment hold', () => {
    fc.assert(
      fc.property(entryToWrite, newlines, (written, newline) => {
        const note = `# Note\n\n${formatEntry(written)}`.replaceAll('\n', newline);
        const entry = only(note);
        assert.equal(entry.id, written.id);
        assert.equal(entry.words, shown(written.anchor.exact));
        assert.deepEqual(entry.anchor, written.anchor);
        assert.equal(entry.article, written.article);
        assert.equal(entry.citekey, written.citekey ?? undefined);
        assert.deepEqual(entry.tags, written.tags);
        assert.equal(entry.comment, guardedComment(written.comment));
        assert.equal(entry.link?.href, written.href);
        assert.equal(note.slice(entry.range.end).trim(), '');
      }),
    );
  });
});
