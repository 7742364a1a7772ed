import assert from 'node:assert/strict';
import { decode } from '../../../src/core/ingest/files/decode';
import { said } from '../../said';

const bytes = (...values: number[]): Uint8Array => Uint8Array.of(...values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decode', () => {
  it('reads UTF-8', () => assert.deepEqual(decode(utf8('Zürich – 東京')), { text: 'Zürich – 東京' }));

  it('takes a byte order mark for no part of the text', () => {
    assert.deepEqual(decode(utf8('\uFEFFone')), { text: 'one' });
  });

  it('reads UTF-16 of either order where a byte order mark says so', () => {
    assert.deepEqual(decode(bytes(0xff, 0xfe, 0x41, 0x00, 0x16, 0x04)), { text: 'AЖ' });
    assert.deepEqual(decode(bytes(0xfe, 0xff, 0x00, 0x41, 0x04, 0x16)), { text: 'AЖ' });
  });

  it('says so when UTF-16 is damaged', () => {
    const decoded = decode(bytes(0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00));
    assert.ok('text' in decoded);
    assert.equal(decoded.text, 'A\uFFFDB');
    assert.match(said(decoded.doubt), /UTF-16/);
  });

  it('reads what is no UTF-8 but could be Windows-1252 as that, and says so', () => {
    const decoded = decode(
      bytes(...utf8('He said '), 0x93, ...utf8('na'), 0xef, ...utf8('ve'), 0x94, ...utf8(' for 5 '), 0x80),
    );
    assert.ok('text' in decoded);
    assert.equal(decoded.text, 'He said “naïve” for 5 €');
    assert.match(said(decoded.doubt), /Windows-1252/);
  });

  it('keeps the rest of a damaged UTF-8 file instead of reading all of it as Windows-1252', () => {
    const decoded = decode(bytes(...utf8('Zürich – Genève '), 0xe9, ...utf8(' Köln')));
    assert.ok('text' in decoded);
    assert.equal(decoded.text, 'Zürich – Genève \uFFFD Köln');
    assert.match(said(decoded.doubt), /not all of it is valid UTF-8/i);
  });

  it('does not read bytes that Windows-1252 leaves undefined as Windows-1252', () => {
    const decoded = decode(bytes(...utf8('plain text with one bad byte: '), 0x81));
    assert.ok('text' in decoded);
    assert.ok(decoded.text.endsWith('\uFFFD'));
  });

  it('is not troubled by a replacement character that the file itself holds', () => {
    assert.deepEqual(decode(utf8('it was \uFFFD before')), { text: 'it was \uFFFD before' });
  });

  it('tells binary files from texts', () => {
    const png = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d);
    for (const binary of [png, utf8('%PDF-1.7 some text'), bytes(1, 2, 3, 4, 5, 6, 65, 66)]) {
      assert.ok('fault' in decode(binary));
    }
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => 0x80 + ((i * 73) % 127));
    assert.ok('fault' in decode(noise));
  });

  it('lets a stray control character pass', () => {
    assert.deepEqual(decode(utf8(`${'text '.repeat(20)}\u001b`)), { text: `${'text '.repeat(20)}\u001b` });
  });
});
