import * as vscode from 'vscode';
import type { ActorKind } from '../../core/model/actor';
import type { MentionKind } from '../../core/model/mention';
import type { ReviewScore } from '../../protocol/actors';
import { numberLabel } from '../util/labels';

/** As what the mentions of a kind of actor are marked: a state is named by a place's name. */
const MARKED_AS: Readonly<Record<ActorKind, MentionKind>> = {
  person: 'person',
  state: 'place',
  organization: 'organization',
  place: 'place',
};

/** The review's figure for the names of a kind of actor; undefined when none of them was reviewed. */
export function scoreOf(kind: ActorKind, scores: readonly ReviewScore[]): ReviewScore | undefined {
  return scores.find((score) => score.kind === MARKED_AS[kind] && score.reviewed > 0);
}

/** "91–97 % right in a sample of 60" */
export function shortFigure({ low, high, reviewed }: ReviewScore): string {
  return vscode.l10n.t('{0}–{1} % right in a sample of {2}', percent(low), percent(high), reviewed);
}

/** The figure as a sentence that says what it counts. */
export function longFigure({ low, high, right, reviewed, kind }: ReviewScore): string {
  const interval = [percent(low), percent(high)];
  switch (kind) {
    case 'person':
      return vscode.l10n.t(
        'Reviewed: {0} of {1} mentions of persons were right ({2}–{3} %, 95 % interval).',
        right,
        reviewed,
        ...interval,
      );
    case 'organization':
      return vscode.l10n.t(
        'Reviewed: {0} of {1} mentions of organizations were right ({2}–{3} %, 95 % interval).',
        right,
        reviewed,
        ...interval,
      );
    default:
      return vscode.l10n.t(
        'Reviewed: {0} of {1} mentions of states and places were right ({2}–{3} %, 95 % interval).',
        right,
        reviewed,
        ...interval,
      );
  }
}

function percent(share: number): string {
  return numberLabel(Math.round(100 * share));
}
