import assert from 'node:assert/strict';
import { decode } from '../../../../../src/core/ingest/files/decode';
import { encodingName } from '../../../../../src/core/ingest/files/encoding/labels';
import { said } from '../../../../said';
import { ENCODED, encoded, utf16 } from './texts';

describe('text in another encoding than UTF-8', () => {
  for (const sample of ENCODED) {
    it(`is told by its looks: ${sample.encoding}, “${sample.text.slice(0, 24)}...”`, () => {
      const decoded = decode(encoded(sample));
      assert.ok('text' in decoded);
      assert.equal(decoded.text, sample.text);
      const doubt = said(decoded.doubt);
      assert.ok(doubt.includes(`was read as ${encodingName(sample.encoding)} by its looks`), doubt);
      assert.match(doubt, /“encoding” under “files” in corpus\.yaml/);
    });
  }

  it('is told where it begins far behind words in ASCII', () => {
    for (const { encoding, text } of ENCODED.filter(({ encoding }) => encoding !== 'windows-1252')) {
      const long = { encoding, text: `${'word '.repeat(2000)}\n${text}` };
      const decoded = decode(encoded(long));
      assert.ok('text' in decoded);
      assert.equal(decoded.text, long.text, encoding);
    }
  });

  it('is read as the reader says, whatever it looks like, and without a doubt', () => {
    for (const sample of ENCODED) {
      assert.deepEqual(decode(encoded(sample), { encoding: sample.encoding.toUpperCase() }), { text: sample.text });
    }
    assert.deepEqual(decode(Uint8Array.of(0xe9, 0xe8), { encoding: ' Latin1 ', declared: 'koi8-r' }), { text: 'éè' });
  });

  it('is read as it says of itself, without a doubt', () => {
    for (const sample of ENCODED) {
      assert.deepEqual(decode(encoded(sample), { declared: sample.encoding }), { text: sample.text });
    }
  });

  it('is UTF-8 where all of it is, whatever it says of itself', () => {
    const bytes = new TextEncoder().encode('Genève, Zürich');
    assert.deepEqual(decode(bytes, { declared: 'iso-8859-1' }), { text: 'Genève, Zürich' });
  });

  it('is told by its looks where the reader or the source name what is no encoding', () => {
    const bytes = encoded({ encoding: 'windows-1252', text: 'Genève et Zürich' });
    const named = decode(bytes, { encoding: 'windows-9999' });
    assert.ok('text' in named);
    assert.equal(named.text, 'Genève et Zürich');
    assert.match(said(named.doubt), /“windows-9999”, which corpus\.yaml says, is no encoding that is known here/);
    const declared = decode(bytes, { declared: 'none' });
    assert.ok('text' in declared);
    assert.match(said(declared.doubt), /Windows-1252/);
  });

  it('says so when it is damaged in the encoding that was named', () => {
    const decoded = decode(Uint8Array.of(0x41, 0x81, 0x20), { encoding: 'shift_jis' });
    assert.ok('text' in decoded);
    assert.equal(decoded.text, 'A\uFFFD ');
    assert.match(said(decoded.doubt), /not all of it is valid Shift-JIS/i);
  });

  it('is UTF-16 without a byte order mark, of either order', () => {
    const texts = [
      'The talks go on, he said.',
      'Он сказал, что да.',
      '外交部发言人周五表示，双方将于下月继续谈判。',
      '外務大臣は金曜日、述べた。',
    ];
    for (const text of texts) {
      for (const isLittle of [true, false]) {
        const decoded = decode(utf16(text, isLittle));
        assert.ok('text' in decoded, text);
        assert.equal(decoded.text, text);
        assert.match(said(decoded.doubt), /UTF-16/);
      }
    }
  });

  it('is ISO-2022-JP where its escapes say so', () => {
    const bytes = Uint8Array.of(0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42, 0x21);
    const decoded = decode(bytes);
    assert.ok('text' in decoded);
    assert.equal(decoded.text, '日本!');
  });
});
