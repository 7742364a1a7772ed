import assert from 'node:assert/strict';
import { Cancelled } from '../../../src/protocol/rpc';
import { createHandlers } from '../../../src/worker/handler';
import { MemoryFiles } from '../../memoryFiles';

const call = { cancelled: false };
const options = { limit: 100, context: 20 };
let files = new MemoryFiles();

async function engineWith(...texts: readonly string[]) {
  files = new MemoryFiles(Object.fromEntries(texts.map((text, i) => [`${i}.txt`, text])));
  const engine = createHandlers({
    filesIn: () => files,
    storageAt: () => undefined,
    progress: () => {},
    log: () => {},
  });
  await engine.open('test', null, { folder: null, kept: null }, call);
  await engine.readFolder(null, call);
  return engine;
}

const TALKS = 'Talks at the border\n\nThe ministers said that the negotiations would go on until the autumn.\n';

describe('calls for concordances', () => {
  it('make one, give its lines, put them in order and say where they stand', async () => {
    const engine = await engineWith(TALKS);
    const made = await engine.concordance('the', options, call);
    assert.deepEqual(
      { ...made, session: 0 },
      { query: 'the', total: 4, lines: 4, articles: 1, corpusWords: 16, session: 0 },
    );
    await engine.sortConcordance(made.session, { by: 'right', words: 1 }, call);
    const lines = await engine.concordanceLines(made.session, 0, 10, call);
    assert.deepEqual(
      lines.map(({ match, right, number }) => [match, right.slice(1, 7), number]),
      [
        ['the', 'autumn', 3],
        ['the', 'border', 0],
        ['The', 'minist', 1],
        ['the', 'negoti', 2],
      ],
    );
    const places = lines.map(({ article, start }) => ({ article, start }));
    assert.deepEqual(await engine.concordancePositions(made.session, places, call), [0, 1, 2, 3]);
  });

  it('give nothing of a session that is closed or never was', async () => {
    const engine = await engineWith(TALKS);
    const { session } = await engine.concordance('the', options, call);
    await engine.closeConcordance(session, call);
    for (const gone of [session, 77]) {
      assert.deepEqual(await engine.concordanceLines(gone, 0, 10, call), []);
      assert.deepEqual(await engine.concordancePositions(gone, [{ article: '0.txt', start: 0 }], call), [null]);
      await engine.sortConcordance(gone, { by: 'match' }, call);
    }
  });

  it('show a corpus as it was when they were made', async () => {
    const engine = await engineWith(TALKS);
    const { session } = await engine.concordance('ministers', options, call);
    const before = await engine.concordanceLines(session, 0, 10, call);
    assert.equal(before.length, 1);
    files.write('0.txt', 'Another text\n\nNothing of it is the same as it was before.\n');
    await engine.follow(['0.txt'], null, call);
    assert.deepEqual(await engine.concordanceLines(session, 0, 10, call), before);
    files.remove('0.txt');
    await engine.follow(['0.txt'], null, call);
    assert.deepEqual(await engine.concordanceLines(session, 0, 10, call), before);
    assert.equal((await engine.concordance('ministers', options, call)).total, 0);
  });

  it('are over when another corpus is opened, also those that are being made', async () => {
    const engine = await engineWith(TALKS);
    const { session } = await engine.concordance('the', options, call);
    const late = engine.concordance('the', options, call);
    await engine.open('other', null, { folder: null, kept: null }, call);
    assert.deepEqual(await engine.concordanceLines(session, 0, 10, call), []);
    assert.deepEqual(await engine.concordanceLines((await late).session, 0, 10, call), []);
  });

  it('close the oldest when there are too many', async () => {
    const engine = await engineWith(TALKS);
    const sessions: number[] = [];
    for (let i = 0; i < 9; i += 1) sessions.push((await engine.concordance('the', options, call)).session);
    assert.equal(new Set(sessions).size, 9);
    const [oldest = 0, second = 0] = sessions;
    assert.deepEqual(await engine.concordanceLines(oldest, 0, 1, call), []);
    assert.equal((await engine.concordanceLines(second, 0, 1, call)).length, 1);
  });

  it('count as many hits as a concordance has lines, and hold no session for it', async () => {
    const engine = await engineWith(TALKS, TALKS, 'Weather\n\nIt was cold in the north and warm in the south.\n');
    const made = await engine.concordance('the', options, call);
    assert.deepEqual(await engine.countHits('the', call), { query: 'the', total: 10, articles: 3, corpusWords: 44 });
    assert.equal(made.total, 10);
    assert.equal((await engine.countHits('the ministers', call)).articles, 2, 'every part is to be answered');
    for (let i = 0; i < 20; i += 1) await engine.countHits('the', call);
    assert.equal((await engine.concordanceLines(made.session, 0, 99, call)).length, 10, 'none was closed for room');
    assert.equal((await engine.concordance('the', options, call)).session, made.session + 1);
  });

  it('are given up when they are cancelled', async () => {
    const engine = await engineWith(TALKS);
    await assert.rejects(async () => engine.countHits('the', { cancelled: true }), Cancelled);
    await assert.rejects(async () => engine.concordance('the', options, { cancelled: true }), Cancelled);
  });
});
