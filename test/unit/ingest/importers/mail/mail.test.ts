import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Article } from '../../../../../src/core/model/article';
import { articleOf, articlesOf, importAll, reasonsOf } from '../../../../importFile';

const MBOX = readFileSync('test/fixtures/formats/list.mbox', 'utf8');

function blocksOf({ text, blocks }: Article): string[][] {
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

/** A mail with these lines. */
function mailOf(...lines: readonly string[]): string {
  return lines.join('\r\n');
}

describe('a mailbox', () => {
  it('gives an article a mail, known by its id', async () => {
    const articles = await articlesOf('list.mbox', MBOX);
    assert.deepEqual(
      articles.map(({ path }) => path),
      ['list.mbox#1', 'list.mbox#2', 'list.mbox#3'],
    );
    assert.deepEqual(
      articles.slice(0, 2).map(({ id }) => id),
      ['one@wire.example', 'two@wire.example'],
    );
    const [first] = articles;
    assert.equal(first?.title.value, 'Ministers meet – lake');
    assert.deepEqual(
      [first?.author?.value, first?.source?.value, first?.date.edtf],
      ['Jané Doe', 'Lake News', '2017-02-18'],
    );
  });

  it('folds away what is quoted of other mails, and signatures', async () => {
    const [first, second] = await articlesOf('list.mbox', MBOX);
    assert.ok(first !== undefined && second !== undefined);
    assert.deepEqual(blocksOf(first), [
      [
        'paragraph',
        'Eleven ministers met at the lake. They had coffee in the café and said that they would meet again.',
      ],
      ['paragraph', 'From there they went home.'],
      ['boilerplate', '--'],
      ['boilerplate', 'Jane Doe'],
      ['boilerplate', 'The Wire, Geneva'],
    ]);
    assert.deepEqual(blocksOf(second), [
      ['boilerplate', 'On Saturday, Jane Doe wrote:'],
      ['boilerplate', 'Eleven ministers met at the lake.'],
      ['paragraph', 'Twelve, I think.'],
    ]);
    assert.equal(second.author?.value, 'John Roe');
  });

  it('reads HTML where there is nothing else', async () => {
    const third = (await articlesOf('list.mbox', MBOX))[2];
    assert.ok(third !== undefined);
    assert.deepEqual(blocksOf(third), [
      ['paragraph', 'Мир.'],
      ['boilerplate', 'Quoted.'],
    ]);
  });

  it('tells where the mail is that cannot be used', async () => {
    const reads = await importAll('list.mbox', `${MBOX}\nFrom nobody Sat Feb 18 12:00:00 2017\nSubject: Empty\n\n\n`);
    assert.deepEqual(reasonsOf(reads), ['Record 4: it holds no text; it was skipped.']);
    const line = MBOX.split('\n').length;
    assert.equal(reads.at(-1)?.problems[0]?.range?.startLine, line);
  });
});

describe('a mail in a file of its own', () => {
  it('goes by the path of the file', async () => {
    const article = await articleOf(
      'mail/talks.eml',
      mailOf(
        'From: "Doe, Jane" <jane@wire.example>',
        'Subject: Talks',
        'Message-ID: <x@wire.example>',
        '',
        'They met.',
      ),
    );
    assert.deepEqual([article.id, article.path], ['mail/talks.eml', 'mail/talks.eml']);
    assert.deepEqual([article.author?.value, article.text], ['Doe, Jane', 'They met.']);
  });

  it('takes the text and leaves attachments and alternatives', async () => {
    const mail = mailOf(
      'Subject: Parts',
      'Content-Type: multipart/mixed; boundary=outer',
      '',
      '--outer',
      'Content-Type: multipart/alternative; boundary="in ner"',
      '',
      '--in ner',
      'Content-Type: text/html',
      '',
      '<p>As HTML.</p>',
      '--in ner',
      'Content-Type: text/plain',
      '',
      'As text.',
      '--in ner--',
      '--outer',
      'Content-Type: text/plain; name=list.txt',
      'Content-Disposition: attachment; filename=list.txt',
      '',
      'Not this.',
      '--outer',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '--outer--',
    );
    assert.equal((await articleOf('parts.eml', mail)).text, 'As text.');
  });

  it('joins lines that were only broken to be sent', async () => {
    const mail = mailOf(
      'Subject: Flow',
      'Content-Type: text/plain; format=flowed',
      '',
      'One line ',
      'that goes on.',
      '',
      'Two.',
    );
    assert.equal((await articleOf('flow.eml', mail)).text, 'One line that goes on.\n\nTwo.');
  });

  it('is no mail without a header', async () => {
    assert.match(reasonsOf(await importAll('x.eml', '\n\nText.')).join(), /this is no mail, as it has no header/);
  });

  it('may nest as deeply and be damaged as it likes', async () => {
    const deep = Array.from(
      { length: 500 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
    ).join('');
    const reads = await importAll('deep.eml', `Subject: x\n${deep}\nText.`);
    assert.match(reasonsOf(reads).join(), /holds no text/);
    const cut = mailOf('Subject: x', 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'Text that is cut');
    assert.equal((await articleOf('cut.eml', cut)).text, 'Text that is cut');
  });
});
