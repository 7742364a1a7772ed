import assert from 'node:assert/strict';
import { dossierGroups } from '../../../src/core/notes/dossier/groups';
import { dossierAsHtml } from '../../../src/core/notes/dossier/html';
import { dossierAsMarkdown } from '../../../src/core/notes/dossier/markdown';
import type { Dossier, DossierOrder, DossierQuote, DossierWords } from '../../../src/core/notes/dossier/model';

const WORDS: DossierWords = {
  sources: 'Sources',
  undated: 'undated',
  untagged: 'Without a tag',
  changed: 'Now:',
  ambiguous: 'Several places.',
  orphan: 'Not found.',
  altered: 'Differs.',
  language: 'en',
};

const QUOTE: DossierQuote = {
  article: { id: 'us.txt', title: 'US & Russia', date: '2019-05', key: 'sanders2019' },
  calls: 'us.txt',
  note: 'Ties',
  words: 'They *talked*.\n\nFor <b>hours</b>.',
  comment: 'Who *says*?\n\n# No heading',
  tags: ['claim', 'ties'],
  state: 'exact',
  fidelity: 'verbatim',
  passage: null,
};
const OTHER: DossierQuote = {
  ...QUOTE,
  article: { id: 'iran.txt', title: 'Iran waits', date: '2018-11/2020', key: 'x2018' },
  comment: '',
  tags: [],
};
const GONE: DossierQuote = { ...QUOTE, article: null, calls: 'gone.txt', note: 'A', tags: ['claim'], comment: '' };

function headings(order: DossierOrder): [string, number][] {
  return dossierGroups([QUOTE, OTHER, GONE], order, WORDS).map(({ heading, quotes }) => [heading, quotes.length]);
}

function dossier(...quotes: DossierQuote[]): Dossier {
  return {
    title: 'A <dossier>',
    groups: dossierGroups(quotes, 'article', WORDS),
    references: [[{ text: 'Sanders. “US & Russia.” ' }, { text: 'DW', italic: true }, { text: ', 2019.' }]],
    words: WORDS,
  };
}

describe('a dossier', () => {
  it('puts quotations together by article, year, tag or note', () => {
    assert.deepEqual(headings('article'), [
      ['gone.txt', 1],
      ['Iran waits', 1],
      ['US & Russia', 1],
    ]);
    assert.deepEqual(headings('date'), [
      ['2018', 1],
      ['2019', 1],
      ['undated', 1],
    ]);
    assert.deepEqual(headings('tag'), [
      ['#claim', 2],
      ['#ties', 1],
      ['Without a tag', 1],
    ]);
    assert.deepEqual(headings('note'), [
      ['A', 1],
      ['Ties', 2],
    ]);
  });

  it('keeps articles of one title apart', () => {
    const same = { ...QUOTE, article: { id: 'b.txt', title: 'US & Russia', date: null, key: 'b' } };
    assert.equal(dossierGroups([QUOTE, same], 'article', WORDS).length, 2);
  });

  it('is Markdown in which quotations, comments and sources are what they are', () => {
    assert.equal(
      dossierAsMarkdown(dossier(QUOTE)),
      [
        '# A \\<dossier\\>',
        '## US \\& Russia',
        '> They \\*talked\\*.\n>\n> For \\<b\\>hours\\</b\\>.',
        '— US \\& Russia (2019-05) [@sanders2019] #claim #ties',
        'Who *says*?\n\n\\# No heading',
        '## Sources',
        '- Sanders. “US \\& Russia.” *DW*, 2019.\n',
      ].join('\n\n'),
    );
  });

  it('says of a quotation that it is not as it stands in its source', () => {
    const changed = dossierAsMarkdown(
      dossier({ ...QUOTE, state: 'changed', passage: 'They argued.', fidelity: 'altered' }),
    );
    assert.ok(changed.includes('\n**Now: “They argued.” Differs.**\n'), changed);
    for (const [state, remark] of [
      ['ambiguous', 'Several places.'],
      ['orphan', 'Not found.'],
    ] as const) {
      assert.ok(dossierAsMarkdown(dossier({ ...QUOTE, state })).includes(`**${remark}**`));
      assert.ok(dossierAsHtml(dossier({ ...QUOTE, state })).includes(`<p class="remark" dir="auto">${remark}</p>`));
    }
    assert.doesNotMatch(dossierAsMarkdown(dossier({ ...QUOTE, state: 'moved', fidelity: 'marked' })), /\*\*/);
  });

  it('is a page that loads nothing and reads nothing as HTML', () => {
    const evil = '<img src=x onerror=alert(1)>"\'&';
    const page = dossierAsHtml({
      ...dossier({ ...QUOTE, words: evil, comment: evil, tags: [evil], article: { ...QUOTE_ARTICLE, title: evil } }),
      title: evil,
    });
    assert.doesNotMatch(page, /<img|<script|onerror=alert\(1\)>"/);
    assert.match(page, /default-src 'none'/);
    assert.match(page, /<em>DW<\/em>/);
    assert.doesNotMatch(page, /https?:\/\//);
    const elements = new Set(Array.from(page.matchAll(/<([a-z0-9]+)/g), ([, name]) => name));
    const known = 'html head meta title style body h1 section h2 article blockquote p div ul li em'.split(' ');
    for (const element of elements) assert.ok(known.includes(element ?? ''), element);
  });

  it('keeps paragraphs in a page', () => {
    assert.match(
      dossierAsHtml(dossier(QUOTE)),
      /<blockquote dir="auto"><p>They \*talked\*\.<\/p>\n<p>For &#60;b&#62;hours&#60;\/b&#62;\.<\/p><\/blockquote>/,
    );
  });
});

const QUOTE_ARTICLE = { id: 'us.txt', title: 'US & Russia', date: '2019-05', key: 'sanders2019' };
