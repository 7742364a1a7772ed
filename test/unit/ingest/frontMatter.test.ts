import assert from 'node:assert/strict';
import { said } from '../../said';
import { ofKind, read } from './article';

const withFront = (yaml: string, body = 'Some text.', path = 'a.md') => read(`---\n${yaml}\n---\n\n${body}\n`, path);

describe('front matter', () => {
  it('gives every piece of metadata, and says so', () => {
    const { article, problems } = withFront(
      [
        'id: summit',
        'title: "The summit"',
        'publication: Reuters',
        'authors: [Jane Doe, John Smith]',
        'date: 2018-07-16',
        'lang: en_GB',
        'link: https://example.org/summit',
        'tags: [x, y]',
      ].join('\n'),
    );
    const known = (value: string) => ({ value, provenance: 'front matter' });
    assert.deepEqual(problems, []);
    assert.equal(article.id, 'summit');
    assert.deepEqual(article.title, known('The summit'));
    assert.deepEqual(article.source, known('Reuters'));
    assert.deepEqual(article.author, known('Jane Doe, John Smith'));
    assert.deepEqual(article.language, known('en-GB'));
    assert.deepEqual(article.url, known('https://example.org/summit'));
    assert.deepEqual(article.date, { edtf: '2018-07-16', provenance: 'front matter', evidence: '2018-07-16' });
    assert.equal(article.text, 'Some text.');
  });

  it('is read in plain text too, and with any line breaks', () => {
    for (const path of ['a.txt', 'a.md']) {
      const { article, problems } = read('\uFEFF---\r\ntitle: T\r\ndate: 2017\r\n---\r\nText.\r\n', path);
      assert.deepEqual([article.title.value, article.date.edtf, article.text, problems], ['T', '2017', 'Text.', []]);
    }
  });

  it('makes the block that repeats its title the title', () => {
    const { article } = withFront('title: the summit', '# A series\n\n## “The Summit”\n\nText.');
    assert.deepEqual(ofKind(article, 'title'), ['“The Summit”']);
    assert.deepEqual(ofKind(article, 'heading'), ['A series']);
  });

  it('is a problem with its place when it is broken, and the rest is read', () => {
    const { article, problems } = withFront('title: T\nsource: [a\ndate: 2017');
    assert.equal(article.title.value, 'T');
    assert.equal(article.text, 'Some text.');
    assert.match(said(problems[0]?.reason), /not right as YAML/);
    for (const { severity, range } of problems) {
      assert.equal(severity, 'doubtful');
      assert.ok(range !== undefined && range.startLine >= 2 && range.startLine <= 4);
    }
  });

  it('is a problem where a value is no date, language, address or text', () => {
    const { article, problems } = withFront(
      'title: T\ndate: 03/04/2017\nlang: English language\nurl: javascript:alert(1)\nsource: {a: b}',
    );
    assert.deepEqual(problems.map(({ range }) => range?.startLine).sort(), [2, 3, 4, 5]);
    assert.deepEqual(problems[0]?.path, 'a.md');
    assert.deepEqual(article.date, { edtf: null, provenance: 'unknown' });
    assert.deepEqual([article.language, article.url, article.source], [undefined, undefined, undefined]);
  });

  it('is text when it never ends, with a problem, and when it is no mapping, without one', () => {
    const unclosed = read('---\ntitle: T\n\nSome text.', 'a.md');
    assert.match(said(unclosed.problems[0]?.reason), /closing/);
    assert.ok(unclosed.article.text.includes('title: T'));
    const rules = read('---\n\nA line between two rules.\n\n---\n\nMore.', 'a.md');
    assert.deepEqual(rules.problems, []);
    assert.equal(rules.article.text, 'A line between two rules.\n\nMore.');
  });

  it('survives YAML that is made to hurt', () => {
    for (const yaml of [
      `a: ${'['.repeat(100_000)}`,
      `a: ${'- '.repeat(60_000)}`.slice(0, 60_000),
      '&a [*a]',
      'a: &b [*b, *b]',
      '? [x]\n: y',
      'title: *nobody',
    ]) {
      assert.equal(withFront(`title: T\n${yaml}`).article.text.endsWith('Some text.'), true);
    }
  }).timeout(20_000);
});
