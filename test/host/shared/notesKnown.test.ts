import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../../src/core/browse/node';
import type { TextRange } from '../../../src/core/model/anchor';
import type { Parts } from '../../../src/host/activate';
import { corpusUri } from '../../../src/host/fs/corpusUri';
import type { ReaderPage } from '../../../src/host/reader/readerPage';
import {
  ARTICLES,
  closeAllEditors,
  corpusReader,
  labelOf,
  openArticle,
  read,
  rows,
  until,
  workspaceUri,
  write,
} from './extension';
import { entriesOf, entriesWhen, listenTo, listenToNotes, noteOn, notesFolder, rangeOf, say } from './notes';

const WORDS = 'an all-or-nothing denuclearization process of the Korean Peninsula';
const LATER = 'The Kremlin, on the other hand';
const TITLE = 'US And Russia';
/** As somebody writes it by hand, or another window does. */
const BY_HAND = `# On Korea\n\n> ${WORDS}\n\n[DW](../${ARTICLES.relations}#:~:text=${encodeURIComponent(WORDS).replaceAll('-', '%2D')}) #evidence\n\nBy hand.\n`;

describe('notes that are known', () => {
  const folder = notesFolder();
  let parts: Parts;

  before(async () => {
    parts = await corpusReader();
  });

  it('are shown in the reader however they came about: here by another program', async () => {
    await openArticle(parts, ARTICLES.relations);
    const notes = listenToNotes(parts);
    await write(workspaceUri(folder(), 'topics', 'korea.md'), BY_HAND.replace('../', '../../'));
    await until('the page was told of it', () => notes.last().length === 1);
    const [passage] = notes.last();
    assert.deepEqual([passage?.words, passage?.comment, passage?.meaning], [WORDS, 'By hand.', 2]);
    const { start, end } = await rangeOf(parts, ARTICLES.relations, WORDS);
    assert.deepEqual(passage?.place, { start, end });
    await vscode.workspace.fs.delete(workspaceUri(folder(), 'topics'), { recursive: true });
    await until('the page was told that it is gone', () => notes.last().length === 0);
  });

  it('are shown whichever way the article is opened', async () => {
    await write(workspaceUri(folder(), 'korea.md'), BY_HAND);
    await until('the note is known', () => parts.notes.documents.all.length === 1);
    const asSource = workspaceUri(ARTICLES.relations);
    const summary = await parts.service.current?.engine.call('summary', ARTICLES.relations);
    const asCleanText = corpusUri(ARTICLES.relations, summary?.title.value ?? '');
    for (const uri of [asSource, asCleanText]) {
      const told: number[] = [];
      const listening = parts.pages.onDidShow((page) => {
        listenTo(page, (passages) => told.push(passages.length));
      });
      await vscode.commands.executeCommand('vscode.openWith', uri, 'corpusReader.article');
      await until(`the page of ${uri.scheme} was told of the note`, () => told.at(-1) === 1);
      listening.dispose();
      await closeAllEditors();
    }
  });

  it('are as they stand in the editor, saved or not', async () => {
    const uri = workspaceUri(folder(), 'korea.md');
    await write(uri, '# Nothing yet\n');
    await openArticle(parts, ARTICLES.relations);
    const notes = listenToNotes(parts);
    const note = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(note, vscode.ViewColumn.Two);
    await editor.edit((edit) => edit.insert(note.positionAt(note.getText().length), `\n${BY_HAND}`));
    await until('the page was told of what is not saved', () => notes.last().length === 1);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until('the page was told that it was given up', () => notes.last().length === 0);
    assert.equal(await read(uri), '# Nothing yet\n');
  });

  it('may be open Markdown files that are kept elsewhere', async () => {
    await openArticle(parts, ARTICLES.relations);
    const notes = listenToNotes(parts);
    const note = await vscode.workspace.openTextDocument({ language: 'markdown', content: BY_HAND.replace('../', '') });
    const known = (): boolean => parts.notes.documents.find(note.uri.toString()) !== undefined;
    await until('it is known', known);
    assert.equal(notes.last().length, 0, 'a file without a folder has no relative links');
    await vscode.window.showTextDocument(note);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('it is forgotten', () => !known());
  });

  it('are counted in the tree, in words for those who cannot see it', async () => {
    await openArticle(parts, ARTICLES.relations);
    const describe = async (): Promise<{ description: string; label: string; tooltip: string }> => {
      const item = await itemOf(parts, TITLE);
      return {
        description: String(item.description),
        label: item.accessibilityInformation?.label ?? '',
        tooltip: String(item.tooltip),
      };
    };
    assert.doesNotMatch((await describe()).description, /note/);
    say(parts, { type: 'highlight', range: await rangeOf(parts, ARTICLES.relations, WORDS), meaning: 0 });
    await until('one is counted', async () => (await describe()).description.includes('1 note'));
    const one = await describe();
    assert.match(one.label, /1 note/);
    assert.match(one.tooltip, /1 note/);
    await write(workspaceUri(folder(), 'korea.md'), BY_HAND);
    await until('both are counted', async () => (await describe()).description.includes('2 notes'));
  });

  it('make an article one that has a note, which a search can ask for', async () => {
    await write(workspaceUri(folder(), 'korea.md'), BY_HAND);
    const found = async (): Promise<string[]> => {
      const page = await parts.service.current?.engine.call('search', 'has:note', { limit: 10, snippets: 0 });
      return page?.summaries.map(({ id }) => id) ?? [];
    };
    await until('the article is found by it', async () => (await found()).join() === ARTICLES.relations);
  });

  it('are checked anew when a source changes', async () => {
    await openArticle(parts, ARTICLES.relations);
    const notes = listenToNotes(parts);
    say(parts, { type: 'quote', range: await rangeOf(parts, ARTICLES.relations, WORDS) });
    await until('the page was told', () => notes.last()[0]?.state === 'exact');
    const source = workspaceUri(ARTICLES.relations);
    const before = await read(source);
    try {
      await write(source, before.replace('all-or-nothing', 'step-by-step'));
      await until('the passage has changed', () => notes.last()[0]?.state === 'changed');
    } finally {
      await write(source, before);
    }
    await until('the passage is as it was', () => notes.last()[0]?.state === 'exact');
  });

  it('lead to their passage, and their passage to them', async () => {
    await openArticle(parts, ARTICLES.relations);
    say(parts, { type: 'comment', range: await rangeOf(parts, ARTICLES.relations, WORDS), text: 'mine' });
    const note = await noteOn(folder(), ARTICLES.relations);
    const [entry] = await entriesWhen(note, 1);
    assert.ok(entry);
    const argument = { uri: note.uri.toString(), entry: entry.id };
    await parts.notes.documents.whenTold(note.uri);
    await vscode.commands.executeCommand('corpusReader.openEntry', argument);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document, note);
    assert.equal(note.offsetAt(editor.selection.active), entry.quoteRange.start);
    await openArticle(parts, ARTICLES.ice);
    const cursor = new vscode.Range(editor.selection.active, editor.selection.active);
    await vscode.window.showTextDocument(note, { selection: cursor });
    // without an argument it is about the entry in which the cursor is
    await vscode.commands.executeCommand('corpusReader.showPassage');
    await until('the reader is at the article', () => parts.pages.active?.articleId === ARTICLES.relations);
  });

  it('are mended: by the words as they are now, or by another place for the words as they were', async () => {
    await openArticle(parts, ARTICLES.relations);
    say(parts, { type: 'comment', range: await rangeOf(parts, ARTICLES.relations, WORDS), text: 'mine' });
    const note = await noteOn(folder(), ARTICLES.relations);
    const [entry] = await entriesWhen(note, 1);
    assert.ok(entry);
    const { entries } = parts.notes;
    const source = workspaceUri(ARTICLES.relations);
    const before = await read(source);
    try {
      await write(source, before.replace('all-or-nothing', 'step-by-step'));
      await until(
        'the passage has changed',
        async () => (await entries.check(note.uri, entry.id))?.state === 'changed',
      );
      assert.ok(await entries.refreshQuote(note.uri, entry.id));
      assert.equal(entriesOf(note)[0]?.words, WORDS.replace('all-or-nothing', 'step-by-step'));
      assert.equal((await entries.check(note.uri, entry.id))?.state, 'exact');
    } finally {
      await write(source, before);
    }
    const elsewhere = await rangeOf(parts, ARTICLES.relations, 'The Kremlin, on the other hand');
    assert.ok(await entries.reattach(note.uri, entry.id, elsewhere));
    const [moved] = entriesOf(note);
    assert.equal(moved?.words, WORDS.replace('all-or-nothing', 'step-by-step'), 'the words stay');
    assert.equal(moved.anchor?.exact, 'The Kremlin, on the other hand');
    assert.equal(moved.comment, 'mine');
  });

  it('scroll with the reader, and the reader with them, when they are tied', async () => {
    await openArticle(parts, ARTICLES.relations);
    const page = parts.pages.active;
    assert.ok(page);
    say(parts, {
      type: 'comment',
      range: await rangeOf(parts, ARTICLES.relations, WORDS),
      text: 'Line.\n\n'.repeat(200),
    });
    const later = await rangeOf(parts, ARTICLES.relations, LATER);
    say(parts, { type: 'comment', range: later, text: 'Line.\n\n'.repeat(200) });
    const note = await noteOn(folder(), ARTICLES.relations);
    const [first, second] = await entriesWhen(note, 2);
    assert.ok(first && second);
    await parts.notes.documents.whenTold(note.uri);
    await vscode.commands.executeCommand('corpusReader.toggleTiedScroll');
    try {
      const editor = await vscode.window.showTextDocument(note, {
        viewColumn: vscode.ViewColumn.Two,
        preserveFocus: true,
      });
      await until('the reader has the focus', () => page.panel.active);
      // what the page says when it is scrolled
      scrollPage(parts, page, later.start);
      const line = note.positionAt(second.quoteRange.start).line;
      await until('the note is at the later passage', () => isAtTop(editor, line));
      assert.ok(page.panel.active, 'the focus stays');

      const followed: TextRange[] = [];
      page.follow = (range) => followed.push(range);
      await vscode.window.showTextDocument(note, { viewColumn: vscode.ViewColumn.Two });
      const top = note.positionAt(first.quoteRange.start);
      editor.selection = new vscode.Selection(top, top);
      editor.revealRange(new vscode.Range(top, top), vscode.TextEditorRevealType.AtTop);
      await until('the page is at the first passage', () => followed.at(-1)?.start === first.anchor?.start);
      await until('the note is at the first passage', () => isAtTop(editor, top.line));
      // the note leads now: the page, which was scrolled by it, does not scroll it in turn
      scrollPage(parts, page, later.start);
      await parts.notes.documents.whenTold(note.uri);
      assert.ok(isAtTop(editor, top.line));
    } finally {
      await vscode.commands.executeCommand('corpusReader.toggleTiedScroll');
    }
  });
});

/** Lines of headings that VS Code keeps in sight above the others. */
const MOST_STICKY_LINES = 5;

function isAtTop({ visibleRanges }: vscode.TextEditor, line: number): boolean {
  const above = line - (visibleRanges[0]?.start.line ?? Number.POSITIVE_INFINITY);
  return above >= 0 && above <= MOST_STICKY_LINES;
}

/** Says what a page says when its first sentence in view is another. */
function scrollPage({ pages }: Parts, page: ReaderPage, start: number): void {
  const anchor = { exact: '', prefix: '', suffix: '', start, end: start };
  Object.defineProperty(page, 'place', { configurable: true, value: { article: ARTICLES.relations, anchor } });
  pages.moved(page);
}

async function itemOf(parts: Parts, title: string): Promise<vscode.TreeItem> {
  const search = async (parent?: TreeNode): Promise<vscode.TreeItem | undefined> => {
    for (const row of await rows(parts, parent)) {
      if (row.node.article !== undefined && labelOf(row).startsWith(title)) return row.item;
      const below = row.node.article === undefined ? await search(row.node) : undefined;
      if (below !== undefined) return below;
    }
    return undefined;
  };
  const item = await search();
  assert.ok(item, `${title} is not in the tree`);
  return item;
}
