import assert from 'node:assert/strict';
import type { AnnotatedQuote } from '../../../src/core/notes/webAnnotation/model';
import { readAnnotations } from '../../../src/core/notes/webAnnotation/read';
import { SourceIndex } from '../../../src/core/notes/webAnnotation/sourceIndex';
import { writeAnnotations } from '../../../src/core/notes/webAnnotation/write';

const ANCHOR = {
  exact: 'bilateral ties',
  prefix: 'improve ',
  suffix: ' soon',
  start: 120,
  end: 134,
  hash: 'h1',
  twins: 1,
};
const QUOTE: AnnotatedQuote = {
  id: 'k3f9x2',
  article: { id: '2019/us.txt', title: 'US and Russia', url: 'https://dw.com/a' },
  calls: '2019/us.txt',
  anchor: ANCHOR,
  comment: 'See *also* the other.',
  tags: ['important', 'summit'],
};

/** As Hypothesis's API answers a search. */
const HYPOTHESIS = {
  total: 3,
  rows: [
    {
      id: 'jIuzQDYoEe',
      uri: 'https://www.dw.com/a/',
      text: 'A comment',
      tags: ['ties'],
      target: [
        {
          source: 'https://www.dw.com/a/',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 3, endContainer: '/p[1]', endOffset: 9 },
            { type: 'TextPositionSelector', start: 4120, end: 4134 },
            { type: 'TextQuoteSelector', exact: 'bilateral ties', prefix: 'improve ', suffix: ' soon' },
          ],
        },
      ],
      document: { title: ['US and Russia'], link: [{ href: 'https://dw.com/amp/a' }] },
    },
    {
      id: 'page',
      uri: 'https://dw.com/a',
      text: 'On the whole page',
      tags: [],
      target: [{ source: 'https://dw.com/a' }],
    },
    { id: 'nothing' },
  ],
};

describe('annotations for other programs', () => {
  it('are a collection of the Web Annotation Data Model', () => {
    const collection = JSON.parse(writeAnnotations([QUOTE], 'Notes'));
    assert.equal(collection['@context'][0], 'http://www.w3.org/ns/anno.jsonld');
    assert.deepEqual([collection.type, collection.total, collection.label], ['AnnotationCollection', 1, 'Notes']);
    const [annotation] = collection.first.items;
    assert.deepEqual(annotation, {
      id: 'urn:x-corpus-reader:annotation:2019%2Fus.txt:k3f9x2',
      type: 'Annotation',
      motivation: 'commenting',
      body: [
        { type: 'TextualBody', value: 'See *also* the other.', format: 'text/markdown', purpose: 'commenting' },
        { type: 'TextualBody', value: 'important', purpose: 'tagging' },
        { type: 'TextualBody', value: 'summit', purpose: 'tagging' },
      ],
      target: {
        source: 'https://dw.com/a',
        'corpus-reader:article': '2019/us.txt',
        'corpus-reader:hash': 'h1',
        'corpus-reader:twins': 1,
        'dc:title': 'US and Russia',
        selector: [
          { type: 'TextQuoteSelector', exact: 'bilateral ties', prefix: 'improve ', suffix: ' soon' },
          { type: 'TextPositionSelector', start: 120, end: 134 },
        ],
      },
    });
  });

  it('come back as they were', () => {
    const plain: AnnotatedQuote = {
      ...QUOTE,
      article: null,
      calls: 'gone.txt',
      anchor: { exact: 'x' },
      comment: '',
      tags: [],
    };
    assert.deepEqual(readAnnotations(writeAnnotations([QUOTE, plain], 'Notes')), [
      {
        sources: ['2019/us.txt', 'https://dw.com/a'],
        anchor: ANCHOR,
        comment: QUOTE.comment,
        tags: QUOTE.tags,
      },
      {
        sources: ['gone.txt', 'urn:x-corpus-reader:article:gone.txt'],
        anchor: { exact: 'x', prefix: '', suffix: '', start: 0, end: 1 },
        comment: '',
        tags: [],
      },
    ]);
  });
});

describe('annotations of other programs', () => {
  it('are read from Hypothesis, whose positions are of another text', () => {
    const found = readAnnotations(JSON.stringify(HYPOTHESIS));
    assert.deepEqual(found, [
      {
        sources: ['https://www.dw.com/a/', 'https://dw.com/amp/a'],
        anchor: { exact: 'bilateral ties', prefix: 'improve ', suffix: ' soon', start: 0, end: 14 },
        comment: 'A comment',
        tags: ['ties'],
      },
      { sources: ['https://dw.com/a'], anchor: null, comment: 'On the whole page', tags: [] },
    ]);
    assert.deepEqual(readAnnotations(JSON.stringify(HYPOTHESIS.rows)), found);
    assert.deepEqual(readAnnotations(JSON.stringify({ annotations: HYPOTHESIS.rows })), found);
  });

  it('survive being written and read once more', () => {
    const [first] = readAnnotations(JSON.stringify(HYPOTHESIS)) ?? [];
    assert.ok(first?.anchor);
    const { anchor, comment, tags } = first;
    const [again] = readAnnotations(writeAnnotations([{ ...QUOTE, anchor, comment, tags }], '')) ?? [];
    assert.deepEqual([again?.anchor, again?.comment, again?.tags], [anchor, comment, tags]);
  });

  it('may be short, or a single one', () => {
    assert.deepEqual(
      readAnnotations(
        JSON.stringify({
          type: 'Annotation',
          bodyValue: 'Short',
          body: { type: 'TextualBody', value: '<p>A <b>page</b></p>', format: 'text/html' },
          target: {
            source: { id: 'https://a.b' },
            selector: { type: 'X', refinedBy: { type: 'TextQuoteSelector', exact: 'y' } },
          },
        }),
      ),
      [
        {
          sources: ['https://a.b'],
          anchor: { exact: 'y', prefix: '', suffix: '', start: 0, end: 1 },
          comment: 'A page\n\nShort',
          tags: [],
        },
      ],
    );
    assert.deepEqual(readAnnotations('{"target": "https://a.b"}')?.[0]?.sources, ['https://a.b']);
  });

  it('may be none, or nonsense', () => {
    for (const text of ['', '{', 'null', '[]', '[1, null, "x", {}]', '{"rows": {}}']) {
      assert.equal(readAnnotations(text), null, text);
    }
    assert.equal(
      readAnnotations('{"target": [{"selector": [{"type": "TextQuoteSelector", "exact": 5}]}]}')?.[0]?.anchor,
      null,
    );
  });
});

describe('the article of an annotation', () => {
  const index = new SourceIndex([
    { id: 'us', path: '2019/us.txt', url: { value: 'https://www.dw.com/a', provenance: 'metadata' } },
    { id: 'b', path: 'b.txt', url: { value: 'https://x.org/same', provenance: 'metadata' } },
    { id: 'c', path: 'c.txt', url: { value: 'https://x.org/same', provenance: 'metadata' } },
  ]);
  for (const [sources, found] of [
    [['us'], 'us'],
    [['2019/us.txt'], 'us'],
    [['http://dw.com/a/#part'], 'us'],
    [['file:///home/me/my%20corpus/2019/us.txt'], 'us'],
    [['unknown', 'b.txt'], 'b'],
    [['https://x.org/same'], undefined],
    [['https://dw.com/a?page=2'], undefined],
    [['%'], undefined],
    [[], undefined],
  ] as const) {
    it(`${sources.join(', ')}: ${found}`, () => assert.equal(index.articleOf(sources), found));
  }
});
