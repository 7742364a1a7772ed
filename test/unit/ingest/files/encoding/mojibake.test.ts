import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeAs } from '../../../../../src/core/ingest/files/encoding/labels';
import { mojibakeIn, unmixed } from '../../../../../src/core/ingest/files/encoding/mojibake';
import type { Ingested } from '../../../../../src/core/ingest/files/source';
import { importFile } from '../../../../../src/core/ingest/importSource';
import type { FileRule } from '../../../../../src/core/ingest/settings/corpusSettings';
import { said } from '../../../../said';

const FRENCH = 'L’été dernier, à Genève, où l’on s’était réuni « en privé », rien n’a été décidé — dit-on.';
const RUSSIAN = 'Президент России заявил, что переговоры начнутся в следующем месяце – «в срок».';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a text is after its UTF-8 was read in an encoding; the bytes that Windows-1252 leaves undefined come as controls. */
function misread(text: string, encoding: string): string {
  return [...utf8(text)]
    .map((byte) => {
      const character = decodeAs(encoding, Uint8Array.of(byte));
      return character === '\uFFFD' ? String.fromCharCode(byte) : character;
    })
    .join('');
}

describe('text that was read in the wrong encoding before', () => {
  it('is put right', () => {
    for (const text of [FRENCH, 'Zürich, Köln', '“Don’t,” he said.', '日本の総理大臣', RUSSIAN]) {
      assert.equal(unmixed(misread(text, 'windows-1252')), text);
    }
    assert.equal(unmixed(misread(RUSSIAN, 'windows-1251')), RUSSIAN);
    assert.equal(unmixed('â€™ Ã©'), '’ é');
  });

  it('is put right when that happened twice', () => {
    assert.equal(unmixed(misread(misread(FRENCH, 'windows-1252'), 'windows-1252')), FRENCH);
  });

  it('is told, with a word in which it shows', () => {
    assert.deepEqual(mojibakeIn('We donâ€™t know; they wonâ€™t say; itâ€™s late.'), {
      example: 'donâ€™t',
      meant: 'don’t',
    });
    assert.equal(mojibakeIn(misread(RUSSIAN, 'windows-1251'))?.meant, 'Президент');
  });

  it('is not seen in text that is right, or that cites a word of it', () => {
    for (const text of [
      FRENCH,
      RUSSIAN,
      'São Paulo, «ALLÉ», Ålesund, Đà Nẵng',
      'It read “Ã©” for “é”.',
      'Рёв, рёбра, Рим',
    ]) {
      assert.equal(mojibakeIn(text), undefined, text);
      assert.equal(mojibakeIn(`${text} `.repeat(2)), undefined, text);
    }
  });

  it('is left alone where it is none, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => unmixed(text) === text));
  });
});

describe('a source with such text', () => {
  const bytes = utf8(`A title\n\n${misread(FRENCH, 'windows-1252')}\n`);

  it('stays as it is, and is listed with what it means', async () => {
    const { articles, problems } = await only('a.txt', {});
    assert.match(articles[0]?.text ?? '', /GenÃ¨ve/);
    assert.equal(problems.length, 1);
    assert.equal(problems[0]?.about, 'mojibake');
    assert.equal(problems[0]?.article, 'a.txt');
    assert.match(said(problems[0]?.reason), /“Lâ€™Ã©tÃ©” for “L’été”.*“mojibake: repair”/);
  });

  it('is repaired where corpus.yaml says so', async () => {
    const { articles, problems } = await only('a.txt', { mojibake: 'repair' });
    assert.equal(articles[0]?.text, `A title\n\n${FRENCH}`);
    assert.deepEqual(problems, []);
  });

  async function only(path: string, rule: FileRule): Promise<Ingested> {
    const read: Ingested[] = [];
    for await (const ingested of importFile({ path, bytes }, rule)) read.push(ingested);
    const [first] = read;
    assert.ok(first !== undefined && read.length === 1);
    return first;
  }
});
