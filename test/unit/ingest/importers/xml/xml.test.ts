import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Article } from '../../../../../src/core/model/article';
import { articleOf, articlesOf, importAll, reasonsOf } from '../../../../importFile';

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`test/fixtures/formats/${name}`));

function blocksOf({ text, blocks }: Article): string[][] {
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe('RSS', () => {
  it('gives an article an item, with all its text where the feed has it', async () => {
    const [first, second, ...others] = await articlesOf('feed.rss', fixture('feed.rss'));
    assert.ok(first !== undefined && second !== undefined);
    assert.deepEqual(others, []);
    assert.deepEqual([first.id, first.path], ['courier-17', 'feed.rss#1']);
    assert.equal(first.title.value, 'Ministers meet at the lake & talk');
    assert.deepEqual(
      [first.date.edtf, first.author?.value, first.source?.value],
      ['2017-02-18', 'Jane Doe', 'The Lakeside Courier'],
    );
    assert.deepEqual([first.section?.value, first.language?.value], ['World, Treaties', 'en-gb']);
    assert.equal(first.url?.value, 'https://courier.example/2017/ministers');
    assert.deepEqual(
      blocksOf(first).map(([, text]) => text),
      ['They met on Friday & talked.', 'What they said', 'First', 'Second'],
    );
  });

  it('takes the summary where that is all there is', async () => {
    const second = (await articlesOf('feed.rss', fixture('feed.rss')))[1];
    assert.equal(second?.id, 'https://courier.example/2017/part');
    assert.equal(second?.author?.value, 'John Roe');
    assert.equal(second?.text, 'They left without a word.\n\nNobody waved.');
  });

  it('may be cut off, and what came before counts', async () => {
    const whole = fixture('feed.rss');
    const cut = whole.subarray(0, Math.floor(whole.length * 0.75));
    assert.equal((await importAll('feed.xml', cut))[0]?.articles[0]?.id, 'courier-17');
  });
});

describe('Atom', () => {
  it('gives an article an entry', async () => {
    const [first, second] = await articlesOf('feed.atom', fixture('feed.atom'));
    assert.equal(first?.id, 'tag:seeblick.example,2017:1');
    assert.equal(first?.title.value, 'Minister <wieder> am See');
    assert.equal(first?.url?.value, 'https://seeblick.example/1');
    assert.deepEqual([first?.date.edtf, first?.author?.value], ['2017-02-18', 'Erika Muster, Max Muster']);
    assert.deepEqual(
      [first?.language?.value, first?.source?.value, first?.section?.value],
      ['de', 'Seeblick', 'Politik'],
    );
    assert.equal(first?.text, 'Sie trafen sich am Freitag.\n\na < b');
    assert.equal(second?.text, 'Nur 3 < 4 Zeilen.');
    assert.equal(second?.date.edtf, '2017-02-20');
  });
});

describe('the News Industry Text Format', () => {
  it('is one article, known by the path of its file unless it has an id', async () => {
    const article = await articleOf('story.nitf.xml', fixture('story.nitf.xml'));
    assert.deepEqual([article.id, article.path], ['4711', 'story.nitf.xml']);
    assert.equal(article.title.value, 'MINISTERS MEET AT THE LAKE');
    assert.deepEqual(
      [article.date.edtf, article.author?.value, article.source?.value],
      ['2017-02-18', 'JANE DOE', 'Example Wire'],
    );
    assert.deepEqual([article.section?.value, article.url?.value], ['World', 'https://wire.example/4711']);
    assert.equal(article.text, 'Eleven ministers met.\n\nThey parted without a word.');
  });
});

describe('Reuters-21578', () => {
  it('gives an article a story', async () => {
    const [first, brief] = await articlesOf('reut2-000.sgm', fixture('reuters.sgm'));
    assert.deepEqual([first?.id, first?.path, first?.date.edtf], ['1', 'reut2-000.sgm#1', '1987-02-26']);
    assert.equal(first?.title.value, 'MINISTERS MEET <LAKE> AT GENEVA');
    assert.deepEqual(
      [first?.author?.value, first?.source?.value, first?.section?.value],
      ['Jane Doe', 'Reuters', 'cocoa, trade'],
    );
    assert.match(
      first?.text ?? '',
      /^GENEVA, Feb 26 - Eleven ministers met & talked about cocoa on Thursday\.\n\nThey parted/,
    );
    assert.equal(first?.text.includes('f0704'), false);
    assert.equal(first?.text.includes('\u0003'), false);
    assert.deepEqual(
      [brief?.id, brief?.date.edtf, brief?.text],
      ['2', '1987-03-01', 'COCOA PRICES RISE ON LAKE TALKS'],
    );
  });
});

describe('XML', () => {
  it('is read as records side by side where nothing else is known of it', async () => {
    const trec = (n: number) =>
      `<DOC>\n<DOCNO> AP88-${n} </DOCNO>\n<HEAD>Title ${n}</HEAD>\n<TEXT>\nText ${n} & more.\n</TEXT>\n</DOC>\n`;
    const articles = await articlesOf('ap.sgml', trec(1) + trec(2));
    assert.deepEqual(
      articles.map(({ path, text }) => [path, text]),
      [
        ['ap.sgml#1', 'Text 1 & more.'],
        ['ap.sgml#2', 'Text 2 & more.'],
      ],
    );
  });

  it('is read in the encoding that it declares', async () => {
    const russian =
      '<?xml version="1.0" encoding="windows-1251"?><rss><channel><item><title>T</title><description>Мир</description></item></channel></rss>';
    const bytes = Uint8Array.from(russian, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    });
    assert.equal((await articleOf('feed.xml', bytes)).text, 'Мир');
  });

  it('is passed over in silence where it is something else, unless somebody asked for it', async () => {
    for (const other of [
      '<project><name>x</name></project>',
      '<svg/>',
      '',
      'no xml',
      '<a><b><c>1</c></b><b><c>2</c></b></a>',
    ]) {
      assert.deepEqual(reasonsOf(await importAll('pom.xml', other)), [], other);
    }
    const asked = await importAll('pom.xml', '<a><b><c>1</c></b></a>', { isAsked: true });
    assert.match(reasonsOf(asked).join(), /looks like the text of an article/);
  });

  it('defines no references that grow', async () => {
    const lols = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const bomb = `<!DOCTYPE rss [<!ENTITY l0 "lol">${lols}]><rss><channel><item><description>&l20;</description></item></channel></rss>`;
    const [article] = (await importAll('feed.xml', bomb)).flatMap(({ articles }) => articles);
    assert.ok((article?.text.length ?? 0) < 100);
  });

  it('may nest deeply, and is no article where it nests beyond all measure', async () => {
    const nested = (depth: number): string =>
      `<rss><channel>${'<a>'.repeat(depth)}x${'</a>'.repeat(depth)}<item><description>Text.</description></item></channel></rss>`;
    assert.equal((await articleOf('feed.xml', nested(2_000))).text, 'Text.');
    assert.match(reasonsOf(await importAll('feed.xml', nested(200_000))).join(), /nested too deeply/);
  });
});
