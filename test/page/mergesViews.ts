// Views of the page "Suggested Merges" to be tested with.

import type { FromMerges, MergesView, PageActor, PageEvidence, ToMerges } from '../../src/protocol/mergesPage';
import { type PageKind, TestedPage } from './pageLab';

export type MergesUnderTest = TestedPage<ToMerges, FromMerges>;

export const mergesPage: PageKind<MergesUnderTest> = {
  name: 'merges',
  sheets: ['base', 'page', 'merges'],
  width: 1000,
  height: 700,
  Tested: TestedPage<ToMerges, FromMerges>,
};

type Suggestion = Extract<MergesView, { state: 'suggestion' }>;

const SNAP: PageEvidence = {
  left: '“We will not give up a single village,” ',
  match: 'Volodymyr Zelenskiy',
  right: ' said in Kiev on Friday.',
  title: 'A village at the line of contact',
  dateLabel: 'Oct 4, 2019',
  source: 'DW',
};

export const RARE: PageActor = {
  id: 'person:volodymyr-zelenskiy',
  name: 'Volodymyr Zelenskiy',
  kind: 'person',
  articles: 2,
  mentions: 5,
  forms: [
    { form: 'Zelenskiy', mentions: 3 },
    { form: 'Volodymyr Zelenskiy', mentions: 2 },
  ],
  moreForms: 0,
  years: { first: 2019, last: 2019 },
  lines: [SNAP, { ...SNAP, title: 'Talks in Normandy', source: null }],
};

export const FREQUENT: PageActor = {
  ...RARE,
  id: 'person:volodymyr-zelensky',
  name: 'Volodymyr Zelensky',
  articles: 1200,
  mentions: 4021,
  forms: [{ form: 'Zelensky', mentions: 2890 }],
  moreForms: 4,
  years: { first: 2018, last: 2024 },
  lines: [{ ...SNAP, match: 'Zelensky' }],
};

/** The first of three suggestions. */
export function suggestionView(more: Partial<Suggestion> = {}, shown: Partial<Suggestion['merge']> = {}): Suggestion {
  return {
    state: 'suggestion',
    merge: {
      key: 'a',
      actor: RARE,
      into: FREQUENT,
      reasons: ['sound'],
      together: 0,
      company: ['Angela Merkel', 'Emmanuel Macron'],
      ...shown,
    },
    list: [
      { key: 'a', actor: RARE.name, into: FREQUENT.name },
      { key: 'b', actor: 'Muammar Qaddafi', into: 'Moammar Gadhafi' },
      { key: 'c', actor: 'J. Mattis', into: 'James Mattis' },
    ],
    canUndo: false,
    done: null,
    ...more,
  };
}

export function show(view: MergesView): ToMerges {
  return { type: 'show', view, strings: {} };
}
