import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus';
import { foldJudgements } from '../../../src/core/entities/judgements/fold';
import { judgementHandlers } from '../../../src/worker/judgementHandlers';
import { put } from '../../putText';

const CALL = { cancelled: false };
const TEXT = 'Talks in Geneva\n\nSergey Lavrov met James Mattis on Monday. Lavrov thanked Mattis.\n';
const RENAME = { do: 'rename', actor: 'person:sergey-lavrov', name: 'S. V. Lavrov' } as const;

describe('the calls on judgements', () => {
  let corpus: Corpus;
  let handlers: ReturnType<typeof judgementHandlers>;

  beforeEach(() => {
    corpus = new Corpus({ name: 'talks' });
    put(corpus, [{ path: 'a.txt', bytes: new TextEncoder().encode(TEXT) }]);
    handlers = judgementHandlers(() => corpus);
  });

  it('take the file: what holds is told, what is wrong with it is a problem of the corpus', async () => {
    const { line, judgement } = await handlers.judgementLine(RENAME, null, CALL);
    const { judgements, problems } = await handlers.judge(`broken\n${line}`, CALL);
    assert.deepEqual([judgements, problems], [[judgement], 1]);
    assert.deepEqual(
      corpus.problems().map(({ path, severity }) => [path, severity]),
      [['corpus.judgements.jsonl', 'skipped']],
    );
    assert.equal(corpus.actor('person:sergey-lavrov')?.name, 'S. V. Lavrov');
  });

  it('take away what held before when the file is gone', async () => {
    const { line } = await handlers.judgementLine(RENAME, null, CALL);
    await handlers.judge(`broken\n${line}`, CALL);
    const { judgements, problems } = await handlers.judge(null, CALL);
    assert.deepEqual([judgements, problems, corpus.problems()], [[], 0, []]);
    assert.equal(corpus.actor('person:sergey-lavrov')?.name, 'Sergey Lavrov');
  });

  it('make a line without an effect of its own, whose id no other has', async () => {
    const lines = await Promise.all(Array.from({ length: 10 }, () => handlers.judgementLine(RENAME, 'because', CALL)));
    assert.equal(new Set(lines.map(({ judgement }) => judgement.id)).size, 10);
    assert.deepEqual(corpus.judgements.holding, []);
    const { state, problems } = foldJudgements(lines.map(({ line }) => line).join(''));
    assert.deepEqual([state.holding, problems], [lines.map(({ judgement }) => judgement), []]);
  });

  it('anchor a passage that is given by its place', async () => {
    const start = corpus.article('a.txt')?.text.indexOf('James Mattis') ?? -1;
    const at = { exact: '', prefix: '', suffix: '', start, end: start + 'James Mattis'.length };
    const { judgement } = await handlers.judgementLine({ do: 'reject', article: 'a.txt', at }, null, CALL);
    assert.ok(judgement.do === 'reject');
    assert.equal(judgement.at.exact, 'James Mattis');
    assert.ok(judgement.at.prefix.endsWith('met '));
  });

  it('refuse a verdict that could not be read again', () => {
    assert.throws(() => handlers.judgementLine({ ...RENAME, name: ' ' }, null, CALL), /“name” holds no letter/);
  });
});
