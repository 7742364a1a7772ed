import assert from 'node:assert/strict';
import { ingest } from '../../putText';
import { outline, read } from './article';

const markdown = (text: string): string[] => outline(read(text, 'a.md').article);

describe('Markdown', () => {
  it('knows headings, quotes, lists, rules and fences', () => {
    const text = [
      '# The summit #',
      '',
      'A paragraph on',
      'two lines.',
      '',
      'Setext',
      '------',
      '',
      '> A quotation',
      '> on two lines',
      '>',
      '> and a second paragraph.',
      '',
      '* one',
      '  goes on',
      '* two',
      '',
      '1. first',
      '2. second',
      '',
      '* * *',
      '```',
      'let x = *1*',
      '```',
      '## Another',
    ].join('\n');
    assert.deepEqual(markdown(text), [
      'title: The summit',
      'paragraph: A paragraph on two lines.',
      'heading: Setext',
      'quote: A quotation on two lines',
      'quote: and a second paragraph.',
      'list item: one goes on',
      'list item: two',
      'list item: 1. first',
      'list item: 2. second',
      'paragraph: let x = *1*',
      'heading: Another',
    ]);
  });

  const inline: readonly [markdown: string, text: string][] = [
    ['*a* **b** ***c*** _d_ __e__ ~~f~~', 'a b c d e f'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['[link](https://example.org/a_(b) "title") and [ref][1] and [sic]', 'link and ref and [sic]'],
    ['![a picture](x.png) in text, <https://example.org>', 'a picture in text, https://example.org'],
    ['`code *not* emphasized` and ``a ` b``', 'code *not* emphasized and a ` b'],
    ['\\*not emphasized\\*', '*not emphasized*'],
    ['an **open one', 'an **open one'],
    ['"*Quoted*," he said.', '"Quoted," he said.'],
    ['[**bold** link](x)', 'bold link'],
    ['[![alt](i.png)](page)', 'alt'],
    ['<script>alert(1)</script> is text', '<script>alert(1)</script> is text'],
  ];
  for (const [source, text] of inline) {
    it(`reads ${source}`, () =>
      assert.equal(read(`A first sentence.\n\n${source}`, 'a.md').article.text.slice(19), text));
  }

  it('takes a picture that stands alone for a caption', () => {
    assert.deepEqual(markdown('# T\n\n![The two presidents](p.jpg)\n\nText.').slice(1), [
      'caption: The two presidents',
      'paragraph: Text.',
    ]);
  });

  it('leads through markup back to the source', () => {
    const source = 'Some **bold** and [a link](https://example.org) here.';
    const { article } = read(source, 'a.md');
    const start = article.text.indexOf('bold and a link');
    const range = article.offsets.toSource(start, start + 'bold and a link'.length);
    assert.equal(range && source.slice(range.start, range.end), 'bold** and [a link');
  });

  it('bears long runs of marks', () => {
    for (const mark of ['*', '_', '`', '[', '![', '](', '<', '\\', '> ', '# ', '- ', '~~', '*a ', '[a](']) {
      assert.ok(read(`word ${mark.repeat(200_000)} word`, 'a.md').article.text.startsWith('word'));
    }
  }).timeout(30_000);
});

describe('a table in Markdown', () => {
  it('is a block a row, its cells parted by bars', () => {
    const source = 'Before it.\n\n| Year | Count |\n|------|------:|\n| 2016 | *one* \\| two |\n\nAfter it.';
    const [article] = ingest({ path: 'a.md', bytes: new TextEncoder().encode(source) }).articles;
    const blocks = article?.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]);
    assert.deepEqual(blocks?.slice(-4), [
      ['paragraph', 'Before it.'],
      ['table', 'Year | Count'],
      ['table', '2016 | one | two'],
      ['paragraph', 'After it.'],
    ]);
  });

  it('is none where a line only has bars in it', () => {
    const source = '| Not a row\n\n|| or | a | bar ||x';
    const [article] = ingest({ path: 'a.md', bytes: new TextEncoder().encode(source) }).articles;
    assert.ok(article?.blocks.every(({ kind }) => kind !== 'table'));
  });
});
