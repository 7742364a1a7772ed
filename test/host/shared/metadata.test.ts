import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../../src/core/browse/node';
import type { Parts } from '../../../src/host/activate';
import { valueRows } from '../../../src/host/metadata/valueRows';
import { corpusReader, read, until, workspaceUri, write } from './extension';

const CORPUS_FILE = 'corpus.yaml';
const SUMMIT = '000_a2f3b8b4ef36e51b.txt';
const NAMELESS = '004_b5f9598029ad307c.txt';

describe('metadata that the reader sets', () => {
  let parts: Parts;
  let before: string;

  const summary = (id: string) => parts.service.current?.engine.call('summary', id);
  const run = (id: string, ...args: unknown[]) => vscode.commands.executeCommand(`corpusReader.${id}`, ...args);
  const written = () => read(workspaceUri(CORPUS_FILE));

  beforeEach(async () => {
    parts = await corpusReader();
    before = await written();
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await write(workspaceUri(CORPUS_FILE), before);
    await until('corpus.yaml is followed', async () => (await summary(SUMMIT))?.source?.value === 'CCTV News');
    await until('and for the other article', async () => (await summary(NAMELESS))?.source === undefined);
  });

  it('changes one line of corpus.yaml, and wins', async () => {
    await run('editMetadata', SUMMIT, undefined, 'source', 'China Central Television');
    assert.equal(await written(), before.replace('source: CCTV News', 'source: China Central Television'));
    await until('it is followed', async () => (await summary(SUMMIT))?.source?.value === 'China Central Television');
    assert.equal((await summary(SUMMIT))?.source?.provenance, 'corpus.yaml');
  });

  it('gives back what was found when it is taken away', async () => {
    await run('editMetadata', SUMMIT, undefined, 'date', null);
    assert.equal((await written()).includes('date: 2017-02-18'), false);
    assert.ok((await written()).includes('# "the 53rd Munich Security Conference'), 'comments stay');
    await until('it is as it was found', async () => (await summary(SUMMIT))?.date.provenance !== 'corpus.yaml');
  });

  it('is offered from what other articles have, that of the most first, behind what was typed', () => {
    const known = [
      { name: 'Reuters', articles: 9 },
      { name: 'The Röuter', articles: 2 },
      { name: '$(bug) Daily', articles: 1 },
    ];
    const rows = (typed: string) =>
      valueRows('source', typed, known, 'Nothing').map(({ label, value }) => [label, value]);
    assert.deepEqual(rows('rou'), [
      ['rou', 'rou'],
      ['The Röuter', 'The Röuter'],
    ]);
    assert.deepEqual(rows('Reuters'), [['Reuters', 'Reuters']]);
    assert.deepEqual(
      rows(' ').map(([, value]) => value),
      ['Reuters', 'The Röuter', '$(bug) Daily', null],
    );
    assert.ok(!rows('bug').some(([label]) => label?.includes('$(')));
    assert.deepEqual(
      valueRows('language', 'Englisch', [{ name: 'en', articles: 3 }], undefined).map(({ value }) => value),
      [undefined],
    );
    assert.equal(valueRows('language', 'eng', [{ name: 'en', articles: 3 }], undefined)[1]?.value, 'en');
  });

  it('offers sections, too', async () => {
    await run('editMetadata', SUMMIT, undefined, 'section', 'World');
    await until('it is followed', async () => (await summary(SUMMIT))?.section?.value === 'World');
    const sections = await parts.service.current?.engine.call('values', 'section');
    assert.deepEqual(
      sections?.find(({ name }) => name === 'World'),
      { name: 'World', articles: 1 },
    );
  });

  it('is not written into a corpus.yaml with mistakes, of which something could be lost', async () => {
    const broken = `${before}\nexclude: [\n`;
    await write(workspaceUri(CORPUS_FILE), broken);
    await run('editMetadata', SUMMIT, undefined, 'source', 'China Central Television');
    assert.equal(await written(), broken);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('is set for all articles of the rows that are selected, groups among them', async () => {
    const [group] = await parts.articles.getChildren();
    assert.ok(group !== undefined && group.count > 0);
    const rows: TreeNode[] = [group];
    await run('editMetadata', group, rows, 'section', 'World');
    const ids =
      (await parts.service.current?.engine.call('articlesBelow', { grouping: 'yearActor', filter: '' }, [group.key])) ??
      [];
    assert.equal(ids.length, group.count);
    await until('all of them have it', async () => {
      const sections = await Promise.all(ids.map(async (id) => (await summary(id))?.section?.value));
      return sections.every((section) => section === 'World');
    });
    await run('undoChange');
    assert.equal(await written(), before);
  });

  it('waits in a corpus.yaml that is open with other changes until that is saved', async () => {
    const document = await vscode.workspace.openTextDocument(workspaceUri(CORPUS_FILE));
    await until('the editor has it as it is', () => document.getText() === before);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '# not saved yet\n');
    await vscode.workspace.applyEdit(edit);
    await run('editMetadata', NAMELESS, undefined, 'source', 'A weblog');
    assert.ok(document.getText().includes('source: A weblog'));
    assert.ok(document.isDirty);
    assert.equal(await written(), before);
    await document.save();
    await until('it is followed', async () => (await summary(NAMELESS))?.source?.value === 'A weblog');
    assert.ok((await written()).startsWith('# not saved yet\n'));
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

describe('a new corpus.yaml', () => {
  it('is the one that is there, where there is one', async () => {
    await corpusReader();
    const before = await read(workspaceUri(CORPUS_FILE));
    await vscode.commands.executeCommand('corpusReader.newCorpusFile');
    await until('it is open', () => vscode.window.activeTextEditor?.document.uri.path.endsWith(CORPUS_FILE) === true);
    assert.equal(await read(workspaceUri(CORPUS_FILE)), before);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});

describe('help in corpus.yaml', () => {
  let original: string;

  /** What is offered at the end of a text that the file has for the moment. */
  async function offered(text: string): Promise<string[]> {
    const document = await vscode.workspace.openTextDocument(workspaceUri(CORPUS_FILE));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
    await vscode.workspace.applyEdit(edit);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.lineAt(document.lineCount - 1).range.end,
    );
    return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  }

  before(async () => {
    await corpusReader();
    original = await read(workspaceUri(CORPUS_FILE));
  });

  after(async () => {
    const document = await vscode.workspace.openTextDocument(workspaceUri(CORPUS_FILE));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    assert.equal(await read(workspaceUri(CORPUS_FILE)), original);
  });

  it('offers keys, articles of the corpus, and values by the key', async () => {
    assert.ok((await offered('title: T\nlang')).includes('language'));
    assert.ok((await offered('articles:\n  001')).includes('001_cf728af4b34f76ca.txt'));
    const fields = await offered(`articles:\n  ${SUMMIT}:\n    `);
    assert.ok(fields.includes('date') && !fields.includes('include'), fields.join());
    assert.ok((await offered(`articles:\n  ${SUMMIT}:\n    source: `)).includes('DW'));
    assert.ok((await offered('actors:\n  - name: N\n    kind: ')).includes('organization'));
    assert.ok((await offered('files:\n  "*.csv":\n    encoding: win')).includes('windows-1251'));
  });

  it('says what is known of an article over its path', async () => {
    await offered(`articles:\n  ${SUMMIT}:\n    date: 2017`);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      workspaceUri(CORPUS_FILE),
      new vscode.Position(1, 6),
    );
    const text = hovers.flatMap(({ contents }) => contents).map((one) => (typeof one === 'string' ? one : one.value));
    assert.match(
      text.join('\n'),
      /Breaking the ice is blocked!.*\n[\s\S]*Date: February 18, 2017 \(from corpus\.yaml\)/,
    );
    assert.match(text.join('\n'), /command:corpusReader\.editMetadata/);
  });
});
