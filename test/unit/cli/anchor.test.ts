import assert from 'node:assert/strict';
import { join } from 'node:path';
import { parseCall } from '../../../src/cli/arguments';
import { Failure } from '../../../src/cli/failure';
import { CommandLine } from './cli';

const OLD =
  'The two sides met in Sochi in May. The minister said that he will sign the treaty on Monday. Nobody expected more.';
const QUOTE = 'he will sign the treaty on Monday';

function replaced(args: readonly string[], at: number, by: string): string[] {
  return args.map((arg, i) => (i === at ? by : arg));
}

describe('a passage that is looked for on the command line', function () {
  this.timeout(60_000);
  let line: CommandLine;
  let folder: string;
  before(async () => {
    line = await CommandLine.make();
    folder = await line.corpus({
      'old.txt': OLD,
      'moved.txt': `\ufeffBy our correspondent. ${OLD}`,
      'changed.txt': OLD.replace('will sign', 'may sign'),
      'gone.txt': OLD.replace(QUOTE, 'so'),
      'binary.txt': new Uint8Array([0, 1, 2, 0, 0, 3]),
    });
  });
  after(() => line.dispose());

  function call(now: string, start = OLD.indexOf(QUOTE), end = start + QUOTE.length): string[] {
    return [
      'anchor',
      '--text',
      join(folder, 'old.txt'),
      '--start',
      `${start}`,
      '--end',
      `${end}`,
      '--new',
      join(folder, now),
    ];
  }

  it('is told with its state, its place and its candidates', async () => {
    const start = OLD.indexOf(QUOTE);
    const end = start + QUOTE.length;
    const exact = { state: 'exact', start, end, score: 1, candidates: [{ start, end, score: 1 }] };
    assert.deepEqual(await line.json(...call('old.txt')), exact);
    const by = 'By our correspondent. '.length;
    const moved = { start: start + by, end: end + by, score: 1 };
    assert.deepEqual(await line.json(...call('moved.txt')), { state: 'moved', ...moved, candidates: [moved] });
    const changed = await line.json(...call('changed.txt'));
    assert.ok(typeof changed === 'object' && changed !== null && 'state' in changed && 'end' in changed);
    assert.deepEqual([changed.state, changed.end], ['changed', end - 1]);
    const gone = await line.json(...call('gone.txt'));
    assert.ok(typeof gone === 'object' && gone !== null && 'state' in gone && 'start' in gone && 'end' in gone);
    assert.deepEqual([gone.state, gone.start, gone.end], ['orphan', null, null]);
  });

  it('is told in a sentence, with what stands there', async () => {
    const { code, stdout } = await line.run(call('changed.txt'));
    assert.equal(code, 0);
    assert.match(stdout, /was changed/);
    assert.match(stdout, /he may sign the treaty on Monday/);
  });

  it('is refused with what is wrong about the call', async () => {
    for (const [args, reason] of [
      [call('old.txt', 5, 10_000), /beyond the end/],
      [call('none.txt'), /no such file/],
      [call('binary.txt'), /cannot be read/],
    ] as const) {
      const { code, stdout, stderr } = await line.run(args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, reason);
    }
  });

  it('needs two texts and a range', () => {
    const whole = ['anchor', '--text', 'a', '--start', '1', '--end', '2', '--new', 'b'];
    assert.deepEqual(parseCall(whole), {
      command: 'anchor',
      json: false,
      text: 'a',
      range: { start: 1, end: 2 },
      changed: 'b',
    });
    for (const wrong of [
      ['anchor'],
      whole.slice(0, 7),
      [...whole, 'more'],
      replaced(whole, 4, '3'),
      replaced(whole, 6, '-1'),
      replaced(whole, 4, 'x'),
      ['list', 'dir', '--start', '1'],
    ]) {
      assert.throws(() => parseCall(wrong), Failure);
    }
  });
});
