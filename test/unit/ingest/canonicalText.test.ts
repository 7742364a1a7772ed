import assert from 'node:assert/strict';
import { CanonicalTextBuilder } from '../../../src/core/ingest/layout/canonicalText';
import { excerpt, without } from '../../../src/core/ingest/layout/excerpt';
import type { OffsetMap } from '../../../src/core/model/offsetMap';

function canonical(source: string): { text: string; offsets: OffsetMap } {
  const builder = new CanonicalTextBuilder();
  builder.add(excerpt(source, [{ start: 0, end: source.length }]));
  return builder.build();
}

describe('canonical text', () => {
  const cases: readonly [what: string, source: string, text: string][] = [
    ['runs of white space', ' one\t two \r\n three ', 'one two three'],
    ['spaces of all kinds', 'a\u00A0b\u2009c\u3000d\u202Fe\u2028f', 'a b c d e f'],
    ['decomposed letters', 'Zu\u0308rich, Gene\u0300ve', 'Zürich, Genève'],
    ['decomposed Hangul', '\u1112\u1161\u11ab\u1100\u116e\u11a8', '한국'],
    ['a singleton', '\u212B', 'Å'],
    ['marks in another order', 'a\u0301\u0323', 'ạ\u0301'],
    ['zero-width spaces and soft hyphens', 'zero\u200Bwidth\uFEFF hy\u00ADphen\u2060', 'zerowidth hyphen'],
    ['a mark parted from its letter by what is dropped', 'e\u00AD\u0301', 'é'],
    ['control characters', 'a\u0000b\u001bc\u007fd\u0099e', 'abcde'],
    ['overrides, embeddings and isolates', 'safe \u202Etxt.exe\u202C \u2067x\u2069', 'safe txt.exe x'],
  ];
  for (const [what, source, text] of cases) it(`cleans ${what}`, () => assert.equal(canonical(source).text, text));

  it('keeps joiners and direction marks, which words are spelt with', () => {
    for (const word of ['می\u200Cخواهم', '👩\u200D👧', 'א\u200F!', '\u061Cab'])
      assert.equal(canonical(word).text, word);
  });

  it('keeps text with marks and letters beyond the first plane', () => {
    for (const word of ['हिन्दी', '𝔸𝔹', 'ไทย', '🇺🇳', 'نَص']) assert.equal(canonical(word).text, word.normalize('NFC'));
  });

  it('leads back to the source letter by letter', () => {
    const source = '  Zu\u0308rich \u00AD \u00A0is  ne\u00ADar';
    const { text, offsets } = canonical(source);
    assert.equal(text, 'Zürich is near');
    const back = (word: string): string => {
      const start = text.indexOf(word);
      const range = offsets.toSource(start, start + word.length);
      return range === undefined ? '' : source.slice(range.start, range.end);
    };
    assert.equal(back('ü'), 'u\u0308');
    assert.equal(back('rich'), 'rich');
    assert.equal(back(' is'), ' \u00AD \u00A0is');
    assert.equal(back('near'), 'ne\u00ADar');
    assert.equal(back('ar'), 'ar');
  });

  it('copies what needs no change in one segment', () => {
    assert.deepEqual([...canonical('An ordinary sentence, “quoted” – Привет').offsets.segments], [0, 39, 0, 39]);
  });

  it('parts blocks and adds none of which nothing is left', () => {
    const source = 'one \u200B  two';
    const builder = new CanonicalTextBuilder();
    const added = [
      [0, 3],
      [3, 7],
      [7, source.length],
    ].map(([start = 0, end = 0]) => builder.add(excerpt(source, [{ start, end }])));
    assert.deepEqual(added, [{ start: 0, end: 3, text: 'one' }, undefined, { start: 5, end: 8, text: 'two' }]);
    assert.equal(builder.build().text, 'one\n\ntwo');
  });

  it('reads on over ranges that are apart in the source', () => {
    const source = '> one\n> two';
    const builder = new CanonicalTextBuilder();
    builder.add(
      excerpt(source, [
        { start: 2, end: 6 },
        { start: 8, end: 11 },
      ]),
    );
    const { text, offsets } = builder.build();
    assert.equal(text, 'one two');
    assert.deepEqual(offsets.toSource(4, 7), { start: 8, end: 11 });
    assert.deepEqual(offsets.toCanonical(8, 11), { start: 4, end: 7 });
    assert.equal(offsets.toCanonical(6, 8), undefined);
  });

  it('parts a row of marks that no word has, so that it stays NFC and takes no time in its square', () => {
    const { text } = canonical(`a${'\u0301\u0323'.repeat(500_000)}b`);
    assert.ok(text.includes('\u034F'));
    assert.ok(text.endsWith('b'));
    const start = text.slice(0, 400);
    assert.equal(start, start.normalize('NFC'));
  }).timeout(20_000);

  it('bears ten million characters of any one sort', () => {
    for (const unit of ['a', ' ', '\u200B', 'ab ', 'e\u0301', '漢']) {
      const source = unit.repeat(10_000_000 / unit.length);
      const { text } = canonical(`x${source}y`);
      assert.ok(text.startsWith('x') && text.endsWith('y'));
    }
  }).timeout(60_000);
});

describe('excerpt without', () => {
  const source = 'abcdefghij';
  const whole = excerpt(source, [
    { start: 0, end: 4 },
    { start: 6, end: 10 },
  ]);

  it('drops ranges within and across the source ranges', () => {
    assert.equal(whole.raw, 'abcdghij');
    for (const dropped of [
      [],
      [[0, 1]],
      [[3, 5]],
      [[0, 8]],
      [
        [1, 2],
        [4, 6],
      ],
      [[2, 4]],
      [[4, 8]],
      [
        [0, 1],
        [1, 2],
        [7, 8],
      ],
    ]) {
      const drops = dropped.map(([start = 0, end = 0]) => ({ start, end }));
      const left = without(whole, drops);
      const expected = [...whole.raw].filter((_, i) => !drops.some(({ start, end }) => i >= start && i < end)).join('');
      assert.equal(left.raw, expected);
      assert.equal(left.ranges.map(({ start, end }) => source.slice(start, end)).join(''), expected);
    }
  });
});
