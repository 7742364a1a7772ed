import assert from 'node:assert/strict';
import { Checksum } from '../../../src/core/search/snapshot/checksum';
import { readSnapshot, type Snapshot } from '../../../src/core/search/snapshot/read';
import { writeSnapshot } from '../../../src/core/search/snapshot/write';

const HEADER = { version: 3, corpus: 'Über Wörter' };

describe('snapshot', () => {
  it('gives back every section and the header', () => {
    const { header, sections } = read(
      bytesOf({
        letters: Uint8Array.of(1, 2, 3),
        none: new Uint32Array(0),
        counts: Uint32Array.of(4_294_967_295, 0, 7),
        lengths: Uint16Array.of(65_535),
        weights: Float32Array.of(0.5, -1),
      }),
    );
    assert.deepEqual(header, HEADER);
    assert.deepEqual(sections.names, ['letters', 'none', 'counts', 'lengths', 'weights']);
    assert.deepEqual(sections.u8('letters'), Uint8Array.of(1, 2, 3));
    assert.deepEqual(sections.u32('none'), new Uint32Array(0));
    assert.deepEqual(sections.u32('counts'), Uint32Array.of(4_294_967_295, 0, 7));
    assert.deepEqual(sections.u16('lengths'), Uint16Array.of(65_535));
    assert.deepEqual(sections.f32('weights'), Float32Array.of(0.5, -1));
  });

  it('has no section that is not there or is of another kind', () => {
    const { sections } = read(bytesOf({ letters: Uint8Array.of(1) }));
    assert.equal(sections.u8('words'), undefined);
    assert.equal(sections.u32('letters'), undefined);
  });

  it('takes sections from anywhere in a larger buffer', () => {
    const large = Uint8Array.from({ length: 40 }, (_, at) => at);
    const { sections } = read(bytesOf({ middle: large.subarray(3, 22), words: new Uint16Array(large.buffer, 2, 3) }));
    assert.deepEqual(sections.u8('middle'), large.slice(3, 22));
    assert.deepEqual(sections.u16('words'), new Uint16Array(large.slice(2, 8).buffer));
  });

  it('looks at the bytes where they lie, and copies them only when they lie askew', () => {
    const bytes = bytesOf({ counts: Uint32Array.of(1, 2) });
    assert.equal(read(bytes).sections.u32('counts')?.buffer, bytes.buffer);
    const askew = new Uint8Array(bytes.length + 3).subarray(3);
    askew.set(bytes);
    assert.deepEqual(read(askew).sections.u32('counts'), Uint32Array.of(1, 2));
  });

  it('is read from what Node gives, whose slices are not copies', () => {
    const bytes = bytesOf({ counts: Uint32Array.of(1, 2) });
    const pool = Buffer.alloc(bytes.length + 16);
    for (const at of [0, 1, 8]) {
      pool.set(bytes, at);
      const { sections } = read(pool.subarray(at, at + bytes.length));
      assert.deepEqual(sections.u32('counts'), Uint32Array.of(1, 2));
    }
  });

  it('says why bytes are none', () => {
    const bytes = bytesOf({ letters: Uint8Array.of(1, 2, 3) });
    const changed = (at: number, to: number) => bytes.map((byte, place) => (place === at ? to : byte));
    assert.equal(reasonFor(new Uint8Array(0)), 'not a snapshot');
    assert.equal(
      reasonFor(new TextEncoder().encode('An article that somebody has put here. '.repeat(9))),
      'not a snapshot',
    );
    assert.equal(reasonFor(changed(8, 1)), 'of another byte order');
    assert.equal(reasonFor(changed(12, 200)), 'of another format');
    assert.equal(reasonFor(bytes.subarray(0, bytes.length - 8)), 'of another length than it says');
    assert.equal(reasonFor(changed(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1)), 'damaged');
    assert.equal(reasonFor(changed(20, 255)), 'damaged');
  });

  it('believes no table that contradicts the bytes, though the checksum be right', () => {
    const forged: readonly unknown[] = [
      null,
      [],
      {},
      { header: {}, sections: [] },
      { header: { version: '1' }, sections: [] },
      { header: { version: 1, more: {} }, sections: [] },
      { header: { version: 1 }, sections: 7 },
      { header: { version: 1 }, sections: [['a', 'u8', -1]] },
      { header: { version: 1 }, sections: [['a', 'u8', 1.5]] },
      { header: { version: 1 }, sections: [['a', 'u8', 1e300]] },
      { header: { version: 1 }, sections: [['a', 'toString', 0]] },
      { header: { version: 1 }, sections: [['a', 'u32', 4]] },
      { header: { version: 1 }, sections: [] },
      {
        header: { version: 1 },
        sections: [
          ['a', 'u8', 8],
          ['a', 'u8', 0],
        ],
      },
    ];
    assert.equal(
      reasonFor(withTable(JSON.stringify({ header: { version: 1 }, sections: [['a', 'u8', 8]] }))),
      undefined,
    );
    for (const table of forged) {
      assert.equal(reasonFor(withTable(JSON.stringify(table))), 'not made up as a snapshot is', JSON.stringify(table));
    }
    assert.equal(reasonFor(withTable('{"header"')), 'not made up as a snapshot is');
    assert.equal(reasonFor(withTable('{}', 4_000_000_000)), 'not made up as a snapshot is');
  });
});

/** Bytes with a right length and checksum, one section of eight bytes, and any table. */
function withTable(table: string, tableLength?: number): Uint8Array {
  const encoded = new TextEncoder().encode(table);
  const tableBytes = Math.ceil(encoded.length / 8) * 8;
  const bytes = new Uint8Array(24 + tableBytes + 8 + 16);
  bytes.set(bytesOf({}).subarray(0, 16));
  const words = new Uint32Array(bytes.buffer);
  words[4] = bytes.length / 8;
  words[5] = tableLength ?? encoded.length;
  bytes.set(encoded, 24);
  words.set(new Checksum().add(words.subarray(0, -4)).words, words.length - 4);
  return bytes;
}

function bytesOf(sections: Parameters<typeof writeSnapshot>[1]): Uint8Array {
  return new Uint8Array(Buffer.concat(writeSnapshot(HEADER, sections)));
}

function read(bytes: Uint8Array): Snapshot {
  const reading = readSnapshot(bytes);
  if ('reason' in reading) assert.fail(reading.reason);
  return reading;
}

function reasonFor(bytes: Uint8Array): string | undefined {
  const reading = readSnapshot(bytes);
  return 'reason' in reading ? reading.reason : undefined;
}
