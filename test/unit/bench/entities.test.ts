import assert from 'node:assert/strict';
import { compare } from '../../../src/training/evaluation/evaluate';
import { asJson, asTable, type FileReport } from '../../bench/entities/report';

describe('the report of the evaluation of names', () => {
  const text = 'Ann met Bob in Rome';
  const gold = [
    { start: 0, end: 3, kind: 'person' as const },
    { start: 8, end: 11, kind: 'person' as const },
    { start: 15, end: 19, kind: 'place' as const },
  ];
  const evaluation = compare([{ text, blocks: [], gold, tokens: 5 }], [gold.slice(0, 2)]);
  const measured = { evaluation, tokensPerSecond: 1234.6 };
  const file: FileReport = { name: 'a.conll', documents: 1, tokens: 5, ours: measured, compromise: measured };

  it('is JSON in percent with two decimals, of both taggers', () => {
    const none = { precision: 0, recall: 0, f1: 0 };
    const figures = {
      precision: 100,
      recall: 66.67,
      f1: 80,
      overlapF1: 80,
      tokensPerSecond: 1235,
      byKind: { person: { precision: 100, recall: 100, f1: 100 }, organization: none, place: none },
    };
    assert.deepEqual(JSON.parse(asJson([file])), {
      files: [{ name: 'a.conll', tokens: 5, ours: figures, compromise: figures }],
    });
  });

  it('leaves the peer out when it was not asked', () => {
    const { compromise: _, ...alone } = file;
    assert.ok(!asJson([alone]).includes('compromise'));
    assert.ok(!asTable([alone]).includes('  compromise'));
  });

  it('says in the table how it is counted', () => {
    assert.match(asTable([file]), /Overlap: any/);
    assert.match(asTable([file]), /strict, person .*100\.00 100\.00 100\.00/);
  });
});
