import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Ingested } from '../../src/core/ingest/files/source';
import { IMPORTERS } from '../../src/core/ingest/importers/importers';
import { importSource } from '../../src/core/ingest/importSource';
import { provideParts } from '../parts';

/** What files of all these formats are made of. */
const MARKS = [
  '<',
  '>',
  '</',
  '/>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<?xml version="1.0"?>',
  '<!DOCTYPE x [',
  '&amp;',
  '&#3;',
  '&x;',
  '"',
  "'",
  '=',
  '<rss>',
  '<channel>',
  '<item>',
  '<title>',
  '</title>',
  '<description>',
  '<REUTERS NEWID="1">',
  '<TEXT>',
  '<BODY>',
  '<nitf>',
  '<p>',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"text":',
  '"title":',
  '"id":1',
  '"date":"2017-02-18"',
  'null',
  '\\',
  '\\u0000',
  'title,text,date\n',
  'a;b;c',
  '""',
  '\t',
  '|',
  'From x\n',
  '\nFrom ',
  'Subject: x\n',
  'Content-Type: multipart/mixed; boundary=b\n',
  '--b\n',
  '--b--',
  '\n\n',
  '=?utf-8?Q?=41?=',
  '=3D',
  'Content-Transfer-Encoding: base64\n',
  '> ',
  '-- \n',
  '---\n',
  '# ',
  'Text of some words.',
  '\r\n',
  '\n',
  ' ',
  '\uFEFF',
  'é',
  '漢',
  '\u{1F600}',
];

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.array(fc.constantFrom(...MARKS), { maxLength: 60 }).map((marks) => new TextEncoder().encode(marks.join(''))),
  fc.json().map((text) => new TextEncoder().encode(text)),
);

async function readAll(path: string, contents: Uint8Array, piece: number): Promise<Ingested[]> {
  const pieces = Array.from({ length: Math.ceil(contents.length / piece) }, (_, i) =>
    contents.slice(i * piece, (i + 1) * piece),
  );
  const all: Ingested[] = [];
  for await (const read of importSource(path, pieces, { isAsked: true })) all.push(read);
  return all;
}

describe('every format, always', () => {
  before(() => provideParts());

  for (const { format, endings } of IMPORTERS) {
    const [ending = ''] = endings;

    it(`never throws, whatever the bytes, and gives articles or says why not: ${format}`, async () => {
      await fc.assert(
        fc.asyncProperty(bytes, async (contents) => {
          const path = `x.${ending}`;
          const all = await readAll(path, contents, 1 << 16);
          const ids = new Set<string>();
          const paths = new Set<string>();
          for (const read of all) {
            assert.ok(!paths.has(read.path), read.path);
            paths.add(read.path);
            assert.ok(read.articles.length <= 1);
            assert.ok(read.path === path ? read.file === undefined : read.file === path);
            for (const problem of read.problems) assert.equal(problem.path, path);
            for (const { id, path: at, text, blocks } of read.articles) {
              assert.ok(!ids.has(id), id);
              ids.add(id);
              assert.equal(at, read.path);
              assert.equal(text, text.normalize('NFC'));
              assert.ok(blocks.length > 0);
            }
          }
        }),
        { numRuns: 150 },
      );
    });

    it(`reads the same in one piece and in many: ${format}`, async () => {
      await fc.assert(
        fc.asyncProperty(bytes, fc.integer({ min: 1, max: 7 }), async (contents, piece) => {
          const path = `x.${ending}`;
          assert.deepEqual(await readAll(path, contents, piece), await readAll(path, contents, 1 << 16));
        }),
        { numRuns: 60 },
      );
    });
  }
});
