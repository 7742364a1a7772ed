import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Parts } from '../../../src/host/activate';
import { findArticle } from '../../../src/host/reader/findArticle';
import { column, writePdf } from '../../documents/pdfWriter';
import { wordParagraph, writeDocx, writeEpub } from '../../documents/zipWriter';
import { closeAllEditors, corpusReader, until, workspaceUri } from './extension';

const WORDS = 'The herring of the lake were counted by all of them until the sun went down behind the hills.';
const PAGE = `<html lang="en"><head><title>A page</title></head><body><h1>Counting on a page</h1><p>${WORDS}</p></body></html>`;
const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['page.html', new TextEncoder().encode(PAGE)],
  ['letter.docx', writeDocx(wordParagraph(WORDS))],
  ['book.epub', writeEpub({ 'a.xhtml': `<h1>Counting in a book</h1><p>${WORDS}</p>` })],
  ['paper.pdf', writePdf([column(WORDS.match(/.{1,40}(?: |$)/g)?.map((line) => line.trim()) ?? [])])],
];

describe('a corpus with documents', () => {
  let parts: Parts;

  const engine = () => parts.service.current?.engine ?? assert.fail('no corpus is open');
  const articles = (): number | undefined => parts.service.current?.state.articles;

  before(async () => {
    parts = await corpusReader();
  });

  afterEach(async () => {
    await vscode.workspace.fs.delete(workspaceUri('documents'), { recursive: true }).then(undefined, () => {});
    await until('all is as it was', () => articles() === 5);
  });

  it('has the reader for each of them, for a mail and for a file with one record, whether they are in the corpus or not', async () => {
    const mail = 'From: a@lake.example\nSubject: Counting\nContent-Type: text/plain\n\n';
    const more = [
      ['one.json', JSON.stringify({ title: 'Counting', body: WORDS })],
      ['mail.eml', `${mail}${WORDS}\n`],
    ] as const;
    const files = [...FILES, ...more.map(([name, text]) => [name, new TextEncoder().encode(text)] as const)];
    for (const [name, bytes] of files) await vscode.workspace.fs.writeFile(workspaceUri('documents', name), bytes);
    await until('all are read', () => articles() === 5 + files.length);
    for (const [name] of files) {
      const uri = workspaceUri('documents', name);
      await vscode.commands.executeCommand('vscode.openWith', uri, 'corpusReader.article');
      await until(`${name} is in the reader`, () => parts.pages.active?.uri.path === uri.path);
      assert.match((await findArticle(parts.service, uri))?.text ?? '', /herring of the lake were counted/, name);
    }
    await closeAllEditors();
  });

  it('says of a file with several articles that it holds several', async () => {
    const list = [1, 2].map((number) => ({ title: `Counting ${number}`, body: `${number}. ${WORDS}` }));
    const uri = workspaceUri('documents', 'list.json');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(JSON.stringify(list)));
    await until('both are read', () => articles() === 7);
    await assert.rejects(findArticle(parts.service, uri), /holds several/);
  });

  it('has an article of each: pages, letters, books and papers, by what is loaded when they are met', async () => {
    for (const [name, bytes] of FILES) await vscode.workspace.fs.writeFile(workspaceUri('documents', name), bytes);
    await until('all are read', () => articles() === 5 + FILES.length);
    const found = await engine().call('search', 'herring', { limit: 10, snippets: 0 });
    const paths = FILES.map(([name]) => `documents/${name}`);
    assert.deepEqual(found.hits.map(({ id }) => id).sort(), paths.sort());
    for (const path of paths)
      assert.match((await engine().call('read', path))?.text ?? '', /herring of the lake were counted/, path);
  });
});
