import assert from 'node:assert/strict';
import { findArticleLinks } from '../../../src/core/notes/links';
import { formatQuotation, noteLink } from '../../../src/core/notes/quotation';

const ANCHOR = { exact: 'an all-time low', prefix: '', suffix: '', start: 0, end: 15 };

describe('a quotation', () => {
  const quoted = (text: string) => formatQuotation(text, { label: 'x', href: 'y' }).split('\n').slice(0, -4).join('\n');

  it('is a block quote with a link below it and an empty line', () => {
    assert.equal(
      formatQuotation('First.\n\nSecond.', { label: 'Talks, May 2019', href: '../a.txt#:~:text=First' }),
      '> First.\n>\n> Second.\n>\n> [Talks, May 2019](../a.txt#:~:text=First)\n\n',
    );
  });

  for (const [text, expected] of [
    ['# no heading', '> \\# no heading'],
    ['- no list', '> \\- no list'],
    ['+ no list', '> \\+ no list'],
    ['1. no list', '> 1\\. no list'],
    ['12) no list', '> 12\\) no list'],
    ['1.5 per cent', '> 1\\.5 per cent'],
    ['> no quote', '> \\> no quote'],
    ['no\n===', '> no ==='],
    ['no\n\n===', '> no\n>\n> \\==='],
    ['*a* _b_ `c` ~~d~~', '> \\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
    ['<script>alert(1)</script> &lt;', '> \\<script\\>alert(1)\\</script\\> \\&lt;'],
    ['[a](command:x) ![b](c)', '> \\[a\\](command:x) !\\[b\\](c)'],
    ['| a | b |', '> \\| a \\| b \\|'],
    ['costs $5 or $6', '> costs \\$5 or \\$6'],
    ['C:\\new', '> C:\\\\new'],
    ['    no code', '> no code'],
    ['one\u2028two\rthree\u0000', '> one two three'],
  ] as const) {
    it(`shows ${JSON.stringify(text)} as it is`, () => assert.equal(quoted(text), expected));
  }

  it('cannot be left through its link', () => {
    const quotation = formatQuotation('q', { label: 'a](b) [c\n\n# d', href: 'x) <b> "y"\n' });
    assert.equal(quotation, '> q\n>\n> [a\\](b) \\[c \\# d](x%29%20%3Cb%3E%20%22y%22%0A)\n\n');
  });
});

describe('the address of a passage', () => {
  for (const [from, to, expected] of [
    ['notes', 'a.txt', '../a.txt'],
    ['', 'a.txt', 'a.txt'],
    ['.', 'news/a.txt', 'news/a.txt'],
    ['news/notes', 'news/2019/a.txt', '../2019/a.txt'],
    ['news', 'news/a.txt', 'a.txt'],
    ['a', 'a', '../a'],
    ['/c/notes/', '/c/news/a.txt', '../news/a.txt'],
    ['notes', 'a (1) #2?.txt', '../a%20%281%29%20%232%3F.txt'],
    ['', 'http://x', 'http%3A/x'],
  ] as const) {
    it(`from ${JSON.stringify(from)} to ${to}`, () => {
      assert.equal(noteLink(from, to, ANCHOR), `${expected}#:~:text=an%20all%2Dtime%20low`);
    });
  }

  it('is none between two drives', () => {
    assert.equal(noteLink('/c:/notes', '/d:/a.txt', ANCHOR), null);
    assert.equal(noteLink('/c:/notes', '/C:/a.txt', ANCHOR), '../../C%3A/a.txt#:~:text=an%20all%2Dtime%20low');
  });

  it('leads to the article when there are no words to point to', () => {
    assert.equal(noteLink('notes', 'a.txt', { ...ANCHOR, exact: ' ' }), '../a.txt');
  });
});

describe('links to passages', () => {
  const found = (markdown: string) =>
    findArticleLinks(markdown).map(({ start, end, path, fragment }) => [markdown.slice(start, end), path, fragment]);

  for (const [markdown, link, path] of [
    ['see [a](../a.txt#:~:text=b) there', '[a](../a.txt#:~:text=b)', '../a.txt'],
    ['[a (b) [c] \\] d](a.txt#:~:text=b)', '[a (b) [c] \\] d](a.txt#:~:text=b)', 'a.txt'],
    ['[a](x(1).txt#:~:text=b)', '[a](x(1).txt#:~:text=b)', 'x(1).txt'],
    ['[a](x\\).txt#:~:text=b)', '[a](x\\).txt#:~:text=b)', 'x).txt'],
    ['[a](<x y).txt#:~:text=b>)', '[a](<x y).txt#:~:text=b>)', 'x y).txt'],
    ['[a]( a.txt#:~:text=b "t (i)" )', '[a]( a.txt#:~:text=b "t (i)" )', 'a.txt'],
    ['[](a%20b.txt#:~:text=b)', '[](a%20b.txt#:~:text=b)', 'a b.txt'],
    ['[a](100%.txt#:~:text=b)', '[a](100%.txt#:~:text=b)', '100%.txt'],
    ['> [a](a.txt#:~:text=b)\n', '[a](a.txt#:~:text=b)', 'a.txt'],
    ['![](i.png) [a](a.txt#:~:text=b)', '[a](a.txt#:~:text=b)', 'a.txt'],
  ] as const) {
    it(markdown, () => assert.deepEqual(found(markdown), [[link, path, ':~:text=b']]));
  }

  it('are found one after the other', () => {
    assert.equal(found('[a](a.txt#:~:text=b)[c](c.txt#:~:text=d)\n\n[e](e.txt#:~:text=f)').length, 3);
  });

  for (const markdown of [
    '[a](a.txt)',
    '[a](#:~:text=b)',
    '[a](https://example.org/#:~:text=b)',
    'a](a.txt#:~:text=b)',
    '\\[a](a.txt#:~:text=b)',
    '[a\n\nb](a.txt#:~:text=b)',
    '[a](a.txt#:~:text=b',
    '[a](a.txt#:~:text=b c)',
    '```\n[a](a.txt#:~:text=b)\n```\n',
    '~~~~ md\n[a](a.txt#:~:text=b)\n',
  ]) {
    it(`are not in ${JSON.stringify(markdown)}`, () => assert.deepEqual(found(markdown), []));
  }

  it('go on after fenced code', () => {
    assert.equal(found('```\n[a](a.txt#:~:text=b)\n```\n\n[c](c.txt#:~:text=d)').length, 1);
  });
});
