import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../../putText';
import { said } from '../../said';
import { ofKind, read } from './article';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const fixture = (name: string): Uint8Array => readFileSync(join('test/fixtures/ingest', name));

describe('ingest', () => {
  it('skips what holds no text, and says why', () => {
    for (const [content, reason] of [
      ['', /no text/],
      [' \r\n\t\u00A0\u200B\uFEFF\n', /no text/],
      ['---\ntitle: T\n---\n', /no text/],
      ['a\0b', /zero bytes/],
    ] as const) {
      const { articles, problems } = ingest({ path: 'x/y.md', bytes: utf8(content) });
      assert.deepEqual(articles, []);
      assert.deepEqual([problems[0]?.path, problems[0]?.severity], ['x/y.md', 'skipped']);
      assert.match(said(problems[0]?.reason), reason);
    }
  });

  it('knows an article by its path', () => assert.equal(read('Text.', 'x/y.txt').article.id, 'x/y.txt'));

  it('states no language, source, author or address that nobody stated', () => {
    const { language, source, author, url } = read('A title\n\nThe text is English, of course.').article;
    assert.deepEqual([language, source, author, url], [undefined, undefined, undefined, undefined]);
  });

  it('makes an article of a title alone', () => {
    const { article } = read('Only a title');
    assert.deepEqual(ofKind(article, 'title'), ['Only a title']);
    assert.equal(article.words, 3);
  });

  it('reads damaged bytes and says so', () => {
    const { article, problems } = read(Uint8Array.of(...utf8('A na'), 0xef, ...utf8('ve title')));
    assert.equal(article.title.value, 'A naïve title');
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['doubtful'],
    );
  });

  it('takes a hostile text for text', () => {
    const { article, problems } = read(fixture('hostile.txt'));
    assert.deepEqual(problems, []);
    assert.ok(article.text.includes('<script>alert("one")</script>'));
    assert.ok(article.text.includes('</script><img src=x onerror=alert(2)>'));
    assert.ok(article.text.includes('{{constructor}} %s &lt;b&gt; and javascript:alert(3)'));
    assert.doesNotMatch(article.text, /[\u202A-\u202E\u2066-\u2069\u200B\uFEFF\0]/);
    assert.equal(article.text, article.text.normalize('NFC'));
  });

  it('reads UTF-16, old Mac line breaks and decomposed letters', () => {
    assert.equal(read(fixture('utf16le.txt')).article.title.value, 'Treffen in Zürich');
    const { article } = read('Treffen in Zu\u0308rich\r\rDie Minister sprachen u\u0308ber den Vertrag.');
    assert.equal(article.text, 'Treffen in Zürich\n\nDie Minister sprachen über den Vertrag.');
  });

  it('counts words of several scripts', () => {
    const words = (text: string) => read(text).article.words;
    assert.equal(words("It isn't the US-Russia treaty's end, he said."), 8);
    assert.equal(words('Переговоры продолжаются.'), 2);
    assert.equal(words('俄罗斯和美国。'), 3);
    assert.equal(words('… — !'), 0);
  });

  it('bears a line of a megabyte and ten megabytes of lines', () => {
    const sentence = 'The two ministers met again on Monday, and nothing was agreed. ';
    assert.equal(read(sentence.repeat(17_000)).article.blocks.length, 1);
    assert.equal(read(`${sentence.repeat(20)}\n`.repeat(8000)).article.blocks.length, 8000);
  }).timeout(60_000);

  it('takes no time in the square of what it is given', () => {
    const hostile = [
      'x'.repeat(500_000),
      'a: '.repeat(100_000),
      '(photo '.repeat(50_000),
      'aB'.repeat(100_000),
      'A. '.repeat(100_000),
      '- '.repeat(100_000),
      `${'Home » '.repeat(20)}\n`.repeat(2000),
      `${'\n'.repeat(500_000)}The end`,
      `${' '.repeat(500_000)}x`,
      'A:b\n\nC:d\n\n'.repeat(5000),
      'Related stories:\n\n'.repeat(5000),
      'By '.repeat(100_000),
      '> '.repeat(100_000),
      'Photo by '.repeat(50_000),
    ];
    for (const text of hostile)
      for (const path of ['a.txt', 'a.md']) assert.ok(read(text, path).article.text.length > 0);
  }).timeout(60_000);
});
