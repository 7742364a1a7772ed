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
import { withoutLoneSurrogates } from '../../src/core/notes/surrogates';

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
const quoted = markedText.filter((text) => paragraphsOf(text).length > 0 && withoutLoneSurrogates(text) === text);
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
  return {
    exact,
    prefix: `before ${exact}`,
    suffix: '--> <!-- after',
    start: 7,
    end: 7 + exact.length,
    hash: 'h-1',
    twins: 2,
  };
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

  const place = fc.record({ anchor: quoted.map(anchorOf), article: fc.constantFrom('b.txt', '-->') });
  const someEdit = fc.oneof(
    markedText
      .filter((text) => !text.includes(':~:'))
      .map((comment) => (note: string, id: string) => setComment(note, id, comment)),
    fc.uniqueArray(tag, { maxLength: 3 }).map((tags) => (note: string, id: string) => setTags(note, id, tags)),
    fc.constant((note: string, id: string) => removeEntry(note, id)),
    place.map((to) => (note: string, id: string) => reattach(note, id, { ...to, href: '../b.txt#:~:text=b' })),
    place.map((to) => (note: string, id: string) => refreshQuote(note, id, { ...to, href: null })),
  );

  it('is edited without touching anything else of its note', () => {
    fc.assert(
      fc.property(entryToWrite, entryToWrite, entryToWrite, someEdit, newlines, (a, b, c, edit, newline) => {
        const [before, own, after] = [a, b, c].map((written, i) =>
          formatEntry({ ...written, id: `id${i}` }).replaceAll('\n', newline),
        ) as [string, string, string];
        const head = `# Note${newline}${newline}Mine.  ${newline}${newline}${before}`;
        const tail = `## End ${newline}${newline}${after}`;
        const now = edited(head + own + tail, edit(head + own + tail, 'id1'));
        assert.ok(now.startsWith(head));
        assert.ok(now.endsWith(tail));
        const { entries } = parseNote(now);
        assert.deepEqual(
          entries.filter(({ id }) => id !== 'id1').map(({ words, comment, tags }) => ({ words, comment, tags })),
          parseNote(head + tail).entries.map(({ words, comment, tags }) => ({ words, comment, tags })),
        );
      }),
    );
  });

  it('says what it was made to say, and stays what it is', () => {
    const tags = fc.uniqueArray(tag, { maxLength: 3 });
    fc.assert(
      fc.property(entryToWrite, place, tags, markedText, newlines, (written, to, newTags, text, newline) => {
        const comment = text.replaceAll(':~:', '');
        const { id } = written;
        let note = `# Note\n\n${formatEntry(written)}`.replaceAll('\n', newline);
        note = edited(note, setTags(note, id, newTags));
        note = edited(note, setComment(note, id, comment));
        note = edited(note, refreshQuote(note, id, { ...to, href: '../b%20c.txt#:~:text=b' }));
        const entry = only(note);
        assert.equal(entry.id, id);
        assert.equal(entry.comment, guardedComment(comment));
        assert.deepEqual(new Set(entry.tags), new Set(newTags));
        assert.equal(entry.words, shown(to.anchor.exact));
        assert.deepEqual(entry.anchor, to.anchor);
        assert.equal(entry.article, to.article);
        assert.equal(entry.citekey, written.citekey ?? undefined);
        assert.equal(entry.link?.path, '../b c.txt');
        assert.equal(note.replaceAll(newline, '').includes('\r'), false);
        assert.deepEqual(setComment(note, id, comment), []);
      }),
    );
  });

  it('that is put into a note leaves the rest as it is', () => {
    fc.assert(
      fc.property(
        fc.array(entryToWrite, { maxLength: 3 }),
        entryToWrite,
        fc.nat(20),
        newlines,
        (there, added, start, newline) => {
          const entries = there.map((written, i) => formatEntry({ ...written, id: `id${i}` })).join('');
          const note = `---\narticle: a.txt\n---\n# Note\n\n${entries}`.replaceAll('\n', newline);
          const { insertAt, text } = insertEntry(note, formatEntry({ ...added, id: 'new' }), {
            article: 'a.txt',
            start,
          });
          const now = note.slice(0, insertAt) + text + note.slice(insertAt);
          const before = parseNote(note).entries;
          const after = parseNote(now).entries;
          assert.deepEqual(
            after.filter(({ id }) => id !== 'new').map(({ id, comment }) => [id, comment]),
            before.map(({ id, comment }) => [id, comment]),
          );
          assert.equal(after.length, before.length + 1);
        },
      ),
    );
  });
});

describe('a note', () => {
  it('of any text is read, and its entries lie in it one after the other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.constant('\n> '), fc.constant('](../a.txt#:~:text=a)')), { maxLength: 60 }),
        (pieces) => {
          const note = pieces.join('');
          let end = 0;
          for (const { range, quoteRange, commentRange, comment } of parseNote(note).entries) {
            assert.ok(end <= range.start && range.start === quoteRange.start);
            assert.ok(quoteRange.end <= range.end && commentRange.end <= range.end && range.end <= note.length);
            assert.equal(note.slice(commentRange.start, commentRange.end).replaceAll('\r\n', '\n'), comment);
            end = range.end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
