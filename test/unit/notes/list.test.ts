import assert from 'node:assert/strict';
import { matchingEntries } from '../../../src/core/notes/list/filter';
import { groupEntries, type NoteGrouping } from '../../../src/core/notes/list/groups';
import { type ListableEntry, needsLook, standingsOf } from '../../../src/core/notes/list/model';
import { type NoteNode, noteGroups, notesBelow } from '../../../src/core/notes/list/tree';

const PUTIN = { id: 'person:vladimir-putin', name: 'Vladimir Putin' };
const KOREA = { id: 'state:north-korea', name: 'North Korea' };

let made = 0;

function entry(more: Partial<ListableEntry> = {}): ListableEntry {
  made += 1;
  return {
    uri: 'file:///notes/2019.md',
    entry: `e${made}`,
    note: 'Relations',
    article: '2019.txt',
    title: 'Moscow: relations at an all-time low',
    words: 'an all-time low',
    comment: '',
    tags: [],
    state: 'exact',
    fidelity: 'verbatim',
    accepted: false,
    actors: [],
    ...more,
  };
}

function grouped(entries: readonly ListableEntry[], grouping: NoteGrouping): [string, number][] {
  return groupEntries(entries, grouping).map(({ label, entries: within }) => [label, within.length]);
}

describe('how a listed quotation stands', () => {
  it('is its state, and also that its words differ', () => {
    assert.deepEqual(standingsOf(entry({ state: 'moved', fidelity: 'marked' })), ['moved']);
    assert.deepEqual(standingsOf(entry({ state: 'changed' })), ['changed']);
    assert.deepEqual(standingsOf(entry({ fidelity: 'altered' })), ['altered']);
    assert.deepEqual(standingsOf(entry({ state: 'changed', fidelity: 'altered' })), ['changed', 'altered']);
  });

  it('is that it is kept where the reader has said so, unless there is nothing to be said of it', () => {
    assert.deepEqual(standingsOf(entry({ state: 'orphan', fidelity: 'altered', accepted: true })), ['accepted']);
    assert.deepEqual(standingsOf(entry({ fidelity: 'altered', accepted: true })), ['accepted']);
    assert.deepEqual(standingsOf(entry({ state: 'exact', accepted: true })), ['exact']);
  });

  it('needs a look when the passage or the words are not what they were', () => {
    const needing = (['orphan', 'ambiguous', 'changed', 'altered', 'accepted', 'moved', 'exact'] as const).filter(
      needsLook,
    );
    assert.deepEqual(needing, ['orphan', 'ambiguous', 'changed', 'altered']);
  });
});

describe('groups of quotations', () => {
  it('are articles by title, also those that are not in the corpus, each by what it is called', () => {
    const entries = [
      entry(),
      entry({ article: '2017.txt', title: 'Deployment' }),
      entry(),
      entry({ article: null, title: 'gone.txt' }),
      entry({ article: null, title: 'elsewhere.txt' }),
    ];
    assert.deepEqual(grouped(entries, 'article'), [
      ['Deployment', 1],
      ['elsewhere.txt', 1],
      ['gone.txt', 1],
      ['Moscow: relations at an all-time low', 2],
    ]);
  });

  it('keep two articles of one title apart', () => {
    const entries = [entry({ article: 'a.txt', title: 'Talks' }), entry({ article: 'b.txt', title: 'Talks' })];
    assert.deepEqual(
      groupEntries(entries, 'article').map(({ name }) => name),
      ['a.txt', 'b.txt'],
    );
  });

  it('are actors, the most mentioned first, and last those without any', () => {
    const entries = [entry(), entry({ actors: [KOREA] }), entry({ actors: [PUTIN, KOREA] }), entry(), entry()];
    assert.deepEqual(grouped(entries, 'actor'), [
      ['North Korea', 2],
      ['Vladimir Putin', 1],
      ['', 3],
    ]);
  });

  it('are tags whatever their case, an entry once in each', () => {
    const entries = [entry({ tags: ['Claim', 'claim'] }), entry({ tags: ['claim', 'b'] }), entry()];
    assert.deepEqual(grouped(entries, 'tag'), [
      ['b', 1],
      ['claim', 2],
      ['', 1],
    ]);
  });

  it('are states, those that need somebody most first', () => {
    const entries = [
      entry(),
      entry({ state: 'moved' }),
      entry({ state: 'ambiguous' }),
      entry({ fidelity: 'altered' }),
      entry({ state: 'changed', fidelity: 'altered' }),
    ];
    assert.deepEqual(grouped(entries, 'state'), [
      ['ambiguous', 1],
      ['changed', 1],
      ['altered', 2],
      ['moved', 1],
      ['exact', 1],
    ]);
  });

  it('are notes, two of one title apart', () => {
    const entries = [entry(), entry({ uri: 'file:///notes/b.md' }), entry({ uri: 'file:///notes/c.md', note: 'Arms' })];
    assert.deepEqual(grouped(entries, 'note'), [
      ['Arms', 1],
      ['Relations', 1],
      ['Relations', 1],
    ]);
  });
});

describe('the filter of quotations', () => {
  const entries = [
    entry({ words: 'Señor Müller said no', tags: ['claim'] }),
    entry({ comment: 'He had claimed it before', actors: [PUTIN] }),
    entry({ title: 'Ein Vertrag', note: 'Arms' }),
  ];
  const found = (filter: string): number[] =>
    matchingEntries(entries, filter).map((one) => entries.findIndex(({ entry: id }) => id === one.entry));

  it('finds in words, comments, tags, titles, notes and names of actors', () => {
    assert.deepEqual(found('said'), [0]);
    assert.deepEqual(found('before'), [1]);
    assert.deepEqual(found('vertrag'), [2]);
    assert.deepEqual(found('arms'), [2]);
    assert.deepEqual(found('putin'), [1]);
    assert.deepEqual(found('claim'), [0, 1]);
    assert.deepEqual(found('#claim'), [0]);
  });

  it('asks for every word, whatever its case and its accents', () => {
    assert.deepEqual(found('MULLER senor'), [0]);
    assert.deepEqual(found('Mu\u0308ller'), [0]);
    assert.deepEqual(found('muller vertrag'), []);
    assert.deepEqual(found('  '), [0, 1, 2]);
  });
});

describe('the tree of quotations', () => {
  type Node = NoteNode<ListableEntry>;

  /** All quotations below a node, through its ranges. No row has more than a thousand below it. */
  function leaves(nodes: readonly Node[]): string[] {
    assert.ok(nodes.length <= 1_000, `${nodes.length} rows`);
    return nodes.flatMap((node) => (node.type === 'entry' ? [node.entry] : leaves(notesBelow(node))));
  }

  it('has groups, and quotations as commands take them', () => {
    const only = entry();
    const [group] = noteGroups([only], 'article');
    assert.ok(group?.type === 'group');
    const [row] = notesBelow(group);
    assert.ok(row?.type === 'entry');
    assert.deepEqual([row.uri, row.entry, row.listed], [only.uri, only.entry, only]);
    assert.deepEqual(notesBelow(row), []);
  });

  it('parts ten thousand quotations into ranges, each once and in order', () => {
    const entries = Array.from({ length: 10_000 }, () => entry());
    const [group, ...others] = noteGroups(entries, 'article');
    assert.ok(group !== undefined && others.length === 0);
    const below = notesBelow(group);
    assert.equal(below.length, 10);
    assert.deepEqual(
      leaves(below),
      entries.map(({ entry: id }) => id),
    );
  });

  it('parts ten thousand groups, too', () => {
    const entries = Array.from({ length: 10_000 }, (_, i) => entry({ article: `${i}`, title: `Title ${i}` }));
    const top = noteGroups(entries, 'article');
    assert.deepEqual(new Set(top.map(({ type }) => type)), new Set(['range']));
    assert.deepEqual(
      leaves(top),
      entries.map(({ entry: id }) => id),
    );
  });

  it('names every row differently, also one that stands in two groups', () => {
    const entries = [
      entry({ tags: ['a', 'b'], entry: 'x/y' }),
      entry({ tags: ['a'], entry: 'x', uri: 'y file:///notes/2019.md' }),
      entry({ tags: [], entry: 'x' }),
    ];
    const keys: string[] = [];
    const walk = (nodes: readonly Node[]): void => {
      for (const node of nodes) {
        keys.push(node.key);
        walk(notesBelow(node));
      }
    };
    walk(noteGroups(entries, 'tag'));
    assert.equal(new Set(keys).size, keys.length);
    assert.equal(keys.length, 3 + 4);
  });
});
