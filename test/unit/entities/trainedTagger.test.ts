import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ArticleTagger } from '../../../src/core/entities/articleTagger';
import { trainedTagger, versionWith } from '../../../src/core/entities/trainedTagger';

const MODEL = new Uint8Array(readFileSync('media/entities.model'));

describe('the version of a tagger', () => {
  it('is told by the bytes of its model, wherever they lie', () => {
    const { version } = trainedTagger(MODEL);
    const elsewhere = new Uint8Array(MODEL.length + 3);
    elsewhere.set(MODEL, 3);
    assert.equal(version, versionWith(elsewhere.subarray(3)));
    assert.notEqual(version, new ArticleTagger().version);
  });

  it('is another when any byte of the model is, and when there is one more', () => {
    const bytes = MODEL.slice(0, 103);
    const versions = new Set([versionWith(bytes), versionWith(MODEL.slice(0, 104))]);
    for (let at = 0; at < bytes.length; at += 1) {
      const other = bytes.slice();
      other[at] = (bytes[at] ?? 0) ^ 1;
      versions.add(versionWith(other));
    }
    assert.equal(versions.size, bytes.length + 2);
  });
});
