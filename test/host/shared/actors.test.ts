import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ActorNode, ActorRowNode } from '../../../src/core/browse/actorTree';
import type { Actor, ActorId } from '../../../src/core/model/actor';
import type { Verdict } from '../../../src/core/model/judgement';
import type { LinkedMention } from '../../../src/core/model/mention';
import type { Parts } from '../../../src/host/activate';
import { ARTICLES, closeAllEditors, corpusReader, forgetJudgements, labelOf, openArticle, rows } from './extension';

const PESKOV = 'person:dmitry-peskov';
const PUTIN = 'person:vladimir-putin';

describe('the view "Actors"', () => {
  let parts: Parts;

  before(async () => {
    parts = await corpusReader();
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('corpusReader.orderActors.articles');
    await closeAllEditors();
    await forgetJudgements(parts);
  });

  it('shows the kinds with their numbers, and below them their actors with what is known of them', async () => {
    const kinds = await actorRows(parts);
    assert.deepEqual(kinds.map(labelOf).slice(0, 2), ['Persons', 'States']);
    const [persons] = kinds;
    const below = await actorRows(parts, persons?.node);
    assert.equal(persons?.item.description, String(below.length));
    const peskov = below.find((row) => labelOf(row) === 'Dmitry Peskov')?.item;
    assert.ok(peskov, below.map(labelOf).join(', '));
    assert.match(String(peskov.tooltip), /person, \d articles, \d+ mentions\nAlso written: .*Peskov/);
    assert.match(peskov.accessibilityInformation?.label ?? '', /^Dmitry Peskov, person, \d articles$/);
    assert.deepEqual(peskov.command?.arguments, [PESKOV]);
    assert.equal(peskov.contextValue, 'actor');
  });

  it('is ordered by articles or by name', async () => {
    const counts = (await persons(parts)).map(({ actor }) => actor.articles);
    assert.deepEqual(
      counts,
      [...counts].sort((a, b) => b - a),
    );
    await vscode.commands.executeCommand('corpusReader.orderActors.name');
    const names = (await persons(parts)).map(({ actor }) => actor.name);
    assert.deepEqual(names, [...names].sort(new Intl.Collator('en').compare));
  });

  it('merges what is dragged onto another, and takes it back', async () => {
    const people = await persons(parts);
    const [peskov, putin] = [rowOf(people, PESKOV), rowOf(people, PUTIN)];
    const transfer = new vscode.DataTransfer();
    parts.actors.dragging.handleDrag([peskov], transfer);
    await parts.actors.dragging.handleDrop(putin, transfer);
    assert.deepEqual(held(parts), [{ do: 'merge', actor: PESKOV, into: PUTIN }]);
    assert.ok(!(await persons(parts)).some(({ actor }) => actor.id === PESKOV));
    await vscode.commands.executeCommand('corpusReader.undoJudgement');
    assert.ok((await persons(parts)).some(({ actor }) => actor.id === PESKOV));
  });

  it('merges nothing into a kind, into nothing, or into itself', async () => {
    const peskov = rowOf(await persons(parts), PESKOV);
    const [kind] = await actorRows(parts);
    for (const target of [kind?.node, undefined, peskov]) {
      const transfer = new vscode.DataTransfer();
      parts.actors.dragging.handleDrag([peskov], transfer);
      await parts.actors.dragging.handleDrop(target, transfer);
    }
    assert.deepEqual(held(parts), []);
  });
});

describe('the commands that judge', () => {
  let parts: Parts;

  before(async () => {
    parts = await corpusReader();
  });

  afterEach(async () => {
    await closeAllEditors();
    await forgetJudgements(parts);
  });

  it('merge several rows into one of them', async () => {
    const people = await persons(parts);
    const [peskov, putin] = [rowOf(people, PESKOV), rowOf(people, PUTIN)];
    await vscode.commands.executeCommand('corpusReader.mergeActor', peskov, [peskov, putin], PUTIN);
    assert.deepEqual(held(parts), [{ do: 'merge', actor: PESKOV, into: PUTIN }]);
    const putinNow = await actor(parts, PUTIN);
    assert.equal(putinNow?.mentions, peskov.actor.mentions + putin.actor.mentions);
  });

  it('rename an actor, but not to nothing', async () => {
    await vscode.commands.executeCommand('corpusReader.renameActor', PESKOV, '  Dmitry  S. Peskov ');
    assert.equal((await actor(parts, PESKOV))?.name, 'Dmitry S. Peskov');
    await vscode.commands.executeCommand('corpusReader.renameActor', PESKOV, ' ');
    assert.equal(held(parts).length, 1);
  });

  it('set the kind of an actor, by its row among the articles too', async () => {
    const [year] = await rows(parts);
    const below = await rows(parts, year?.node);
    const row = below.find((one) => labelOf(one) === 'Dmitry Peskov');
    await vscode.commands.executeCommand('corpusReader.setActorKind', row?.node, 'organization');
    assert.equal((await actor(parts, PESKOV))?.kind, 'organization');
  });

  it('split a spelling off', async () => {
    const form = (await actor(parts, PESKOV))?.aliases.find((alias) => alias === 'Peskov');
    assert.ok(form);
    const to = { name: 'Another Peskov', kind: 'person' };
    await vscode.commands.executeCommand('corpusReader.splitActor', PESKOV, form, to);
    assert.deepEqual(held(parts), [{ do: 'split', actor: PESKOV, forms: ['Peskov'], to }]);
    assert.ok((await persons(parts)).some((row) => row.actor.name === 'Another Peskov'));
  });

  it('say that an actor is no name in any of its spellings, once for those that are the same', async () => {
    await vscode.commands.executeCommand('corpusReader.rejectActor', PESKOV);
    const rejected = held(parts).flatMap((verdict) => (verdict.do === 'reject everywhere' ? verdict.text : []));
    assert.ok(rejected.includes('Dmitry Peskov') && rejected.includes('Peskov'), rejected.join(', '));
    assert.equal(new Set(rejected.map((text) => text.toLowerCase())).size, rejected.length);
    assert.equal(await actor(parts, PESKOV), null);
  });

  it('say of a passage that it is no name, or whom it names, here or everywhere; the reader follows', async () => {
    await openArticle(parts, ARTICLES.low);
    const mention = await mentionOf(parts, PESKOV);
    const words = parts.pages.active?.text.slice(mention.start, mention.end);
    const place = { article: ARTICLES.low, start: mention.start, end: mention.end };
    await vscode.commands.executeCommand('corpusReader.rejectMention', place);
    assert.equal(await mentionAt(parts, mention.start), undefined);
    await vscode.commands.executeCommand('corpusReader.undoJudgement');

    const named = { id: PUTIN, name: 'Vladimir Putin', kind: 'person' };
    await vscode.commands.executeCommand('corpusReader.assignMention', place, named);
    assert.deepEqual(await linkAt(parts, mention.start), [PUTIN, 'judgement']);
    await vscode.commands.executeCommand('corpusReader.undoJudgement');

    const nobody = { name: 'A Press Secretary', kind: 'person' };
    await vscode.commands.executeCommand('corpusReader.tagEverywhere', place, nobody, 'article');
    const { low: article } = ARTICLES;
    assert.deepEqual(held(parts), [{ do: 'tag everywhere', text: words, to: nobody, article }]);
    const [id] = await linkAt(parts, mention.start);
    assert.equal((await actor(parts, id ?? ''))?.name, 'A Press Secretary');
  });

  it('do nothing with what is not there', async () => {
    void vscode.commands.executeCommand('corpusReader.mergeActor', 'person:nobody', PUTIN);
    await vscode.commands.executeCommand('corpusReader.renameActor', { actor: 7 }, 'Nobody');
    await vscode.commands.executeCommand('corpusReader.mergeActor', PESKOV, 'person:nobody');
    assert.deepEqual(held(parts), []);
  });
});

describe('the setting of whose articles the tree shows', () => {
  it('shows an article under every actor that it mentions', async () => {
    const parts = await corpusReader();
    const settings = vscode.workspace.getConfiguration('corpusReader');
    await vscode.commands.executeCommand('corpusReader.groupBy.actorYear');
    const salient = await rows(parts);
    await settings.update('tree.actors', 'all', vscode.ConfigurationTarget.Workspace);
    try {
      const all = await rows(parts);
      assert.ok(all.length > salient.length, `${all.length} and ${salient.length}`);
      assert.match(String(all[0]?.item.tooltip), /every person, state and organization/);
      assert.match(String(salient[0]?.item.tooltip), /title names/);
    } finally {
      await settings.update('tree.actors', undefined, vscode.ConfigurationTarget.Workspace);
      await vscode.commands.executeCommand('corpusReader.groupBy.yearActor');
    }
  });
});

async function actorRows({ actors }: Parts, parent?: ActorNode): Promise<{ node: ActorNode; item: vscode.TreeItem }[]> {
  return (await actors.getChildren(parent)).map((node) => ({ node, item: actors.getTreeItem(node) }));
}

async function persons(parts: Parts): Promise<ActorRowNode[]> {
  const [first] = await parts.actors.getChildren();
  assert.equal(first?.type === 'kind' && first.kind, 'person');
  return (await parts.actors.getChildren(first)).filter((node) => node.type === 'actor');
}

function rowOf(people: readonly ActorRowNode[], id: ActorId): ActorRowNode {
  const row = people.find(({ actor: one }) => one.id === id);
  assert.ok(row, `${id} is not in the view`);
  return row;
}

async function actor(parts: Parts, id: ActorId): Promise<Actor | null> {
  return (await parts.service.current?.engine.call('actor', id)) ?? null;
}

async function mentions(parts: Parts): Promise<readonly LinkedMention[]> {
  return (await parts.service.current?.engine.call('read', ARTICLES.low))?.mentions ?? [];
}

async function mentionOf(parts: Parts, id: ActorId): Promise<LinkedMention> {
  const mention = (await mentions(parts)).find((one) => one.actor === id);
  assert.ok(mention, `${id} is not mentioned`);
  return mention;
}

async function mentionAt(parts: Parts, start: number): Promise<LinkedMention | undefined> {
  return (await mentions(parts)).find((mention) => mention.start === start);
}

async function linkAt(parts: Parts, start: number): Promise<readonly (string | undefined)[]> {
  const mention = await mentionAt(parts, start);
  return [mention?.actor, mention?.basis];
}

/** What holds, without when and why. */
function held({ judgements }: Parts): Verdict[] {
  return judgements.all.map(({ id: _id, time: _time, reason: _reason, ...verdict }) => verdict);
}
