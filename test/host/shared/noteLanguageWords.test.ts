import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseNote } from '../../../src/core/notes/parseNote';
import type { Parts } from '../../../src/host/activate';
import {
  ARTICLES,
  corpusReader,
  isThere,
  openArticle,
  read,
  removeFolder,
  until,
  workspaceUri,
  write,
} from './extension';
import { entriesWhen, noteOn, notesFolder, noteUri, rangeOf, say } from './notes';

const WORDS = 'an all-or-nothing denuclearization process of the Korean Peninsula';
const TITLE = 'US And Russia';

describe('words of notes that stand for something of the corpus', () => {
  const folder = notesFolder();
  let parts: Parts;

  before(async () => {
    parts = await corpusReader();
  });

  const noteSaying = async (text: string): Promise<vscode.TextDocument> => {
    const uri = workspaceUri(folder(), 'topic.md');
    await write(uri, text);
    await until('the note is known', () => parts.notes.documents.find(uri.toString()) !== undefined);
    const note = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(note);
    return note;
  };

  /** What is offered at the end of a note, best first. */
  const completed = async (text: string): Promise<vscode.CompletionItem[]> => {
    const note = await noteSaying(text);
    const end = note.positionAt(note.getText().length);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      note.uri,
      end,
    );
    return list.items.filter(({ sortText }) => /^\d{4}$/.test(sortText ?? ''));
  };

  it('are completed: articles by their titles, with typing errors forgiven', async () => {
    const [best] = await completed('# Topic\n\nSee [[us and rusia');
    assert.ok(best);
    assert.match(labelOf(best), new RegExp(TITLE, 'i'));
    assert.match(String(best.insertText), new RegExp(`^\\[\\[${ARTICLES.relations}\\|.*\\]\\]$`));
  });

  it('are completed: actors, behind brackets and behind an @ alone', async () => {
    for (const typed of ['[[@lavr', 'says @Lavr']) {
      const [best] = await completed(`# Topic\n\n${typed}`);
      assert.match(String(best?.insertText), /^\[\[@.*Lavrov\]\]$/, typed);
    }
  });

  it('are completed: citekeys in brackets, which are closed', async () => {
    const key = await parts.service.current?.engine.call('citekeyOf', ARTICLES.relations);
    assert.ok(key);
    const items = await completed(`# Topic\n\nSo it is [@${key.slice(0, 4)}`);
    const item = items.find((candidate) => labelOf(candidate) === key);
    assert.equal(item?.insertText, `${key}]`);
    assert.match(item.detail ?? '', new RegExp(TITLE, 'i'));
  });

  it('are completed nowhere in code', async () => {
    assert.deepEqual(await completed('# Topic\n\n```\n[[us and'), []);
  });

  it('lead to articles, actors and what is cited, and nowhere else', async () => {
    const key = await parts.service.current?.engine.call('citekeyOf', ARTICLES.relations);
    const note = await noteSaying(
      `# Topic\n\n[[${ARTICLES.relations}|US]], [[some idea]], [[@Sergey Lavrov]], [@${key}], [@nobody1900]\n`,
    );
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', note.uri);
    const ours = links.filter(({ target }) => target?.path === 'corpusReader.followNoteWord');
    assert.deepEqual(
      ours.map(({ range }) => note.getText(range)),
      [`[[${ARTICLES.relations}|US]]`, '[[@Sergey Lavrov]]', `@${key}`],
    );
    for (const { target } of [ours[0], ours[2]].flatMap((link) => link ?? [])) {
      await openArticle(parts, ARTICLES.ice);
      const [packed] = JSON.parse(decodeURIComponent(target?.query ?? '')) as [string];
      await vscode.commands.executeCommand('corpusReader.followNoteWord', packed);
      await until('the article is in front', () => parts.pages.active?.articleId === ARTICLES.relations);
    }
  });

  it('show what is cited', async () => {
    const key = await parts.service.current?.engine.call('citekeyOf', ARTICLES.relations);
    const note = await noteSaying(`# Topic\n\nAs [@${key}] has it.\n`);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      note.uri,
      note.positionAt(note.getText().indexOf('@') + 2),
    );
    const text = hovers.flatMap(({ contents }) => contents).map((one) => (typeof one === 'string' ? one : one.value));
    assert.match(text.join('\n'), new RegExp(TITLE, 'i'));
  });
});

describe('notes and sources that are moved', () => {
  const folder = notesFolder();
  let parts: Parts;

  before(async () => {
    parts = await corpusReader();
  });

  const quoted = async (): Promise<vscode.TextDocument> => {
    await openArticle(parts, ARTICLES.relations);
    say(parts, { type: 'quote', range: await rangeOf(parts, ARTICLES.relations, WORDS) });
    const note = await noteOn(folder(), ARTICLES.relations);
    await entriesWhen(note, 1);
    await note.save();
    await parts.notes.documents.whenTold(note.uri);
    return note;
  };

  const move = async (from: vscode.Uri, to: vscode.Uri): Promise<void> => {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    assert.ok(await vscode.workspace.applyEdit(edit));
  };

  it('keep a note’s links when the note is moved', async () => {
    const note = await quoted();
    const to = workspaceUri(folder(), 'deep', 'er', 'mine.md');
    await move(note.uri, to);
    const moved = await vscode.workspace.openTextDocument(to);
    const [entry] = parseNote(moved.getText()).entries;
    assert.equal(entry?.link?.path, `../../../${ARTICLES.relations}`);
    await until('the engine finds the passage from there', async () => {
      const [checked] = (await parts.service.current?.engine.call('checkNote', to.toString())) ?? [];
      return checked?.state === 'exact' && checked.article?.id === ARTICLES.relations;
    });
  });

  it('keep notes’ links and anchors when a folder of sources is moved, and the note is still that on its article', async () => {
    const source = workspaceUri(ARTICLES.relations);
    const early = workspaceUri('early news', 'a.txt');
    const late = workspaceUri('late news', 'a.txt');
    const summary = (article: string) => parts.service.current?.engine.call('summary', article);
    try {
      await write(early, await read(source));
      await until('the copy is an article', async () => (await summary('early news/a.txt')) !== null);
      await openArticle(parts, 'early news/a.txt');
      say(parts, { type: 'quote', range: await rangeOf(parts, 'early news/a.txt', WORDS) });
      const note = await noteOn(folder(), 'early news/a.txt');
      await entriesWhen(note, 1);
      await note.save();
      await parts.notes.documents.whenTold(note.uri);
      await move(workspaceUri('early news'), workspaceUri('late news'));
      const renamed = noteUri(folder(), 'late news/a.txt');
      await until('the note has the name that its article gives it', () => isThere(renamed));
      const text = (await vscode.workspace.openTextDocument(renamed)).getText();
      const file = parseNote(text);
      assert.equal(file.article, 'late news/a.txt');
      assert.equal(file.entries[0]?.article, 'late news/a.txt');
      assert.equal(file.entries[0]?.link?.path, '../late news/a.txt');
      await until('the engine finds the passage there', async () => {
        const [checked] = (await parts.service.current?.engine.call('checkNote', renamed.toString())) ?? [];
        return checked?.state === 'exact' && checked.article?.id === 'late news/a.txt';
      });
    } finally {
      for (const uri of [early, late]) {
        await removeFolder(vscode.Uri.joinPath(uri, '..'));
      }
      await until('the copies are gone', async () => {
        return (await summary('early news/a.txt')) === null && (await summary('late news/a.txt')) === null;
      });
    }
  });
});

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}
