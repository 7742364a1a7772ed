import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { ArticleMetadata } from '../../src/core/model/article';
import { locateAnchor, makeAnchor } from '../../src/core/notes/anchor';
import { appendToNote } from '../../src/core/notes/appendToNote';
import { findArticleLinks } from '../../src/core/notes/links';
import { noteFileName, noteTemplate } from '../../src/core/notes/noteFile';
import { formatQuotation, noteLink } from '../../src/core/notes/quotation';
import { withoutLoneSurrogates } from '../../src/core/notes/surrogates';
import { formatTextFragment, locateTextFragment, withoutNeedlessContext } from '../../src/core/notes/textFragment';

const sentence = fc.constantFrom(
  'Yes.',
  'Yes, he said.',
  'Relations have not improved.',
  'relations HAVE not improved',
  'a-b, c & d',
  'İ ß Σς 😀',
  '莫斯科',
  'x'.repeat(130),
);
const text = fc
  .array(
    fc.tuple(fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 6 })), fc.constantFrom(' ', '', '\n\n', '  ')),
    {
      minLength: 1,
      maxLength: 25,
    },
  )
  .map((parts) => parts.flat().join('').normalize('NFC'));

const passage = text.chain((whole) =>
  fc.tuple(fc.nat(whole.length), fc.nat(whole.length)).map(([a, b]) => ({
    whole,
    range: { start: Math.min(a, b), end: Math.max(a, b) },
  })),
);

describe('an anchor made of any passage', function () {
  this.timeout(30_000);

  it('is found in the same text where it was made', () => {
    fc.assert(
      fc.property(passage, ({ whole, range }) => {
        const anchor = makeAnchor(whole, range);
        assert.deepEqual(locateAnchor(whole, anchor), { start: anchor.start, end: anchor.end });
        assert.equal(whole.slice(anchor.start, anchor.end), anchor.exact);
      }),
    );
  });

  it('is found word for word or not at all in any other text', () => {
    fc.assert(
      fc.property(passage, text, fc.nat(), ({ whole, range }, other, at) => {
        const anchor = makeAnchor(whole, range);
        const changed = whole.slice(0, at % (whole.length + 1)) + other + whole.slice(at % (whole.length + 1));
        for (const place of [locateAnchor(changed, anchor), locateAnchor(other, anchor)]) {
          if (place !== null)
            assert.ok([changed, other].some((now) => now.slice(place.start, place.end) === anchor.exact));
        }
      }),
    );
  });

  it('is found at its new place when text was put in well before it', () => {
    fc.assert(
      fc.property(passage, ({ whole, range }) => {
        const anchor = makeAnchor(whole, range);
        if (anchor.exact === '') return;
        const found = locateAnchor(`§${whole}`, anchor);
        // The text before may be part of the context; what is found is the same passage, moved by one.
        if (found !== null) assert.deepEqual(found, { start: anchor.start + 1, end: anchor.end + 1 });
      }),
    );
  });
});

describe('a text fragment made of any passage', function () {
  this.timeout(30_000);

  it('leads back to the same words in the same place', () => {
    fc.assert(
      fc.property(passage, ({ whole, range }) => {
        const anchor = makeAnchor(whole, range);
        const fragment = formatTextFragment(anchor);
        if (anchor.exact.trim() === '') {
          assert.equal(fragment, '');
          return;
        }
        const from = anchor.end - anchor.exact.trimStart().length;
        const to = anchor.start + anchor.exact.trimEnd().length;
        const short = formatTextFragment(withoutNeedlessContext(whole, anchor));
        assert.ok(short.length <= fragment.length);
        for (const link of [fragment, short]) {
          assert.deepEqual(locateTextFragment(whole, link), { start: from, end: to });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is read without an error whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text, (fragment, whole) => {
        const place = locateTextFragment(whole, `#:~:text=${fragment}`);
        assert.ok(place === null || (place.start < place.end && place.end <= whole.length));
      }),
    );
  });
});

describe('notes of any article', function () {
  this.timeout(30_000);

  const id = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.constantFrom('con.txt', 'NUL', 'a/b', 'A/B', 'a\\b', '..', '.', '', 'a.txt', 'a.md', 'A.md'),
  );

  it('have file names that every system takes', () => {
    fc.assert(
      fc.property(id, (value) => {
        const name = noteFileName({ id: value });
        assert.ok(name.length <= 80);
        assert.match(name, /^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_.~-]*\.md$/u);
        assert.doesNotMatch(name, /^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
        assert.equal(noteFileName({ id: value }), name);
      }),
    );
  });

  it('never share a file, even where capitals do not count', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id), (ids) => {
        const names = ids.map((value) => noteFileName({ id: value }).toLowerCase().normalize('NFC'));
        assert.equal(new Set(names).size, ids.length);
      }),
    );
  });

  it('begin with front matter that says what is known, letter for letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (title, author) => {
        const metadata: ArticleMetadata = {
          id: title,
          path: 'x',
          title: { value: title, provenance: 'text' },
          date: { edtf: '2017', provenance: 'text' },
          author: { value: author, provenance: 'byline' },
        };
        const [, frontMatter = ''] = noteTemplate(metadata).split(/^---\n/m);
        const { citekey, ...known } = parse(frontMatter);
        assert.equal(typeof citekey, 'string');
        const given = { notes: 1, article: title, title, source: null, author, date: '2017', dateProvenance: 'text' };
        assert.deepEqual(known, given);
      }),
    );
  });

  it('grow at their end only, with one blank line between', () => {
    const existing = fc
      .array(fc.constantFrom('word', '\n', '\r\n', ' ', '# Heading'), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(existing, (before) => {
        const { insertAt, text: added } = appendToNote(before, '> quote\n\n');
        assert.equal(insertAt, before.length);
        const [gap = ''] = added.split('>');
        assert.match(gap, /^(?:\r?\n){0,2}$/);
        const whole = (before + added).replaceAll('\r\n', '\n');
        assert.ok(before.trim() === '' || /\n[ \t]*\n[ \t]*> quote\n\n$/.test(whole));
      }),
    );
  });

  it('hold links that are found again and lead back', () => {
    const part = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 8 })
      .map((name) => `n${withoutLoneSurrogates(name.replaceAll('/', ''))}`);
    fc.assert(
      fc.property(
        passage,
        fc.array(part, { minLength: 1, maxLength: 3 }),
        fc.string(),
        ({ whole, range }, parts, label) => {
          const anchor = makeAnchor(whole, range);
          if (anchor.exact.trim() === '') return;
          const href = noteLink('notes', parts.join('/'), anchor) ?? '';
          const quotation = formatQuotation(anchor.exact, { label, href });
          const link = findArticleLinks(`# Note\n\n${quotation}`).at(-1);
          assert.equal(link?.href, href);
          assert.equal(link?.path, `../${parts.join('/')}`);
          assert.equal(
            locateTextFragment(whole, link?.fragment ?? '')?.end,
            anchor.start + anchor.exact.trimEnd().length,
          );
        },
      ),
    );
  });

  it('quote in lines that all belong to the quote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (quote) => {
        const lines = formatQuotation(quote, { label: 'x', href: 'y' }).split(/[\n\r\u2028\u2029\u0085\v\f]/);
        assert.deepEqual(lines.splice(-2), ['', '']);
        assert.ok(lines.every((line) => line === '>' || line.startsWith('> ')));
      }),
    );
  });
});
