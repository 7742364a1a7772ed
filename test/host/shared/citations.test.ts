import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Parts } from '../../../src/host/activate';
import { corpusReader, read, until, workspaceUri, write } from './extension';

const SUMMIT = '000_a2f3b8b4ef36e51b.txt';
const SANDERS = '001_cf728af4b34f76ca.txt';
const WANG = '003_258accba25f326a9.txt';
const SETTING = 'corpusReader.citations';

describe('citations', () => {
  let parts: Parts;
  let clipboard: string;

  const run = (id: string, ...args: unknown[]) => vscode.commands.executeCommand(`corpusReader.${id}`, ...args);
  const set = (name: string, value: unknown) =>
    vscode.workspace.getConfiguration(SETTING).update(name, value, vscode.ConfigurationTarget.Global);
  /** A new one for each test: VS Code keeps a closed document in memory for a while, with what was in it. */
  let folder: vscode.Uri;
  let count = 0;

  beforeEach(async () => {
    parts = await corpusReader();
    count += 1;
    folder = workspaceUri(`drafts${count}`);
    await vscode.workspace.fs.createDirectory(folder);
    clipboard = await vscode.env.clipboard.readText();
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of ['style', 'locale', 'bibliography']) await set(name, undefined);
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await vscode.env.clipboard.writeText(clipboard);
  });

  /** A file that is no source, in an editor, with the cursor where `|` stands. */
  async function draft(name: string, text: string): Promise<vscode.TextEditor> {
    const uri = vscode.Uri.joinPath(folder, name);
    await write(uri, text.replace('|', ''));
    const editor = await vscode.window.showTextDocument(uri);
    const at = editor.document.positionAt(text.indexOf('|'));
    editor.selection = new vscode.Selection(at, at);
    return editor;
  }

  const copied = () => vscode.env.clipboard.readText();

  it('are copied as written, one or several', async () => {
    await run('copyCitation', SANDERS);
    assert.equal(await copied(), 'Lewis Sanders IV. “US And Russia – Trying To Improve Relations.” *DW*, May 2019.');
    await run('copyCitation', { article: { id: SANDERS } }, [{ article: { id: SANDERS } }, { article: { id: WANG } }]);
    assert.deepEqual((await copied()).split('\n').length, 2);
  });

  it('are copied in the style that is set, in the language that is set', async () => {
    await set('style', 'apa');
    await run('copyCitation', SANDERS);
    assert.equal(await copied(), 'Sanders, L., IV. (2019, May). US And Russia – Trying To Improve Relations. *DW*.');
    await set('locale', 'de');
    await run('copyCitation', SANDERS, undefined, 'mla');
    assert.match(await copied(), /^Sanders, Lewis, IV\. „US And Russia.*“\. \*DW\*, Mai 2019\.$/);
  });

  it('are copied in a style that the reader picks', async () => {
    await vscode.env.clipboard.writeText('untouched');
    const copying = run('copyCitationAs', SANDERS);
    await until('a style was picked', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (await copied()) !== 'untouched';
    });
    await copying;
    assert.match(await copied(), /Sanders.*US And Russia/);
  });

  it('may be in a style that lies in the workspace, and in none that lies elsewhere', async () => {
    const csl =
      '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>T</title><id>t</id></info><citation><layout><text variable="title"/></layout></citation><bibliography><layout><text value="own: "/><text variable="title"/></layout></bibliography></style>';
    await write(vscode.Uri.joinPath(folder, 'own.csl'), csl);
    await run('copyCitation', SANDERS, undefined, `drafts${count}/own.csl`);
    assert.match(await copied(), /^own: US And Russia/);
    await vscode.env.clipboard.writeText('untouched');
    void run('copyCitation', SANDERS, undefined, '../own.csl');
    await run('copyCitation', WANG);
    assert.match(await copied(), /^Wang Xiujun\./);
  });

  it('are exported to a file or a new document, for a selection or for all', async () => {
    const target = vscode.Uri.joinPath(folder, 'one.bib');
    void run('exportCitations', SANDERS, undefined, 'bibtex', target);
    await until('the file is there', async () => (await read(target).catch(() => '')) !== '');
    assert.match(await read(target), /^@article\{sanders2019,\n {2}author = \{Sanders, IV, Lewis\},/);
    await run('exportAllCitations', 'csl-json', 'document');
    const items: unknown = JSON.parse(vscode.window.activeTextEditor?.document.getText() ?? '');
    assert.ok(Array.isArray(items) && items.length === parts.service.current?.state.articles);
  });

  it('are of what a list of results holds', async () => {
    const summary = await parts.service.current?.engine.call('summary', WANG);
    const article = { kind: 'article', summary, passages: [] };
    await run('exportCitations', { kind: 'list', articles: [article] }, undefined, 'ris', 'document');
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /^ID {2}- wang2021\r?$/m);
  });

  it('are inserted where the cursor is, and into brackets that cite already', async () => {
    await set('bibliography', 'never');
    const editor = await draft('a.draft', 'A claim|.\n');
    await run('insertCitation', SANDERS);
    assert.equal(editor.document.getText(), 'A claim [@sanders2019].\n');
    await run('insertCitation', WANG);
    assert.equal(editor.document.getText(), 'A claim [@sanders2019; @wang2021].\n');
    await run('insertCitation', WANG);
    assert.equal(editor.document.getText(), 'A claim [@sanders2019; @wang2021].\n');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), 'A claim [@sanders2019].\n');
  });

  it('go into the nearest bibliography, once, in its dialect and without saving it', async () => {
    await set('bibliography', 'always');
    const bib = vscode.Uri.joinPath(folder, 'refs.bib');
    const before = '@misc{other,\n  year = {2001}\n}\n';
    await write(bib, before);
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder, 'deep'));
    await draft('deep/a.draft', '|');
    await run('insertCitation', SANDERS);
    const document = await vscode.workspace.openTextDocument(bib);
    assert.match(document.getText(), /^@misc\{other,[\s\S]*\}\n\n@article\{sanders2019,[\s\S]*journal = \{DW\}/);
    assert.equal(document.isDirty, true);
    assert.equal(await read(bib), before);
    const once = document.getText();
    await run('insertCitation', SANDERS);
    assert.equal(document.getText(), once);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('go into the bibliography that the front matter names', async () => {
    await set('bibliography', 'always');
    await write(vscode.Uri.joinPath(folder, 'a.bib'), '');
    const named = vscode.Uri.joinPath(folder, 'named.bib');
    await write(named, '');
    await draft('a.draft', '---\nbibliography: [../../outside.bib, named.bib]\n---\n|');
    await run('insertCitation', SANDERS);
    const document = await vscode.workspace.openTextDocument(named);
    assert.match(document.getText(), /@article\{sanders2019,[\s\S]*date = \{2019-05\}/);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('keep their keys, which lead back', async () => {
    const engine = parts.service.current?.engine;
    const key = await engine?.call('citekeyOf', SUMMIT);
    assert.equal(key, 'cctvnews2017');
    assert.equal(await engine?.call('articleOfCitekey', 'cctvnews2017'), SUMMIT);
    const found = await engine?.call('citekeys', 'cctv', 5);
    assert.deepEqual(
      found?.map(({ key: one, summary }) => [one, summary.id]),
      [['cctvnews2017', SUMMIT]],
    );
  });
});
