import type { LinkBasis, LinkedMention } from '../../model/mention';
import { onOneLine } from '../../search/concordance/context';
import type { AliasCount, BasisCounts } from './model';

type Bases = Partial<Record<LinkBasis, number>>;

/** Counts the spellings of an actor, and on which basis the mentions in each are linked. */
export class FormCounts {
  private readonly byForm = new Map<string, { mentions: number; readonly bases: Bases }>();
  private readonly all: Bases = {};

  add(text: string, { start, end, basis }: LinkedMention): void {
    if (basis === undefined) return;
    const form = onOneLine(text.slice(start, end));
    const count = this.byForm.get(form) ?? { mentions: 0, bases: {} };
    count.mentions += 1;
    count.bases[basis] = (count.bases[basis] ?? 0) + 1;
    this.all[basis] = (this.all[basis] ?? 0) + 1;
    this.byForm.set(form, count);
  }

  get bases(): BasisCounts {
    return this.all;
  }

  /** The most frequent first. */
  list(): AliasCount[] {
    const forms = [...this.byForm].map(([form, { mentions, bases }]) => ({ form, mentions, bases }));
    return forms.sort((a, b) => b.mentions - a.mentions || (a.form < b.form ? -1 : 1));
  }
}
