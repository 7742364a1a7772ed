import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseNote } from '../../../src/core/notes/parseNote';
import type { Parts } from '../../../src/host/activate';
import { closeAllEditors, corpusReader, read, saveDocuments, until, workspaceUri, write } from './extension';

const SANDERS = '001_cf728af4b34f76ca.txt';
const WANG = '003_258accba25f326a9.txt';
const UNKNOWN = 'https://elsewhere.example/page';

describe('notes for other programs', () => {
  let parts: Parts;
  let folder: vscode.Uri;
  let count = 0;

  const run = (id: string, ...args: unknown[]) => vscode.commands.executeCommand(`corpusReader.${id}`, ...args);
  const setFolder = (name: string | undefined) =>
    vscode.workspace.getConfiguration('corpusReader').update('notesFolder', name, vscode.ConfigurationTarget.Workspace);
  const engine = () => {
    const { current } = parts.service;
    assert.ok(current, 'no corpus is open');
    return current.engine;
  };

  before(async () => {
    parts = await corpusReader();
  });

  beforeEach(async () => {
    count += 1;
    const name = `exported notes ${count}`;
    folder = workspaceUri(name);
    await vscode.workspace.fs.createDirectory(folder);
    await setFolder(name);
  });

  afterEach(async () => {
    await saveDocuments();
    await closeAllEditors();
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  after(() => setFolder(undefined));

  /** A file of annotations as Hypothesis exports them: one of words that stand in an article, one of words that do not, one of another page. */
  async function annotations(): Promise<vscode.Uri> {
    const text = (await engine().call('text', SANDERS)) ?? '';
    const start = text.indexOf('relations');
    const exact = text.slice(start, start + 120);
    const quote = (words: string) => [
      { selector: [{ type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' }] },
    ];
    const uri = vscode.Uri.joinPath(folder, 'annotations.json');
    const rows = [
      { uri: `file:///elsewhere/${SANDERS}`, text: 'My *comment*', tags: ['two words'], target: quote(exact) },
      { uri: WANG, text: '', tags: [], target: quote('words that nobody ever wrote in that article of theirs') },
      { uri: UNKNOWN, text: 'Lost?', tags: [], target: quote('anything') },
    ];
    await write(uri, JSON.stringify({ total: rows.length, rows }));
    return uri;
  }

  async function notes(): Promise<vscode.TextDocument[]> {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    const names = entries.map(([name]) => name).filter((name) => name.endsWith('.md'));
    return Promise.all(names.map((name) => vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name))));
  }

  async function imported(): Promise<vscode.TextDocument[]> {
    // it ends with a message that waits for the reader
    void run('importAnnotations', await annotations());
    let found: vscode.TextDocument[] = [];
    await until('both articles have a quotation', async () => {
      found = await notes();
      return found.length === 2 && found.every((note) => parseNote(note.getText()).entries.length === 1);
    });
    return found;
  }

  it('come in as quotations with their comments and tags, unsaved, also where they have lost their place', async () => {
    const found = await imported();
    assert.ok(found.every(({ isDirty }) => isDirty));
    const entries = found.flatMap((note) => parseNote(note.getText()).entries);
    const mine = entries.find(({ article }) => article === SANDERS);
    assert.deepEqual([mine?.comment, mine?.tags.length], ['My *comment*', 1]);
    const lost = entries.find(({ article }) => article === WANG);
    assert.match(lost?.words ?? '', /^words that nobody/);
    const [note] = found.filter((one) => one.getText().includes('words that nobody'));
    assert.ok(note);
    await parts.notes.documents.whenTold(note.uri);
    const [checked] = await engine().call('checkNote', note.uri.toString());
    assert.equal(checked?.state, 'orphan');
  });

  it('are not taken in twice', async () => {
    const before = (await imported()).map((note) => note.getText());
    void run('importAnnotations', await annotations());
    await run('importAnnotations', vscode.Uri.joinPath(folder, 'none.json'));
    assert.deepEqual(
      (await notes()).map((note) => note.getText()),
      before,
    );
  });

  /** The quotations of notes, as the rows of a view name them. */
  function rowsOf(found: readonly vscode.TextDocument[]): object[] {
    return found.flatMap((note) =>
      parseNote(note.getText()).entries.map(({ id }) => ({ uri: note.uri.toString(), entry: id })),
    );
  }

  it('go out as Web Annotations, all or those that are chosen', async () => {
    const rows = rowsOf(await imported());
    const target = vscode.Uri.joinPath(folder, 'out.jsonld');
    await run('exportAnnotations', rows[0], rows, target);
    const { total, first } = JSON.parse(await read(target));
    assert.equal(total, 2);
    const sources: string[] = first.items.map(
      ({ target: one }: { target: Record<string, string> }) => one['corpus-reader:article'],
    );
    assert.deepEqual(sources.sort(), [SANDERS, WANG]);
    await run('exportAnnotations', undefined, undefined, target);
    // VS Code keeps the notes of earlier tests in memory
    assert.ok(JSON.parse(await read(target)).total >= 2);
  });

  it('become a dossier as Markdown and as a page', async () => {
    const found = await imported();
    const rows = rowsOf(found);
    await run('makeDossier', rows[0], rows, 'article', 'markdown');
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(text, /^# .*Russia and the United States/);
    assert.equal(text.match(/^> /gm)?.length, 2);
    assert.match(text, /^- Lewis Sanders IV\. “US And Russia/m);
    assert.match(text, /\*\*This is not found in the source any more\.\*\*/);
    const [lost] = rowsOf(found.filter((one) => one.getText().includes('words that nobody')));
    assert.ok(lost);
    const page = vscode.Uri.joinPath(folder, 'dossier.html');
    void run('makeDossier', lost, undefined, 'date', 'html', page);
    await until('the page is there', async () => (await read(page).catch(() => '')).includes('</html>'));
    assert.equal((await read(page)).match(/<blockquote/g)?.length, 1);
  });
});
