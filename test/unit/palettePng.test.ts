import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { withPalette } from '../../scripts/lib/palettePng.mjs';

/** A PNG of 2 by 2 pixels in true colour, whose second row is filtered by what is above. */
function square(): Buffer {
  const rows = Buffer.from([0, 255, 0, 0, 0, 255, 0, 2, 0, 0, 0, 1, 0, 1]);
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
  const chunk = (name: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
  };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('a picture with a palette', () => {
  it('has the colours that it had, where they are few', () => {
    const png = withPalette(square());
    const at = png.indexOf('PLTE');
    const colours = png
      .subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
      .toString('hex')
      .match(/.{6}/g);
    assert.deepEqual(colours?.sort(), ['00ff00', '01ff01', 'ff0000'].sort());
  });

  it('is one already, of those that are packed', () => {
    const png = readFileSync('media/walkthrough/read-dark.png');
    assert.equal(png[25], 3);
  });
});
