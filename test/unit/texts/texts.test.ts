import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Article } from '../../../src/core/model/article';
import { decodeBody, encodeBody } from '../../../src/core/texts/bodyCode';
import { changed, factsOf, keptBodyOf } from '../../../src/core/texts/storedArticle';
import { MemoryTextFile } from '../../../src/core/texts/textFile';
import { TextStore } from '../../../src/core/texts/textStore';
import { anySource } from '../../property/sources';
import { ingest } from '../../putText';

const SEEDS = join(process.cwd(), 'seeds');
const articleOf = (path: string, bytes: Uint8Array): Article[] => [...ingest({ path, bytes }).articles];
const seeds = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => articleOf(name, readFileSync(join(SEEDS, name))));

function storeIn(file: MemoryTextFile) {
  let damage = 0;
  const store = new TextStore(file, () => {
    damage += 1;
  });
  return { store, damage: () => damage };
}

describe('the body of an article', () => {
  it('is the same after it was encoded, whatever the text', () => {
    fc.assert(
      fc.property(anySource, (text) => {
        for (const { text: own, blocks, offsets } of articleOf('a.md', new TextEncoder().encode(text))) {
          assert.deepEqual(decodeBody(encodeBody({ text: own, blocks, offsets })), { text: own, blocks, offsets });
        }
      }),
    );
    for (const { text, blocks, offsets } of seeds)
      assert.deepEqual(decodeBody(encodeBody({ text, blocks, offsets })), { text, blocks, offsets });
  });

  it('is the same with half a surrogate pair in it, and with U+FEFF at its beginning', () => {
    for (const text of ['a \uD800 b', '\uDC00', '\uFEFFa']) {
      const body = { text, blocks: [], offsets: seeds[0]?.offsets ?? assert.fail() };
      assert.equal(decodeBody(encodeBody(body)).text, text);
    }
  });
});

describe('a stored article', () => {
  const { store } = storeIn(new MemoryTextFile());

  it('is like one in memory', () => {
    for (const article of seeds) {
      const kept = store.keep(article);
      assert.ok(keptBodyOf(kept) !== undefined && keptBodyOf(article) === undefined);
      assert.deepEqual(kept, article);
      assert.deepEqual({ ...kept }, article);
      assert.deepEqual(structuredClone({ ...kept, offsets: null }), { ...article, offsets: null });
    }
  });

  it('tells its facts without fetching its body, and keeps it where it is when other facts are said of it', () => {
    const [article = assert.fail()] = seeds;
    let fetched = 0;
    class Counting extends MemoryTextFile {
      override read(from: number, length: number): Uint8Array {
        fetched += 1;
        return super.read(from, length);
      }
    }
    const kept = storeIn(new Counting()).store.keep(article);
    const other = changed(kept, { id: 'other' });
    const { text: _text, blocks: _blocks, offsets: _offsets, ...facts } = article;
    assert.deepEqual([factsOf(kept), factsOf(other)], [facts, { ...facts, id: 'other' }]);
    assert.equal(fetched, 0);
    assert.equal(keptBodyOf(other), keptBodyOf(kept));
    assert.deepEqual(other, { ...article, id: 'other' });
    assert.equal(fetched, 1);
    const plain = changed(kept, { blocks: [] });
    assert.deepEqual(plain, { ...article, blocks: [] });
  });

  it('takes no more room when it comes again as it was', () => {
    const [article = assert.fail()] = seeds;
    const file = new MemoryTextFile();
    const own = storeIn(file).store;
    const kept = own.keep(article);
    const { length } = file;
    assert.equal(keptBodyOf(own.keep({ ...article, id: 'again' }, kept)), keptBodyOf(kept));
    assert.equal(file.length, length);
  });

  it('is fetched again after many others were', () => {
    const file = new MemoryTextFile();
    const own = storeIn(file).store;
    const text = 'word '.repeat(100_000);
    const many = Array.from({ length: 30 }, (_, i) => {
      const [made = assert.fail()] = articleOf(`${i}.txt`, new TextEncoder().encode(`Title ${i}\n\n${text}\n`));
      return [made, own.keep(made)] as const;
    });
    for (const [made, kept] of [...many, ...many]) assert.equal(kept.text, made.text);
  });

  it('is not believed when its bytes have changed', () => {
    const file = new MemoryTextFile();
    const { store: own, damage } = storeIn(file);
    const [article = assert.fail()] = seeds;
    const kept = own.keep(article);
    const bytes = file.read(0, file.length);
    bytes[bytes.indexOf(0x61)] = 0x62;
    assert.throws(() => kept.text, /damaged/);
    assert.equal(damage(), 1);
  });
});
