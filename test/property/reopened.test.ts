import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../src/core/corpus';
import { finish } from '../../src/core/corpus/finish';
import { KeptSources, keptSources } from '../../src/core/corpus/keptSources';
import { SourceFolder } from '../../src/core/corpus/sourceFolder';
import { makeSelector } from '../../src/core/ingest/files/selection';
import { CORPUS_FILE } from '../../src/core/ingest/settings/corpusSettings';
import { TextStore } from '../../src/core/texts/textStore';
import { MemoryFiles } from '../memoryFiles';
import { MemoryStorage } from '../memoryStorage';
import { anySource } from './sources';

const undamaged = (): void => assert.fail('a text is damaged');

/** A corpus of files as it is opened, with what was kept of it if anything was. */
async function open(files: MemoryFiles, storage?: MemoryStorage) {
  const texts = storage && new TextStore(storage.newTextFile(), undamaged);
  const corpus = new Corpus({ name: 'corpus', ...(texts === undefined ? {} : { texts }) });
  corpus.configure(files.text(CORPUS_FILE));
  const kept = storage && texts && KeptSources.read(storage, texts);
  assert.ok(kept === undefined || kept instanceof KeptSources);
  const folder = new SourceFolder(corpus, files, kept);
  for await (const _ of folder.readAll(selectorOf(corpus), () => false));
  return { corpus, folder };
}

function selectorOf(corpus: Corpus) {
  return makeSelector({ ...corpus.settings, include: ['**/*.txt', '**/*.md', '**/*.jsonl'] });
}

function keep(folder: SourceFolder, storage: MemoryStorage): void {
  storage.replace(finish(keptSources(folder.toKeep())).pieces);
  folder.markKept();
}

const path = fc.constantFrom('a.txt', 'b.md', 'c/d.txt', 'rows.jsonl', 'c/rows.jsonl', 'empty.txt');
const row = fc.oneof(
  fc.record({
    id: fc.constantFrom('one', 'two', 'a.txt'),
    body: anySource,
    source: fc.constantFrom('TASS', 'Reuters'),
  }),
  fc.record({ title: fc.string(), text: anySource, date: fc.constantFrom('2017-02-18', 'nonsense', '2020') }),
  fc.constant({ nothing: true }),
);
const content = fc.oneof(
  anySource,
  fc.array(row, { maxLength: 6 }).map((rows) => rows.map((one) => `${JSON.stringify(one)}\n`).join('')),
  fc.constant(''),
);
const settings = fc.constantFrom(
  '',
  'language: en\n',
  'articles:\n  a.txt: { title: Trump speaks, date: 2018-07, id: one }\n',
  'files:\n  "**/*.jsonl": { text: body }\n',
);
type Change = (files: MemoryFiles) => void;
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(path, content).map(
      ([at, text]) =>
        (files: MemoryFiles) =>
          files.write(at, text),
    ),
  },
  { weight: 1, arbitrary: path.map((at) => (files: MemoryFiles) => files.remove(at)) },
  { weight: 1, arbitrary: settings.map((text) => (files: MemoryFiles) => files.write(CORPUS_FILE, text)) },
);

function everythingOf(corpus: Corpus) {
  return { articles: corpus.articles(), problems: corpus.problems(), size: corpus.size };
}

describe('a corpus that was open before', function () {
  this.timeout(120_000);

  it('is the same as one that is read anew, whatever has changed while it was closed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { maxLength: 5 }), { minLength: 1, maxLength: 4 }),
        async (sessions) => {
          const files = new MemoryFiles();
          const storage = new MemoryStorage();
          for (const changes of sessions) {
            for (const apply of changes) apply(files);
            const { corpus, folder } = await open(files, storage);
            assert.deepEqual(everythingOf(corpus), everythingOf((await open(files)).corpus));
            keep(folder, storage);
          }
          files.reads.length = 0;
          await open(files, storage);
          assert.deepEqual(files.reads, []);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is the same when it changed while it was open, before and after it was kept', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 4 }),
        fc.array(fc.tuple(path, content), { maxLength: 4 }),
        async (before, meanwhile) => {
          const files = new MemoryFiles();
          const storage = new MemoryStorage();
          for (const apply of before) apply(files);
          const first = await open(files, storage);
          for (const [at, text] of meanwhile) {
            files.write(at, text);
            for await (const _ of first.folder.follow([at], selectorOf(first.corpus)));
            keep(first.folder, storage);
          }
          const expected = everythingOf((await open(files)).corpus);
          assert.deepEqual(everythingOf(first.corpus), expected);
          assert.deepEqual(everythingOf((await open(files, storage)).corpus), expected);
        },
      ),
      { numRuns: 100 },
    );
  });
});
