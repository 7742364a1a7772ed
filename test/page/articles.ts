import type { Block, BlockKind } from '../../src/core/model/block';
import { BLOCK_SEPARATOR } from '../../src/core/model/block';
import type { LinkedMention, MentionKind } from '../../src/core/model/mention';
import type { ReaderActor, ReaderArticle, ReaderSettings } from '../../src/protocol/reader';

/** A name that a test article mentions. */
export interface Name {
  readonly words: readonly string[];
  readonly kind: MentionKind;
  /** Absent for a kind that is marked only. */
  readonly actor?: { readonly id: string; readonly name: string; readonly kind: ReaderActor['kind'] };
}

export type Draft = readonly [kind: BlockKind, text: string, labelEnd?: number];

export const SETTINGS: ReaderSettings = {
  font: 'serif',
  fontSize: 17,
  width: 68,
  lineHeight: 1.65,
  highlights: true,
  hiddenKinds: [],
};

/** An article of these blocks, in which every occurrence of a name's words is a mention. */
export function articleOf(
  drafts: readonly Draft[],
  names: readonly Name[] = [],
  more: Partial<ReaderArticle> = {},
): ReaderArticle {
  const blocks: Block[] = [];
  let text = '';
  for (const [kind, words, labelEnd] of drafts) {
    if (blocks.length > 0) text += BLOCK_SEPARATOR;
    const start = text.length;
    text += words;
    const label = labelEnd === undefined ? {} : { labelEnd: start + labelEnd };
    blocks.push({ kind, start, end: text.length, ...label });
  }
  const mentions = mentionsIn(text, names);
  return {
    id: 'a.txt',
    title: { value: 'A plain title', provenance: 'corpus.yaml' },
    date: { edtf: '2019-05', provenance: 'text', evidence: 'in May 2019' },
    dateLabel: 'May 2019',
    source: { value: 'DW', provenance: 'corpus.yaml' },
    author: { value: 'Lewis Sanders IV', provenance: 'byline', evidence: 'By Lewis Sanders IV' },
    language: { value: 'en', provenance: 'text' },
    languageLabel: 'English',
    words: text.split(/\s+/).length,
    text,
    blocks,
    mentions,
    actors: actorsOf(mentions, names),
    ...more,
  };
}

function mentionsIn(text: string, names: readonly Name[]): LinkedMention[] {
  const forms = names.flatMap((name) => name.words.map((words) => ({ name, words })));
  forms.sort((a, b) => b.words.length - a.words.length);
  if (forms.length === 0) return [];
  const pattern = forms.map(({ words }) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const found: LinkedMention[] = [];
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'gu'))) {
    const form = forms.find(({ words }) => words === match[0]);
    if (form === undefined) continue;
    const { kind, actor } = form.name;
    const link = actor === undefined ? {} : { actor: actor.id };
    found.push({ start: match.index, end: match.index + match[0].length, kind, ...link });
  }
  return found;
}

function actorsOf(mentions: readonly LinkedMention[], names: readonly Name[]): ReaderActor[] {
  const actors = names.flatMap(({ actor }) => (actor === undefined ? [] : [actor]));
  return actors
    .map((actor) => {
      const here = mentions.filter((mention) => mention.actor === actor.id).length;
      return { ...actor, here, mentions: here + 8, articles: 3 };
    })
    .filter(({ here }) => here > 0)
    .sort((a, b) => b.here - a.here);
}

const person = (name: string, ...words: string[]): Name => ({
  words: [name, ...words],
  kind: 'person',
  actor: { id: `person:${name.toLowerCase().replaceAll(' ', '-')}`, name, kind: 'person' },
});
const state = (id: string, name: string, ...words: string[]): Name => ({
  words: [name, ...words],
  kind: 'place',
  actor: { id: `state:${id}`, name, kind: 'state' },
});

/** The people, states and things of the talks in Sochi. */
export const NAMES: readonly Name[] = [
  person('Donald Trump', 'Donald J. Trump', 'Trump'),
  person('Sergey Lavrov', 'Sergei Lavrov', 'Lavrov'),
  person('Mike Pompeo', 'Pompeo'),
  person('Vladimir Putin', 'Putin'),
  state('RU', 'Russia', 'Moscow'),
  state('US', 'United States', 'US', 'Washington'),
  {
    words: ['Russian Foreign Ministry'],
    kind: 'organization',
    actor: { id: 'organization:mfa', name: 'Russian Foreign Ministry', kind: 'organization' },
  },
  { words: ['Sochi'], kind: 'place', actor: { id: 'place:sochi', name: 'Sochi', kind: 'place' } },
  { words: ['Russian'], kind: 'nationality' },
  { words: ['Cold War'], kind: 'event' },
  { words: ['New START Treaty'], kind: 'treaty' },
];

const LONG_WORDS =
  'Relations between the two countries have been worse than during the Cold War, said Lavrov. Experts in Moscow say that much would have to change. ';

/** An article with a block of every kind, furniture before and after, and more than a window full of text. */
export function sampleArticle(more: Partial<ReaderArticle> = {}): ReaderArticle {
  const drafts: Draft[] = [
    ['boilerplate', 'Home » World » Politics'],
    ['boilerplate', 'Share this with Putin'],
    ['title', 'US And Russia – Trying To Improve Relations'],
    ['byline', 'By Lewis Sanders IV (DW)'],
    ['caption', 'Mike Pompeo and Sergey Lavrov shake hands after their joint news conference in Sochi'],
    [
      'paragraph',
      'Senior officials have called for an overhaul of US-Russia ties. Experts say it will prove difficult.',
    ],
    ['paragraph', 'But Trump appeared to ignore the divide, a point that Mike Pompeo acknowledged on Tuesday.'],
    ['heading', '‘Champagne corks going off in Moscow’'],
    ['quote', '“I believe it’s time to start building a new, more responsible and constructive model,” Lavrov added.'],
    ['paragraph', 'Even before the New START Treaty was signed, the Russian Foreign Ministry spoke of the Cold War.'],
    ['list item', 'What Lavrov wants'],
    ['list item', 'What Pompeo wants'],
    ['speaker turn', 'Reporter: Do you know that your team members had contact with Russia?', 9],
    ['speaker turn', 'Trump:I have nothing to do with Russia. A Russian asked me that before.', 6],
  ];
  for (let i = 1; i <= 14; i += 1) drafts.push(['paragraph', `Part ${i}. ${LONG_WORDS.repeat(4).trim()}`]);
  drafts.push(['boilerplate', 'Subscribe to our newsletter']);
  return articleOf(drafts, NAMES, {
    title: { value: 'US And Russia – Trying To Improve Relations', provenance: 'text' },
    ...more,
  });
}
