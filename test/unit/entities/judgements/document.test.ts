import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { foldJudgements } from '../../../../src/core/entities/judgements/fold';
import { parseJudgements } from '../../../../src/core/entities/judgements/parse';
import { printJudgement } from '../../../../src/core/entities/judgements/print';
import { VERDICTS } from '../../../../src/core/entities/judgements/read';

describe('the document on judgements', () => {
  const document = readFileSync('docs/judgements.md', 'utf8');
  const examples = [...document.matchAll(/^```jsonl\n([^`]*)^```$/gm)].map(([, lines = '']) => lines).join('');

  it('has an example of every verdict', () => {
    const { lines } = parseJudgements(examples);
    assert.deepEqual([...new Set(lines.map(({ judgement }) => judgement.do))].sort(), [...VERDICTS].sort());
  });

  it('has examples that hold together, without a problem', () => {
    assert.deepEqual(foldJudgements(examples).problems, []);
  });

  it('has examples as they are printed', () => {
    const { lines } = parseJudgements(examples);
    assert.equal(lines.map(({ judgement }) => printJudgement(judgement)).join(''), examples);
  });

  it('has passages as long as their quotes', () => {
    for (const { judgement } of parseJudgements(examples).lines) {
      if ('at' in judgement) assert.equal(judgement.at.end - judgement.at.start, judgement.at.exact.length);
    }
  });
});
