import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus';
import { textHash } from '../../../src/core/notes/anchors/textHash';
import { formatEntry } from '../../../src/core/notes/formatEntry';
import { noteFileName } from '../../../src/core/notes/noteFile';
import { noteLink } from '../../../src/core/notes/quotation';
import { acceptEntry } from '../../../src/core/notes/requote';
import type { NoteCalls } from '../../../src/protocol/notes';
import type { Handlers } from '../../../src/protocol/rpc';
import { CorpusCitekeys } from '../../../src/worker/citekeys';
import { CorpusNotes } from '../../../src/worker/corpusNotes';
import { noteHandlers } from '../../../src/worker/noteHandlers';
import { put } from '../../putText';

const CALL = { cancelled: false };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FIRST = 'The foreign minister said that relations are at an all-time low, and that nobody is to blame.';
const SECOND = 'His colleague did not agree with what the minister had said about the treaty on Tuesday.';

describe('the calls on notes', () => {
  let corpus: Corpus;
  let handlers: Handlers<NoteCalls>;

  const article = (path: string, ...paragraphs: string[]): void =>
    put(corpus, [{ path, bytes: bytes(['A talk', ...paragraphs].join('\n\n')) }]);

  const rangeOf = (id: string, words: string) => {
    const start = corpus.article(id)?.text.indexOf(words) ?? -1;
    assert.ok(start >= 0);
    return { start, end: start + words.length };
  };

  /** An entry on these words, as a note in the folder "notes" has it. */
  const entry = async (id: string, words: string, more: { id?: string; tags?: string[]; comment?: string } = {}) => {
    const quoted = await handlers.quotedPassage(id, rangeOf(id, words), CALL);
    assert.ok(quoted);
    const { anchor, linkAnchor, citekey } = quoted;
    const href = noteLink('notes', quoted.article.path, linkAnchor);
    return formatEntry({
      label: 'A talk',
      href,
      citekey,
      anchor,
      article: id,
      id: 'e1',
      tags: [],
      comment: '',
      ...more,
    });
  };

  const tell = (uri: string, text: string | null, folder: string | null = 'notes') =>
    handlers.putNotes([{ uri, folder, text }], CALL);

  beforeEach(() => {
    corpus = new Corpus({ name: 'talks' });
    const notes = new CorpusNotes(
      () => corpus,
      (key) => citekeys.now.articleOf(key),
    );
    const citekeys = new CorpusCitekeys(() => corpus, notes);
    handlers = noteHandlers(() => corpus, notes, citekeys);
    article('2019.txt', FIRST, SECOND);
    article('2020.txt', 'Another year has passed, and nothing at all was signed by anybody.');
  });

  it('say how each quotation of a note stands with its article', async () => {
    await tell('file:///notes/a.md', `# On talks\n\n${await entry('2019.txt', 'relations are at an all-time low')}`);
    const [checked, ...others] = await handlers.checkNote('file:///notes/a.md', CALL);
    assert.equal(others.length, 0);
    assert.equal(checked?.state, 'exact');
    assert.equal(checked?.fidelity, 'verbatim');
    assert.equal(checked?.passage, 'relations are at an all-time low');
    assert.deepEqual(checked?.place, rangeOf('2019.txt', 'relations are at an all-time low'));
    assert.equal(checked?.article?.id, '2019.txt');
    assert.deepEqual(await handlers.checkNote('file:///notes/gone.md', CALL), []);
  });

  it('say so when the article has changed, moved in it or gone', async () => {
    await tell('n', await entry('2019.txt', 'relations are at an all-time low, and that nobody is to blame'));
    article('2019.txt', SECOND, FIRST);
    assert.deepEqual(
      (await handlers.checkNote('n', CALL)).map(({ state }) => state),
      ['moved'],
    );
    article('2019.txt', FIRST.replace('nobody', 'everybody'), SECOND);
    const [changed] = await handlers.checkNote('n', CALL);
    assert.equal(changed?.state, 'changed');
    assert.equal(changed?.passage, 'relations are at an all-time low, and that everybody is to blame');
    assert.equal(changed?.fidelity, 'verbatim');
    corpus.remove(['2019.txt']);
    const [gone] = await handlers.checkNote('n', CALL);
    assert.deepEqual([gone?.state, gone?.article, gone?.calls], ['orphan', null, '2019.txt']);
    article('2019.txt', FIRST, SECOND);
    assert.deepEqual(
      (await handlers.checkNote('n', CALL)).map(({ state }) => state),
      ['exact'],
    );
  });

  it('say so when words were altered in the note', async () => {
    const text = await entry('2019.txt', 'His colleague did not agree');
    await tell('n', text.replace('did not agree', 'did agree'));
    assert.deepEqual(
      (await handlers.checkNote('n', CALL)).map(({ state, fidelity }) => [state, fidelity]),
      [['exact', 'altered']],
    );
  });

  it('tell the passages of an article in its order, whatever note they are in', async () => {
    await tell(
      'b',
      await entry('2019.txt', 'relations are at an all-time low', { tags: ['claim'], comment: '**So** he says.' }),
    );
    await tell(
      'a',
      (await entry('2019.txt', 'the treaty on Tuesday')) + (await entry('2020.txt', 'Another year has passed')),
    );
    const passages = await handlers.notedPassages('2019.txt', null, CALL);
    assert.deepEqual(
      passages.map(({ uri, words, comment, tags }) => [uri, words, comment, tags]),
      [
        ['b', 'relations are at an all-time low', '**So** he says.', ['claim']],
        ['a', 'the treaty on Tuesday', '', []],
      ],
    );
    assert.deepEqual(await handlers.noteCounts(CALL), [
      ['2019.txt', 2],
      ['2020.txt', 1],
    ]);
    await tell('a', null);
    assert.deepEqual(await handlers.noteCounts(CALL), [['2019.txt', 1]]);
  });

  it('list every entry with what it is about', async () => {
    await tell('file:///notes/my%20talks.md', await entry('2019.txt', 'said about the treaty'));
    const [listed] = await handlers.listEntries(CALL);
    assert.equal(listed?.note, 'my talks');
    assert.equal(listed?.title, 'A talk');
    assert.equal(listed?.at, 0);
  });

  it('find the article of an older note by its link, and by its citekey when the file was moved', async () => {
    const link = '[A talk](../2019.txt#:~:text=all%2Dtime%20low)';
    await tell('old', `> an all-time low\n>\n> ${link}\n`);
    const [old] = await handlers.checkNote('old', CALL);
    assert.deepEqual([old?.state, old?.article?.id, old?.fidelity], ['exact', '2019.txt', 'verbatim']);
    assert.equal(old?.passage, 'an all-time low');
    await tell(
      'old',
      `---\narticle: 2019.txt\ncitekey: talk99\n---\n\n> all-time low\n\n${link.replace('2019', 'x')} [@talk99]\n`,
    );
    assert.deepEqual(
      (await handlers.checkNote('old', CALL)).map((one) => one.article?.id),
      ['2019.txt'],
    );
  });

  it('take no link without context for one that leads to the first of several places', async () => {
    article('2019.txt', FIRST, `${SECOND} The minister had said so.`);
    await tell('n', '> the minister had said\n\n[A talk](../2019.txt#:~:text=the%20minister%20had%20said)\n');
    const [checked] = await handlers.checkNote('n', CALL);
    assert.deepEqual([checked?.state, checked?.place, checked?.candidates.length], ['ambiguous', null, 2]);
  });

  it('set all of the words against the source where a link has only the first of them', async () => {
    article('2019.txt', FIRST, SECOND);
    const words = 'relations are at an all-time high, and that nobody is to blame';
    await tell('n', `> ${words}\n\n[A talk](../2019.txt#:~:text=relations%20are%20at%20an)\n`);
    const [checked] = await handlers.checkNote('n', CALL);
    const text = corpus.article('2019.txt')?.text ?? '';
    assert.equal(checked?.fidelity, 'altered');
    assert.equal(text.slice(checked?.place?.start, checked?.place?.end), words.replace('high', 'low'));
  });

  it('quote nothing that is not there', async () => {
    assert.equal(await handlers.quotedPassage('gone', { start: 0, end: 1 }, CALL), null);
    for (const range of [
      { start: 0, end: 0 },
      { start: -1, end: 4 },
      { start: 2, end: 100_000 },
    ]) {
      assert.equal(await handlers.quotedPassage('2019.txt', range, CALL), null);
    }
  });

  it('say what is to be mended, where it stands, and no longer when the reader wants it to stay', async () => {
    const good = await entry('2020.txt', 'nothing at all was signed');
    const altered = (await entry('2019.txt', 'relations are at an all-time low')).replace(
      'all-time low',
      'all-time high',
    );
    await tell('file:///notes/a.md', `# On talks\n\n${good}\n${altered.replace('e1', 'e2')}`);
    const {
      entries: [mend, ...others],
      total,
    } = await handlers.entriesToMend(10, null, CALL);
    assert.deepEqual([others.length, total], [0, 1]);
    assert.deepEqual(
      mend?.altered.map(({ note, source }) => [note, source]),
      [['an all-time high', 'an all-time low']],
    );
    assert.deepEqual(mend.changed, []);
    assert.equal(mend.checked.entry, 'e2');
    const { line, character } = mend.from;
    const note = `# On talks\n\n${good}\n${altered.replace('e1', 'e2')}`;
    assert.ok(note.split('\n')[line]?.startsWith('> relations'));
    assert.equal(character, 0);
    assert.deepEqual(await handlers.entriesToMend(0, null, CALL), { entries: [], total: 1 });
    const named = await handlers.entriesToMend(0, { uri: 'file:///notes/a.md', entry: 'e2' }, CALL);
    assert.deepEqual(named, { entries: [mend], total: 1 });

    const accepted = acceptEntry(note, 'e2', textHash(corpus.article('2019.txt')?.text ?? ''));
    const [edit] = accepted;
    assert.ok(edit);
    await tell('file:///notes/a.md', note.slice(0, edit.start) + edit.text + note.slice(edit.end));
    assert.deepEqual(await handlers.entriesToMend(10, null, CALL), { entries: [], total: 0 });
    article('2019.txt', FIRST, SECOND, 'One more paragraph that was added later on.');
    assert.equal((await handlers.entriesToMend(10, null, CALL)).total, 1, 'what was accepted was another text');
  });

  it('say who quotes a passage, and who quotes an article', async () => {
    await tell('file:///notes/a.md', await entry('2019.txt', 'relations are at an all-time low'));
    await tell('file:///notes/b.md', await entry('2019.txt', 'an all-time low, and that nobody is to blame'));
    await tell('file:///notes/c.md', await entry('2019.txt', 'His colleague did not agree'));
    const low = await handlers.quotationsOf('2019.txt', rangeOf('2019.txt', 'all-time low'), CALL);
    assert.deepEqual(
      low.map(({ checked }) => checked.uri),
      ['file:///notes/a.md', 'file:///notes/b.md'],
    );
    assert.equal((await handlers.quotationsOf('2019.txt', null, CALL)).length, 3);
    assert.deepEqual(await handlers.quotationsOf('2020.txt', null, CALL), []);
  });

  it('know the articles of notes by what these are called', async () => {
    article('old news/Ä & B.txt', FIRST);
    const names = ['old news/Ä & B.txt', '2019.txt'].map((id) => noteFileName({ id }).replace(/\.md$/, ''));
    assert.deepEqual(await handlers.articlesOfNotes([...names, 'ideas', '2019'], CALL), [
      'old news/Ä & B.txt',
      '2019.txt',
      null,
      null,
    ]);
  });
});
