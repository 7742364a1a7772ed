// What is kept of a search: the view "Search Results", saved searches, and marks that a query can ask for.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Parts } from '../../../src/host/activate';
import type { ResultNode } from '../../../src/host/search/results/model';
import { ARTICLES, closeAllEditors, corpusReader, openArticle, read, until, workspaceUri, write } from './extension';

const QUERY = 'Peskov';
const EXTRA = 'extra-search.txt';

describe('the view "Search Results"', () => {
  let parts: Parts;

  before(async () => {
    parts = await corpusReader();
  });

  beforeEach(() => keep(QUERY));

  afterEach(async () => {
    await vscode.commands.executeCommand('corpusReader.clearResults');
    await closeAllEditors();
  });

  after(() => removeSaved(QUERY));

  it('groups passages by article, and counts hits when it has been shown', async () => {
    const [list] = parts.results.getChildren();
    assert.ok(list);
    const articles = parts.results.getChildren(list);
    const passages = articles.flatMap((article) => parts.results.getChildren(article));
    assert.ok(articles.length > 1 && passages.length > articles.length);
    await until('the hits are counted', () => String(listItem(parts).description).includes('hit'));
    const hits = await parts.service.current?.engine.call('countHits', QUERY);
    assert.ok(hits && hits.total >= passages.length);
    const { description, tooltip } = listItem(parts);
    assert.equal(description, `${hits.total} hits in ${articles.length} articles`);
    assert.match(String(tooltip), /^“Peskov”\n\d+ hits in \d articles · [\d.]+ per 10,000 words\n/);
    assert.ok(String(tooltip).includes(`${passages.length} passages in ${articles.length} articles`));
    assert.doesNotMatch(String(tooltip), /differ/);
    for (const passage of passages) {
      const { label } = parts.results.getTreeItem(passage);
      assert.ok(typeof label === 'object', 'a passage has highlights');
      const marked = (label.highlights ?? []).map(([start, end]) => label.label.slice(start, end).toLowerCase());
      assert.ok(marked.includes('peskov'), `${label.label}: ${marked.join()}`);
    }
  });

  it('says why it holds more articles than are counted', async () => {
    const query = 'Peskov harpsichord';
    await keep(query);
    try {
      await until('the hits are counted', () => String(listItem(parts).tooltip).includes('10,000'));
      const { description, tooltip } = listItem(parts);
      const articles = results(parts, 'article').length;
      assert.ok(articles > 0, 'articles with most of the query are listed');
      assert.equal(description, `0 hits in 0 articles, ${articles} article${articles === 1 ? '' : 's'} listed`);
      assert.match(String(tooltip), /The list and the count differ/);
    } finally {
      await removeSaved(query);
    }
  });

  it('counts articles alone where a query has no place in a text', async () => {
    await keep('lang:en');
    try {
      await until('it is there', () => listItem(parts).label === '“lang:en”');
      assert.equal(listItem(parts).description, '5 articles');
    } finally {
      await removeSaved('lang:en');
    }
  });

  it('is walked through passage by passage, the reader following', async () => {
    const expected = stops(parts).map(({ article, start }) => `${article} ${start}`);
    const seen: string[] = [];
    for (let i = 0; i <= expected.length; i += 1) {
      await vscode.commands.executeCommand('corpusReader.nextResult');
      const node = parts.results.current;
      assert.ok(node?.kind === 'passage');
      const { id } = node.article.summary;
      seen.push(`${id} ${node.snippet.start}`);
      await until(`the reader shows ${id}`, () => parts.pages.active?.articleId === id);
    }
    assert.deepEqual(seen, [...expected, expected[0]]);
    await vscode.commands.executeCommand('corpusReader.previousResult');
    assert.equal(keyOfCurrent(parts), expected.at(-1));
  });

  it('is sorted by date when asked to, in both directions', async () => {
    const dates = (): string[] => results(parts, 'article').map(({ summary }) => summary.date.edtf ?? '');
    await vscode.commands.executeCommand('corpusReader.sortResults.oldest');
    const oldest = dates();
    assert.deepEqual(oldest, [...oldest].sort());
    await vscode.commands.executeCommand('corpusReader.sortResults.newest');
    assert.deepEqual(dates(), [...oldest].reverse());
    const [list] = parts.results.getChildren();
    assert.match(String(list && parts.results.getTreeItem(list).description), /newest first/);
  });

  it('loses what is removed and has it again when searched anew', async () => {
    const before = results(parts, 'article');
    const [first, second] = before;
    assert.ok(first && second);
    await vscode.commands.executeCommand('corpusReader.removeResult', first);
    assert.deepEqual(
      results(parts, 'article').map(({ summary }) => summary.id),
      before.slice(1).map(({ summary }) => summary.id),
    );
    const [list] = parts.results.getChildren();
    assert.ok(list);
    assert.match(String(parts.results.getTreeItem(list).description), /1 removed/);
    await vscode.commands.executeCommand('corpusReader.repeatSearch', list);
    assert.equal(results(parts, 'article').length, before.length);
  });

  it('is copied as Markdown: a citation, quotations, and links that lead back', async () => {
    const [article] = results(parts, 'article');
    assert.ok(article);
    await vscode.commands.executeCommand('corpusReader.copyResults', article);
    const text = await vscode.env.clipboard.readText();
    const [citation = '', ...quoted] = text.split('\n\n');
    assert.ok(citation.includes('“') && !citation.startsWith('>'), citation);
    assert.equal(
      text.match(/^> \[.*\]\(.*corpus-reader\.corpus-reader\/article\?id=.*:~:text=.*\)$/gm)?.length,
      article.passages.length,
    );
    assert.ok(quoted.join('\n').toLowerCase().includes('peskov'));
  });

  it('stays as it is while the corpus changes, and says that it is no longer all of it', async () => {
    const count = results(parts, 'article').length;
    const file = workspaceUri(EXTRA);
    try {
      await write(file, 'Another article\n\nPeskov said nothing of the kind to anybody at all on that day.\n');
      await until('the list is marked', () => String(listItem(parts).contextValue).includes('stale'));
      assert.equal(results(parts, 'article').length, count);
      assert.match(String(listItem(parts).description), /the corpus has changed since/);
      await vscode.commands.executeCommand('corpusReader.repeatAllSearches');
      assert.equal(results(parts, 'article').length, count + 1);
      assert.doesNotMatch(String(listItem(parts).contextValue), /stale/);
    } finally {
      await vscode.workspace.fs.delete(file);
      await until('the article is gone', () => parts.service.current?.state.articles === 5);
    }
  });

  it('stays when the corpus is read anew', async () => {
    await vscode.commands.executeCommand('corpusReader.refresh');
    await until('the corpus is read', () => parts.service.status === 'ready');
    assert.equal(parts.results.getChildren().length, 1);
  });
});

describe('saved searches', () => {
  let parts: Parts;

  before(async () => {
    parts = await corpusReader();
  });

  it('show how many articles answer now, and follow the corpus', async () => {
    await vscode.commands.executeCommand('corpusReader.saveSearch', 'harpsichord');
    const file = workspaceUri(EXTRA);
    try {
      await until('it is counted', () => descriptionOf(parts, 'harpsichord') === '0 articles');
      await write(file, 'Music\n\nA harpsichord was played in the palace for the whole of the long evening.\n');
      await until('the count follows', () => descriptionOf(parts, 'harpsichord') === '1 article');
    } finally {
      await vscode.workspace.fs.delete(file);
    }
    await until('the count follows again', () => descriptionOf(parts, 'harpsichord') === '0 articles');
    await removeSaved('harpsichord');
    assert.deepEqual(parts.savedSearches.getChildren(), []);
  });

  it('are saved once', async () => {
    await vscode.commands.executeCommand('corpusReader.saveSearch', 'treaty');
    await vscode.commands.executeCommand('corpusReader.saveSearch', ' treaty ');
    assert.deepEqual(parts.savedSearches.getChildren(), [{ name: 'treaty', query: 'treaty' }]);
    await removeSaved('treaty');
  });
});

describe('reading marks', () => {
  let parts: Parts;
  const idsOf = async (query: string): Promise<string[]> => {
    const options = { limit: 10, snippets: 0, typing: false };
    const { hits } = (await parts.service.current?.engine.call('search', query, options)) ?? { hits: [] };
    return hits.map(({ id }) => id).sort();
  };

  before(async () => {
    parts = await corpusReader();
  });

  after(closeAllEditors);

  it('know which articles were in the reader', async () => {
    await openArticle(parts, ARTICLES.low);
    await until('it is begun', async () => (await idsOf('is:reading')).includes(ARTICLES.low));
    assert.ok(!(await idsOf('is:read')).includes(ARTICLES.low));
    assert.ok(!(await idsOf('is:unread')).includes(ARTICLES.low));
  });

  it('are taken back by hand, of the article in the reader and of what is selected in the tree', async () => {
    const isBegun = async (id: string): Promise<boolean> => (await idsOf('is:reading')).includes(id);
    const isUnread = async (id: string): Promise<boolean> => (await idsOf('is:unread')).includes(id);
    for (const id of [ARTICLES.ice, ARTICLES.low]) {
      await openArticle(parts, id);
      await until(`${id} is begun`, () => isBegun(id));
    }
    await vscode.commands.executeCommand('corpusReader.markUnread');
    await until('the one in front is unread', () => isUnread(ARTICLES.low));
    assert.ok(await isBegun(ARTICLES.ice), 'the other one is still begun');

    const query = { grouping: 'flat', filter: '' } as const;
    const nodes = (await parts.service.current?.engine.call('children', query, null)) ?? [];
    await closeAllEditors();
    await vscode.commands.executeCommand('corpusReader.markUnread', nodes[0], nodes);
    await until('all that is selected is unread', async () => (await idsOf('is:unread')).length === 5);
    await vscode.commands.executeCommand('corpusReader.markRead', nodes[0], nodes.slice(0, 2));
    await until('two are read', async () => (await idsOf('is:read')).length === 2);
    await vscode.commands.executeCommand('corpusReader.markUnread', nodes[0], nodes);
    await until('none is', async () => (await idsOf('is:unread')).length === 5);

    await openArticle(parts, ARTICLES.ice);
    await until('what is opened is begun again', () => isBegun(ARTICLES.ice));
  });

  it('are kept beside the notes, with what another window or a sync tool has written there', async () => {
    const folder = workspaceUri('notes-for-reading');
    const file = vscode.Uri.joinPath(folder, 'corpus.reading.jsonl');
    const setting = vscode.workspace.getConfiguration('corpusReader');
    const lines = async (): Promise<string> => read(file).catch(() => '');
    try {
      // the later record holds, and other tests may have had the article in the reader
      const at = `${new Date(Date.now() + 60_000).toISOString().slice(0, 19)}Z`;
      const elsewhere = { article: ARTICLES.relations, state: 'read', at };
      await write(file, `# not ours\n${JSON.stringify(elsewhere)}\n`);
      await setting.update('notesFolder', 'notes-for-reading', vscode.ConfigurationTarget.Workspace);
      await until('it is taken over', async () => (await idsOf('is:read')).includes(ARTICLES.relations));
      await openArticle(parts, ARTICLES.low);
      await until('ours is written', async () =>
        (await lines()).includes(`"article":"${ARTICLES.low}","state":"reading"`),
      );
      assert.match(await lines(), /^# not ours\n/);
      assert.ok((await lines()).includes(JSON.stringify(elsewhere)));
    } finally {
      await setting.update('notesFolder', undefined, vscode.ConfigurationTarget.Workspace);
      await vscode.workspace.fs.delete(folder, { recursive: true });
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    }
  });

  it('know which articles have a note, as notes come and go', async () => {
    const folder = workspaceUri('notes-for-marks');
    const setting = vscode.workspace.getConfiguration('corpusReader');
    await setting.update('notesFolder', 'notes-for-marks', vscode.ConfigurationTarget.Workspace);
    try {
      const note = vscode.Uri.joinPath(folder, 'a.md');
      await write(note, `---\narticle: ${ARTICLES.ice}\ncitekey: x\n---\n\n# A note\n`);
      await until('it is noted', async () => (await idsOf('has:note')).includes(ARTICLES.ice));
      assert.match(await read(note), /A note/);
      await vscode.workspace.fs.delete(note);
      await until('it is no longer noted', async () => !(await idsOf('has:note')).includes(ARTICLES.ice));
    } finally {
      await setting.update('notesFolder', undefined, vscode.ConfigurationTarget.Workspace);
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });
});

/** Saves a search and opens it, as its row in the view does. */
async function keep(query: string): Promise<void> {
  await vscode.commands.executeCommand('corpusReader.saveSearch', query);
  await vscode.commands.executeCommand('corpusReader.openSavedSearch', { name: query });
}

async function removeSaved(name: string): Promise<void> {
  await vscode.commands.executeCommand('corpusReader.removeSavedSearch', { name });
}

/** The nodes of a kind in the newest list. */
function results<Kind extends ResultNode['kind']>(parts: Parts, kind: Kind): Extract<ResultNode, { kind: Kind }>[] {
  const below = (node: ResultNode): ResultNode[] => [node, ...parts.results.getChildren(node).flatMap(below)];
  const [list] = parts.results.getChildren();
  const nodes = list === undefined ? [] : below(list);
  return nodes.filter((node): node is Extract<ResultNode, { kind: Kind }> => node.kind === kind);
}

function stops(parts: Parts): { article: string; start: number }[] {
  return results(parts, 'passage').map(({ article, snippet }) => ({
    article: article.summary.id,
    start: snippet.start,
  }));
}

function keyOfCurrent({ results: view }: Parts): string {
  const node = view.current;
  return node?.kind === 'passage' ? `${node.article.summary.id} ${node.snippet.start}` : '';
}

function listItem(parts: Parts): vscode.TreeItem {
  const [list] = parts.results.getChildren();
  assert.ok(list);
  return parts.results.getTreeItem(list);
}

function descriptionOf({ savedSearches }: Parts, name: string): unknown {
  const search = savedSearches.getChildren().find((candidate) => candidate.name === name);
  return search && savedSearches.getTreeItem(search).description;
}
