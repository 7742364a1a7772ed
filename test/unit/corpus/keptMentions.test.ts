import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KeptMentions, writeMentions } from '../../../src/core/corpus/keptMentions';
import { decodeMentions, encodeMentions } from '../../../src/core/corpus/mentionCode';
import { MENTION_KINDS, type Mention } from '../../../src/core/model/mention';
import { keyOfText } from '../../../src/core/texts/textKey';

const TAGGER = 'test 1';

/** Mentions as they may stand in a text, and its length. */
const inText = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 40_000 }), fc.constantFrom(...MENTION_KINDS)), {
      maxLength: 30,
    }),
    fc.nat(50),
  )
  .map(([pieces, rest]) => {
    const mentions: Mention[] = [];
    let at = 0;
    for (const [gap, length, kind] of pieces) {
      mentions.push({ start: at + gap, end: at + gap + length, kind });
      at += gap + length;
    }
    return { mentions, length: at + rest };
  });

describe('mentions as bytes', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(inText, ({ mentions, length }) => {
        assert.deepEqual(decodeMentions(encodeMentions(mentions), length), mentions);
      }),
    );
  });

  it('take two bytes each where names are short and near', () => {
    assert.equal(encodeMentions([{ start: 100, end: 114, kind: 'person' }]).length, 2);
    assert.equal(encodeMentions([]).length, 0);
  });

  it('are none when the text ends before they do', () => {
    assert.equal(decodeMentions(encodeMentions([{ start: 4, end: 9, kind: 'place' }]), 8), undefined);
  });

  it('are well formed or none, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(2000), (bytes, length) => {
        let last = 0;
        for (const { start, end, kind } of decodeMentions(bytes, length) ?? []) {
          assert.ok(last <= start && start < end && end <= length && MENTION_KINDS.includes(kind));
          last = end;
        }
      }),
    );
  });
});

describe('the key of a text', () => {
  const block = { kind: 'paragraph', start: 0, end: 4 } as const;
  const key = keyOfText({ text: 'Gaza', blocks: [block] });

  it('is a whole number that is exact', () => assert.ok(Number.isSafeInteger(key)));

  for (const [what, other] of [
    ['a letter', { text: 'Gazb', blocks: [block] }],
    ['the kind of a block', { text: 'Gaza', blocks: [{ ...block, kind: 'caption' as const }] }],
    ['the end of a block', { text: 'Gaza', blocks: [{ ...block, end: 3 }] }],
    ['the end of a label', { text: 'Gaza', blocks: [{ ...block, labelEnd: 0 }] }],
    ['the number of blocks', { text: 'Gaza', blocks: [] }],
  ] as const) {
    it(`is another when ${what} is`, () => assert.notEqual(keyOfText(other), key));
  }
});

describe('mentions that are kept', () => {
  const texts = ['Moscow said so.', 'Nobody said so.', 'Peskov and Putin said so.'];
  const found: readonly (readonly Mention[])[] = [
    [{ start: 0, end: 6, kind: 'place' }],
    [],
    [
      { start: 0, end: 6, kind: 'person' },
      { start: 11, end: 16, kind: 'person' },
    ],
  ];
  const entries = texts.map((text, i) => [keyOfText({ text, blocks: [] }), encodeMentions(found[i] ?? [])] as const);
  const written = (some = entries): Uint8Array => new Uint8Array(Buffer.concat(writeMentions(new Map(some), TAGGER)));

  it('are found by the key of their text: also that there are none, but nothing of another text', () => {
    const kept = KeptMentions.read(written(), TAGGER) ?? assert.fail('it cannot be read');
    texts.forEach((text, i) => {
      assert.deepEqual(kept.mentionsOf(keyOfText({ text, blocks: [] }), text.length), found[i]);
    });
    assert.equal(kept.mentionsOf(keyOfText({ text: 'Moscow said no.', blocks: [] }), 15), undefined);
  });

  it('are the same bytes in whatever order the texts came', () => {
    assert.deepEqual(written([...entries].reverse()), written());
  });

  it('are none of another tagger', () => {
    assert.equal(KeptMentions.read(written(), 'test 2'), undefined);
  });

  it('are none when any byte has changed', () => {
    const bytes = written();
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = bytes.slice();
      damaged[at] = (bytes[at] ?? 0) ^ 1;
      assert.equal(KeptMentions.read(damaged, TAGGER), undefined, `byte ${at}`);
    }
  });

  it('are none when nothing is there', () => {
    assert.equal(KeptMentions.read(new Uint8Array(), TAGGER), undefined);
  });
});
