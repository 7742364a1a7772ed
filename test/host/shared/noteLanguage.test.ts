import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { textHash } from '../../../src/core/notes/anchors/textHash';
import type { Parts } from '../../../src/host/activate';
import { ARTICLES, corpusReader, openArticle, read, until, workspaceUri, write } from './extension';
import { entriesOf, entriesWhen, noteOn, notesFolder, rangeOf, say } from './notes';

const WORDS = 'an all-or-nothing denuclearization process of the Korean Peninsula';
const CHANGED = 'a step-by-step denuclearization process of the Korean Peninsula';
const PART = 'denuclearization process';

describe('the editor of notes', () => {
  const folder = notesFolder();
  let parts: Parts;
  let source: vscode.Uri;
  let original: string;

  before(async () => {
    parts = await corpusReader();
    source = workspaceUri(ARTICLES.relations);
    original = await read(source);
  });

  afterEach(async () => {
    if ((await read(source)) === original) return;
    await write(source, original);
    await until('the article is as it was', async () => (await textOf(parts, ARTICLES.relations)).includes(WORDS));
  });

  /** The note on the article with one quotation in it. */
  const noteWith = async (words: string): Promise<vscode.TextDocument> => {
    await openArticle(parts, ARTICLES.relations);
    say(parts, { type: 'quote', range: await rangeOf(parts, ARTICLES.relations, words) });
    const note = await noteOn(folder(), ARTICLES.relations);
    await entriesWhen(note, 1);
    await parts.notes.documents.whenTold(note.uri);
    return note;
  };

  const changeSource = (from: string, to: string): Promise<void> => {
    assert.ok(original.includes(from));
    return write(source, original.replaceAll(from, to));
  };

  const alter = async (note: vscode.TextDocument, from: string, to: string): Promise<void> => {
    const edit = new vscode.WorkspaceEdit();
    const start = note.getText().indexOf(from);
    edit.replace(note.uri, new vscode.Range(note.positionAt(start), note.positionAt(start + from.length)), to);
    assert.ok(await vscode.workspace.applyEdit(edit));
  };

  const runFix = async (note: vscode.TextDocument, title: RegExp): Promise<void> => {
    let fix: vscode.CodeAction | undefined;
    // what is wrong may be told a moment before what mends it is known
    await until(`there is such a fix: ${title}`, async () => {
      fix = (await fixesOf(note)).find((candidate) => title.test(candidate.title));
      return fix !== undefined;
    });
    assert.ok(fix?.command);
    await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
  };

  it('finds no fault with quotations that are as they were', async () => {
    const note = await noteWith(WORDS);
    await alter(note, WORDS, 'another');
    await until('a fault is found', () => faultsOf(note.uri).length > 0);
    await alter(note, 'another', WORDS);
    await until('none is found', () => faultsOf(note.uri).length === 0);
  });

  it('says how words differ that were altered in the note, and puts the words of the source in their place', async () => {
    const note = await noteWith(WORDS);
    await alter(note, 'all-or-nothing denuclearization', 'all-or-nothing disarmament');
    await until('a fault is found', () => faultsOf(note.uri).length === 1);
    const [fault] = faultsOf(note.uri);
    assert.equal(fault?.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(fault.message, /disarmament.*denuclearization/);
    assert.equal(note.getText(fault.range), `> ${entriesOf(note)[0]?.words}`);
    await runFix(note, /Quote the passage as it is now/);
    assert.equal(entriesOf(note)[0]?.words, WORDS);
    await until('the fault is gone', () => faultsOf(note.uri).length === 0);
    assert.ok(note.isDirty, 'the reader saves');
  });

  it('tells of a passage that has changed, and takes the new words when it is told to', async () => {
    const note = await noteWith(WORDS);
    await changeSource(WORDS, CHANGED);
    await until('a fault is found', () => faultsOf(note.uri).length === 1);
    const [fault] = faultsOf(note.uri);
    assert.equal(fault?.severity, vscode.DiagnosticSeverity.Information);
    assert.match(fault.message, /all-or-nothing.*is now.*step-by-step/);
    await runFix(note, /Quote the passage as it is now/);
    const [entry] = entriesOf(note);
    assert.equal(entry?.words, CHANGED);
    assert.equal(entry.anchor?.exact, CHANGED);
    assert.equal(entry.anchor.hash, textHash(await textOf(parts, ARTICLES.relations)));
    await until('the fault is gone', () => faultsOf(note.uri).length === 0);
  });

  it('keeps the words and takes the new place, and then says that they differ', async () => {
    const note = await noteWith(WORDS);
    await changeSource(WORDS, CHANGED);
    await until('a fault is found', () => faultsOf(note.uri).length === 1);
    await runFix(note, /Keep my words/);
    const [entry] = entriesOf(note);
    assert.deepEqual([entry?.words, entry?.anchor?.exact], [WORDS, CHANGED]);
    await until('the words are what differs', () => codeOf(faultsOf(note.uri)[0]) === 'altered');
  });

  it('says no more of what is to stay as it is, until the source changes again', async () => {
    const note = await noteWith(WORDS);
    await changeSource(WORDS, CHANGED);
    await until('a fault is found', () => faultsOf(note.uri).length === 1);
    await runFix(note, /Keep as it is/);
    assert.equal(entriesOf(note)[0]?.words, WORDS);
    await until('the fault is gone', () => faultsOf(note.uri).length === 0);
    await changeSource(WORDS, CHANGED.replace('process', 'project'));
    await until('it is found again', () => faultsOf(note.uri).length === 1);
  });

  it('tells of a passage that is gone, and attaches the quotation to what is selected in the reader', async () => {
    const note = await noteWith(WORDS);
    const [before] = entriesOf(note);
    assert.ok(before);
    const paragraph = original.split('\n').find((line) => line.includes(WORDS));
    assert.ok(paragraph);
    await changeSource(paragraph, 'Nothing of what stood here was kept when the article was put up again.');
    await until('a fault is found', () => codeOf(faultsOf(note.uri)[0]) === 'lost');
    assert.equal(faultsOf(note.uri)[0]?.severity, vscode.DiagnosticSeverity.Warning);
    const titles = (await fixesOf(note)).map(({ title }) => title).join('\n');
    assert.doesNotMatch(titles, /as it is now/, 'there is nothing to be quoted');
    const page = parts.pages.active;
    assert.ok(page);
    await until('the page shows the new text', () => page.articleId === ARTICLES.relations);
    const range = await rangeOf(parts, ARTICLES.relations, 'Nothing of what stood here was kept');
    Object.defineProperty(page, 'selection', { get: () => range });
    await runFix(note, /Attach to what is selected/);
    const [entry] = entriesOf(note);
    assert.deepEqual([entry?.words, entry?.anchor?.exact], [WORDS, 'Nothing of what stood here was kept']);
  });

  it('lets the reader choose where a passage may stand in several places', async () => {
    const twice = workspaceUri('said twice.txt');
    const sentence = 'Nobody is to blame for what became of the talks in the end.';
    const summary = () => parts.service.current?.engine.call('summary', 'said twice.txt');
    try {
      await write(twice, `Said twice\n\n${sentence}\n\nThen they said it again.\n\n${sentence}\n\nThat was all.\n`);
      await until('the article is there', async () => (await summary()) !== null);
      const uri = workspaceUri(folder(), 'topic.md');
      const link = `[Twice](../said%20twice.txt#:~:text=${encodeURIComponent(sentence)})`;
      await write(uri, `# Topic\n\n> ${sentence}\n\n${link}\n`);
      await until('a fault is found', () => codeOf(faultsOf(uri)[0]) === 'ambiguous');
      const note = await vscode.workspace.openTextDocument(uri);
      const choosing = runFix(note, /Choose the passage/);
      await until('one is chosen', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return entriesOf(note)[0]?.anchor?.exact === sentence;
      });
      await choosing;
      await until('the fault is gone', () => faultsOf(uri).length === 0);
      await until('the reader shows what was chosen', () => parts.pages.active?.articleId === 'said twice.txt');
    } finally {
      await vscode.workspace.fs.delete(twice);
      await until('the article is gone', async () => (await summary()) === null);
    }
  });

  it('shows over a quotation what stands in the article now, letter by letter, with a link to it', async () => {
    const note = await noteWith(WORDS);
    const text = await hoverAt(note, note.getText().indexOf(WORDS) + 3);
    assert.match(text, /as it was quoted/);
    assert.match(text, /all\\?-or\\?-nothing denuclearization/);
    assert.match(text, /command:corpusReader\.showQuoted\?/);
    const [, packed = ''] = /showQuoted\?([^)]*)/.exec(text) ?? [];
    const [argument] = JSON.parse(decodeURIComponent(packed)) as [string];
    await openArticle(parts, ARTICLES.ice);
    await vscode.commands.executeCommand('corpusReader.showQuoted', argument);
    await until('the article is in front', () => parts.pages.active?.articleId === ARTICLES.relations);
  });

  it('finds who quotes a passage, in all notes', async () => {
    const note = await noteWith(WORDS);
    const other = workspaceUri(folder(), 'topic.md');
    const link = `[DW](../${ARTICLES.relations}#:~:text=${encodeURIComponent(PART)})`;
    await write(other, `# Topic\n\n> ${PART}\n\n${link}\n`);
    await until('the other note is known', () => parts.notes.documents.find(other.toString()) !== undefined);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      note.uri,
      note.positionAt(note.getText().indexOf(WORDS) + 3),
    );
    const ours = found.filter(({ uri }) => [note.uri.path, other.path].includes(uri.path));
    assert.deepEqual(ours.map(({ uri }) => uri.path).sort(), [note.uri.path, other.path].sort());
    assert.equal(ours.find(({ uri }) => uri.path === other.path)?.range.start.line, 2);
  });

  it('lists the quotations of a passage from the reader, and says so when there are none', async () => {
    await noteWith(WORDS);
    const range = await rangeOf(parts, ARTICLES.relations, PART);
    const listed = vscode.commands.executeCommand('corpusReader.findQuotations', {
      article: ARTICLES.relations,
      ...range,
    });
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await until('the note is in front', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.window.activeTextEditor?.document.uri.path.includes(`/${folder()}/`) === true;
    });
    await listed;
  });
});

function faultsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Corpus Reader');
}

function codeOf(fault: vscode.Diagnostic | undefined): unknown {
  return typeof fault?.code === 'object' ? fault.code.value : fault?.code;
}

async function fixesOf(note: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  const [fault] = faultsOf(note.uri);
  assert.ok(fault, 'no fault was found');
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    note.uri,
    fault.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  return actions.filter(({ command }) => command?.command.startsWith('corpusReader.') === true);
}

async function hoverAt(note: vscode.TextDocument, offset: number): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    note.uri,
    note.positionAt(offset),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

async function textOf({ service }: Parts, article: string): Promise<string> {
  return (await service.current?.engine.call('text', article)) ?? '';
}
