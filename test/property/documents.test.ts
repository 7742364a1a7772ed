import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPage } from '../../src/core/ingest/documents/html/pageTree';
import type { Article } from '../../src/core/model/article';
import { writeDocx, writeEpub, writeZip } from '../documents/zipWriter';
import { importAll } from '../importFile';

const TAGS = [
  'p',
  'div',
  'h1',
  'ul',
  'li',
  'a',
  'b',
  'br',
  'table',
  'td',
  'script',
  'title',
  'article',
  'aside',
  'time',
  'svg',
];
const piece = fc.oneof(
  fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
  fc.constantFrom(
    '&amp;',
    '&#x1F600;',
    '&nbsp;',
    '&bad;',
    '<!--',
    '-->',
    '<![CDATA[',
    '"',
    "'",
    '<p hidden>',
    '<a href="x">',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const html = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** Blocks in order that do not overlap, and a way back that is in order, too. */
function assertSound({ text, blocks, offsets }: Article): void {
  let end = -1;
  for (const block of blocks) {
    assert.ok(block.start > end && block.end > block.start && block.end <= text.length);
    end = block.end;
  }
  const { segments } = offsets;
  for (let i = 4; i < segments.length; i += 4) {
    assert.ok((segments[i] ?? 0) >= (segments[i - 3] ?? 0));
    assert.ok((segments[i + 2] ?? 0) >= (segments[i - 2] ?? 0));
  }
}

describe('documents', () => {
  it('of HTML give a sound article or a problem, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(html, async (source) => {
        const [read, ...others] = await importAll('page.html', source);
        assert.deepEqual(others, []);
        assert.ok(read !== undefined && read.articles.length + read.problems.length > 0);
        for (const article of read.articles) assertSound(article);
      }),
      { numRuns: 300 },
    );
  });

  it('of HTML lead from their text back to what it was made from', () => {
    fc.assert(
      fc.property(html, (source) => {
        const { text, offsets } = readPage(source);
        const { segments } = offsets;
        for (let i = 0; i < segments.length; i += 4) {
          const [from = 0, to = 0, start = 0, end = 0] = segments.subarray(i, i + 4);
          const [made, was] = [text.slice(from, to), source.slice(start, end)];
          assert.ok(made === was || was.startsWith('&') || /^[\r\0]/.test(was), JSON.stringify([made, was]));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of whatever bytes are a problem at worst', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('docx', 'epub', 'html'),
        async (bytes, ending) => {
          const all = await importAll(`file.${ending}`, bytes);
          assert.ok(all.some(({ articles, problems }) => articles.length + problems.length > 0));
        },
      ),
    );
  });

  it('in archives that are cut or changed are a problem at worst', async () => {
    const chapter = '<h1>One</h1><p>They met at the lake and talked of fish.</p>';
    const whole = [
      ['docx', writeDocx('<w:p><w:r><w:t>They met at the lake.</w:t></w:r></w:p>')],
      ['epub', writeEpub({ 'a.xhtml': chapter })],
      ['docx', writeZip({ 'word/document.xml': '<w:document><w:body><w:p>' })],
    ] as const;
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        changes,
        fc.nat({ max: 60 }),
        async ([ending, file], changed, cut) => {
          const bytes = file.slice(0, file.length - cut);
          for (const [at, byte] of changed) bytes[at % bytes.length] = byte;
          for (const { articles } of await importAll(`file.${ending}`, bytes))
            for (const article of articles) assertSound(article);
        },
      ),
    );
  });
});
