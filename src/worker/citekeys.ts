import { Citekeys, type ClaimedKey } from '../core/citations/citekeys';
import type { Corpus } from '../core/corpus';

/** The citekeys that notes use. */
export interface ClaimedKeys {
  /** Another one when they may be others. */
  readonly version: number;
  claimed(): Iterable<ClaimedKey>;
}

/** The citekeys of the corpus that is open, made when they are asked for, and anew when articles or notes have changed since. */
export class CorpusCitekeys {
  private last:
    | { readonly of: Corpus; readonly version: number; readonly claims: number; readonly keys: Citekeys }
    | undefined;

  constructor(
    private readonly corpus: () => Corpus,
    private readonly claims: ClaimedKeys,
  ) {}

  get now(): Citekeys {
    const of = this.corpus();
    const { version } = of;
    const { last } = this;
    if (last?.of === of && last.version === version && last.claims === this.claims.version) return last.keys;
    const keys = new Citekeys(of.articles(), this.claims.claimed());
    this.last = { of, version, claims: this.claims.version, keys };
    return keys;
  }
}
