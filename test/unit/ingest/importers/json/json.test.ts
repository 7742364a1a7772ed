import assert from 'node:assert/strict';
import { articleOf, articlesOf, importAll, reasonsOf } from '../../../../importFile';

const ONE = { title: 'Ministers meet', date: '2017-02-18', body: 'They met in Geneva.' };
const TWO = { title: 'Ministers part', date: '2017-02-19', body: 'They left Geneva.' };

describe('JSON', () => {
  it('is a list of articles', async () => {
    const articles = await articlesOf('news.json', JSON.stringify([ONE, TWO], null, 2));
    assert.deepEqual(
      articles.map(({ path, title, text }) => [path, title.value, text]),
      [
        ['news.json#1', 'Ministers meet', 'They met in Geneva.'],
        ['news.json#2', 'Ministers part', 'They left Geneva.'],
      ],
    );
  });

  it('is a list somewhere in an object', async () => {
    const answer = { status: 'ok', meta: { hits: [{ n: 1 }] }, response: { docs: [ONE, TWO, { ...TWO, id: 3 }] } };
    const articles = await articlesOf('answer.json', JSON.stringify(answer));
    assert.deepEqual(
      articles.map(({ path }) => path),
      ['answer.json#1', 'answer.json#2', 'answer.json#3'],
    );
  });

  it('is one article, known by the path of its file', async () => {
    const { id, path, title } = await articleOf('2017/ministers-meet.json', JSON.stringify({ ...ONE, title: null }));
    assert.deepEqual([id, path], ['2017/ministers-meet.json', '2017/ministers-meet.json']);
    assert.equal(title.value, 'ministers meet');
  });

  it('is often JSON Lines by another name', async () => {
    const articles = await articlesOf('news.json', `${JSON.stringify(ONE)}\n${JSON.stringify(TWO)}\n`);
    assert.equal(articles.length, 2);
  });

  it('may be damaged in one record, or cut off, and the others count', async () => {
    const damaged = `[\n${JSON.stringify(ONE)},\n{"body": oops},\n${JSON.stringify(TWO)},\n{"body": "cut`;
    const reads = await importAll('news.json', damaged);
    assert.deepEqual(
      reads.flatMap(({ articles }) => articles.map(({ path }) => path)),
      ['news.json#1', 'news.json#3'],
    );
    assert.deepEqual(reasonsOf(reads), [
      'Record 2: this is no JSON; it was skipped.',
      'Record 4: this is no JSON; it was skipped.',
    ]);
    assert.equal(reads[1]?.problems[0]?.range?.startLine, 2);
  });

  it('is passed over in silence where it is something else, unless somebody asked for it', async () => {
    for (const other of ['{"name": "corpus", "version": "1.0.0"}', '{}', '[]', '17', '[1, 2]', '{"a": [{"b": 1}]}']) {
      assert.deepEqual(reasonsOf(await importAll('package.json', other)), [], other);
    }
    const asked = await importAll('package.json', '{"name": "corpus"}', { isAsked: true });
    assert.match(reasonsOf(asked).join(), /None of its columns or fields \(name\) looks like the text of an article/);
  });

  it('says what was made of bytes that are not plainly text, once', async () => {
    const bytes = Uint8Array.from(JSON.stringify([ONE, { ...TWO, body: 'Caf\u00e9.' }]), (each) => each.charCodeAt(0));
    const reads = await importAll('news.json', bytes);
    assert.equal(reads.flatMap(({ articles }) => articles)[1]?.text, 'Café.');
    assert.deepEqual(
      reads.map(({ problems }) => problems.map(({ about }) => about)),
      [['encoding'], [], []],
    );
    const alone = await importAll(
      'one.json',
      Uint8Array.from(JSON.stringify({ ...ONE, body: 'Caf\u00e9.' }), (each) => each.charCodeAt(0)),
    );
    assert.deepEqual([alone.length, alone[0]?.articles.length, alone[0]?.problems[0]?.about], [1, 1, 'encoding']);
  });

  it('is read by the fields that corpus.yaml names', async () => {
    const rule = { text: 'abstract', fields: { title: 'kicker', id: 'nr' }, isAsked: true };
    const row = { nr: 5, kicker: 'Geneva', abstract: 'They met.', body: 'Not this.', title: 'Not this either' };
    const { id, title, text } = await articleOf('news.json', JSON.stringify([row]), rule);
    assert.deepEqual([id, title.value, text], ['5', 'Geneva', 'They met.']);
  });

  it('tells when it has no such field', async () => {
    const reads = await importAll('news.json', JSON.stringify([ONE]), { text: 'bodi', isAsked: true });
    assert.match(reasonsOf(reads).join(' '), /The first records have no “bodi”.* Did you mean "body"\?/);
  });

  it('may nest as deeply as it likes', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    assert.deepEqual(
      (await importAll('deep.json', deep)).flatMap(({ articles }) => articles),
      [],
    );
    const objects = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    assert.deepEqual(
      (await importAll('deep.json', objects)).flatMap(({ articles }) => articles),
      [],
    );
  });
});
