import assert from 'node:assert/strict';
import { chmod, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { MENTION_KINDS } from '../../../src/core/model/mention';
import { PROVENANCES } from '../../../src/core/model/provenance';
import { CommandLine, inventory } from './cli';

const SEEDS = 'seeds';

describe('the command line', function () {
  this.timeout(60_000);
  let line: CommandLine;
  before(async () => {
    line = await CommandLine.make();
  });
  after(() => line.dispose());

  describe('on the sample corpus', () => {
    it('lists the articles with all that is known of them', async () => {
      const { corpus, articles, problems, ...rest } = record(await line.json('list', SEEDS));
      assert.deepEqual(rest, {});
      assert.deepEqual(Object.keys(record(corpus)), ['title']);
      assert.deepEqual(problems, []);
      assert.equal(list(articles).length, 5);
      for (const article of list(articles).map(record)) {
        assert.deepEqual(Object.keys(article), [
          'id',
          'path',
          'title',
          'source',
          'author',
          'date',
          'dateProvenance',
          'year',
          'language',
          'words',
          'actors',
        ]);
        assert.equal(typeof article['title'], 'string');
        assert.ok(article['source'] === null || typeof article['source'] === 'string');
        assert.ok(article['author'] === null || typeof article['author'] === 'string');
        assert.equal(article['year'], article['date'] === null ? null : Number(String(article['date']).slice(0, 4)));
        assert.ok(PROVENANCES.some((provenance) => provenance === article['dateProvenance']));
        assert.ok(Number(article['words']) > 100);
        for (const actor of list(article['actors']).map(record)) {
          assert.deepEqual(Object.keys(actor), ['id', 'name', 'kind', 'mentions']);
          assert.ok(Number(actor['mentions']) > 0);
        }
      }
    });

    it('gives the mentions as offsets into the text that comes with them', async () => {
      const actors = new Set(
        list(record(await line.json('actors', SEEDS))['actors']).map((actor) => record(actor)['id']),
      );
      const { articles, ...rest } = record(await line.json('entities', SEEDS));
      assert.deepEqual(rest, {});
      assert.equal(list(articles).length, 5);
      for (const { id, text, mentions, ...more } of list(articles).map(record)) {
        assert.deepEqual(more, {});
        assert.equal(typeof id, 'string');
        assert.ok(list(mentions).length > 0);
        for (const mention of list(mentions).map(record)) {
          assert.deepEqual(Object.keys(mention), ['start', 'end', 'text', 'kind', 'actor', 'basis']);
          assert.equal(mention['basis'] === null, mention['actor'] === null);
          assert.equal(String(text).slice(Number(mention['start']), Number(mention['end'])), mention['text']);
          assert.ok(MENTION_KINDS.some((kind) => kind === mention['kind']));
          assert.ok(mention['actor'] === null || actors.has(mention['actor']));
        }
      }
    });

    it('counts the actors over the whole corpus', async () => {
      const { actors, ...rest } = record(await line.json('actors', SEEDS));
      assert.deepEqual(rest, {});
      assert.ok(list(actors).length > 0);
      for (const actor of list(actors).map(record)) {
        assert.deepEqual(Object.keys(actor), ['id', 'name', 'kind', 'aliases', 'articles', 'mentions']);
        assert.ok(Number(actor['articles']) >= 1 && Number(actor['articles']) <= 5);
        assert.ok(Number(actor['mentions']) >= Number(actor['articles']));
        assert.ok(!list(actor['aliases']).includes(actor['name']));
      }
    });

    it('finds words with typing errors, and says where they stand in the snippet', async () => {
      const { query, total, hits, ...rest } = record(await line.json('search', SEEDS, 'Pescov'));
      assert.deepEqual(rest, { suggestion: 'peskov' });
      assert.equal(query, 'Pescov');
      assert.ok(list(hits).length > 0);
      assert.ok(Number(total) >= list(hits).length);
      const snippets = list(hits)
        .map(record)
        .flatMap((hit) => {
          assert.deepEqual(Object.keys(hit), ['id', 'title', 'date', 'score', 'snippets']);
          return list(hit['snippets']).map(record);
        });
      const marked = snippets.flatMap(({ text, matches }) =>
        list(matches).map((match) => String(text).slice(...list(match).map(Number))),
      );
      assert.ok(marked.includes('Peskov'), marked.join());
    });

    it('shows as many hits as are asked for', async () => {
      const { total, hits } = record(await line.json('search', SEEDS, 'Russia', '--limit', '2'));
      assert.equal(list(hits).length, 2);
      assert.equal(total, 5);
    });

    it('is readable without --json', async () => {
      for (const [args, expected] of [
        [['list', SEEDS], /5 articles/],
        [['search', SEEDS, 'Peskov'], /Peskov/],
        [['entities', SEEDS], /person +/],
        [['actors', SEEDS], /person +/],
      ] as const) {
        const { code, stdout, stderr } = await line.run(args);
        assert.deepEqual([code, stderr], [0, '']);
        assert.match(stdout, expected);
      }
    });

    it('writes nothing', async () => {
      const before = await inventory(SEEDS);
      for (const args of [['list'], ['entities'], ['actors']]) await line.json(...args, SEEDS);
      await line.json('search', SEEDS, 'Russia');
      assert.deepEqual(await inventory(SEEDS), before);
    });
  });

  describe('asked for a concordance', () => {
    it('gives every hit with its context, and counts them', async () => {
      const answer = record(await line.json('concordance', SEEDS, 'sanctions', '--context', '30'));
      assert.deepEqual(Object.keys(answer), ['query', 'total', 'articles', 'perTenThousandWords', 'lines']);
      const { articles: entities } = record(await line.json('entities', SEEDS));
      const texts = new Map(
        list(entities)
          .map(record)
          .map(({ id, text }) => [id, String(text)]),
      );
      const lines = list(answer['lines']).map(record);
      assert.equal(answer['total'], lines.length);
      assert.equal(answer['articles'], new Set(lines.map(({ id }) => id)).size);
      for (const { id, start, end, left, match, right, ...rest } of lines) {
        assert.deepEqual(Object.keys(rest), ['date', 'source', 'title']);
        assert.equal(texts.get(id)?.slice(Number(start), Number(end)), match);
        assert.match(String(match), /^sanctions$/i);
        assert.ok(String(left).length <= 30 && String(right).length <= 30);
      }
      assert.deepEqual(Object.keys(lines[0] ?? {}).slice(0, 5), ['id', 'date', 'left', 'match', 'right']);
    });

    it('sorts all lines before it cuts them', async () => {
      const rightOf = async (...args: readonly string[]): Promise<unknown[]> =>
        list(record(await line.json('concordance', SEEDS, 'sanctions', '--sort', 'right', ...args))['lines']).map(
          (one) => record(one)['right'],
        );
      const all = await rightOf();
      assert.ok(all.length > 3);
      assert.deepEqual(await rightOf('--limit', '3'), all.slice(0, 3));
    });

    it('sets the hits in one column, and says where it is cut', async () => {
      const { code, stdout, stderr } = await line.run(['concordance', SEEDS, 'sanctions', '--limit', '4']);
      assert.deepEqual([code, stderr], [0, '']);
      const [counts = '', blank, ...lines] = stdout.trimEnd().split('\n');
      assert.match(counts, /hits in \d articles, \d+\.\d\d per 10,000 words; the first 4$/);
      assert.equal(blank, '');
      assert.equal(lines.length, 4);
      const columns = new Set(lines.map((shown) => shown.search(/ {2}sanctions {2}/i)));
      assert.equal(columns.size, 1);
      assert.ok(!columns.has(-1));
    });

    it('prints a table for a spreadsheet', async () => {
      const { code, stdout } = await line.run(['concordance', SEEDS, 'sanctions', '--format', 'tsv', '--limit', '2']);
      assert.equal(code, 0);
      const rows = stdout.trimEnd().split('\n');
      assert.equal(rows.length, 3);
      assert.match(rows[0] ?? '', /^id\tdate\t/);
    });
  });

  describe('asked what does not parse', () => {
    it('shows the place, and searches for plain words', async () => {
      const { code, stdout, stderr } = await line.run(['search', SEEDS, 'russia (sanctions', '--json']);
      assert.equal(code, 0);
      const { problem, total } = record(JSON.parse(stdout));
      const { kind, start, end, message } = record(problem);
      assert.deepEqual([kind, start], ['open parenthesis', 7]);
      assert.ok(Number(end) >= 7 && typeof message === 'string');
      assert.ok(Number(total) > 0);
      const [said = '', query, carets = ''] = stderr.split('\n');
      assert.match(said, /^corpus-reader: .*plain words\.$/);
      assert.equal(query, '  russia (sanctions');
      assert.equal(carets.indexOf('^'), 2 + 7);
    });
  });

  describe('on JSON Lines', () => {
    const ROWS = [
      { id: 'r/1', title: 'Bank', date: '2017-02-18', source: 'Wire', body: 'Sanctions on the bank were lifted.' },
      { id: 'r/2', title: 'Summit', date: '2019', text: 'They spoke of sanctions.\n\nThen of sanctions again.' },
    ];
    const JSONL = `${ROWS.map((row) => JSON.stringify(row)).join('\n')}\nno JSON\n`;

    for (const [name, contents] of [
      ['news.jsonl', JSONL],
      ['news.jsonl.gz', gzipSync(JSONL)],
    ] as const) {
      it(`reads ${name} as it reads a folder`, async () => {
        const file = join(await line.corpus({ [name]: contents }), name);
        const { corpus, articles, problems } = record(await line.json('list', file));
        assert.deepEqual(corpus, { title: name });
        assert.deepEqual(
          list(articles)
            .map(record)
            .map(({ id, path, date, dateProvenance }) => [id, path, date, dateProvenance]),
          [
            ['r/1', `${name}#1`, '2017-02-18', 'metadata'],
            ['r/2', `${name}#2`, '2019', 'metadata'],
          ],
        );
        assert.deepEqual(problems, [{ path: name, reason: 'Line 3: this is no JSON; it was skipped.' }]);
        const { total } = record(await line.json('search', file, 'sanctoins'));
        assert.equal(total, 2);
        const { lines } = record(await line.json('concordance', file, 'sanctions'));
        assert.deepEqual(
          list(lines)
            .map(record)
            .map(({ id }) => id),
          ['r/1', 'r/2', 'r/2'],
        );
      });
    }

    it('exits with 2 when it is not whole', async () => {
      const folder = await line.corpus({ 'cut.jsonl.gz': gzipSync(JSONL).subarray(0, 40) });
      const { code, stdout, stderr } = await line.run(['list', join(folder, 'cut.jsonl.gz')]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /^corpus-reader: [^\n]+cannot be read[^\n]+\n$/);
    });
  });

  describe('with a cache', () => {
    const ALL = 'include: ["**/*"]\n';
    const TEXT = 'Bank\n\nSanctions on the bank were lifted on Monday.\n';

    it('keeps the index, answers the same, and takes nothing in the cache for an article', async () => {
      const folder = await line.corpus({ 'corpus.yaml': ALL, 'a.txt': TEXT, 'cache/kept.txt': TEXT });
      const cache = join(folder, 'cache');
      const plain = await line.json('search', folder, 'sanctoins');
      assert.equal(record(plain)['total'], 2);
      const { index, done, articles, words, bytes, problems, milliseconds, ...rest } = record(
        await line.json('index', folder, '--cache', cache),
      );
      assert.deepEqual(rest, {});
      assert.deepEqual([done, articles, problems], ['made', 1, 0]);
      assert.equal((await readFile(String(index))).length, bytes);
      assert.ok(Number(words) > 0 && Number.isInteger(milliseconds));
      const before = await inventory(folder);
      const found = record(await line.json('search', folder, 'sanctoins', '--cache', cache));
      assert.equal(found['total'], 1);
      assert.equal(record(await line.json('concordance', folder, 'sanctions', '--cache', cache))['total'], 1);
      assert.deepEqual(await inventory(folder), before, 'an index that fits is not written again');
    });

    it('takes no index for an article though it lies among the sources', async () => {
      const folder = await line.corpus({ 'corpus.yaml': ALL, 'a.txt': TEXT });
      assert.equal(record(await line.json('index', folder, '--cache', folder))['done'], 'made');
      const { articles, problems } = record(await line.json('list', folder));
      assert.deepEqual([list(articles).length, problems], [1, []]);
      assert.equal(record(await line.json('index', folder, '--cache', folder))['done'], 'kept');
    });

    it('keeps the names for all commands that ask for actors, beside an index, and answers the same', async () => {
      const folder = await line.corpus({
        'a.txt': 'Talks\n\nDmitry Peskov spoke of NATO in Geneva. Peskov left.\n',
        'b.txt': TEXT,
      });
      const cache = await line.corpus({});
      const before = await inventory(folder);
      const file = String(record(await line.json('index', folder, '--cache', cache))['index']);
      const withoutNames = await readFile(file);
      const commands = ['actors', 'entities', 'cooccurrence', 'list'];
      const plain: unknown[] = [];
      for (const command of commands) plain.push(await line.json(command, folder));
      for (const [i, command] of commands.entries()) {
        assert.deepEqual(await line.json(command, folder, '--cache', cache), plain[i], command);
      }
      const withNames = await readFile(file);
      assert.notDeepEqual(withNames, withoutNames);
      assert.equal(record(await line.json('index', folder, '--cache', cache))['done'], 'kept', 'the index still fits');
      for (const command of commands) await line.json(command, folder, '--cache', cache);
      assert.deepEqual(await readFile(file), withNames, 'names that fit are not written again');
      assert.deepEqual(await inventory(folder), before, 'nothing is written into the corpus');
    });

    it('keeps names where there is no index, for a corpus that has changed, too', async () => {
      const folder = await line.corpus({ 'a.txt': TEXT });
      const cache = await line.corpus({});
      await line.json('actors', folder, '--cache', cache);
      await writeFile(join(folder, 'b.txt'), 'Talks\n\nAngela Merkel went to Paris.\n');
      assert.deepEqual(await line.json('actors', folder, '--cache', cache), await line.json('actors', folder));
      assert.equal(record(await line.json('search', folder, 'sanctions', '--cache', cache))['total'], 1);
    });

    it('says that a damaged index is made anew, and answers', async () => {
      const folder = await line.corpus({ 'a.txt': TEXT });
      const cache = await line.corpus({});
      const { index } = record(await line.json('index', folder, '--cache', cache));
      await truncate(String(index), 100);
      const { code, stdout, stderr } = await line.run(['search', folder, 'sanctions', '--json', '--cache', cache]);
      assert.equal(code, 0);
      assert.match(stderr, /^corpus-reader: [^\n]+is damaged[^\n]+made anew\.\n$/);
      assert.equal(record(JSON.parse(stdout))['total'], 1);
      assert.equal(record(await line.json('index', folder, '--cache', cache))['done'], 'kept');
    });

    it('fails for "index" and warns for "search" where nothing can be kept', async () => {
      const folder = await line.corpus({ 'a.txt': TEXT });
      const cache = join(await line.corpus({ file: 'in the way' }), 'file');
      const index = await line.run(['index', folder, '--cache', cache]);
      assert.deepEqual([index.code, index.stdout], [2, '']);
      assert.match(index.stderr, /^corpus-reader: Nothing can be kept in [^\n]+\n$/);
      const search = await line.run(['search', folder, 'sanctions', '--json', '--cache', cache]);
      assert.equal(search.code, 0);
      assert.match(search.stderr, /Nothing can be kept/);
      assert.equal(record(JSON.parse(search.stdout))['total'], 1);
    });
  });

  describe('called wrongly', () => {
    for (const args of [[], ['show', SEEDS], ['list'], ['search', SEEDS, ''], ['list', SEEDS, '--nonsense']]) {
      it(`says so in one line and exits with 2: ${JSON.stringify(args)}`, async () => {
        const { code, stdout, stderr } = await line.run(args);
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, /^corpus-reader: [^\n]+\n$/);
      });
    }

    it('exits with 2 when the corpus is not there or holds no article', async () => {
      const folder = await line.corpus({ 'a.txt': ' \n' });
      for (const [path, message] of [
        [join(folder, 'none'), /no such file/],
        [join(folder, 'a.txt'), /a\.txt: The file holds no text/],
        [join(folder, 'none.jsonl'), /no such file/],
      ] as const) {
        const { code, stdout, stderr } = await line.run(['list', path, '--json']);
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, message);
      }
    });

    it('exits with 2 when the corpus may not be read', async function () {
      if (mayReadAll()) this.skip();
      const folder = await line.corpus({ 'a.txt': 'text' });
      await chmod(folder, 0o000);
      const { code, stderr } = await line.run(['list', folder]);
      await chmod(folder, 0o700);
      assert.equal(code, 2);
      assert.match(stderr, /permission was denied/);
    });

    it('helps, and says its version', async () => {
      const help = await line.run(['--help']);
      assert.deepEqual([help.code, help.stderr], [0, '']);
      assert.match(help.stdout, /^Usage: corpus-reader/);
      const { version } = record(JSON.parse(await readFile('package.json', 'utf8')));
      assert.equal((await line.run(['--version'])).stdout, `${version}\n`);
    });
  });

  describe('on a corpus with trouble in it', () => {
    const GOOD = 'A good article\n\nVladimir Putin met Angela Merkel in Moscow. They talked for two hours.\n';

    async function listed(folder: string): Promise<{ paths: unknown[]; reasonOf(path: string): string }> {
      const before = await inventory(folder);
      const { articles, problems } = record(await line.json('list', folder));
      assert.deepEqual(await inventory(folder), before, 'nothing was written');
      return {
        paths: list(articles).map((article) => record(article)['path']),
        reasonOf: (path) => {
          const problem = list(problems)
            .map(record)
            .find((one) => one['path'] === path);
          assert.ok(problem !== undefined, `no problem is told of ${path}`);
          return String(problem['reason']);
        },
      };
    }

    it('is empty where there is nothing', async () => {
      const folder = await line.corpus({});
      assert.deepEqual(await line.json('list', folder), {
        corpus: { title: basename(folder) },
        articles: [],
        problems: [],
      });
      assert.deepEqual(await line.json('entities', folder), { articles: [] });
      assert.deepEqual(await line.json('actors', folder), { actors: [] });
      assert.deepEqual(await line.json('search', folder, 'x'), { query: 'x', total: 0, hits: [] });
    });

    it('skips what is empty, binary or too large, and takes the rest', async () => {
      const folder = await line.corpus({
        'good.txt': GOOD,
        'empty.txt': '',
        'binary.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
        'huge.txt': '',
      });
      await truncate(join(folder, 'huge.txt'), 50 * 1024 * 1024);
      const { paths, reasonOf } = await listed(folder);
      assert.deepEqual(paths, ['good.txt']);
      for (const path of ['empty.txt', 'binary.txt', 'huge.txt']) assert.notEqual(reasonOf(path), '');
      assert.match(reasonOf('huge.txt'), /50\.0 MB/);
    });

    it('opens what is not valid UTF-8, and says so', async () => {
      const broken = Buffer.concat([Buffer.from(GOOD), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from('\n\nGrüße.\n')]);
      const { paths, reasonOf } = await listed(await line.corpus({ 'broken.txt': broken }));
      assert.deepEqual(paths, ['broken.txt']);
      assert.match(reasonOf('broken.txt'), /UTF-8/);
    });

    it('passes by a folder that may not be read', async function () {
      if (mayReadAll()) this.skip();
      const folder = await line.corpus({ 'good.txt': GOOD, 'locked/a.txt': GOOD, 'locked.txt': GOOD });
      await chmod(join(folder, 'locked.txt'), 0o000);
      const before = await inventory(folder);
      await chmod(join(folder, 'locked'), 0o000);
      const { articles, problems } = record(await line.json('list', folder));
      await chmod(join(folder, 'locked'), 0o700);
      assert.deepEqual(await inventory(folder), before);
      assert.equal(list(articles).length, 1);
      assert.deepEqual(
        list(problems).map((problem) => record(problem)['path']),
        ['locked', 'locked.txt'],
      );
    });

    it('does not walk in circles', async function () {
      if (process.platform === 'win32') this.skip();
      const folder = await line.corpus({ 'sub/good.txt': GOOD });
      await symlink('..', join(folder, 'sub', 'circle'));
      await symlink('itself.txt', join(folder, 'itself.txt'));
      const { paths, reasonOf } = await listed(folder);
      assert.deepEqual(paths, ['sub/good.txt']);
      assert.match(reasonOf('sub/circle'), /link/);
      assert.notEqual(reasonOf('itself.txt'), '');
    });

    it('tells two articles with one id apart', async () => {
      const folder = await line.corpus({
        'a.txt': GOOD,
        'b.txt': GOOD,
        'corpus.yaml': 'articles:\n  a.txt: { id: same }\n  b.txt: { id: same }\n',
      });
      const { articles, problems } = record(await line.json('list', folder));
      const ids = list(articles).map((article) => record(article)['id']);
      assert.equal(new Set(ids).size, 2);
      assert.ok(ids.includes('same'));
      assert.match(String(record(list(problems)[0])['reason']), /same/);
    });

    for (const [what, yaml] of [
      ['not YAML', 'title: [unclosed\n  - : :\n\t}'],
      ['no mapping', '- a\n- b\n'],
      ['binary', new Uint8Array([0, 1, 2, 3])],
    ] as const) {
      it(`does without a corpus.yaml that is ${what}, and says so`, async () => {
        const { paths, reasonOf } = await listed(await line.corpus({ 'good.txt': GOOD, 'corpus.yaml': yaml }));
        assert.deepEqual(paths, ['good.txt']);
        assert.notEqual(reasonOf('corpus.yaml'), '');
      });
    }

    it('does without a corpus.yaml that is a folder, and says so', async () => {
      const { paths, reasonOf } = await listed(await line.corpus({ 'good.txt': GOOD, 'corpus.yaml/a.txt': GOOD }));
      assert.ok(paths.includes('good.txt'));
      assert.match(reasonOf('corpus.yaml'), /cannot be read/);
    });

    it('lets no title or name move the terminal', async function () {
      if (process.platform === 'win32') this.skip();
      const folder = await line.corpus({
        'a\u001B]0;x\u0007.txt': 'Red \u001B[31malert\u009B2J\n\nText of the article.\n',
      });
      for (const command of ['list', 'entities', 'actors']) {
        assert.doesNotMatch((await line.run([command, folder])).stdout, /[^\P{Cc}\n]/u, command);
      }
      assert.doesNotMatch((await line.run(['search', folder, 'alert'])).stdout, /[^\P{Cc}\n]/u);
      assert.doesNotMatch((await line.run(['list', 'no\u001B[31mne'])).stderr, /[^\P{Cc}\n]/u);
    });
  });

  describe('with much to say', () => {
    let folder = '';
    before(async () => {
      const body = 'The talks went on for a while and nothing was decided. '.repeat(4_000);
      folder = await line.corpus(Object.fromEntries([1, 2, 3, 4].map((n) => [`${n}.txt`, `Title ${n}\n\n${body}\n`])));
    });

    it('says all of it', async () => {
      const { stdout } = await line.run(['entities', folder, '--json']);
      assert.ok(stdout.length > 800_000);
      assert.equal(list(record(JSON.parse(stdout))['articles']).length, 4);
    });

    it('ends quietly when nobody listens', async () => {
      const { code, stderr } = await line.run(['entities', folder, '--json'], { stopReading: true });
      assert.deepEqual([code, stderr], [0, '']);
    });
  });
});

function mayReadAll(): boolean {
  return process.platform === 'win32' || process.getuid?.() === 0;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  assert.ok(typeof value === 'object' && value !== null && !Array.isArray(value), 'an object');
  return Object.fromEntries(Object.entries(value));
}

function list(value: unknown): readonly unknown[] {
  assert.ok(Array.isArray(value), 'a list');
  return value;
}
