import type { Actor } from '../../core/model/actor';
import type { OpenCorpus } from '../corpus/openCorpus';
import type { Judgements } from '../judgements/judgements';

/** What a command that judges works with. */
export interface Judging {
  readonly corpus: OpenCorpus;
  readonly judgements: Judgements;
}

/** The actors that a command is about: at least one. */
export type Actors = readonly [Actor, ...Actor[]];
