import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Parts } from '../../../src/host/activate';
import {
  ARTICLES,
  closeAllEditors,
  corpusReader,
  openArticle,
  read,
  saveDocuments,
  until,
  workspaceUri,
  write,
} from './extension';

const QUOTED = 'They parted (nobody knows why) without a word.';
const SECOND = { id: 'lake/2 #b', title: 'Ministers part', date: '2017-02-19', body: `They met.\n\n${QUOTED}` };
const FIRST = { id: 1, title: 'Ministers meet', date: '2017-02-18', body: 'Eleven ministers met at the lake.' };
const NEW = { title: 'Ministers travel', body: 'Eleven ministers travelled to the lake.' };

describe('articles that share a file', () => {
  let parts: Parts;
  const file = (): vscode.Uri => workspaceUri('lake', 'news.jsonl');

  before(async () => {
    parts = await corpusReader();
  });

  beforeEach(async () => {
    await writeLines(file(), FIRST, SECOND);
    await until('both are there', () => parts.service.current?.state.articles === 7);
  });

  afterEach(async () => {
    await saveDocuments();
    await closeAllEditors();
    await vscode.workspace.fs.delete(workspaceUri('lake'), { recursive: true });
    await until('they are gone', () => parts.service.current?.state.articles === 5);
  });

  it('open each in a tab of its own, and Back leads from one to the other', async () => {
    await openArticle(parts, '1');
    assert.equal(parts.pages.active?.uri.scheme, 'corpus');
    assert.equal(parts.pages.active?.title, 'Ministers meet');
    await openArticle(parts, SECOND.id);
    await openArticle(parts, ARTICLES.relations);
    await vscode.commands.executeCommand('corpusReader.back');
    await until('the second is in front', () => parts.pages.active?.articleId === SECOND.id);
    await vscode.commands.executeCommand('corpusReader.back');
    await until('the first is in front', () => parts.pages.active?.articleId === '1');
  });

  it('are cited, from the tab that they are in', async () => {
    await openArticle(parts, SECOND.id);
    await vscode.commands.executeCommand('corpusReader.copyCitation', parts.pages.active?.uri);
    assert.equal(await vscode.env.clipboard.readText(), '“Ministers part.” February 19, 2017.');
  });

  it('are found again by the links of notes when others come in above them', async () => {
    const configuration = vscode.workspace.getConfiguration('corpusReader');
    await configuration.update('notesFolder', 'lake/my notes', vscode.ConfigurationTarget.Global);
    try {
      await openArticle(parts, SECOND.id);
      const text = (await parts.service.current?.engine.call('text', SECOND.id)) ?? '';
      const start = text.indexOf(QUOTED);
      await parts.notes.taking.quote(SECOND.id, { start, end: start + QUOTED.length });
      const note = vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.includes('/my notes/'));
      assert.ok(note);
      assert.match(note.document.getText(), /\(\.\.\/news\.jsonl#lake%2F2%20%23b:~:text=/);
      await closeOthers(note.document);

      await writeLines(file(), NEW, FIRST, SECOND);
      await until('the new one is there', () => parts.service.current?.state.articles === 8);
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        note.document.uri,
      );
      const ours = links.find(({ target }) => target?.scheme === 'command');
      const [packed] = JSON.parse(decodeURIComponent(ours?.target?.query ?? '')) as [string];
      await vscode.commands.executeCommand('corpusReader.followNoteLink', packed);
      await until('the article is in the reader', () => parts.pages.active?.articleId === SECOND.id);
    } finally {
      await configuration.update('notesFolder', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('are read anew when corpus.yaml says otherwise how', async () => {
    const yaml = workspaceUri('corpus.yaml');
    const before = await read(yaml);
    await write(yaml, `${before.trimEnd()}\nfiles:\n  lake/*.jsonl: { text: title, fields: { title: id } }\n`);
    const textOf = async (): Promise<string | null | undefined> => parts.service.current?.engine.call('text', '1');
    try {
      await until('the title is the text', async () => (await textOf()) === FIRST.title);
    } finally {
      await write(yaml, before);
    }
    await until('the body is the text', async () => (await textOf()) === FIRST.body);
  });
});

async function writeLines(uri: vscode.Uri, ...rows: readonly object[]): Promise<void> {
  await write(uri, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** Keeps only the note, so that the link has something to open. */
async function closeOthers(note: vscode.TextDocument): Promise<void> {
  await note.save();
  await vscode.window.showTextDocument(note);
  await vscode.commands.executeCommand('workbench.action.closeOtherEditors');
}
