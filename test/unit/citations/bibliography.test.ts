import assert from 'node:assert/strict';
import { type BibliographyFormat, bibliography } from '../../../src/core/citations/bibliography';
import { type Known, metadata } from './articles';

const SANDERS: Known = {
  title: 'US & Russia: 100% {new} “era”',
  author: 'Lewis Sanders IV',
  source: 'DW',
  section: 'World',
  url: 'https://dw.com/a_b?c=1%20&d=~{é}',
  language: 'en',
  edtf: '2019-05-14',
};

function written(known: Known, format: BibliographyFormat, key = 'k'): string {
  return [...bibliography([{ key, metadata: metadata(known) }], format)].join('');
}

describe('a bibliography in BibTeX', () => {
  it('says in ASCII what is known of an article, and escapes what TeX would take for a command', () => {
    assert.equal(
      written(SANDERS, 'bibtex', 'sanders2019'),
      [
        '@article{sanders2019,',
        '  author = {Sanders, IV, Lewis},',
        "  title = {{US \\& Russia: 100\\% \\textbraceleft{}new\\textbraceright{} ``era''}},",
        '  journal = {DW},',
        '  year = {2019},',
        '  month = may,',
        '  day = {14},',
        '  url = {https://dw.com/a_b?c=1%20&d=~%7B%C3%A9%7D},',
        '  note = {World}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('writes Latin letters as TeX does, and leaves other scripts', () => {
    const text = written({ title: 'Núñez, Łódź i\u0301, Đorđe, Việt 俄美', author: 'Émile Zoltán; 王秀军' }, 'bibtex');
    assert.match(text, /title = \{\{N\{\\'u\}\{\\~n\}ez, \{\\L\}\{\\'o\}d\{\\'z\} \{\\'\\i\}, Đorđe, Việt 俄美\}\}/);
    assert.match(text, /author = \{Zolt\{\\'a\}n, \{\\'E\}mile and \{王秀军\}\}/);
  });

  it('tells organizations from persons, and names that hold an "and" from two', () => {
    const text = written(
      { author: 'Ministry of Trade and Industry; Vincent van der Veen; Smith & Sons Ltd' },
      'bibtex',
    );
    assert.match(
      text,
      /author = \{\{Ministry of Trade and Industry\} and van der Veen, Vincent and \{Smith \\& Sons Ltd\}\}/,
    );
    assert.match(
      written({ author: 'Reuters Staff; Vincent van der Veen; Wang Xiujun' }, 'bibtex'),
      /author = \{\{Reuters Staff\} and van der Veen, Vincent and Wang, Xiujun\}/,
    );
  });

  it('never leaves a brace open, whatever stands in the article', () => {
    const text = written({ title: 'a } b { c \\} \\', author: '}{', source: '{', url: 'x}y{' }, 'bibtex');
    let depth = 0;
    for (const mark of text.match(/[{}]/g) ?? []) {
      depth += mark === '{' ? 1 : -1;
      assert.ok(depth >= 0);
    }
    assert.equal(depth, 0);
    assert.ok(text.endsWith('\n}\n'));
  });

  for (const [known, date] of [
    [{ edtf: '2017~' }, 'year = {[2017?]}'],
    [{ edtf: '2017', dated: 'inferred' }, 'year = {[2017?]}'],
    [{ edtf: '2018-11/2020' }, 'year = {[between November 2018 and 2020]}'],
    [{}, null],
  ] satisfies [Known, string | null][]) {
    it(`says of ${known.edtf ?? 'no date'} ${date ?? 'nothing'}`, () => {
      const text = written(known, 'bibtex');
      if (date === null) assert.doesNotMatch(text, /year|month|note/);
      else assert.ok(text.includes(date), text);
    });
  }
});

describe('a bibliography in BibLaTeX', () => {
  it('keeps Unicode, and has a date and a newspaper', () => {
    assert.equal(
      written({ ...SANDERS, title: 'Núñez_1' }, 'biblatex', 'sanders2019'),
      [
        '@article{sanders2019,',
        '  author = {Sanders, IV, Lewis},',
        '  title = {{Núñez\\_1}},',
        '  journaltitle = {DW},',
        '  entrysubtype = {newspaper},',
        '  date = {2019-05-14},',
        '  url = {https://dw.com/a_b?c=1%20&d=~%7Bé%7D},',
        '  note = {World}',
        '}',
        '',
      ].join('\n'),
    );
  });

  for (const [known, date] of [
    [{ edtf: '2017~' }, '2017~'],
    [{ edtf: '2017', dated: 'inferred' }, '2017?'],
    [{ edtf: '2017~', dated: 'text' }, '2017%'],
    [{ edtf: '2018-11/2020', dated: 'inferred' }, '2018-11/2020'],
    [{ edtf: '2018-11/..' }, '2018-11/..'],
  ] satisfies [Known, string][]) {
    it(`writes ${known.edtf} (${'dated' in known ? known.dated : 'stated'}) as ${date}`, () => {
      assert.ok(written(known, 'biblatex').includes(`date = {${date}}`));
    });
  }

  it('tells what is on the web only from what is nowhere', () => {
    assert.match(written({ url: 'https://a.b' }, 'biblatex'), /^@online\{k,/);
    assert.match(written({}, 'biblatex'), /^@misc\{k,/);
  });
});

describe('a bibliography in RIS', () => {
  it('has a tag a line, ended by CR LF, and a whole date', () => {
    assert.equal(
      written({ ...SANDERS, title: 'Two\nlines\r\nER  - ' }, 'ris', 'sanders2019'),
      [
        'TY  - NEWS',
        'ID  - sanders2019',
        'AU  - Sanders, Lewis, IV',
        'TI  - Two lines ER -',
        'T2  - DW',
        'SE  - World',
        'PY  - 2019',
        'DA  - 2019/05/14/',
        'LA  - en',
        'UR  - https://dw.com/a_b?c=1%20&d=~{é}',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('keeps an organization from being read as a person, and says what is in doubt', () => {
    const text = written({ author: 'News, Views, and More', edtf: '2017-03', dated: 'text' }, 'ris');
    assert.match(text, /^AU {2}- News Views\r\nAU {2}- More\r$/m);
    assert.match(text, /^DA {2}- 2017\/03\/\/circa\r$/m);
    assert.match(text, /^N1 {2}- Date: \[March 2017\]\r$/m);
    assert.doesNotMatch(written({ edtf: '2018/2020' }, 'ris'), /^(?:PY|DA)/m);
  });
});

describe('a bibliography in CSL-JSON', () => {
  it('is a list of items with structured names and dates', () => {
    const list = [
      { key: 'sanders2019', metadata: metadata(SANDERS) },
      { key: 'wang2021', metadata: metadata({ author: 'Wang Xiujun; de Gaulle, Charles', edtf: '2021-03~' }) },
      { key: 'a', metadata: metadata({ edtf: '2018-11/2020-01-02', source: 'DW', dated: 'inferred' }) },
      { key: 'b', metadata: metadata({ edtf: '../2020', url: 'https://a.b' }) },
    ];
    assert.deepEqual(JSON.parse([...bibliography(list, 'csl-json')].join('')), [
      {
        id: 'sanders2019',
        type: 'article-newspaper',
        title: 'US & Russia: 100% {new} “era”',
        author: [{ family: 'Sanders', given: 'Lewis', suffix: 'IV' }],
        'container-title': 'DW',
        section: 'World',
        issued: { 'date-parts': [[2019, 5, 14]] },
        URL: 'https://dw.com/a_b?c=1%20&d=~{é}',
        language: 'en',
      },
      {
        id: 'wang2021',
        type: 'document',
        title: 'Talks',
        author: [
          { family: 'Wang', given: 'Xiujun', 'static-ordering': true },
          { family: 'Gaulle', given: 'Charles', 'non-dropping-particle': 'de' },
        ],
        issued: { 'date-parts': [[2021, 3]], circa: true },
      },
      {
        id: 'a',
        type: 'article-newspaper',
        title: 'Talks',
        'container-title': 'DW',
        issued: {
          'date-parts': [
            [2018, 11],
            [2020, 1, 2],
          ],
          circa: true,
        },
      },
      { id: 'b', type: 'webpage', title: 'Talks', issued: { literal: '[no later than 2020]' }, URL: 'https://a.b' },
    ]);
    assert.deepEqual(JSON.parse([...bibliography([], 'csl-json')].join('')), []);
  });
});
