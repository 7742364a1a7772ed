import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Parts } from '../../../src/host/activate';
import { ARTICLES, corpusReader, openArticle, until, workspaceUri, write } from './extension';
import { entriesOf, entriesWhen, noteOn, notesFolder, noteUri, rangeOf } from './notes';

const WORDS = 'an all-or-nothing denuclearization process of the Korean Peninsula';
/** A list of choices comes in its own time. */
const LIST_MILLISECONDS = 1_000;

describe('commands on notes', () => {
  const folder = notesFolder();
  let parts: Parts;

  const run = (id: string, ...given: unknown[]) => vscode.commands.executeCommand(`corpusReader.${id}`, ...given);

  before(async () => {
    parts = await corpusReader();
  });

  it('open the notes on an article with the article beside them', async () => {
    await run('openBesideNotes', ARTICLES.ice);
    await until('the article is open', () => parts.pages.active?.articleId === ARTICLES.ice);
    const uri = noteUri(folder(), ARTICLES.ice).toString();
    await until('its notes are in front', () => vscode.window.activeTextEditor?.document.uri.toString() === uri);
    assert.notEqual(vscode.window.activeTextEditor?.viewColumn, parts.pages.active?.panel.viewColumn);
  });

  it('go from sentence to sentence in the page, and quote where they are', async () => {
    await openArticle(parts, ARTICLES.relations);
    const text = await parts.service.current?.engine.call('text', ARTICLES.relations);
    const at = (): string => {
      const selection = parts.pages.active?.selection;
      return text?.slice(selection?.start ?? 0, selection?.end ?? 0) ?? '';
    };
    const going = async (command: string, isThere: (now: string, before: string) => boolean): Promise<string> => {
      const before = at();
      await run(command);
      await until(`${command} has gone there`, () => at() !== before && isThere(at(), before));
      return at();
    };
    await going('nextSentence', (now) => now !== '');
    const first = at();
    const second = await going('nextSentence', (now) => now !== '');
    const both = await going('extendSentence', (now, before) => now.startsWith(before));
    assert.equal(await going('shrinkSentence', (now, before) => before.startsWith(now)), second);
    assert.notEqual(both, second);
    assert.equal(await going('previousSentence', (now) => now !== ''), first);
    await run('quote');
    const note = await noteOn(folder(), ARTICLES.relations);
    const [entry] = await entriesWhen(note, 1);
    assert.equal(entry?.words.replace(/\s+/g, ' '), first.replace(/\s+/g, ' ').trim());
  });

  it('quote into another note that the reader picks', async () => {
    const topic = workspaceUri(folder(), 'korea.md');
    await write(topic, '# On Korea\n');
    await until('the note is known', () => parts.notes.documents.all.some(({ uri }) => uri.path === topic.path));
    const passage = { article: ARTICLES.relations, ...(await rangeOf(parts, ARTICLES.relations, WORDS)) };
    const note = await vscode.workspace.openTextDocument(topic);
    await until('the note was picked', async () => {
      const quoting = run('quoteInto', passage);
      await new Promise((resolve) => setTimeout(resolve, LIST_MILLISECONDS));
      // the last row is the note on a topic; the first one makes a new note, and asks for its title
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectPrevious');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await new Promise((resolve) => setTimeout(resolve, LIST_MILLISECONDS));
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await quoting;
      return entriesOf(note).length > 0;
    });
    assert.equal((await entriesWhen(note, 1))[0]?.words, WORDS);
  });
});
