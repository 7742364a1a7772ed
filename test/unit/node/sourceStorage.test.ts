import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeSourceStorage } from '../../../src/node/sourceStorage';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (read: Uint8Array | undefined): string => new TextDecoder().decode(read);

describe('what is kept of sources on this machine', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'corpus-reader-storage-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is nothing at first, and leaves nothing when nothing is kept', () => {
    const storage = new NodeSourceStorage(join(folder, 'new', 'a'));
    assert.deepEqual([storage.snapshot(), storage.textFile('a-1.texts')], [undefined, undefined]);
    storage.newTextFile();
    assert.deepEqual(readdirSync(folder), []);
  });

  it('is there again: the snapshot, and the texts that it names', () => {
    const storage = new NodeSourceStorage(join(folder, 'a'));
    const file = storage.newTextFile();
    file.append(bytes('one'));
    file.append(bytes('two'));
    assert.equal(text(file.read(3, 3)), 'two');
    storage.replace([bytes('snap'), bytes('shot')], new Set([file.name]));
    assert.equal(text(file.read(3, 3)), 'two');
    const later = new NodeSourceStorage(join(folder, 'a'));
    assert.equal(text(later.snapshot()), 'snapshot');
    const again = later.textFile(file.name);
    assert.deepEqual([again?.length, text(again?.read(0, 3))], [6, 'one']);
    assert.throws(() => again?.read(4, 3), /end too early/);
    later.forget();
    assert.equal(later.snapshot(), undefined);
  });

  it('bears more than waits in memory', () => {
    const file = new NodeSourceStorage(join(folder, 'a')).newTextFile();
    for (let i = 0; i < 40; i += 1) file.append(new Uint8Array(100_000).fill(i));
    assert.deepEqual([file.length, file.read(0, 1)[0], file.read(3_900_000, 1)[0]], [4_000_000, 0, 39]);
  });

  it('loses texts that nobody needs, but not those of another window that is still at work, nor of another corpus', () => {
    const old = new Date(Date.now() - 7 * 24 * 60 * 60 * 1000);
    for (const name of ['a-old.texts', 'a-young.texts', 'ab-old.texts']) writeFileSync(join(folder, name), 'x');
    for (const name of ['a-old.texts', 'ab-old.texts']) utimesSync(join(folder, name), old, old);
    new NodeSourceStorage(join(folder, 'a')).replace([bytes('x')], new Set());
    assert.deepEqual(readdirSync(folder).sort(), ['a-young.texts', 'a.sources', 'ab-old.texts']);
  });

  it('does not open what is not its own', () => {
    const storage = new NodeSourceStorage(join(folder, 'a'));
    writeFileSync(join(folder, 'b-1.texts'), 'x');
    for (const name of ['b-1.texts', 'a-/../b-1.texts', '../b.texts']) assert.equal(storage.textFile(name), undefined);
  });

  it('is as before when it cannot be written', () => {
    const place = join(folder, 'file');
    writeFileSync(place, 'x');
    const storage = new NodeSourceStorage(join(place, 'a'));
    const file = storage.newTextFile();
    file.append(new Uint8Array(3_000_000).fill(7));
    assert.equal(file.read(2_999_999, 1)[0], 7);
    assert.throws(() => storage.replace([bytes('x')], new Set([file.name])));
  });
});
