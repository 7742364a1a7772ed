import assert from 'node:assert/strict';
import { articleOf, articlesOf, importAll, reasonsOf } from '../../../../importFile';

const PROSE =
  'The ministers of eleven states met in Geneva on Monday to talk about the treaty, and parted without a word. '.repeat(
    2,
  );

describe('CSV', () => {
  it('gives an article a row, known by the line on which it begins', async () => {
    const table =
      'id,title,date,body\r\n7,"Ministers, all",2017-02-18,"They said ""no"".\r\n\r\nThen they left."\r\n8,Two,,Text.\r\n';
    const [first, second] = await articlesOf('news.csv', table);
    assert.deepEqual([first?.id, first?.path, first?.title.value], ['7', 'news.csv#2', 'Ministers, all']);
    assert.equal(first?.date.edtf, '2017-02-18');
    assert.equal(first?.text, 'They said "no".\n\nThen they left.');
    assert.deepEqual([second?.id, second?.path], ['8', 'news.csv#5']);
  });

  for (const [name, delimiter] of [
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
    ['pipe', '|'],
  ]) {
    it(`finds out that a ${name} parts its columns`, async () => {
      const rows = [
        ['title', 'text'],
        ['One', '"a, b; c | d\te"'],
        ['Two', '"Text, text."'],
      ];
      const table = rows.map((cells) => cells.join(delimiter)).join('\n');
      assert.equal((await articlesOf('news.csv', table))[0]?.text, 'a, b; c | d e');
    });
  }

  it('does not take the commas of a text for columns', async () => {
    const table = 'title;text\nOne;First, second, third\nTwo;Fourth, fifth\n';
    assert.equal((await articlesOf('news.csv', table))[0]?.text, 'First, second, third');
  });

  it('takes the delimiter that corpus.yaml names', async () => {
    const article = await articleOf('news.csv', 'title~text\nOne~a, b\n', { delimiter: '~', isAsked: true });
    assert.equal(article.text, 'a, b');
  });

  it('passes over a byte order mark and empty rows, and needs no last line break', async () => {
    assert.equal((await articleOf('news.csv', '\uFEFFtext,title\n,\n\nOnly this.,One')).text, 'Only this.');
  });

  it('knows names of columns in other languages', async () => {
    const russian = 'Дата;Заголовок;Текст;Источник\n18.02.2017;Встреча;Министры встретились в Женеве.;ТАСС\n';
    const { date, title, text, source } = await articleOf('новости.csv', russian);
    assert.deepEqual(
      [date.edtf, title.value, text, source?.value],
      ['2017-02-18', 'Встреча', 'Министры встретились в Женеве.', 'ТАСС'],
    );
    const japanese = '見出し,カテゴリ,本文\n会談,国際,大臣はジュネーブで会談した。\n';
    const { title: heading, section } = await articleOf('記事.csv', japanese);
    assert.deepEqual([heading.value, section?.value], ['会談', '国際']);
  });

  it('guesses columns by what is in them, and says so', async () => {
    const rows = [1, 2, 3].map((n) => `x${n},2017-02-1${n},Ministers meet again ${n},"${PROSE}${n}"`);
    const reads = await importAll('export.csv', ['a,b,c,d', ...rows].join('\n'));
    const articles = reads.flatMap((read) => read.articles);
    assert.deepEqual(
      articles.map(({ title, date }) => [title.value, date.edtf]),
      [1, 2, 3].map((n) => [`Ministers meet again ${n}`, `2017-02-1${n}`]),
    );
    assert.deepEqual(reasonsOf(reads), [
      'By what is in its columns or fields, the file has its text in “d”, title in “c”, date in “b”; if that is wrong, say so under “files” in corpus.yaml.',
    ]);
    assert.equal(reads[0]?.problems[0]?.about, 'columns');
  });

  it('may have no names for its columns', async () => {
    const reads = await importAll('export.csv', `2017-02-18,"${PROSE}1"\n2017-02-19,"${PROSE}2"\n`);
    const articles = reads.flatMap((read) => read.articles);
    assert.deepEqual(
      articles.map(({ path, date }) => [path, date.edtf]),
      [
        ['export.csv#1', '2017-02-18'],
        ['export.csv#2', '2017-02-19'],
      ],
    );
    assert.match(reasonsOf(reads).join(), /text in “column 2”, date in “column 1”/);
  });

  it('leaves out what corpus.yaml says no column holds, known by its name or guessed', async () => {
    const table = `author,when,body\nRemarks,2017-02-18,"${PROSE}1"\nNotes,2017-02-19,"${PROSE}2"\n`;
    const none = { fields: { author: '', date: '' } } as const;
    const guessed = (await importAll('a.csv', table)).flatMap(({ articles }) => articles);
    assert.deepEqual([guessed[0]?.author?.value, guessed[0]?.date.edtf], ['Remarks', '2017-02-18']);
    const reads = await importAll('a.csv', table, none);
    for (const { author, date } of reads.flatMap(({ articles }) => articles)) {
      assert.equal(author, undefined);
      assert.notEqual(date.provenance, 'metadata');
    }
    assert.doesNotMatch(reasonsOf(reads).join(), /columns or fields/);
  });

  it('tells day and month apart by the dates of other rows', async () => {
    const table = (dates: readonly string[]) =>
      ['date,text', ...dates.map((date, i) => `${date},Text ${i}.`)].join('\n');
    const american = await articlesOf('a.csv', table(['3/4/2017', '3/25/2017']));
    assert.deepEqual(
      american.map(({ date }) => date.edtf),
      ['2017-03-04', '2017-03-25'],
    );
    const british = await articlesOf('b.csv', table(['3/4/2017', '25/3/2017']));
    assert.deepEqual(
      british.map(({ date }) => date.edtf),
      ['2017-04-03', '2017-03-25'],
    );
    const reads = await importAll('c.csv', table(['3/4/2017', '5/6/2017']));
    assert.equal(reads.filter(({ problems }) => problems.length > 0).length, 2);
  });

  it('goes on behind a quotation mark that is never closed', async () => {
    const reads = await importAll('news.csv', 'title,text\nOne,First.\nTwo,"Second.\nThree,Third.\n');
    assert.deepEqual(
      reads.flatMap(({ articles }) => articles.map(({ path }) => path)),
      ['news.csv#2', 'news.csv#4'],
    );
    assert.deepEqual(reasonsOf(reads), ['Line 3: a quotation mark in it is never closed; it was skipped.']);
  });

  it('is a problem when none of its columns is a text', async () => {
    const reads = await importAll('figures.csv', 'year,gdp\n2017,1.5\n2018,1.6\n');
    assert.match(reasonsOf(reads).join(), /None of its columns or fields \(year, gdp\) looks like the text/);
    assert.equal(reads.length, 1);
  });
});
