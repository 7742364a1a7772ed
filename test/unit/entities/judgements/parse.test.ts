import assert from 'node:assert/strict';
import { message } from '../../../../src/core/basics/message';
import { parseJudgements } from '../../../../src/core/entities/judgements/parse';
import { makeJudgement, printJudgement } from '../../../../src/core/entities/judgements/print';
import { said } from '../../../said';
import { fileOf, judged } from './lines';

const MERGE = judged('a', { do: 'merge', actor: 'person:jim-mattis', into: 'person:james-mattis' });
const NOW = new Date('2026-03-31T23:59:59.999Z');

describe('the file of judgements', () => {
  it('has a line a judgement, with its keys in one order and its reason last', () => {
    assert.equal(
      printJudgement({ ...MERGE, reason: 'the same man' }),
      '{"id":"a","time":"2026-11-22T09:30:00Z","do":"merge","actor":"person:jim-mattis",' +
        '"into":"person:james-mattis","reason":"the same man"}\n',
    );
  });

  it('has no line end within a line, not even one of Unicode', () => {
    const line = printJudgement({ ...MERGE, reason: 'one\ntwo\u2028three\u0085four' });
    assert.equal(line.trimEnd().split(/[\n\u0085\u2028\u2029]/).length, 1);
    assert.equal(parseJudgements(line).lines[0]?.judgement.reason, 'one\ntwo\u2028three\u0085four');
  });

  it('is read with a byte order mark, with CRLF, with blank lines and without a line end at its end', () => {
    const line = printJudgement(MERGE).trimEnd();
    for (const text of [`\uFEFF${line}\n`, `${line}\r\n\r\n`, `\n  \n${line}`]) {
      const { lines, problems } = parseJudgements(text);
      assert.deepEqual([lines.map(({ judgement }) => judgement), problems], [[MERGE], []], JSON.stringify(text));
    }
  });

  it('loses a broken line and no other, and says which it was', () => {
    const whole = fileOf(
      { do: 'rename', actor: 'x', name: 'X' },
      { do: 'reject everywhere', text: 'Press' },
      { do: 'set kind', actor: 'x', kind: 'state' },
    );
    const [first = '', second = '', third = ''] = whole.split('\n');
    const { lines, problems } = parseJudgements(`${first}\n${second.slice(0, 30)}\n${third}\n`);
    assert.deepEqual(
      lines.map(({ judgement }) => judgement.id),
      ['j1', 'j3'],
    );
    assert.deepEqual(problems, [
      {
        path: 'corpus.judgements.jsonl',
        severity: 'skipped',
        about: 'judgements',
        reason: message('Line {0}: {1}', 2, message('{0}; it was skipped.', message('this is no JSON'))),
        range: { startLine: 1, startColumn: 0, endLine: 1, endColumn: 30 },
      },
    ]);
  });

  it('takes a last line that was cut off for one broken line', () => {
    const { lines, problems } = parseJudgements(
      fileOf({ do: 'rename', actor: 'x', name: 'X' }).concat('{"id":"j2","ti'),
    );
    assert.equal(lines.length, 1);
    assert.deepEqual(
      problems.map(({ reason }) => said(reason)),
      ['Line 2: this is no JSON; it was skipped.'],
    );
  });

  it('keeps to the first of two lines with one id', () => {
    const text = printJudgement(MERGE) + printJudgement({ ...MERGE, reason: 'again' });
    const { lines, problems } = parseJudgements(text);
    assert.deepEqual(
      lines.map(({ judgement }) => judgement),
      [MERGE],
    );
    assert.match(said(problems[0]?.reason), /^Line 2: the id “a” is an earlier line's/);
  });

  it('passes over fields that it does not know', () => {
    const text = JSON.stringify({ ...MERGE, by: 'somebody', weight: 3 });
    assert.deepEqual(
      parseJudgements(text).lines.map(({ judgement }) => judgement),
      [MERGE],
    );
  });

  const broken: readonly (readonly [string, unknown, RegExp])[] = [
    ['a list', [1], /this is no JSON object/],
    ['null', null, /this is no JSON object/],
    ['no id', { ...MERGE, id: undefined }, /“id” is missing/],
    ['a blank id', { ...MERGE, id: ' ' }, /“id” is no text on one line/],
    ['no time', { ...MERGE, time: undefined }, /“time” is missing/],
    ['a time that is none', { ...MERGE, time: '2026-13-31T12:00:00Z' }, /“time” is no time/],
    ['a local time', { ...MERGE, time: '2026-03-31 12:00' }, /“time” is no time/],
    ['an unknown verdict', { ...MERGE, do: 'marry' }, /“do” is none of merge, split, rename/],
    ['a verdict of every object', { ...MERGE, do: 'constructor' }, /“do” is none of/],
    ['a missing field', { ...MERGE, into: undefined }, /“into” is missing/],
    ['an id on two lines', { ...MERGE, into: 'person:\na' }, /“into” is no text on one line/],
    ['a reason that is a number', { ...MERGE, reason: 3 }, /“reason” is no text/],
    [
      'a name without a letter',
      judged('a', { do: 'rename', actor: 'x', name: '…' }),
      /“name” holds no letter or digit/,
    ],
    [
      'a kind that is none',
      { ...judged('a', { do: 'rename', actor: 'x', name: 'X' }), do: 'set kind', kind: 'ship' },
      /“kind” is none of person/,
    ],
    ['one id twice', { ...MERGE, do: 'keep apart', actors: ['x', 'x'] }, /“actors” is no list of two different ids/],
    ['no forms', { ...MERGE, do: 'split', forms: [], to: { name: 'X', kind: 'person' } }, /“forms” is no list/],
    ['half an actor', { ...MERGE, do: 'split', forms: ['X'], to: { name: 'X' } }, /“kind” of “to” is missing/],
    ['an actor that is a text', { ...MERGE, do: 'split', forms: ['X'], to: 'X' }, /“to” is no JSON object/],
    [
      'a passage that ends before it starts',
      { ...MERGE, do: 'reject', article: 'a.txt', at: { exact: 'X', prefix: '', suffix: '', start: 3, end: 2 } },
      /“end” of “at” is not after “start”/,
    ],
    [
      'a passage without a quote',
      { ...MERGE, do: 'reject', article: 'a.txt', at: { exact: '', prefix: '', suffix: '', start: 3, end: 4 } },
      /“exact” of “at”/,
    ],
  ];
  for (const [what, line, reason] of broken) {
    it(`reports and skips a line with ${what}`, () => {
      const { lines, problems } = parseJudgements(JSON.stringify(line));
      assert.equal(lines.length, 0);
      assert.match(said(problems[0]?.reason), reason);
    });
  }
});

describe('a new judgement', () => {
  it('has an id of its time and of chance, and its time to the second', () => {
    const judgement = makeJudgement({ do: 'rename', actor: 'x', name: 'X' }, null, NOW, 'q1z9');
    assert.deepEqual(judgement, {
      id: `${NOW.getTime().toString(36)}-q1z9`,
      time: '2026-03-31T23:59:59Z',
      do: 'rename',
      actor: 'x',
      name: 'X',
    });
  });

  it('has a reason only where one is given', () => {
    const verdict = { do: 'rename', actor: 'x', name: 'X' } as const;
    assert.equal(makeJudgement(verdict, ' as he signs ', NOW, 'a').reason, 'as he signs');
    assert.equal('reason' in makeJudgement(verdict, '  ', NOW, 'a'), false);
  });

  it('is refused when it could not be read again', () => {
    assert.throws(() => makeJudgement({ do: 'rename', actor: '', name: 'X' }, null, NOW, 'a'), /“actor”/);
    assert.throws(() => printJudgement(judged('', { do: 'rename', actor: 'x', name: 'X' })), /“id”/);
  });
});
