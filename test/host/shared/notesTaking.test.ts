import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Parts } from '../../../src/host/activate';
import { ARTICLES, corpusReader, openArticle, read, until, write } from './extension';
import { entriesOf, entriesWhen, listenToNotes, noteOn, notesFolder, noteUri, rangeOf, say } from './notes';

const BEFORE = 'Foreign policy differences have been a major sticking point';
const FIRST = 'an all-or-nothing denuclearization process of the Korean Peninsula';
const SECOND = 'The Kremlin, on the other hand';

describe('passages put into notes from the reader', () => {
  const folder = notesFolder();
  let parts: Parts;

  before(async () => {
    parts = await corpusReader();
  });

  beforeEach(() => openArticle(parts, ARTICLES.relations));

  it('are quotations with a link, a citekey and an anchor with the hash of the text', async () => {
    say(parts, { type: 'quote', range: await rangeOf(parts, ARTICLES.relations, FIRST) });
    const note = await noteOn(folder(), ARTICLES.relations);
    const [entry] = await entriesWhen(note, 1);
    assert.equal(entry?.words, FIRST);
    assert.equal(entry.anchor?.exact, FIRST);
    assert.ok(entry.anchor.hash, 'the text is known again by its hash');
    assert.equal(entry.article, ARTICLES.relations);
    assert.match(entry.citekey ?? '', /^[a-z]+\d{4}/);
    assert.equal(entry.link?.path, `../${ARTICLES.relations}`);
    assert.deepEqual(entry.tags, []);
  });

  it('leave the cursor where a comment on them goes, and the focus in the reader', async () => {
    say(parts, { type: 'quote', range: await rangeOf(parts, ARTICLES.relations, FIRST) });
    const note = await noteOn(folder(), ARTICLES.relations);
    const [entry] = await entriesWhen(note, 1);
    const editor = (): vscode.TextEditor | undefined =>
      vscode.window.visibleTextEditors.find(({ document }) => document === note);
    assert.ok(entry);
    const cursor = (): number => note.offsetAt(editor()?.selection.active ?? new vscode.Position(0, 0));
    await until('the cursor is below the quotation', () => cursor() > entry.range.end);
    assert.ok(parts.pages.active?.panel.active, 'the reader keeps the focus');
    await editor()?.edit((edit) => edit.insert(note.positionAt(cursor()), 'typed'));
    const [typed] = entriesOf(note);
    assert.deepEqual([typed?.comment, typed?.anchor?.exact], ['typed', FIRST]);
    // above a quotation that is there already
    say(parts, { type: 'quote', range: await rangeOf(parts, ARTICLES.relations, BEFORE) });
    const [first] = await entriesWhen(note, 2);
    assert.equal(first?.words, BEFORE);
    await until('the cursor is below it', () => cursor() > first.range.end && cursor() < first.range.end + 3);
    await editor()?.edit((edit) => edit.insert(note.positionAt(cursor()), 'typed above'));
    assert.deepEqual(
      entriesOf(note).map(({ comment, words }) => [comment, words]),
      [
        ['typed above', BEFORE],
        ['typed', FIRST],
      ],
    );
  });

  it('are highlighted by a tag, in a note that stays unsaved and out of sight', async () => {
    say(parts, { type: 'highlight', range: await rangeOf(parts, ARTICLES.relations, FIRST), meaning: 1 });
    const note = await noteOn(folder(), ARTICLES.relations);
    const [entry] = await entriesWhen(note, 1);
    assert.deepEqual(entry?.tags, ['claim']);
    assert.ok(note.isDirty, 'nothing is saved behind the reader’s back');
    assert.ok(!vscode.window.visibleTextEditors.some(({ document }) => document === note));
    assert.ok(!(await read(note.uri)).includes(FIRST));
  });

  it('take another colour and a comment where they stand, rather than being there twice', async () => {
    const range = await rangeOf(parts, ARTICLES.relations, FIRST);
    say(parts, { type: 'highlight', range, meaning: 0 });
    const note = await noteOn(folder(), ARTICLES.relations);
    await entriesWhen(note, 1);
    say(parts, { type: 'highlight', range, meaning: 3 });
    await until('the tag is another', () => entriesOf(note)[0]?.tags.join() === 'question');
    say(parts, { type: 'comment', range, text: 'Is it *so*?' });
    await until('there is a comment', () => entriesOf(note)[0]?.comment === 'Is it *so*?');
    assert.equal(entriesOf(note).length, 1);
    // a second remark on the same words is one more entry: what is there is never written over
    say(parts, { type: 'comment', range, text: 'And again.' });
    const both = await entriesWhen(note, 2);
    assert.deepEqual(both.map(({ comment }) => comment).sort(), ['And again.', 'Is it *so*?']);
  });

  it('stand in the order of the text', async () => {
    say(parts, { type: 'comment', range: await rangeOf(parts, ARTICLES.relations, SECOND), text: 'second' });
    const note = await noteOn(folder(), ARTICLES.relations);
    await entriesWhen(note, 1);
    say(parts, { type: 'highlight', range: await rangeOf(parts, ARTICLES.relations, FIRST), meaning: 0 });
    const entries = await entriesWhen(note, 2);
    assert.deepEqual(
      entries.map(({ words }) => words),
      [FIRST, SECOND],
    );
  });

  it('are undone in the note, step by step', async () => {
    say(parts, { type: 'quote', range: await rangeOf(parts, ARTICLES.relations, FIRST) });
    const note = await noteOn(folder(), ARTICLES.relations);
    await entriesWhen(note, 1);
    say(parts, { type: 'highlight', range: await rangeOf(parts, ARTICLES.relations, FIRST), meaning: 2 });
    await until('it is highlighted', () => entriesOf(note)[0]?.tags.join() === 'evidence');
    await vscode.window.showTextDocument(note);
    await vscode.commands.executeCommand('undo');
    await until('the highlight is gone', () => entriesOf(note)[0]?.tags.length === 0);
    await vscode.commands.executeCommand('undo');
    await entriesWhen(note, 0);
    assert.equal(note.getText(), await read(note.uri));
  });

  it('are changed and removed from the page, which can only do so with what it was told of', async () => {
    const notes = listenToNotes(parts);
    say(parts, { type: 'highlight', range: await rangeOf(parts, ARTICLES.relations, FIRST), meaning: 0 });
    const note = await noteOn(folder(), ARTICLES.relations);
    await until('the page knows it', () => notes.last().length === 1);
    const [passage] = notes.last();
    assert.ok(passage);
    const { uri, entry } = passage;
    assert.deepEqual([uri, passage.meaning, passage.state], [note.uri.toString(), 0, 'exact']);
    say(parts, { type: 'removeEntry', uri, entry: `${entry}x` });
    say(parts, { type: 'setMeaning', uri, entry, meaning: null });
    await until('the colour is gone', () => notes.last()[0]?.meaning === undefined && notes.last().length === 1);
    say(parts, { type: 'setComment', uri, entry, text: 'now with words' });
    await until('the page shows the comment', () => notes.last()[0]?.comment === 'now with words');
    say(parts, { type: 'setComment', uri, entry, text: '' });
    await until('the comment is gone', () => entriesOf(note)[0]?.comment === '');
    say(parts, { type: 'removeEntry', uri, entry });
    await until('the page shows none', () => notes.last().length === 0);
    assert.equal(entriesOf(note).length, 0);
  });

  it('go below what another program wrote into the file, when nothing is unsaved', async () => {
    say(parts, { type: 'quote', range: await rangeOf(parts, ARTICLES.relations, FIRST) });
    const note = await noteOn(folder(), ARTICLES.relations);
    await entriesWhen(note, 1);
    await note.save();
    await write(note.uri, `${note.getText()}\nWritten elsewhere.\n`);
    await until('VS Code has read the file again', () => note.getText().includes('Written elsewhere.'));
    assert.ok(!note.isDirty);
    say(parts, { type: 'quote', range: await rangeOf(parts, ARTICLES.relations, SECOND) });
    await entriesWhen(note, 2);
    assert.ok(note.getText().includes('Written elsewhere.'));
  });

  it('lose nothing when another program writes the file while the note is unsaved', async () => {
    say(parts, { type: 'quote', range: await rangeOf(parts, ARTICLES.relations, FIRST) });
    const note = await noteOn(folder(), ARTICLES.relations);
    await entriesWhen(note, 1);
    const elsewhere = '# Written elsewhere\n';
    await write(note.uri, elsewhere);
    say(parts, { type: 'quote', range: await rangeOf(parts, ARTICLES.relations, SECOND) });
    await entriesWhen(note, 2);
    assert.ok(note.isDirty);
    assert.equal(await read(note.uri), elsewhere, 'what is on the disk is for the reader to compare and decide');
    await vscode.window.showTextDocument(note);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('are never put into a file that is there by making it anew', async () => {
    const uri = noteUri(folder(), ARTICLES.relations);
    await write(uri, 'My own words');
    say(parts, { type: 'quote', range: await rangeOf(parts, ARTICLES.relations, FIRST) });
    const note = await noteOn(folder(), ARTICLES.relations);
    await entriesWhen(note, 1);
    assert.ok(note.getText().startsWith('My own words\n\n> '), note.getText());
    assert.equal(await read(uri), 'My own words');
  });
});
