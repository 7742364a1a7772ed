import { type Message, message } from '../../basics/message';
import type { ActorId, ActorKind } from '../../model/actor';
import type { ArticleId } from '../../model/article';
import type { Judgement, JudgementId, NamedActor, VerdictOf } from '../../model/judgement';
import type { Problem } from '../../model/problem';
import { normalForm } from '../text/normalForm';
import {
  type JudgedFurniture,
  type JudgedPassage,
  type JudgedState,
  NO_JUDGEMENTS,
  type Parting,
  pairKey,
  type TaggedWords,
} from './effect';
import { Merges } from './merges';
import { type JudgementLine, parseJudgements, problemOfJudgement } from './parse';

/** What the text of corpus.judgements.jsonl comes to, null when there is none, and what is wrong with it, line by line. Never throws. */
export function foldJudgements(text: string | null): {
  readonly state: JudgedState;
  readonly problems: readonly Problem[];
} {
  if (text === null) return { state: NO_JUDGEMENTS, problems: [] };
  const { lines, problems } = parseJudgements(text);
  const found = [...problems];
  const fold = new Fold();
  for (const { judgement, range } of withoutUndone(lines, found)) {
    const fault = fold.add(judgement);
    if (fault !== undefined) found.push(problemOfJudgement(range, 'doubtful', fault));
  }
  found.sort((a, b) => (a.range?.startLine ?? 0) - (b.range?.startLine ?? 0));
  return { state: fold.state(), problems: found };
}

/**
 * The lines that hold, without `undo`. A line can only take back an earlier one, an `undo` included, so that going
 * through them from the last to the first settles each when it is reached.
 */
function withoutUndone(lines: readonly JudgementLine[], problems: Problem[]): readonly JudgementLine[] {
  const earlier = new Map<JudgementId, number>();
  for (const [index, { judgement }] of lines.entries()) earlier.set(judgement.id, index);
  const undone = new Set<JudgementId>();
  const holding: JudgementLine[] = [];
  for (const [index, line] of [...lines.entries()].reverse()) {
    const { judgement, range } = line;
    if (undone.has(judgement.id)) continue;
    if (judgement.do !== 'undo') {
      holding.push(line);
    } else if ((earlier.get(judgement.judgement) ?? index) < index) {
      undone.add(judgement.judgement);
    } else {
      const reason = message('no earlier line has the id “{0}”, so there is nothing to undo.', judgement.judgement);
      problems.push(problemOfJudgement(range, 'doubtful', reason));
    }
  }
  return holding.reverse();
}

/** Judgements that hold, one after the other: of two that clash the later one has its way. */
class Fold {
  private readonly holding: Judgement[] = [];
  private readonly merges = new Merges();
  private readonly names = new Map<ActorId, string>();
  private readonly kinds = new Map<ActorId, ActorKind>();
  private readonly partings = new Map<ActorId, readonly Parting[]>();
  private readonly passages = new Map<ArticleId, Map<string, JudgedPassage>>();
  private readonly furniture = new Map<ArticleId, readonly JudgedFurniture[]>();
  private readonly rejected = new Set<string>();
  private readonly apart = new Set<string>();
  private tagged: readonly (TaggedWords & { readonly form: string })[] = [];

  /** Why the judgement has no effect, if it has none. */
  add(judgement: Judgement): Message | undefined {
    this.holding.push(judgement);
    switch (judgement.do) {
      case 'merge':
        return this.merge(judgement.actor, judgement.into);
      case 'split':
        return this.part(judgement.actor, judgement);
      case 'rename':
        return void this.names.set(judgement.actor, judgement.name);
      case 'set kind':
        return void this.kinds.set(judgement.actor, judgement.kind);
      case 'reject':
        return this.judge(judgement.article, { at: judgement.at, to: null });
      case 'assign':
        return this.judge(judgement.article, { at: judgement.at, to: judgement.to });
      case 'reject everywhere':
        return this.reject(judgement.text);
      case 'tag everywhere':
        return this.tag(judgement.text, judgement.to, judgement.article);
      case 'keep apart':
        return this.keepApart(...judgement.actors);
      case 'furniture':
        return this.furnish(judgement);
      case 'review':
      case 'undo':
        return undefined;
    }
  }

  state(): JudgedState {
    const passages = [...this.passages].map(([article, judged]) => [article, [...judged.values()]] as const);
    return {
      merged: this.merges.ends(),
      names: this.names,
      kinds: this.kinds,
      partings: this.partings,
      passages: new Map(passages),
      furniture: this.furniture,
      rejected: this.rejected,
      tagged: this.tagged.map(({ text, to, article }) => ({ text, to, article })),
      apart: this.apart,
      holding: this.holding,
    };
  }

  private merge(actor: ActorId, into: ActorId): Message | undefined {
    if (!this.merges.add(actor, into)) {
      return message('“{0}” is, by earlier lines, itself merged into “{1}”; this merge has no effect.', into, actor);
    }
    this.apart.delete(pairKey(actor, into));
    return undefined;
  }

  private keepApart(a: ActorId, b: ActorId): undefined {
    this.merges.part(a, b);
    this.apart.add(pairKey(a, b));
  }

  private part(actor: ActorId, { forms, to, article }: VerdictOf<'split'>): undefined {
    const parting: Parting = { forms: new Set(forms.map(normalForm)), to, article };
    const others = (this.partings.get(actor) ?? []).flatMap((earlier) => without(earlier, parting));
    this.partings.set(actor, [...others, parting]);
  }

  private judge(article: ArticleId, passage: JudgedPassage): undefined {
    const judged = this.passages.get(article) ?? new Map<string, JudgedPassage>();
    const { start, end, exact } = passage.at;
    const place = `${start} ${end} ${exact}`;
    // Deleted first, so that the later one comes later in the list, too.
    judged.delete(place);
    this.passages.set(article, judged.set(place, passage));
  }

  private furnish({ article, at, is }: VerdictOf<'furniture'>): undefined {
    this.furniture.set(article, [...(this.furniture.get(article) ?? []), { at, is }]);
  }

  private reject(text: string): undefined {
    const rejected = normalForm(text);
    this.tagged = this.tagged.filter(({ form }) => form !== rejected);
    this.rejected.add(rejected);
  }

  private tag(text: string, to: NamedActor, article: ArticleId | undefined): undefined {
    const form = normalForm(text);
    const stays = this.tagged.filter((one) => one.form !== form || (article !== undefined && one.article !== article));
    this.tagged = [...stays, { text, to, article, form }];
    if (article === undefined) this.rejected.delete(form);
  }
}

/** What is left of an earlier parting of the same actor beside a later one: one for all articles covers those for one. */
function without(earlier: Parting, later: Parting): Parting[] {
  if (later.article !== undefined && later.article !== earlier.article) return [earlier];
  const forms = new Set([...earlier.forms].filter((form) => !later.forms.has(form)));
  return forms.size === 0 ? [] : [{ ...earlier, forms }];
}
