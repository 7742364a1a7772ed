import type { ProfileFilter } from '../../../core/entities/profile/model';
import type { ActorId } from '../../../core/model/actor';
import type { Judgement } from '../../../core/model/judgement';
import type { ActorPageState, ActorView, PageFilter } from '../../../protocol/actorPage';
import type { ActorArticle, ActorLine } from '../../../protocol/actors';
import type { CancelSignal } from '../../../protocol/rpc';
import type { CorpusService } from '../../corpus/corpusService';
import type { Engine } from '../../corpus/engine';
import { pageFacts } from './pageFacts';
import { profileOf, rejectionsOf } from './whoItIs';

/** Whom a page was opened for, with what is needed to tell what became of them. */
export type AskedActor = Omit<ActorPageState, 'list'>;

/** Spellings that are remembered; of more of them nobody says one by one that they are no names. */
const MOST_KNOWN = 100;

/** What is needed to answer for the rows of the lists. */
export interface HeldRows {
  readonly engine: Engine;
  readonly actor: ActorId;
  readonly filter: ProfileFilter;
  readonly articles: readonly ActorArticle[];
}

/** What the page shows, and what its rows are fetched by; the rows have no generation yet. */
export interface Found {
  readonly view: ActorView;
  readonly rows?: HeldRows;
}

/** Looks up all that the page shows of an actor, or finds why there is nothing to show. Rejects with `Cancelled` at the signal. */
export async function lookUp(
  { id, name, forms, filter }: AskedActor,
  { current, status, failure }: CorpusService,
  judgements: readonly Judgement[],
  signal: CancelSignal,
): Promise<Found> {
  if (current === undefined) {
    if (status === 'failed') return { view: { is: 'failure', message: failure } };
    return { view: { is: status === 'loading' ? 'waiting' : 'no corpus' } };
  }
  const { engine } = current;
  const profile = await profileOf(id, judgements, (one) => engine.cancellable('actorProfile', [one], signal));
  if (profile === null) {
    if (status === 'loading') return { view: { is: 'waiting' } };
    return { view: { is: 'gone', name, undo: rejectionsOf([name, ...forms], judgements) } };
  }
  const actor = profile.actor.id;
  const asked = askedOf(filter);
  const [scores, articles, { total: mentions }] = await Promise.all([
    engine.call('reviewScores'),
    engine.cancellable('actorArticles', [actor, asked], signal),
    engine.cancellable('actorLines', [actor, asked, 0, 0], signal),
  ]);
  const spellings = profile.forms.map(({ form }) => form);
  const known = [...new Set([...spellings, ...forms])].slice(0, MOST_KNOWN);
  const rows = { generation: 0, filter, counts: { mentions, articles: articles.length } };
  return {
    view: { is: 'shown', facts: pageFacts(profile, scores), rows, known: actor === id ? known : spellings },
    rows: { engine, actor, filter: asked, articles },
  };
}

/** The mentions `[from, to)`; none when the corpus was closed meanwhile, for which there is another view already. */
export async function mentionsOf(
  { engine, actor, filter }: HeldRows,
  from: number,
  to: number,
): Promise<readonly ActorLine[]> {
  try {
    return (await engine.call('actorLines', actor, filter, from, to)).lines;
  } catch {
    return [];
  }
}

function askedOf({ year, companion }: PageFilter): ProfileFilter {
  return { ...(year === undefined ? {} : { year }), ...(companion === undefined ? {} : { companion: companion.id }) };
}
