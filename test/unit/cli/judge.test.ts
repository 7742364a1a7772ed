import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseJudgements } from '../../../src/core/entities/judgements/parse';
import { CommandLine, inventory } from './cli';

const FILE = 'corpus.judgements.jsonl';
const NEWS = 'Talks in Geneva\n\nJames Mattis met Sergey Lavrov on Monday. Mattis thanked Lavrov.\n';
const MORE = 'More talks\n\nSergey Lavrov spoke of wheat. James Mattis did not. Lavrov left.\n';

describe('the command "judge"', function () {
  this.timeout(60_000);
  let line: CommandLine;
  let folder = '';
  before(async () => {
    line = await CommandLine.make();
  });
  beforeEach(async () => {
    folder = await line.corpus({ 'a.txt': NEWS, 'b.txt': MORE });
  });
  after(() => line.dispose());

  const judge = (...args: readonly string[]) => line.run(['judge', folder, ...args]);
  const judgements = async () => {
    const { lines, problems } = parseJudgements(await readFile(join(folder, FILE), 'utf8'));
    assert.deepEqual(problems, []);
    return lines.map(({ judgement }) => judgement);
  };

  it('makes the file with one line, and prints what it says', async () => {
    const { code, stdout, stderr } = await judge(
      'merge',
      'person:james-mattis',
      '--into',
      'person:sergey-lavrov',
      '--reason',
      'a test',
    );
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^merge person:james-mattis into person:sergey-lavrov \(.+ appended to .+\)\n$/);
    const [judgement, ...others] = await judgements();
    assert.deepEqual(others, []);
    const { id, time, ...said } = judgement ?? assert.fail('there is no line');
    assert.ok(stdout.includes(id));
    assert.match(time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    assert.deepEqual(said, {
      do: 'merge',
      actor: 'person:james-mattis',
      into: 'person:sergey-lavrov',
      reason: 'a test',
    });
  });

  it('prints the judgement as JSON, and lists those that hold', async () => {
    const { judgement } = record(await line.json('judge', folder, 'reject-everywhere', 'Geneva'));
    assert.deepEqual([judgement], await judgements());
    assert.deepEqual(await line.json('judge', folder, 'list'), { judgements: [judgement] });
    assert.match((await judge('list')).stdout, /^ID +TIME +JUDGEMENT +REASON\n.+ reject "Geneva" everywhere\n$/);
  });

  it('takes names for actors, without regard to case', async () => {
    await judge('rename', 'james mattis', '--as', 'Jim Mattis');
    assert.deepEqual(
      (await judgements()).map((one) => 'actor' in one && one.actor),
      ['person:james-mattis'],
    );
  });

  it('anchors a passage by its words', async () => {
    const start = 'Talks in Geneva\n\n'.length;
    const { code, stderr } = await judge(
      'reject',
      '--article',
      'a.txt',
      '--at',
      `${start}-${start + 'James Mattis'.length}`,
    );
    assert.deepEqual([code, stderr], [0, '']);
    const [judgement] = await judgements();
    assert.equal(judgement?.do === 'reject' && judgement.at.exact, 'James Mattis');
  });

  it('knows actors as ids and as somebody new', async () => {
    await judge('tag-everywhere', 'Mattis', '--as', 'Sergey Lavrov');
    await judge('tag-everywhere', 'Talks', '--as', 'Ann Talks', '--kind', 'person', '--article', 'b.txt');
    assert.deepEqual(
      (await judgements()).map((one) => 'to' in one && one.to),
      [
        { id: 'person:sergey-lavrov', name: 'Sergey Lavrov', kind: 'person' },
        { name: 'Ann Talks', kind: 'person' },
      ],
    );
  });

  it('takes back the last that holds, or the one that is named, and no other', async () => {
    await judge('reject-everywhere', 'One');
    await judge('reject-everywhere', 'Two');
    const [first] = await judgements();
    await judge('undo');
    await judge('undo', first?.id ?? '');
    assert.deepEqual(await line.json('judge', folder, 'list'), { judgements: [] });
    const { code, stderr } = await judge('undo');
    assert.deepEqual([code, stderr], [2, 'corpus-reader: There is no judgement to undo.\n']);
    assert.match((await judge('undo', 'nonsense')).stderr, /No judgement "nonsense" holds/);
    assert.equal((await judgements()).length, 4);
  });

  it('appends to what stands there, broken or not, and changes nothing of it', async () => {
    await writeFile(join(folder, FILE), 'no judgement\r\n{"half');
    await judge('reject-everywhere', 'One');
    const text = await readFile(join(folder, FILE), 'utf8');
    assert.match(text, /^no judgement\r\n\{"half\n\{"id":.+\}\n$/);
  });

  for (const [what, args, message] of [
    [
      'an actor',
      ['merge', 'Sergej Lavrov', '--into', 'James Mattis'],
      /no actor "Sergej Lavrov".+Did you mean .*person:sergey-lavrov/,
    ],
    ['an id', ['rename', 'person:james-matis', '--as', 'X'], /Did you mean .*person:james-mattis/],
    ['somebody new without a kind', ['tag-everywhere', 'Talks', '--as', 'Ann Talks'], /needs a --kind/],
    ['an article', ['reject', '--article', 'aa.txt', '--at', '0-3'], /no article "aa.txt".+Did you mean "a.txt"/],
    ['a passage', ['reject', '--article', 'a.txt', '--at', '0-9999'], /there is nothing at 0-9999/],
    ['words without a letter', ['reject-everywhere', '...'], /“text” holds no letter/],
    ['a merge with itself', ['merge', 'James Mattis', '--into', 'James Mattis'], /has no effect/],
  ] as const) {
    it(`refuses what is not there or makes no sense, and writes nothing: ${what}`, async () => {
      const before = await inventory(folder);
      const { code, stdout, stderr } = await judge(...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
      assert.match(stderr, /^corpus-reader: [^\n]+\n$/);
      assert.deepEqual(await inventory(folder), before);
    });
  }

  it('takes what is not there when it is forced to', async () => {
    const { code } = await judge('merge', 'person:nobody', '--into', 'person:somebody', '--force');
    assert.equal(code, 0);
    assert.equal((await judgements()).length, 1);
  });

  it('refuses a merge that would close a circle', async () => {
    await judge('merge', 'person:a', '--into', 'person:b', '--force');
    const { code, stderr } = await judge('merge', 'person:b', '--into', 'person:a', '--force');
    assert.equal(code, 2);
    assert.match(stderr, /has no effect/);
    assert.equal((await judgements()).length, 1);
  });

  it('needs a folder', async () => {
    const file = join(folder, 'news.jsonl');
    await writeFile(file, '{"text": "Talks"}\n');
    const { code, stderr } = await line.run(['judge', file, 'reject-everywhere', 'Talks']);
    assert.equal(code, 2);
    assert.match(stderr, /is no folder/);
  });

  it('is followed by all other commands, and what is wrong with the file is listed', async () => {
    await writeFile(join(folder, FILE), 'no judgement\n');
    const { problems, articles } = record(await line.json('list', folder));
    assert.deepEqual(problems, [{ path: FILE, reason: 'Line 1: this is no JSON; it was skipped.' }]);
    assert.equal(Array.isArray(articles) && articles.length, 2);
  });

  it('is never an article', async () => {
    await writeFile(join(folder, 'corpus.yaml'), 'include: ["**/*"]\n');
    await judge('reject-everywhere', 'One');
    const { articles } = record(await line.json('list', folder));
    assert.equal(Array.isArray(articles) && articles.length, 2);
  });
});

function record(value: unknown): Readonly<Record<string, unknown>> {
  assert.ok(typeof value === 'object' && value !== null);
  return Object.fromEntries(Object.entries(value));
}
