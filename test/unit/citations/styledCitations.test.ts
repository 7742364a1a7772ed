import assert from 'node:assert/strict';
import { STYLE_NAMES, type StyleName } from '../../../src/core/citations/csl/styleNames';
import { type CitationStyle, localeFor, styledCitations } from '../../../src/core/citations/styledCitations';
import { styledAsMarkdown, styledAsText } from '../../../src/core/citations/styledText';
import { providePartsBy } from '../../../src/core/parts';
import { type Known, metadata } from './articles';

const SANDERS: Known = {
  title: 'Trying to improve relations',
  author: 'Lewis Sanders IV',
  source: 'DW',
  url: 'https://dw.com/a',
  language: 'en',
  edtf: '2019-05-14',
};

const MINIMAL = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Minimal</title><id>minimal</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout suffix="!"><text variable="title" font-style="italic"/><date variable="issued" prefix=" "><date-part name="year"/></date></layout></bibliography>
</style>`;

async function list(known: readonly Known[], style: CitationStyle, language = 'en'): Promise<string[]> {
  const citables = known.map((one, index) => ({ key: `k${index}`, metadata: metadata(one) }));
  return (await styledCitations(citables, style, language)).map(({ text }) => styledAsMarkdown(text));
}

describe('citations in a style of CSL', () => {
  before(() => {
    providePartsBy((name) =>
      name === 'csl'
        ? import('../../../src/core/citations/csl/engine')
        : import('../../../src/core/citations/csl/styles'),
    );
  });

  for (const [name, expected] of [
    ['chicago-notes', 'Sanders, Lewis, IV. “Trying to Improve Relations.” *DW*, May 14, 2019. https://dw.com/a.'],
    [
      'chicago-author-date',
      'Sanders, Lewis, IV. 2019. “Trying to Improve Relations.” *DW*, May 14, 2019. https://dw.com/a.',
    ],
    ['apa', 'Sanders, L., IV. (2019, May 14). Trying to improve relations. *DW*. https://dw.com/a'],
    ['mla', 'Sanders, Lewis, IV. “Trying to Improve Relations.” *DW*, 14 May 2019, https://dw.com/a.'],
    ['harvard', 'Sanders, L., IV (2019) “Trying to improve relations,” *DW*, 14 May. Available at: https://dw.com/a.'],
  ] satisfies [StyleName, string][]) {
    it(`${name}: ${expected}`, async () => assert.deepEqual(await list([SANDERS], { name }), [expected]));
  }

  it('never show a date for certain that is in doubt', async () => {
    const doubtful: Known[] = [
      { edtf: '2017-03', dated: 'inferred' },
      { edtf: '2018-11/2020-01', dated: 'inferred' },
      { edtf: '2017?' },
      { edtf: '2018-11/..' },
    ];
    for (const name of STYLE_NAMES) {
      const entries = await list(
        doubtful.map((known) => ({ ...SANDERS, ...known })),
        { name },
      );
      assert.equal(entries.length, doubtful.length);
      for (const entry of entries) assert.match(entry, /\\\[.*20\d\d.*\\\]|ca\. 20\d\d/, `${name}: ${entry}`);
    }
  });

  it('are in the words of a language', async () => {
    assert.deepEqual(await list([SANDERS], { name: 'mla' }, 'de'), [
      'Sanders, Lewis, IV. „Trying to Improve Relations“. *DW*, 14. Mai 2019, https://dw.com/a.',
    ]);
    const [doubtful = ''] = await list([{ ...SANDERS, edtf: '2017-03/2018', dated: 'text' }], { name: 'mla' }, 'de-AT');
    assert.ok(doubtful.includes('\\[März 2017–2018?\\]'), doubtful);
  });

  it('leave out what is not known', async () => {
    assert.deepEqual(await list([{ title: 'Talks' }], { name: 'chicago-notes' }), ['“Talks,” n.d.']);
  });

  it('stand in the order of the style, each under its key', async () => {
    const citables = ['Zola', 'Abel'].map((name) => ({ key: name, metadata: metadata({ author: `A. ${name}` }) }));
    const entries = await styledCitations(citables, { name: 'apa' }, 'en');
    assert.deepEqual(
      entries.map(({ key }) => key),
      ['Abel', 'Zola'],
    );
  });

  it('never turn round a name whose family name stands first', async () => {
    const [entry = ''] = await list([{ author: 'Wang Xiujun', edtf: '2021' }], { name: 'chicago-notes' });
    assert.ok(entry.startsWith('Wang Xiujun. '), entry);
  });

  it('show what is in an article as text, whatever it looks like', async () => {
    const title = 'A <script>x</script> & a &lt; <b onclick="y">';
    const [entry] = await styledCitations(
      [{ key: 'a', metadata: metadata({ title, language: 'de' }) }],
      { name: 'apa' },
      'en',
    );
    assert.ok(styledAsText(entry?.text ?? []).includes('<script>x</script> & a &lt; <b onclick='));
  });

  it('may be in a style of the reader’s', async () => {
    assert.deepEqual(await list([SANDERS], { xml: MINIMAL }), [
      '*Trying to improve relations* 2019\\!'.replace('\\!', '!'),
    ]);
  });

  it('say why a style is of no use', async () => {
    await assert.rejects(list([SANDERS], { name: 'none' }), /there is no style "none"/);
    await assert.rejects(list([SANDERS], { xml: '<html/>' }), /no style of CSL/);
    await assert.rejects(
      list([SANDERS], { xml: '<style><link rel="independent-parent"/></style>' }),
      /refers to another/,
    );
    await assert.rejects(list([SANDERS], { xml: '<style><citation>' }), Error);
  });
});

describe('the locale for a language', () => {
  const tags = ['ar', 'de-AT', 'de-DE', 'en-GB', 'en-US', 'pt-BR', 'pt-PT', 'zh-CN', 'zh-TW'];
  for (const [wanted, found] of [
    ['en', 'en-US'],
    ['en-gb', 'en-GB'],
    ['de', 'de-DE'],
    ['de-CH', 'de-DE'],
    ['pt-br', 'pt-BR'],
    ['zh-Hant', 'zh-CN'],
    ['ar-EG', 'ar'],
    ['xx', 'en-US'],
  ] as const) {
    it(`${wanted}: ${found}`, () => assert.equal(localeFor(wanted, tags), found));
  }
});
