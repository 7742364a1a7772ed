import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { LABELS, STRIDE } from '../../../../src/core/entities/model/labels';
import { MODEL_VERSION, type ModelParts, readParts, writeModel } from '../../../../src/core/entities/model/modelParts';
import { MODEL_PATH } from '../../../../src/core/entities/model/modelPath';
import { readModel } from '../../../../src/core/entities/model/nameModel';

const parts: ModelParts = {
  features: Uint32Array.of(0, 5, 300, 4_000_000),
  weights: Int8Array.from({ length: 4 * LABELS }, (_, i) => (i % 3 === 0 ? 0 : ((i * 37) % 255) - 127)),
  scale: 0.000125,
  transitions: Float64Array.from({ length: LABELS * STRIDE }, (_, i) => (i - 20) / 4),
};

describe('the file of a model', () => {
  it('gives back what was written', () => {
    const read = readParts(writeModel(parts));
    assert.deepEqual(read.features, parts.features);
    assert.deepEqual(read.weights, parts.weights);
    assert.deepEqual(read.transitions, parts.transitions);
    assert.ok(Math.abs(read.scale - parts.scale) < 1e-9);
  });

  it('refuses what is no model', () => {
    assert.throws(() => readModel(new Uint8Array(0)), /no model of names/);
    assert.throws(() => readModel(new TextEncoder().encode('{"model": "of something else"}')), /no model of names/);
  });

  it('refuses another version by its number', () => {
    const bytes = writeModel(parts);
    bytes[4] = MODEL_VERSION + 1;
    assert.throws(
      () => readModel(bytes),
      new RegExp(`version ${MODEL_VERSION + 1}; version ${MODEL_VERSION} is needed`),
    );
  });

  it('notices any changed byte and every cut', () => {
    const bytes = writeModel(parts);
    for (let at = 9; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x41;
      assert.throws(() => readModel(damaged), /damaged/, `byte ${at}`);
    }
    for (let length = 9; length < bytes.length; length++) {
      assert.throws(() => readModel(bytes.subarray(0, length)), /damaged/, `${length} bytes`);
    }
  });

  it('is read from the middle of a larger buffer', () => {
    const bytes = writeModel(parts);
    const buffer = new Uint8Array(bytes.length + 7);
    buffer.set(bytes, 7);
    assert.deepEqual(readParts(buffer.subarray(7)).features, parts.features);
  });
});

describe('the model that is shipped', () => {
  const bytes = readFileSync(MODEL_PATH.join('/'));

  it('is of the version that is read', () => {
    assert.doesNotThrow(() => readModel(bytes));
  });

  it('takes at most 1.3 MB of the packed extension', () => {
    assert.ok(deflateRawSync(bytes, { level: 9 }).length <= 1_300_000);
  });
});
