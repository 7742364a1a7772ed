// Views of the page "Repair Notes" to be tested with.

import type { FromRepair, PageCandidate, RepairView, ShownRepair, ToRepair } from '../../src/protocol/repairPage';
import { type PageKind, TestedPage } from './pageLab';

export type RepairUnderTest = TestedPage<ToRepair, FromRepair>;

export const repairPage: PageKind<RepairUnderTest> = {
  name: 'repair',
  sheets: ['base', 'page', 'repair'],
  width: 1000,
  height: 700,
  Tested: TestedPage<ToRepair, FromRepair>,
};

type Repair = Extract<RepairView, { state: 'repair' }>;

export const CHANGED: PageCandidate = {
  changes: [
    { kind: 'same', text: 'relations are at an all-time ' },
    { kind: 'removed', text: 'low' },
    { kind: 'added', text: 'high' },
    { kind: 'same', text: ', he said' },
  ],
  before: '… The minister was brief: ',
  after: ' on Monday. Then he left the hall …',
  score: 0.87,
};

export const SAME: PageCandidate = {
  changes: [{ kind: 'same', text: 'relations are at an all-time low, he said' }],
  before: '',
  after: ' once more.',
  score: 0.999,
};

/** The second of seven, which has changed. */
export function repairView(shown: Partial<ShownRepair> = {}, more: Partial<Repair> = {}): Repair {
  return {
    state: 'repair',
    repair: {
      key: 'k3f9x2 file:///notes/2019.md',
      note: 'notes/2019.md',
      title: 'Moscow: relations',
      isThere: true,
      standings: ['changed'],
      words: 'relations are at an all-time low, he said',
      comment: 'Was it *he*?',
      candidates: [CHANGED, SAME],
      canKeep: true,
      ...shown,
    },
    position: 2,
    total: 7,
    done: null,
    ...more,
  };
}

export function show(view: RepairView): ToRepair {
  return { type: 'show', view, strings: {} };
}
