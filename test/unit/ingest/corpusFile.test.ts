import assert from 'node:assert/strict';
import { message } from '../../../src/core/basics/message';
import { DEFAULT_SETTINGS, parseCorpusFile, unmatchedArticles } from '../../../src/core/ingest/settings/corpusFile';
import { said } from '../../said';

/** What is complained of: the words of the file at each problem's place, with the reason. */
function complaints(text: string): { at: string; reason: string }[] {
  const lines = text.split('\n');
  return parseCorpusFile(text).problems.map(({ reason, range, path }) => {
    assert.equal(path, 'corpus.yaml');
    assert.ok(range !== undefined, said(reason));
    const { startLine, startColumn, endLine, endColumn } = range;
    const line = lines[startLine] ?? '';
    return { at: line.slice(startColumn, endLine === startLine ? endColumn : undefined), reason: said(reason) };
  });
}

describe('corpus.yaml', () => {
  it('gives its settings', () => {
    const text = `
title: The summit
language: en-GB
include: ["**/*.txt", reports/*.md]
exclude: drafts/**
notes: ./my notes/
articles:
  a.txt: { id: first, title: 1984, source: S, author: A, date: 2017, language: de, url: "https://example.org/a" }
  ./b/c.txt:
    date: 2017-02~
  d.txt:
actors:
  - name: Sergey Lavrov
    kind: person
    aliases: [Lavrov, Sergei Lavrov, Lavrov, Sergey Lavrov]
  - { id: "state:ru", name: Russia, kind: state }
metonyms: false
`;
    const { settings, problems } = parseCorpusFile(text);
    assert.deepEqual(problems, []);
    const { articles, ...others } = settings;
    assert.deepEqual(others, {
      title: 'The summit',
      language: 'en-GB',
      include: ['**/*.txt', 'reports/*.md'],
      exclude: ['drafts/**'],
      files: [],
      notes: 'my notes',
      actors: [
        { name: 'Sergey Lavrov', kind: 'person', aliases: ['Lavrov', 'Sergei Lavrov'] },
        { id: 'state:ru', name: 'Russia', kind: 'state', aliases: [] },
      ],
      metonyms: false,
    });
    assert.deepEqual([...articles.keys()], ['a.txt', 'b/c.txt', 'd.txt']);
    const { range, ...first } = articles.get('a.txt') ?? assert.fail('no a.txt');
    assert.deepEqual(first, {
      id: 'first',
      title: '1984',
      source: 'S',
      author: 'A',
      date: '2017',
      language: 'de',
      url: 'https://example.org/a',
    });
    assert.deepEqual(range, { startLine: 7, startColumn: 2, endLine: 7, endColumn: 7 });
    assert.equal(articles.get('b/c.txt')?.date, '2017-02~');
  });

  it('may be empty, or say nothing under a key', () => {
    for (const text of [
      '',
      '# only a comment\n',
      '\uFEFF',
      'articles:\nactors:\ninclude:\nexclude:\n',
      '{}',
      'articles: {}\nactors: []',
    ]) {
      assert.deepEqual(parseCorpusFile(text), { settings: DEFAULT_SETTINGS, problems: [] });
    }
  });

  it('is one problem when it is not YAML or no mapping', () => {
    for (const text of [
      'just words',
      '- a\n- b',
      '%%% \u0000',
      '[',
      '"',
      '['.repeat(50_000),
      '- '.repeat(50_000),
      '\u0001\u0002',
      '42',
    ]) {
      const { settings, problems } = parseCorpusFile(text);
      assert.deepEqual(settings, DEFAULT_SETTINGS);
      assert.equal(problems.length, 1, text.slice(0, 20));
      assert.match(said(problems[0]?.reason), /default settings are used/);
    }
  }).timeout(20_000);

  const mistakes: readonly [mistake: string, yaml: string, at: string, reason: RegExp][] = [
    ['an unknown key', 'titel: x', 'titel', /Did you mean "title"/],
    ['an unknown key that is like no other', 'colour: x', 'colour', /no key "colour"\.$/],
    ['a key of an article', 'articles:\n  a.txt:\n    auhtor: x', 'auhtor', /Did you mean "author"/],
    ['a key of an actor', 'actors:\n  - { name: A, kind: person, alias: B }', 'alias', /Did you mean "aliases"/],
    ['a title that is a list', 'title: [a, b]', '[a, b]', /must be a text/],
    ['a title without a value', 'title:', 'title', /no value/],
    ['an empty title', 'title: ""', '""', /empty/],
    ['a language that is none', 'language: English and French', 'English and French', /no language tag/],
    ['articles that are a list', 'articles: [a]', '[a]', /mapping/],
    ['an article that is a text', 'articles:\n  a.txt: Title', 'Title', /mapping/],
    ['a date that is none', 'articles:\n  a.txt:\n    date: 2017-2-18', '2017-2-18', /no date/],
    ['a day that is none', 'articles:\n  a.txt:\n    date: 2017-02-30', '2017-02-30', /no date/],
    [
      'an address that is none',
      'articles:\n  a.txt:\n    url: "javascript:alert(1)"',
      '"javascript:alert(1)"',
      /web address/,
    ],
    ['a path that climbs out', 'articles:\n  ../a.txt: { title: T }', '../a.txt', /leads out/],
    ['an absolute path', 'articles:\n  /a.txt: { title: T }', '/a.txt', /absolute/],
    ['a path that comes twice', 'articles:\n  a.txt: {}\n  ./a.txt: {}', './a.txt', /second time/],
    ['a glob that is none', 'include:\n  - "[ab"', '"[ab"', /is no glob/],
    ['a glob that climbs out', 'include: ../*.txt', '../*.txt', /leads out/],
    ['a negated glob', 'exclude: ["!a"]', '"!a"', /without the mark/],
    ['a glob with backslashes', 'exclude: drafts\\old', 'drafts\\old', /backslash/],
    ['a glob of too many stars', 'include: "*a*b*c*d*e"', '"*a*b*c*d*e"', /stars in one name/],
    ['globs that are a mapping', 'include: { a: b }', 'include', /list/],
    ['a notes folder that climbs out', 'notes: ../notes', '../notes', /leads out/],
    ['an absolute notes folder', 'notes: C:\\notes', 'C:\\notes', /absolute/],
    ['the corpus folder as notes folder', 'notes: .', '.', /corpus folder itself/],
    ['an actor without a name', 'actors:\n  - kind: person', 'kind: person', /needs a name/],
    ['an actor without a kind', 'actors:\n  - name: A', 'name: A', /needs a kind/],
    ['an actor of no kind', 'actors:\n  - name: A\n    kind: peron', 'peron', /Did you mean "person"/],
    ['an actor that is a text', 'actors:\n  - Someone', 'Someone', /mapping/],
    ['an alias that is a list', 'actors:\n  - { name: A, kind: person, aliases: [[B]] }', '[B]', /must be a text/],
    [
      'two actors with one id',
      'actors:\n  - { id: x, name: A, kind: person }\n  - { id: x, name: B, kind: person }',
      'x',
      /taken/,
    ],
    [
      'two actors of one kind and name',
      'actors:\n  - { name: A, kind: state }\n  - { name: A, kind: state }',
      '{ name: A, kind: state }',
      /already/,
    ],
    [
      'an alias of two actors',
      'actors:\n  - { name: A, kind: person, aliases: X }\n  - { name: B, kind: person, aliases: [X] }',
      'X',
      /already a name of "A"/,
    ],
    [
      "an alias that is another's name",
      'actors:\n  - { name: A, kind: person, aliases: [B] }\n  - { name: B, kind: person }',
      'B',
      /already a name of "B"/,
    ],
    ['two keys that are the same', 'exclude: a\nexclude: b', 'exclude', /comes a second time/],
  ];
  for (const [mistake, yaml, at, reason] of mistakes) {
    it(`complains of ${mistake}, in its place, and keeps the rest`, () => {
      const text = `${yaml.startsWith('title') ? '' : 'title: Kept\n'}${yaml}\n${yaml.startsWith('exclude') ? 'include' : 'exclude'}: kept/**\n`;
      const found = complaints(text);
      assert.equal(found.length, 1, JSON.stringify(found));
      assert.equal(found[0]?.at, at);
      assert.match(found[0]?.reason ?? '', reason);
      const { settings } = parseCorpusFile(text);
      if (!yaml.startsWith('title')) assert.equal(settings.title, 'Kept');
      assert.ok([...settings.include, ...settings.exclude].includes('kept/**'));
    });
  }

  it('is used as far as it goes where its grammar is broken', () => {
    const { settings, problems } = parseCorpusFile('title: Kept\nexclude: [a\nactors:\n  - name: A\n');
    assert.equal(settings.title, 'Kept');
    assert.ok(problems.some(({ reason }) => said(reason).startsWith('This is not right as YAML')));
  });

  it('keeps an actor of another kind with the same name, but gives each alias to one', () => {
    const { settings, problems } = parseCorpusFile(
      'actors:\n  - { name: Georgia, kind: state }\n  - { name: Georgia, kind: person, aliases: [G] }',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      settings.actors.map(({ kind }) => kind),
      ['state', 'person'],
    );
  });

  it('follows anchors, and is not caught in circles', () => {
    const shared = parseCorpusFile('articles:\n  a.txt: &a { source: S }\n  b.txt: *a\n');
    assert.equal(shared.settings.articles.get('b.txt')?.source, 'S');
    assert.doesNotThrow(() => parseCorpusFile('actors: &a [*a]\narticles: &b { x: *b }\ntitle: *nobody\n'));
  });

  it('lets no key of JavaScript objects through', () => {
    const { settings } = parseCorpusFile(
      '__proto__: { title: x }\nconstructor: y\narticles:\n  __proto__: { title: z }\n',
    );
    assert.equal(settings.title, undefined);
    assert.equal(settings.articles.get('__proto__')?.title, 'z');
  });
});

describe('articles of corpus.yaml', () => {
  it('that are not in the corpus are problems in their places', () => {
    const { settings } = parseCorpusFile('articles:\n  a.txt: {}\n  summti.txt: {}\n');
    assert.deepEqual(unmatchedArticles(settings, ['a.txt', 'summit.txt']), [
      {
        path: 'corpus.yaml',
        reason: message(
          '{0} Did you mean "{1}"?',
          message('There is no article "{0}" in the corpus.', 'summti.txt'),
          'summit.txt',
        ),
        severity: 'doubtful',
        about: 'corpus.yaml',
        range: { startLine: 2, startColumn: 2, endLine: 2, endColumn: 12 },
      },
    ]);
  });
});
