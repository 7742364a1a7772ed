import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { isUnfinished, replaceFile } from '../../../src/cli/replaceFile';

const SIZE = 4 * 2 ** 20;
const PARTS = 16;

/** Says "ready" and then replaces the file for ever, in turns by one content and another. */
const WRITER = `
  import { replaceFile } from './src/cli/replaceFile';
  const parts = (letter) => Array.from({ length: ${PARTS} }, () => Buffer.alloc(${SIZE / PARTS}, letter));
  const [path] = process.argv.slice(2);
  console.log('ready');
  const go = async () => { for (;;) { await replaceFile(path, parts('b')); await replaceFile(path, parts('a')); } };
  void go();
`;

describe('a file that is replaced', function () {
  this.timeout(60_000);
  let folder = '';
  let path = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corpus-reader-replace-'));
    path = join(folder, 'index');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('holds the parts one after the other, and nothing else is left', async () => {
    await replaceFile(path, [Buffer.from('old')]);
    await replaceFile(path, [Buffer.from('one '), new Uint8Array(), Buffer.from('two')]);
    assert.equal(await readFile(path, 'utf8'), 'one two');
    assert.deepEqual(await readdir(folder), ['index']);
  });

  it('is as it was when the new one cannot be written', async () => {
    await writeFile(path, 'old');
    const broken: readonly Uint8Array[] = new Proxy([], {
      get: () => {
        throw new Error('no more');
      },
    });
    await assert.rejects(replaceFile(path, broken), /no more/);
    assert.equal(await readFile(path, 'utf8'), 'old');
    assert.deepEqual(await readdir(folder), ['index']);
  });

  it('is rid of what dead runs have left, not of what others are writing', async () => {
    const name = (id: number, letter: string): string => `index.${id}.${letter.repeat(12)}.tmp`;
    const dead = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(dead, 'close');
    const leftover = name(Number(dead.pid), 'a');
    const running = name(process.pid, 'b');
    const ancient = name(process.pid, 'c');
    const foreign = 'index.backup.tmp';
    for (const file of [leftover, running, ancient, foreign]) await writeFile(join(folder, file), 'x');
    await utimes(join(folder, ancient), 0, 0);
    assert.deepEqual([leftover, running, foreign].map(isUnfinished), [true, true, false]);
    await replaceFile(path, [Buffer.from('new')]);
    assert.deepEqual(await readdir(folder), ['index', running, foreign].sort());
  });

  describe('by a process that is ended', () => {
    const contents = (letter: string): Buffer => Buffer.alloc(SIZE, letter);
    let program = '';
    let programs = '';
    before(async () => {
      programs = await mkdtemp(join(tmpdir(), 'corpus-reader-writer-'));
      program = join(programs, 'writer.cjs');
      await build({
        stdin: { contents: WRITER, resolveDir: process.cwd(), loader: 'ts' },
        outfile: program,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        logLevel: 'silent',
      });
    });
    after(() => rm(programs, { recursive: true, force: true }));

    let writers: ChildProcess[] = [];
    afterEach(() => {
      for (const writer of writers) writer.kill('SIGKILL');
      writers = [];
    });

    async function startWriter(): Promise<ChildProcess> {
      const writer = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'ignore'] });
      writers.push(writer);
      assert.ok(writer.stdout !== null);
      await once(writer.stdout, 'data');
      return writer;
    }

    async function end(writer: ChildProcess, signal: NodeJS.Signals): Promise<NodeJS.Signals | null> {
      const closed = once(writer, 'close');
      writer.kill(signal);
      await closed;
      return writer.signalCode;
    }

    it('is the whole old one or the whole new one, whenever it was killed', async () => {
      await writeFile(path, contents('a'));
      let unfinished = 0;
      for (let run = 0; run < 12; run += 1) {
        const writer = await startWriter();
        await wait(Math.random() * 60);
        await end(writer, 'SIGKILL');
        const left = await readFile(path);
        assert.ok(left.equals(contents('a')) || left.equals(contents('b')), `run ${run}`);
        const names = await readdir(folder);
        unfinished += names.filter(isUnfinished).length;
        assert.ok(names.length <= 2, names.join());
      }
      assert.ok(unfinished > 0, 'no run was killed while it wrote');
      await replaceFile(path, [Buffer.from('new')]);
      assert.deepEqual(await readdir(folder), ['index']);
    });

    it('leaves nothing half-written when it is interrupted from the keyboard', async function () {
      if (process.platform === 'win32') this.skip();
      await writeFile(path, contents('a'));
      for (let run = 0; run < 4; run += 1) {
        const writer = await startWriter();
        await wait(20 + Math.random() * 30);
        assert.equal(await end(writer, 'SIGINT'), 'SIGINT');
        const left = await readFile(path);
        assert.ok(left.equals(contents('a')) || left.equals(contents('b')));
        assert.deepEqual(await readdir(folder), ['index']);
      }
    });
  });
});
