import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Parts } from '../../../src/host/activate';
import {
  ARTICLES,
  closeAllEditors,
  corpusReader,
  openArticle,
  read,
  removeFolder,
  saveDocuments,
  until,
  workspaceUri,
  write,
} from './extension';

/** With marks that mean something in a text fragment. */
const SENTENCE =
  'an all-or-nothing denuclearization process of the Korean Peninsula. The Kremlin, on the other hand, has';

describe('notes', () => {
  let parts: Parts;
  /** A new one for each test: VS Code keeps a closed document in memory for a while, with what was in it. */
  let folder = '';
  let count = 0;

  before(async () => {
    parts = await corpusReader();
  });

  beforeEach(async () => {
    count += 1;
    folder = `my notes ${count}`;
    await keepNotesIn(folder);
    await openArticle(parts, ARTICLES.relations);
  });

  afterEach(async () => {
    await saveDocuments();
    await closeAllEditors();
    await removeFolder(workspaceUri(folder));
  });

  after(() => keepNotesIn(undefined));

  it('are made from the metadata of the article and shown beside it', async () => {
    await vscode.commands.executeCommand('corpusReader.openNotes');
    const editor = await noteEditor(folder);
    const text = editor.document.getText();
    assert.match(text, /^---\n/);
    assert.match(text, /US And Russia/);
    assert.match(text, /2019-05/);
    assert.equal(editor.viewColumn, vscode.ViewColumn.Two);
    assert.equal(editor.document.languageId, 'markdown');
  });

  it('are never overwritten: what stands there stays, and a quotation goes below it', async () => {
    await vscode.commands.executeCommand('corpusReader.openNotes');
    const { document } = await noteEditor(folder);
    await document.save();
    await closeAllEditors();
    await write(document.uri, 'My own words, without a line end');
    await openArticle(parts, ARTICLES.relations);
    await quote(parts);
    const after = (await noteEditor(folder)).document;
    assert.ok(after.getText().startsWith('My own words, without a line end\n\n> '), after.getText());
    assert.ok(after.getText().includes(SENTENCE));
    assert.ok(after.isDirty, 'a quotation is an edit like any other, saved by the reader');
    assert.equal(await read(after.uri), 'My own words, without a line end');
  });

  it('keep unsaved words when a passage is quoted into them', async () => {
    await vscode.commands.executeCommand('corpusReader.openNotes');
    const editor = await noteEditor(folder);
    await editor.edit((edit) =>
      edit.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, 'unsaved'),
    );
    await quote(parts);
    const text = editor.document.getText();
    assert.ok(text.includes('unsaved') && text.indexOf('unsaved') < text.indexOf(SENTENCE), text);
  });

  it('hold links that lead back to the passage', async () => {
    await quote(parts);
    const { document } = await noteEditor(folder);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    // that of the citekey leads to the article, too
    const ours = links.filter(({ target }) => target?.path === 'corpusReader.followNoteLink');
    assert.equal(ours.length, 1);
    assert.match(document.getText(), /#:~:text=/);
    const fragment = /#(:~:text=[^)]*)\)/.exec(document.getText())?.[1] ?? '';
    const range = await parts.service.current?.engine.call('locate', ARTICLES.relations, fragment);
    assert.ok(range);
    const text = await parts.service.current?.engine.call('text', ARTICLES.relations);
    assert.equal(text?.slice(range.start, range.end), SENTENCE);
    // as VS Code does when the link is clicked
    const [packed] = JSON.parse(decodeURIComponent(ours[0]?.target?.query ?? '')) as [string];
    await vscode.commands.executeCommand('corpusReader.followNoteLink', packed);
    await until('the reader is in front', () => parts.pages.active?.panel.active === true);
  });

  it('leave the sources alone', async () => {
    const before = await read(workspaceUri(ARTICLES.relations));
    await quote(parts);
    await saveDocuments();
    assert.equal(await read(workspaceUri(ARTICLES.relations)), before);
    const articles = await parts.service.current?.engine.call('children', { grouping: 'flat', filter: '' }, null);
    assert.deepEqual(
      articles?.map(({ article }) => article?.path).sort(),
      Object.values(ARTICLES).sort(),
      'a note is no article',
    );
  });

  it('are told from sources anew when they are kept elsewhere', async () => {
    const other = workspaceUri('drafts', 'a.md');
    const articles = (): number | undefined => parts.service.current?.state.articles;
    try {
      await write(other, '# A draft\n\nNot yet a note.\n');
      await until('it is an article', () => articles() === 6);
      await keepNotesIn('drafts');
      await until('it is a note', () => articles() === 5);
      await keepNotesIn(folder);
      await until('it is an article again', () => articles() === 6);
    } finally {
      await vscode.workspace.fs.delete(workspaceUri('drafts'), { recursive: true });
      await until('it is gone', () => articles() === 5);
    }
  });
});

async function keepNotesIn(folder: string | undefined): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('corpusReader');
  await configuration.update('notesFolder', folder, vscode.ConfigurationTarget.Global);
}

async function quote(parts: Parts): Promise<void> {
  const text = await parts.service.current?.engine.call('text', ARTICLES.relations);
  const start = text?.indexOf(SENTENCE) ?? -1;
  assert.ok(start > 0);
  await parts.notes.taking.quote(ARTICLES.relations, { start, end: start + SENTENCE.length });
}

async function noteEditor(folder: string): Promise<vscode.TextEditor> {
  const find = (): vscode.TextEditor | undefined =>
    vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.includes(`/${folder}/`));
  await until('the note is open', () => find() !== undefined);
  const editor = find();
  assert.ok(editor);
  return editor;
}
