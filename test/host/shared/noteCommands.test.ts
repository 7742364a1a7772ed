import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Parts } from '../../../src/host/activate';
import { ARTICLES, corpusReader, openArticle, until } from './extension';
import { entriesWhen, noteOn, notesFolder, noteUri } from './notes';

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
});
