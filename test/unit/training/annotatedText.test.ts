import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAnnotatedText } from '../../../src/training/annotatedText';

const FOLDER = 'src/training/texts';

describe('annotated text', () => {
  it('is running text with the spans that its marks name', () => {
    const [document, ...others] = readAnnotatedText('{l:Kyiv} waits\n{p:Ada Lovelace}’s {o:Bank of England}.\n');
    assert.deepEqual(others, []);
    assert.equal(document?.text, 'Kyiv waits\n\nAda Lovelace’s Bank of England.');
    assert.deepEqual(
      document.gold.map(({ start, end, kind }) => [document.text.slice(start, end), kind]),
      [
        ['Kyiv', 'place'],
        ['Ada Lovelace', 'person'],
        ['Bank of England', 'organization'],
      ],
    );
    assert.deepEqual(
      document.blocks.map(({ start, end }) => document.text.slice(start, end)),
      ['Kyiv waits', 'Ada Lovelace’s Bank of England.'],
    );
  });

  it('is parted into documents by empty lines', () => {
    assert.deepEqual(
      readAnnotatedText('\nOne\n \n\nTwo\nand more\n').map(({ text }) => text),
      ['One', 'Two\n\nand more'],
    );
  });

  it('is refused, with its line, when a brace belongs to no mark', () => {
    assert.throws(() => readAnnotatedText('Good\n{p:Bad'), /Line 2/);
    assert.throws(() => readAnnotatedText('{x:Bad}'), /Line 1: there is no kind "x"/);
    assert.throws(() => readAnnotatedText('{p:a {l:b} c}'), /Line 1/);
  });

  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
    it(`of ${file} can be read, and its marks hold no space around a name`, () => {
      const documents = readAnnotatedText(readFileSync(join(FOLDER, file), 'utf8'));
      const names = documents.flatMap(({ text, gold }) => gold.map(({ start, end }) => text.slice(start, end)));
      assert.ok(names.length > 20);
      assert.deepEqual(
        names.filter((name) => name !== name.trim()),
        [],
      );
    });
  }
});
