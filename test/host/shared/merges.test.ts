import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Parts } from '../../../src/host/activate';
import type { MergesView } from '../../../src/protocol/mergesPage';
import { closeAllEditors, corpusReader, forgetJudgements, until, workspaceUri, write } from './extension';

const RARE = 'person:dmitri-peskov';
const FREQUENT = 'person:dmitry-peskov';
const NAMES = { actor: 'Dmitri Peskov', into: 'Dmitry Peskov' };

describe('suggested merges', () => {
  let parts: Parts;
  const article = workspaceUri('zz-misspelt.txt');
  const view = (): MergesView | undefined => parts.merges.active?.view;
  const names = () => {
    const shown = view();
    return shown?.state === 'suggestion' ? { actor: shown.merge.actor.name, into: shown.merge.into.name } : undefined;
  };
  const key = () => {
    const shown = view();
    assert.equal(shown?.state, 'suggestion');
    return shown.merge.key;
  };
  const send = async (message: object) => parts.merges.active?.receive({ key: key(), ...message } as never);
  const because = () => {
    const shown = view();
    return shown?.state === 'nothing' ? shown.because : undefined;
  };
  const articlesOf = async (id: string) => (await parts.service.current?.engine.call('actor', id))?.articles;

  before(async () => {
    parts = await corpusReader();
    const text = 'Putin is at home, Dmitri Peskov said. Dmitri Peskov did not say when Putin had come.\n';
    await write(article, `Where Putin is\n\n${text.repeat(3)}`);
    await until('the article is there', async () => (await articlesOf(RARE)) === 1);
  });

  beforeEach(async () => {
    await vscode.commands.executeCommand('corpusReader.suggestedMerges');
    await until('the two are suggested', () => names() !== undefined);
  });

  afterEach(async () => {
    await closeAllEditors();
    await forgetJudgements(parts);
  });

  after(async () => {
    await vscode.workspace.fs.delete(article);
    await until('the article is gone', async () => (await articlesOf(RARE)) === undefined);
  });

  it('show the pair with what is known of either, in one tab', async () => {
    assert.deepEqual(names(), NAMES);
    const shown = view();
    assert.equal(shown?.state, 'suggestion');
    const { actor, into } = shown.merge;
    assert.equal(actor.articles, 1);
    assert.equal(actor.lines.length, 3);
    assert.deepEqual([...new Set(actor.lines.map(({ match }) => match))], ['Dmitri Peskov']);
    assert.ok(into.articles > 1);
    assert.ok(into.forms.some(({ form, mentions }) => form === 'Dmitry Peskov' && mentions > 0));
    const tab = parts.merges.active;
    await vscode.commands.executeCommand('corpusReader.suggestedMerges');
    assert.equal(parts.merges.active, tab);
  });

  it('merge nothing by themselves', async () => {
    assert.deepEqual(parts.judgements.all, []);
    assert.equal(await articlesOf(RARE), 1);
  });

  it('are merged by an answer: the actors follow, and it can be taken back', async () => {
    const before = (await articlesOf(FREQUENT)) ?? 0;
    await send({ type: 'merge', keep: 'into' });
    const [judgement] = parts.judgements.all;
    assert.equal(judgement?.do, 'merge');
    assert.deepEqual([judgement.actor, judgement.into], [RARE, FREQUENT]);
    assert.equal(await articlesOf(RARE), undefined);
    // and the bare surname has one bearer again
    assert.ok(((await articlesOf(FREQUENT)) ?? 0) > before);
    assert.equal(because(), 'all answered');
    await parts.merges.active?.receive({ type: 'undo' });
    assert.deepEqual(parts.judgements.all, []);
    assert.equal(await articlesOf(FREQUENT), before);
    assert.deepEqual(names(), NAMES);
  });

  it('keep the name that the reader chooses', async () => {
    await send({ type: 'merge', keep: 'actor' });
    const [judgement] = parts.judgements.all;
    assert.equal(judgement?.do, 'merge');
    assert.deepEqual([judgement.actor, judgement.into], [FREQUENT, RARE]);
    const actor = await parts.service.current?.engine.call('actor', RARE);
    assert.equal(actor?.name, 'Dmitri Peskov');
  });

  it('that were refused do not come again', async () => {
    await send({ type: 'apart' });
    assert.equal(parts.judgements.all[0]?.do, 'keep apart');
    await closeAllEditors();
    await until('the tab is gone', () => parts.merges.active === undefined);
    await vscode.commands.executeCommand('corpusReader.suggestedMerges');
    await until('nothing is suggested', () => because() === 'none');
  });

  it('that were left for later stay in the list, and nothing keeps it', async () => {
    await send({ type: 'later' });
    assert.deepEqual(names(), NAMES);
    assert.deepEqual(parts.judgements.all, []);
  });

  it('drop an answer about another pair than the one that is shown', async () => {
    await parts.merges.active?.receive({ type: 'merge', key: 'another', keep: 'into' });
    assert.deepEqual(parts.judgements.all, []);
    assert.deepEqual(names(), NAMES);
  });
});
