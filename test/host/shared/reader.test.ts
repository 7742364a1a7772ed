import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Parts } from '../../../src/host/activate';
import { ARTICLES, closeAllEditors, corpusReader, openArticle, until, workspaceUri, write } from './extension';

const READER = 'corpusReader.article';

describe('the reader', () => {
  let parts: Parts;

  before(async () => {
    parts = await corpusReader();
  });

  afterEach(closeAllEditors);

  it('opens an article as a custom editor on its own file', async () => {
    await openArticle(parts, ARTICLES.ice);
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    assert.ok(tab?.input instanceof vscode.TabInputCustom);
    assert.equal(tab.input.viewType, READER);
    assert.equal(tab.input.uri.toString(), workspaceUri(ARTICLES.ice).toString());
    assert.ok(tab.isPreview);
  });

  it('is not the default for text files, and can be swapped for the text and back', async () => {
    const uri = workspaceUri(ARTICLES.low);
    await vscode.commands.executeCommand('vscode.open', uri);
    assert.ok(activeInput() instanceof vscode.TabInputText);
    await vscode.commands.executeCommand('vscode.openWith', uri, READER);
    await until('the reader shows it', () => parts.pages.active?.articleId === ARTICLES.low);
    await vscode.commands.executeCommand('vscode.openWith', uri, 'default');
    assert.ok(activeInput() instanceof vscode.TabInputText);
  });

  it('reads a text that is in no corpus', async () => {
    const uri = workspaceUri('.elsewhere', 'letter.txt');
    await write(uri, 'A letter\n\nDear reader, this file is not in the corpus.\n');
    await vscode.commands.executeCommand('vscode.openWith', uri, READER);
    await until('the reader shows it', () => parts.pages.active?.title === 'A letter');
  });

  it('opens to the side', async () => {
    await openArticle(parts, ARTICLES.ice);
    await vscode.commands.executeCommand('corpusReader.openToSide', ARTICLES.low);
    await until('there are two groups', () => vscode.window.tabGroups.all.length === 2);
  });

  it('goes to the next and previous article in the order of the tree, and stops at the ends', async () => {
    await vscode.commands.executeCommand('corpusReader.groupBy.flat');
    await openArticle(parts, ARTICLES.low);
    for (const article of [ARTICLES.killer, ARTICLES.relations, ARTICLES.improvement, ARTICLES.ice]) {
      await vscode.commands.executeCommand('corpusReader.nextArticle');
      await until(`${article} is next`, () => parts.pages.active?.articleId === article);
    }
    await vscode.commands.executeCommand('corpusReader.nextArticle');
    await vscode.commands.executeCommand('corpusReader.previousArticle');
    await until('it is back', () => parts.pages.active?.articleId === ARTICLES.improvement);
    await vscode.commands.executeCommand('corpusReader.groupBy.yearActor');
  });

  it('goes back and forward over what was read', async () => {
    await openArticle(parts, ARTICLES.ice);
    await openArticle(parts, ARTICLES.relations);
    await openArticle(parts, ARTICLES.low);
    await vscode.commands.executeCommand('corpusReader.back');
    await until('one back', () => parts.pages.active?.articleId === ARTICLES.relations);
    await vscode.commands.executeCommand('corpusReader.back');
    await until('two back', () => parts.pages.active?.articleId === ARTICLES.ice);
    await vscode.commands.executeCommand('corpusReader.forward');
    await until('one forward', () => parts.pages.active?.articleId === ARTICLES.relations);
  });

  it('shows the clean text of an article as a read-only file', async () => {
    await openArticle(parts, ARTICLES.relations);
    await vscode.commands.executeCommand('corpusReader.openCleanText');
    await until('the clean text is open', () => vscode.window.activeTextEditor?.document.uri.scheme === 'corpus');
    const uri = vscode.window.activeTextEditor?.document.uri;
    assert.ok(uri);
    assert.ok(vscode.window.activeTextEditor?.document.getText().includes('Champagne corks going off in Moscow'));
    await assert.rejects(async () => vscode.workspace.fs.writeFile(uri, new Uint8Array()));
    await vscode.commands.executeCommand('vscode.openWith', uri, READER);
    await until('the reader opens it too', () => activeInput() instanceof vscode.TabInputCustom);
    await until('with the article', () => parts.pages.active?.articleId === ARTICLES.relations);
  });

  it('says so when an article is not in the corpus, and opens nothing', async () => {
    assert.equal(await parts.opener.open('no such article'), false);
    assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 0);
  });
});

function activeInput(): unknown {
  return vscode.window.tabGroups.activeTabGroup.activeTab?.input;
}
