import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openSource } from '../../../../../src/core/ingest/files/openSource';
import type { Ingested } from '../../../../../src/core/ingest/files/source';
import { said } from '../../../../said';
import { clippings } from './clippings';

const FILE = `Title: Ministers meet
Date: 18 February 2017
Byline: Jane Doe

They met at the lake.

Then they left.
%%
Title: Empty
Date: 19 February 2017
%%
Title: Ministers part
Date: soon

They left the lake.
`;

describe('the importer that docs/formats.md shows', () => {
  it('is the one that is tested here', () => {
    const shown = /```ts\n([\s\S]*?)```/.exec(readFileSync('docs/formats.md', 'utf8'))?.[1] ?? '';
    const tested = readFileSync('test/unit/ingest/importers/example/clippings.ts', 'utf8');
    assert.equal(
      shown,
      tested
        .replaceAll('../../../../../src/core/ingest/importers/', './')
        .replaceAll('../../../../../src/core/ingest/', '../')
        .replaceAll('../../../../../src/core/', '../../'),
    );
  });

  it('reads its format', async () => {
    const reads: Ingested[] = [];
    for await (const read of clippings.read(openSource('a.clip', [new TextEncoder().encode(FILE)], {})))
      reads.push(read);
    const [first, , third] = reads;
    assert.equal(first?.articles[0]?.text, 'They met at the lake.\n\nThen they left.');
    assert.deepEqual(
      [first?.articles[0]?.title.value, first?.articles[0]?.date.edtf, first?.articles[0]?.author?.value],
      ['Ministers meet', '2017-02-18', 'Jane Doe'],
    );
    assert.equal(third?.articles[0]?.path, 'a.clip#3');
    assert.deepEqual(
      reads.flatMap(({ problems }) => problems.map(({ reason }) => said(reason))),
      [
        'Record 2: it holds no text; it was skipped.',
        'Record 3: “soon” is no date that can be read in one way only, such as 2017-02-18; it is ignored.',
      ],
    );
  });
});
