import assert from 'node:assert/strict';
import { LatestOnly } from '../../../src/host/util/timing';

describe('LatestOnly', () => {
  it('asks one question at a time and, of those that wait, only the last', async () => {
    const asked: string[] = [];
    const shown: string[] = [];
    const gates: (() => void)[] = [];
    const questions = new LatestOnly<string, string>(
      (question) => {
        asked.push(question);
        return new Promise((resolve) => gates.push(() => resolve(question.toUpperCase())));
      },
      (answer) => shown.push(answer),
      () => assert.fail('nothing fails here'),
    );
    for (const typed of ['p', 'pe', 'pes']) questions.put(typed);
    assert.deepEqual(asked, ['p']);
    gates.shift()?.();
    await settled();
    assert.deepEqual(asked, ['p', 'pes']);
    assert.deepEqual(shown, [], 'the answer to an overtaken question is not shown');
    gates.shift()?.();
    await settled();
    assert.deepEqual(shown, ['PES']);
  });

  it('tells a question that is overtaken that nobody waits for it, and says nothing of its end', async () => {
    const shown: string[] = [];
    const failures: unknown[] = [];
    const questions = new LatestOnly<string, string>(
      (question, signal) =>
        new Promise((resolve, reject) => {
          signal.onCancellationRequested(() => reject(new Error(`${question} was cancelled`)));
          if (question !== 'slow') resolve(question);
        }),
      (answer) => shown.push(answer),
      (error) => failures.push(error),
    );
    questions.put('slow');
    questions.put('quick');
    await settled();
    assert.deepEqual(shown, ['quick']);
    questions.put('slow');
    questions.cancel();
    await settled();
    assert.deepEqual([shown, failures], [['quick'], []]);
  });

  it('goes on after a question that failed', async () => {
    const failures: unknown[] = [];
    const shown: string[] = [];
    const questions = new LatestOnly<string, string>(
      async (question) => {
        if (question === 'bad') throw new Error('bad question');
        return question;
      },
      (answer) => shown.push(answer),
      (error) => failures.push(error),
    );
    questions.put('bad');
    await settled();
    questions.put('good');
    await settled();
    assert.equal(failures.length, 1);
    assert.deepEqual(shown, ['good']);
  });
});

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
