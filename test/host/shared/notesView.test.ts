import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Parts } from '../../../src/host/activate';
import type { NotesNode } from '../../../src/host/notes/view/notesItems';
import { ARTICLES, corpusReader, openArticle, until } from './extension';
import { entriesOf, entriesWhen, noteOn, notesFolder, rangeOf, say } from './notes';

const FIRST = 'an all-or-nothing denuclearization process of the Korean Peninsula';
const SECOND = 'The Kremlin, on the other hand';

describe('the view "Notes"', () => {
  const folder = notesFolder();
  let parts: Parts;

  const run = (id: string, ...given: unknown[]) => vscode.commands.executeCommand(`corpusReader.${id}`, ...given);
  const itemOf = (node: NotesNode) => parts.notesView.getTreeItem(node);
  const below = (node?: NotesNode) => parts.notesView.getChildren(node);
  const labels = async (node?: NotesNode) => (await below(node)).map((child) => itemOf(child).label);
  const isOfTest = (uri: string): boolean => decodeURIComponent(uri).includes(`/${folder()}/`);
  /** Those of this test: of a folder that went a moment ago notes may still be known. */
  const entryRows = async () =>
    (await Promise.all((await below()).map(below))).flat().filter((row) => row.type === 'entry' && isOfTest(row.uri));

  before(async () => {
    parts = await corpusReader();
  });

  beforeEach(() => openArticle(parts, ARTICLES.relations));

  afterEach(async () => {
    await run('groupNotes.article');
    await run('clearNotesFilter');
  });

  /** Two passages of an article: a highlight, and one with a comment. */
  async function twoNotes(): Promise<vscode.TextDocument> {
    say(parts, { type: 'highlight', range: await rangeOf(parts, ARTICLES.relations, FIRST), meaning: 1 });
    const note = await noteOn(folder(), ARTICLES.relations);
    await entriesWhen(note, 1);
    say(parts, { type: 'comment', range: await rangeOf(parts, ARTICLES.relations, SECOND), text: 'Why $(so)?' });
    await entriesWhen(note, 2);
    await until('the view follows', async () => (await entryRows()).length === 2);
    return note;
  }

  it('has nothing in it before anything is noted', async () => {
    await until('it is empty', async () => (await entryRows()).length === 0);
    assert.equal(parts.notesView.badge, undefined);
  });

  it('lists the quotations of an article with what is said of them', async () => {
    await twoNotes();
    const [group, ...others] = await below();
    assert.ok(group?.type === 'group' && others.length === 0);
    assert.equal(itemOf(group).description, String(group.entries.length));
    const items = (await entryRows()).map(itemOf);
    assert.deepEqual(
      items.map(({ label, description }) => [label, description]),
      [
        [FIRST, '#claim'],
        [SECOND, 'Why $(so)?'],
      ],
    );
    assert.match(String(items[1]?.tooltip), /Why \$\(so\)\?\n\nArticle: .+\nNote: .+\nAs it was quoted$/);
    assert.equal(items[1]?.accessibilityInformation?.label, `“${SECOND}”, Why $(so)?`);
  });

  it('groups them by tag, actor, state and note', async () => {
    await twoNotes();
    await run('groupNotes.tag');
    assert.deepEqual(await labels(), ['#claim', 'Without a tag']);
    await run('groupNotes.state');
    assert.deepEqual(await labels(), ['As it was quoted']);
    await run('groupNotes.actor');
    assert.ok((await labels()).includes('Kremlin'), 'the second passage names it');
    await run('groupNotes.note');
    const own = (await below()).filter((node) => node.type === 'group' && isOfTest(node.name));
    assert.deepEqual(
      own.map((node) => itemOf(node).description),
      ['2'],
    );
  });

  it('follows what is typed in a note, saved or not, and counts what needs a look', async () => {
    const note = await twoNotes();
    const edit = new vscode.WorkspaceEdit();
    const at = note.getText().indexOf('all-or-nothing');
    edit.replace(note.uri, new vscode.Range(note.positionAt(at), note.positionAt(at + 14)), 'all-and-everything');
    await vscode.workspace.applyEdit(edit);
    await until('the badge says it', () => parts.notesView.badge?.value === 1);
    await run('groupNotes.state');
    assert.deepEqual(await labels(), ['Differs from the source', 'As it was quoted']);
    const [differing] = await entryRows();
    assert.ok(differing?.type === 'entry');
    assert.equal(itemOf(differing).contextValue, 'entry mend');
    assert.match(String(itemOf(differing).description), /^Differs from the source · #claim$/);
  });

  it('is narrowed to what has some words or a tag', async () => {
    await twoNotes();
    const shown = async () => (await entryRows()).map((row) => itemOf(row).label);
    await run('filterNotes', '#claim');
    assert.deepEqual(await shown(), [FIRST]);
    await run('filterNotes', 'why');
    assert.deepEqual(await shown(), [SECOND]);
    await run('clearNotesFilter');
    assert.deepEqual(await shown(), [FIRST, SECOND]);
  });

  it('is come to by its command, and walked through from the keyboard', async () => {
    await twoNotes();
    await until('a row is selected', async () => {
      await run('showNotes');
      await vscode.commands.executeCommand('list.focusFirst');
      await vscode.commands.executeCommand('list.select');
      return parts.notesView.selection.length === 1;
    });
  });

  it('leads to the passage and to the note, and removes what it shows', async () => {
    const note = await twoNotes();
    const rows = await entryRows();
    const second = rows.find((row) => itemOf(row).label === SECOND);
    assert.ok(second?.type === 'entry');
    await note.save();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await run('showPassage', second);
    await until('the article is open', () => parts.pages.active?.articleId === ARTICLES.relations);
    await run('openEntry', second);
    await until('the note is in front', () => {
      const editor = vscode.window.activeTextEditor;
      return (
        editor?.document === note && entriesOf(note)[1]?.quoteRange.start === note.offsetAt(editor.selection.active)
      );
    });
    const first = rows.find((row) => itemOf(row).label === FIRST);
    await run('removeEntry', first);
    await until('one is left', async () => (await entryRows()).length === 1);
    assert.deepEqual(
      entriesOf(note).map(({ words }) => words),
      [SECOND],
    );
  });

  it('copies quotations with where they are from', async () => {
    await twoNotes();
    const rows = await entryRows();
    await run('copyQuotation', rows[0], rows);
    const copied = await vscode.env.clipboard.readText();
    assert.match(
      copied,
      /^> an all-or-nothing [^\n]+\n\n[^\n]+ \[@[a-z]+2019[a-z]?\]\n\n> The Kremlin, on the other hand\n/,
    );
    assert.ok(!copied.includes(']('), 'a link would lead nowhere from elsewhere');
  });
});
