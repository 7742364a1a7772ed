import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mention } from '../../../src/core/model/mention';
import { readConll } from '../../../src/training/evaluation/conll';
import { compare } from '../../../src/training/evaluation/evaluate';
import { type GoldDocument, toGoldDocument } from '../../../src/training/evaluation/goldDocument';

function goldOf(rows: string): GoldDocument {
  const [document] = readConll(rows.replaceAll(' ', '\t'));
  if (document === undefined) throw new Error('no document');
  return toGoldDocument(document);
}

function spansOf({ text, gold }: GoldDocument): string[] {
  return gold.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
}

describe('readConll', () => {
  it('parts documents and sentences', () => {
    const documents = readConll('-DOCSTART-\tO\n\nA\tO\n\nB\tO\nC\tO\r\n\n-DOCSTART- -X- O O\n\nD\tB-PER\n');
    assert.deepEqual(
      documents.map((document) => document.map(({ tokens }) => tokens)),
      [[['A'], ['B', 'C']], [['D']]],
    );
  });

  it('takes a file without marks of documents for one', () => {
    assert.equal(readConll('A\tO\n\nB\tO').length, 1);
  });

  it('takes the first and the last of several columns', () => {
    assert.deepEqual(readConll('EU NNP I-NP I-ORG')[0]?.[0], { tokens: ['EU'], tags: ['I-ORG'] });
  });

  it('says which line it cannot read', () => {
    assert.throws(() => readConll('A\tO\nB\n'), /line 2/);
    assert.throws(() => readConll('A\tPERSON\n'), /line 1/);
    assert.throws(() => readConll('\n\n'), /no token/);
  });
});

describe('toGoldDocument', () => {
  it('reads both ways of tagging', () => {
    const newer = 'John B-PER Smith I-PER of O Rome B-LOC';
    const older = 'John I-PER Smith I-PER of O Rome I-LOC';
    for (const rows of [newer, older]) {
      const lines = rows.replace(/(\S+) (\S+) ?/g, '$1 $2\n');
      assert.deepEqual(spansOf(goldOf(lines)), ['person John Smith', 'place Rome']);
    }
  });

  it('parts spans that follow each other', () => {
    assert.deepEqual(spansOf(goldOf('A I-PER\nB B-PER\nC I-ORG\n')), ['person A', 'person B', 'organization C']);
  });

  it('ignores tags that name no kind', () => {
    assert.deepEqual(spansOf(goldOf('French B-MISC\nParis B-GPE\nx I-MISC\n')), ['place Paris']);
  });

  it('sets signs as running text does', () => {
    const { text } = goldOf('" O\nHi O\n, O\n" O\nsaid O\nAnn B-PER\n\'s O\n( O\nold O\n) O\nson O\n. O\n');
    assert.equal(text, '"Hi," said Ann\'s (old) son.');
  });

  it('gives a sentence that nothing ends a block of its own', () => {
    const { text, blocks } = goldOf('Title O\n\nOne O\n. O\n\nTwo O\n. O\n\nMoscow O\n');
    assert.deepEqual(
      blocks.map(({ start, end }) => text.slice(start, end)),
      ['Title', 'One. Two.', 'Moscow'],
    );
  });
});

describe('compare', () => {
  const text = 'John Smith of Rome met NATO.';
  const document = (gold: Mention[]): GoldDocument => ({ text, blocks: [], gold, tokens: 6 });
  const smith: Mention = { start: 0, end: 10, kind: 'person' };
  const rome: Mention = { start: 14, end: 18, kind: 'place' };
  const nato: Mention = { start: 23, end: 27, kind: 'organization' };
  const friday: Mention = { start: 19, end: 22, kind: 'date' };

  it('counts strictly by span and kind', () => {
    const { all, byKind } = compare([document([smith, rome])], [[smith, { ...rome, kind: 'person' }]]);
    assert.deepEqual(all, { precision: 50, recall: 50, f1: 50 });
    assert.equal(byKind.get('person')?.precision, 50);
    assert.equal(byKind.get('place')?.recall, 0);
  });

  it('counts any overlap, of one kind only', () => {
    const john: Mention = { start: 0, end: 4, kind: 'person' };
    const right = compare([document([smith])], [[john]]);
    assert.deepEqual([right.all.f1, right.overlap.f1], [0, 100]);
    const wrong = compare([document([smith])], [[{ ...john, kind: 'place' }]]);
    assert.equal(wrong.overlap.f1, 0);
  });

  it('counts names alone where a file has names, and what it has where it has none', () => {
    assert.deepEqual(compare([document([nato, friday])], [[nato]]).all.recall, 100);
    const dated = compare([document([friday])], [[friday, nato]]);
    assert.deepEqual([dated.all.precision, dated.counted], [100, ['date']]);
  });

  it('divides nothing by nothing', () => {
    assert.deepEqual(compare([document([])], [[]]).all, { precision: 0, recall: 0, f1: 0 });
  });
});

describe('the annotated files of the kinds', () => {
  const folder = join('test', 'bench', 'entities', 'kinds');
  const files = readdirSync(folder).filter((name) => name.endsWith('.conll'));

  it('are one for each kind beside names', () => {
    assert.deepEqual(
      files.map((name) => name.replace('.conll', '')),
      ['date', 'event', 'nationality', 'quantity', 'treaty', 'weapon'],
    );
  });

  for (const name of files) {
    it(`${name} holds sixty mentions of its kind, and of no other`, () => {
      const documents = readConll(readFileSync(join(folder, name), 'utf8')).map(toGoldDocument);
      const kinds = documents.flatMap(({ gold }) => gold.map(({ kind }) => `${kind}.conll`));
      assert.ok(kinds.length >= 60, `${kinds.length}`);
      assert.deepEqual([...new Set(kinds)], [name]);
    });
  }
});
