import assert from 'node:assert/strict';
import { parseNote } from '../../../src/core/notes/parseNote';

const LINK = '[Sanders, “Title”](../2019.txt#:~:text=all%2Dtime%20low)';
const ANCHOR =
  '<!-- corpus-reader {"v":1,"id":"k3f9x2","article":"a.txt","exact":"all-time low","prefix":"an ","suffix":".","start":3,"end":15} -->';

const entriesOf = (note: string) => parseNote(note).entries;
const only = (note: string) => {
  const [entry, ...others] = entriesOf(note);
  assert.ok(entry);
  assert.equal(others.length, 0);
  return entry;
};
/** What the ranges of an entry hold. */
const pieces = (note: string) => {
  const { range, quoteRange, link, anchorRange } = only(note);
  const text = ({ start, end } = { start: 0, end: 0 }) => note.slice(start, end);
  return { all: text(range), quote: text(quoteRange), link: text(link?.range), anchor: text(anchorRange) };
};

describe('a note', () => {
  it('says which version it is of, its article, its key and its title', () => {
    const note = '---\nnotes: 1\narticle: 2019.txt\ncitekey: sanders2019\ntitle: In front\n---\n\n# A *fine* title #\n';
    const { entries, ...about } = parseNote(note);
    assert.deepEqual(about, { version: 1, article: '2019.txt', citekey: 'sanders2019', title: 'A fine title' });
    assert.deepEqual(entries, []);
    assert.equal(parseNote('---\ntitle: In front\n---\nText\n').title, 'In front');
    assert.deepEqual(parseNote('Text\n'), { version: 0, entries: [] });
    assert.equal(parseNote('Title\n=====\n\nText').title, 'Title');
  });

  it('has entries: a block quote, the line with the link, the anchor and the comment', () => {
    const quote = '> An **all-time** low.\n>\n> Second\n> line.';
    const head = `${LINK} [@sanders2019] #important #2019 #follow-up`;
    const note = `# T\n\nMine.\n\n${quote}\n\n${head}\n${ANCHOR}\n\nWhat I *think*.\n\n- so\n\n## Next\n\nNot of it.\n`;
    const entry = only(note);
    assert.deepEqual(pieces(note), {
      all: `${quote}\n\n${head}\n${ANCHOR}\n\nWhat I *think*.\n\n- so`,
      quote,
      link: LINK,
      anchor: ANCHOR,
    });
    assert.equal(entry.id, 'k3f9x2');
    assert.equal(entry.words, 'An all-time low.\n\nSecond line.');
    assert.equal(entry.citekey, 'sanders2019');
    assert.deepEqual(entry.tags, ['important']);
    assert.equal(entry.article, 'a.txt');
    assert.deepEqual(entry.anchor, { exact: 'all-time low', prefix: 'an ', suffix: '.', start: 3, end: 15 });
    assert.equal(entry.comment, 'What I *think*.\n\n- so');
    const { range: _range, ...link } = entry.link ?? {};
    assert.deepEqual(link, {
      label: 'Sanders, “Title”',
      href: '../2019.txt#:~:text=all%2Dtime%20low',
      path: '../2019.txt',
      fragment: ':~:text=all%2Dtime%20low',
    });
  });

  for (const [what, note] of [
    ['a link in the block quote, as in older notes', `> all-time low\n>\n> ${LINK}\n\nMine.\n`],
    ['a link behind the words', `> all-time low (${LINK})\n\nMine.\n`],
    ['a link behind a dash below', `> all-time low\n\n— ${LINK}.\n\nMine.\n`],
    ['a link right below', `> all-time low\n${LINK}\nMine.\n`],
    ['a link and the comment on one line', `> all-time low\n\n${LINK} Mine.\n`],
    ['an anchor alone', `> all-time low\n\n${ANCHOR}\n\nMine.\n`],
    ['an anchor below an empty line', `> all-time low\n\n${LINK}\n\n${ANCHOR}\n\nMine.\n`],
    ['a callout', `> [!quote] Low\n> all-time low\n>\n> ${LINK}\n\nMine.\n`],
    ['line ends of Windows', `> all-time low\r\n\r\n${LINK}\r\n${ANCHOR}\r\n\r\nMine.\r\n`],
  ] as const) {
    it(`takes ${what}`, () => {
      const { words, comment } = only(note);
      assert.deepEqual([words, comment], ['all-time low', 'Mine.']);
    });
  }

  it('has tags behind the link only where they are tags', () => {
    const tagsOf = (rest: string) => only(`> low\n\n${LINK} ${rest}\n`).tags;
    assert.deepEqual(tagsOf('#a #b/c #été #a'), ['a', 'b/c', 'été']);
    assert.deepEqual(tagsOf('#12 #a'), []);
    assert.deepEqual(tagsOf('[@key] #a and #b'), ['a']);
    assert.equal(only(`> low\n\n${LINK} [@key, p. 3] #a and #b\n`).comment, 'and #b');
    assert.equal(only(`> low\n\n${LINK} [@key, p. 3] #a\n`).citekey, 'key');
  });

  for (const [what, note] of [
    ['a block quote without a link', '> Something else\n\nMine.\n'],
    ['a link without a block quote', `See ${LINK}.\n`],
    ['a block quote above a text that speaks of a passage', `> Something else\n\nThis is as in ${LINK}.\n`],
    ['a link to somewhere else', '> Something else\n\n[Web](https://example.org/a#:~:text=low) #a\n'],
    ['what stands in fenced code', `\`\`\`md\n> low\n\n${LINK}\n\`\`\`\n`],
    ['what stands in a longer fence', `~~~~\n~~~\n> low\n\n${LINK}\n~~~~\n`],
    ['what stands in a comment of HTML', `<!-- gone\n> low\n\n${LINK}\n-->\n`],
    ['what stands in front matter', `---\na: |\n  x\n> low\n\n---\n`],
    ['an anchor without a block quote', `${LINK}\n${ANCHOR}\n`],
  ] as const) {
    it(`takes no entry from ${what}`, () => assert.deepEqual(entriesOf(note), []));
  }

  it('reads on behind code and comments that end', () => {
    assert.equal(entriesOf(`\`\`\`\ncode\n\`\`\`\n\n> low\n\n${LINK}\n`).length, 1);
    assert.equal(entriesOf(`<!-- gone -->\n\n> low\n\n${LINK}\n`).length, 1);
    assert.equal(entriesOf(`<!-- never closed\n\n> low\n\n${LINK}\n`).length, 1);
  });

  it('ends a comment at a heading, underlined or not, and at the next entry', () => {
    const entry = `> low\n\n${LINK}\n\n`;
    assert.equal(only(`${entry}Mine.\n\n# Next\n\nMore.\n`).comment, 'Mine.');
    assert.equal(only(`${entry}Mine.\n\nNext\n----\n\nMore.\n`).comment, 'Mine.');
    assert.equal(only(`${entry}Mine.\n\n---\n\n#more\n`).comment, 'Mine.\n\n---\n\n#more');
    assert.deepEqual(
      entriesOf(`${entry}> a quotation of mine\n\nMine.\n\n${entry}`).map(({ comment }) => comment),
      ['> a quotation of mine\n\nMine.', ''],
    );
    assert.equal(only(`${entry}\`\`\`\n# no heading\n\`\`\`\n`).comment, '```\n# no heading\n```');
  });

  it('is the better for it when an anchor is damaged: its link leads to the passage', () => {
    const damaged = ANCHOR.replace('"v":1,', '"v":1,,');
    const entry = only(`> low\n\n${LINK}\n${damaged}\n`);
    assert.equal(entry.anchor, undefined);
    assert.equal(entry.link?.path, '../2019.txt');
    assert.notEqual(entry.anchorRange, undefined);
    for (const wrong of ['"start":3', '"end":15'].map((field) => ANCHOR.replace(field, `${field}.5`))) {
      assert.equal(only(`> low\n\n${LINK}\n${wrong}\n`).anchor, undefined);
    }
    assert.equal(only(`> low\n\n${LINK}\n${ANCHOR.replace('"start":3', '"start":30')}\n`).anchor, undefined);
  });

  it('gives entries names that stay when others come and go', () => {
    const one = `> low\n\n${LINK}\n\n`;
    const other = `> high\n\n${LINK}\n\n`;
    const idsOf = (note: string) => entriesOf(note).map(({ id }) => id);
    const [low, high] = idsOf(one + other);
    assert.notEqual(low, high);
    assert.deepEqual(idsOf(other + one), [high, low]);
    assert.deepEqual(idsOf(one + one), [low, `${low}~2`]);
    assert.deepEqual(idsOf(`> a\n\n${ANCHOR}\n\n> b\n\n${ANCHOR}\n`), ['k3f9x2', 'k3f9x2~2']);
  });

  it('shows words without marks of Markdown', () => {
    const wordsOf = (quote: string) => only(`> ${quote}\n\n${LINK}\n`).words;
    assert.equal(
      wordsOf('**Not** _good_, ~~very~~ ==bad== `x` &amp; [so](x.md) &#8212; a\\*b'),
      'Not good, very bad x & so — a*b',
    );
    assert.equal(wordsOf('5 * 3 snake_case_name a_b C:\\\\x'), '5 * 3 snake_case_name a_b C:\\x');
    assert.equal(wordsOf('a[^1] <mark>b</mark> [[Note|c]] [sic] […] 1\\. x'), 'a b c [sic] […] 1. x');
    assert.equal(wordsOf('one\\\n> two  \n> three'), 'one two three');
  });

  it('of many entries is read, also when all are copies of one', function () {
    this.timeout(60_000);
    const entry = `> ${'all-time low '.repeat(12)}\n\n${LINK} [@a] #b\n${ANCHOR}\n\nWhat I think of it.\n\n`;
    const count = Math.ceil(1_000_000 / entry.length);
    assert.equal(entriesOf(entry.repeat(count)).length, count);
  });

  for (const piece of [
    '[a](',
    '](',
    '[[a|',
    '==a',
    '![a',
    '<a ',
    '<!--\n',
    '- ',
    '> ',
    '&#1',
    '[@a',
    '—',
    '(',
    '```\n\n~~~\n',
    '# ',
  ]) {
    it(`of ${JSON.stringify(piece)} without end is read to its end`, () => {
      const endless = piece.repeat(15_000);
      for (const note of [endless, `> ${endless}x ${LINK}\n`, `> low\n\n${LINK} ${endless}\n`, `# a${endless}b\n`]) {
        assert.ok(entriesOf(note).every(({ range }) => range.end <= note.length));
      }
    }).timeout(60_000);
  }
});
