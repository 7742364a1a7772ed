import assert from 'node:assert/strict';
import { type ActorNode, type ActorOrder, ActorTree } from '../../../src/core/browse/actorTree';
import { MOST_CHILDREN } from '../../../src/core/browse/bucket';
import type { NodeKey } from '../../../src/core/browse/node';
import type { Actor, ActorKind } from '../../../src/core/model/actor';

const ACTORS = [
  actor('state', 'Russia', 9),
  actor('person', 'Vladimir Putin', 8),
  actor('organization', 'Russian Foreign Ministry', 5, 'state:Russia'),
  actor('organization', 'NATO', 4),
  actor('place', 'Helsinki', 4),
  actor('person', 'Angela Merkel', 3),
  actor('organization', 'Duma', 2, 'state:Russia'),
  actor('organization', 'Bundestag', 1, 'state:Germany'),
];

describe('the tree of actors', () => {
  it('shows persons, states with their agencies, organizations and places, the most articles first', () => {
    assert.deepEqual(drawn(treeOf(ACTORS)), [
      'person (2)',
      '  Vladimir Putin',
      '  Angela Merkel',
      'state (1)',
      '  Russia',
      '    Russian Foreign Ministry',
      '    Duma',
      'organization (4, 2 below states)',
      '  NATO',
      '  Bundestag',
      'place (1)',
      '  Helsinki',
    ]);
  });

  it('orders every list by name', () => {
    assert.deepEqual(drawn(treeOf(ACTORS), 'name'), [
      'person (2)',
      '  Angela Merkel',
      '  Vladimir Putin',
      'state (1)',
      '  Russia',
      '    Duma',
      '    Russian Foreign Ministry',
      'organization (4, 2 below states)',
      '  Bundestag',
      '  NATO',
      'place (1)',
      '  Helsinki',
    ]);
  });

  it('shows what a filter matches, and an agency by itself when its state is not among it', () => {
    assert.deepEqual(drawn(treeOf(ACTORS), 'articles', ' duma '), ['organization (1)', '  Duma']);
    assert.deepEqual(drawn(treeOf(ACTORS), 'articles', 'nobody'), []);
  });

  it('puts an agency below a state only: what was made something else has none', () => {
    const renamed = ACTORS.map((one) => (one.name === 'Russia' ? { ...one, kind: 'place' as const } : one));
    assert.ok(drawn(treeOf(renamed)).includes('  Duma'));
  });

  it('has a key of its own for every node, which leads to the same children', () => {
    const tree = treeOf(ACTORS);
    const nodes = allNodes(tree);
    assert.equal(new Set(nodes.map(({ key }) => key)).size, nodes.length);
    assert.deepEqual(tree.children({ order: 'name', filter: '' }, 'kind:nothing'), []);
    assert.deepEqual(tree.children({ order: 'name', filter: '' }, 'kind:person/bucket:0'), []);
  });

  it('keeps apart actors whose ids hold what keys are made of', () => {
    const odd = [{ ...actor('state', 'Odd', 1), id: 'a/bucket:0%' }, actor('organization', 'Office', 1, 'a/bucket:0%')];
    assert.deepEqual(drawn(treeOf(odd)), ['state (1)', '  Odd', '    Office', 'organization (1, 1 below states)']);
  });

  it('parts what is too long into ranges, named by their ends, that lead to every actor once', () => {
    const many = Array.from({ length: MOST_CHILDREN + 1 }, (_, i) =>
      actor('person', `P${String(i).padStart(4, '0')}`, 5000 - i),
    );
    const tree = treeOf(many);
    const ranges = tree.children({ order: 'articles', filter: '' }, 'kind:person');
    assert.deepEqual(
      ranges.map((range) => (range.type === 'range' ? [range.label, range.count] : range.type)),
      [
        ['P0000 (5000) – P0499 (4501)', 500],
        ['P0500 (4500) – P1000 (4000)', 501],
      ],
    );
    const [byName] = tree.children({ order: 'name', filter: '' }, 'kind:person');
    assert.equal(byName?.type === 'range' && byName.label, 'P0000 – P0499');
    const rows = allNodes(tree).flatMap((node) => (node.type === 'actor' ? node.actor.id : []));
    assert.deepEqual(
      rows,
      many.map(({ id }) => id),
    );
  });
});

function actor(kind: ActorKind, name: string, articles: number, state?: string): Actor {
  const agency = state === undefined ? {} : { state };
  return { id: `${kind}:${name}`, name, kind, aliases: [], articles, mentions: articles, ...agency };
}

function treeOf(actors: readonly Actor[]): ActorTree {
  return new ActorTree(actors, (filter) => {
    return new Set(actors.filter(({ name }) => name.toLowerCase().includes(filter)).map(({ id }) => id));
  });
}

function allNodes(tree: ActorTree, parent: NodeKey | null = null): ActorNode[] {
  return tree
    .children({ order: 'articles', filter: '' }, parent)
    .flatMap((node) => [node, ...allNodes(tree, node.key)]);
}

function drawn(tree: ActorTree, order: ActorOrder = 'articles', filter = '', parent: NodeKey | null = null): string[] {
  return tree
    .children({ order, filter }, parent)
    .flatMap((node) => [labelOf(node), ...drawn(tree, order, filter, node.key).map((line) => `  ${line}`)]);
}

function labelOf(node: ActorNode): string {
  if (node.type === 'actor') return node.actor.name;
  if (node.type === 'range') return node.label;
  const below = node.belowStates === 0 ? '' : `, ${node.belowStates} below states`;
  return `${node.kind} (${node.count}${below})`;
}
