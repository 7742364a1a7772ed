import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Verdict } from '../../../src/core/model/judgement';
import type { Parts } from '../../../src/host/activate';
import type { ActorFacts, ActorView, ShownRows } from '../../../src/protocol/actorPage';
import { closeAllEditors, corpusReader, forgetJudgements, until } from './extension';

const PUTIN = 'person:vladimir-putin';
const PESKOV = 'person:dmitry-peskov';

describe('the page of an actor', () => {
  let parts: Parts;

  before(async () => {
    parts = await corpusReader();
  });

  afterEach(async () => {
    await closeAllEditors();
    await forgetJudgements(parts);
  });

  const tab = (position = 0) => {
    const found = parts.actorTabs.all[position];
    assert.ok(found, 'no page of an actor is open');
    return found;
  };
  const shown = (view: ActorView = tab().view): { readonly facts: ActorFacts; readonly rows: ShownRows } => {
    assert.ok(view.is === 'shown', JSON.stringify(view));
    return view;
  };
  const isShown = (id: string) => () => {
    const view = parts.actorTabs.all[0]?.view;
    return view?.is === 'shown' && view.facts.id === id;
  };
  async function open(id: string): Promise<void> {
    await vscode.commands.executeCommand('corpusReader.openActor', id);
    await until(`${id} is on the page`, isShown(id));
  }
  const judge = (verdict: Verdict) => parts.judgements.add(verdict);

  it('opens in a tab of its own, once an actor', async () => {
    await open(PUTIN);
    await vscode.commands.executeCommand('corpusReader.openActor', PUTIN);
    assert.equal(parts.actorTabs.all.length, 1);
    assert.equal(tab().panel.title, shown().facts.name);
    await vscode.commands.executeCommand('corpusReader.openActor', { actor: PESKOV });
    assert.equal(parts.actorTabs.all.length, 2);
  });

  it('tells the same of an actor everywhere on it', async () => {
    await open(PUTIN);
    const { facts, rows } = shown();
    const sum = (counts: readonly { readonly mentions: number }[]) =>
      counts.reduce((total, { mentions }) => total + mentions, 0);
    assert.ok(facts.mentions > 3);
    assert.equal(sum(facts.years), facts.mentions);
    assert.equal(sum(facts.forms), facts.mentions);
    assert.equal(
      Object.values(facts.bases).reduce((total, count) => total + count, 0),
      facts.mentions,
    );
    assert.deepEqual(rows.counts, { mentions: facts.mentions, articles: facts.articles });
    assert.ok(facts.companions.every(({ articles }) => articles <= facts.articles));
  });

  it('narrows its lists to a year and to a companion', async () => {
    await open(PUTIN);
    const { facts } = shown();
    const year = facts.years.find(({ articles }) => articles > 0 && articles < facts.articles);
    assert.ok(year);
    await tab().receive({ type: 'filter', year: year.year });
    await until('the lists are narrowed', () => shown().rows.filter.year === year.year);
    assert.deepEqual(shown().rows.counts, { mentions: year.mentions, articles: year.articles });
    const [companion] = facts.companions;
    assert.ok(companion);
    await tab().receive({ type: 'filter', companion: companion.id });
    await until('the lists are narrowed', () => shown().rows.filter.companion?.id === companion.id);
    assert.equal(shown().rows.filter.companion?.name, companion.name);
    assert.equal(shown().rows.counts.articles, companion.articles);
  });

  it('opens an article at the mention', async () => {
    await open(PUTIN);
    // what is asked of rows that have changed meanwhile has no answer
    let asked: number | undefined;
    await until('an article is in the reader', async () => {
      const { generation } = shown().rows;
      if (generation !== asked) {
        asked = generation;
        await tab().receive({ type: 'open', list: 'mentions', generation, position: 0, focus: true });
      }
      return [...parts.pages.all].some(({ articleId }) => articleId !== undefined);
    });
  });

  it('follows an actor that is renamed, merged, and taken apart again', async () => {
    await open(PESKOV);
    await judge({ do: 'rename', actor: PESKOV, name: 'Dmitry S. Peskov' });
    await until('it has its new name', () => tab().panel.title === 'Dmitry S. Peskov');
    const merge = await judge({ do: 'merge', actor: PESKOV, into: PUTIN });
    assert.ok(merge);
    await until('the other is on the page', isShown(PUTIN));
    const told = shown().facts.judgements.find(({ id }) => id === merge.id);
    assert.match(told?.words ?? '', /Putin/);
    await tab().receive({ type: 'undo', judgements: [merge.id] });
    await until('it is itself again', isShown(PESKOV));
  });

  it('says that a name is none any more, and takes that back', async () => {
    await open(PESKOV);
    for (const { form } of shown().facts.forms) await judge({ do: 'reject everywhere', text: form });
    // nobody is left before the page knows of the last judgement
    const undo = () => {
      const { view } = tab();
      return view.is === 'gone' ? view.undo : [];
    };
    await until('nobody is on the page', () => undo().length === parts.judgements.all.length);
    await tab().receive({ type: 'undo', judgements: undo() });
    await until('it is there again', isShown(PESKOV));
  });
});
