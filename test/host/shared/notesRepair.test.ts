import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Parts } from '../../../src/host/activate';
import type { RepairAction, RepairView } from '../../../src/protocol/repairPage';
import { ARTICLES, corpusReader, openArticle, read, until, workspaceUri, write } from './extension';
import { entriesOf, entriesWhen, noteOn, notesFolder, rangeOf, say } from './notes';

const FIRST = 'an all-or-nothing denuclearization process of the Korean Peninsula';
const SECOND = 'The Kremlin, on the other hand';

describe('repairing notes', () => {
  const folder = notesFolder();
  let parts: Parts;
  let source: string;

  const view = (): RepairView | undefined => parts.repairs.active?.view;
  const shown = (): Extract<RepairView, { state: 'repair' }> => {
    const now = view();
    assert.ok(now?.state === 'repair', `the page says ${JSON.stringify(now)}`);
    return now;
  };
  const act = async (action: RepairAction, candidate = 0): Promise<void> => {
    await parts.repairs.active?.receive({ type: 'act', action, key: shown().repair.key, candidate });
  };
  const isListed = (count: number) => () => {
    const now = view();
    return now?.state === 'repair' && now.total === count;
  };
  const isEmpty = () => view()?.state === 'nothing';

  before(async () => {
    parts = await corpusReader();
  });

  beforeEach(async () => {
    source = await read(workspaceUri(ARTICLES.relations));
    await openArticle(parts, ARTICLES.relations);
  });

  afterEach(async () => {
    await write(workspaceUri(ARTICLES.relations), source);
    await until('the article is as it was', async () => {
      const text = await parts.service.current?.engine.call('text', ARTICLES.relations);
      return text?.includes(FIRST) === true;
    });
  });

  async function quoteBoth(): Promise<vscode.TextDocument> {
    say(parts, { type: 'highlight', range: await rangeOf(parts, ARTICLES.relations, FIRST), meaning: 0 });
    const note = await noteOn(folder(), ARTICLES.relations);
    await entriesWhen(note, 1);
    say(parts, { type: 'comment', range: await rangeOf(parts, ARTICLES.relations, SECOND), text: 'Why so?' });
    await entriesWhen(note, 2);
    return note;
  }

  async function alter(note: vscode.TextDocument, words: string, others: string): Promise<void> {
    const at = note.getText().indexOf(words);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(note.uri, new vscode.Range(note.positionAt(at), note.positionAt(at + words.length)), others);
    await vscode.workspace.applyEdit(edit);
  }

  it('has nothing to do where every quotation is as it was', async () => {
    await quoteBoth();
    await vscode.commands.executeCommand('corpusReader.repairNotes');
    await until('it says so', isEmpty);
  });

  it('goes through what needs somebody, one at a time: quotes anew, and keeps words', async () => {
    const note = await quoteBoth();
    await alter(note, '> an all-or-nothing', '> an all-and-everything');
    await alter(note, '> The Kremlin', '> The old Kremlin');
    await vscode.commands.executeCommand('corpusReader.repairNotes');
    await until('both are listed', isListed(2));
    const { repair, position } = shown();
    assert.deepEqual([position, repair.standings, repair.candidates.length], [1, ['altered'], 1]);
    const kinds = repair.candidates[0]?.changes.filter(({ kind }) => kind !== 'same');
    assert.deepEqual(
      kinds?.map(({ text }) => text),
      ['and', 'or', 'everything', 'nothing'],
    );
    await act('update');
    assert.equal(entriesOf(note)[0]?.words, FIRST);
    await until('the next is shown', () => shown().position === 2);
    assert.equal(shown().repair.comment, 'Why so?');
    await act('attach');
    await until('all are seen to', isEmpty);
    assert.match(entriesOf(note)[1]?.words ?? '', /^The old Kremlin/);
    assert.ok(note.isDirty, 'nothing is saved behind the reader’s back');
  });

  it('begins with the one it is called on, and skips to the others and round', async () => {
    const note = await quoteBoth();
    await alter(note, '> an all-or-nothing', '> an all-and-everything');
    await alter(note, '> The Kremlin', '> The old Kremlin');
    const entry = entriesOf(note)[1]?.id;
    await vscode.commands.executeCommand('corpusReader.repairNotes', { uri: note.uri.toString(), entry });
    await until('the second is shown', () => isListed(2)() && shown().position === 2);
    await act('skip');
    assert.equal(shown().position, 1);
    await act('openNote');
    assert.equal(vscode.window.activeTextEditor?.document, note);
  });

  it('follows the source: what is gone is kept as it is, or removed', async () => {
    const note = await quoteBoth();
    await vscode.commands.executeCommand('corpusReader.repairNotes');
    await write(workspaceUri(ARTICLES.relations), source.replaceAll(FIRST, 'nothing of the kind'));
    await until('one has lost its place', isListed(1));
    assert.ok(shown().repair.canKeep);
    await act('keep');
    await until('it is not listed any more', isEmpty);
    assert.equal(entriesOf(note).length, 2);
    await write(workspaceUri(ARTICLES.relations), source.replaceAll(FIRST, 'nothing whatever of that sort'));
    await until('it is listed again', isListed(2));
    await act('remove');
    await until('it is gone', () => entriesOf(note).length === 1);
    assert.equal(entriesOf(note)[0]?.words, SECOND);
  });

  it('takes no answer about another quotation than the one that is shown', async () => {
    const note = await quoteBoth();
    await alter(note, '> an all-or-nothing', '> an all-and-everything');
    await vscode.commands.executeCommand('corpusReader.repairNotes');
    await until('it is listed', isListed(1));
    const before = note.getText();
    await parts.repairs.active?.receive({ type: 'act', action: 'remove', key: 'another', candidate: 0 });
    assert.equal(note.getText(), before);
  });
});
