import * as vscode from 'vscode';
import { overallScore } from '../../core/entities/review/scores';
import { MENTION_KINDS } from '../../core/model/mention';
import type { ReviewItem } from '../../protocol/actors';
import type { KindResult, PageMention, ReviewView, ToReview } from '../../protocol/reviewPage';
import type { CorpusService } from '../corpus/corpusService';
import type { OpenCorpus } from '../corpus/openCorpus';
import type { Judgements } from '../judgements/judgements';
import type { ArticleOpener } from '../reader/articleOpener';
import { dateLabel } from '../util/labels';
import { PageTab } from '../util/pageTab';
import { parseFromReview, type ReviewMessage } from './messages';
import { Round } from './round';
import { reviewStrings } from './strings';

/** Number of mentions in a sample: with 100 the interval of the precision is about ten points wide. */
const SAMPLE_SIZE = 100;

/** The tab in which a sample of the corpus's mentions is reviewed, one at a time, until there is a result. */
export class ReviewTab extends PageTab<ToReview, ReviewMessage> {
  private current: ReviewView = { state: 'waiting', for: 'corpus' };
  private round: Round | undefined;
  private turn = 0;
  private attempt = 0;

  constructor(
    panel: vscode.WebviewPanel,
    private readonly service: CorpusService,
    private readonly judgements: Judgements,
    private readonly opener: ArticleOpener,
    extensionUri: vscode.Uri,
  ) {
    super(panel, extensionUri, 'review', parseFromReview);
    panel.title = vscode.l10n.t('Review Mentions');
    this._register(service.onDidOpen(() => void this.draw()));
    this._register(service.onDidChange(() => this.follow()));
    this._register(judgements.onDidChange(() => this.follow()));
    void this.draw();
  }

  /** What the page shows. */
  get view(): ReviewView {
    return this.current;
  }

  /** Resolves when all answers given so far are kept, or could not be. */
  async settled(): Promise<void> {
    await this.round?.settled();
  }

  protected override listens(): void {
    super.listens();
    this.show(this.current);
  }

  /** Does what the page says. */
  override receive(message: ReviewMessage): void {
    switch (message.type) {
      case 'answer':
        if (this.current.state !== 'mention' || message.turn !== this.current.turn) return;
        this.round?.answer(message.answer);
        this.showRound();
        break;
      case 'undo':
        this.round?.undo();
        this.showRound();
        break;
      case 'open':
        this.open();
        break;
      case 'result':
        void this.showResult();
        break;
      case 'next':
        void this.next();
        break;
    }
  }

  /** Draws a new sample. Never rejects: what goes wrong is on the page. */
  private async draw(): Promise<void> {
    const isOvertaken = this.begin();
    this.round = undefined;
    this.show({ state: 'waiting', for: 'corpus' });
    await this.service.whenSettled();
    if (isOvertaken()) return;
    const corpus = this.service.current;
    if (corpus === undefined) return this.show({ state: 'nothing', because: 'no corpus' });
    this.show({ state: 'waiting', for: 'sample' });
    try {
      const { items, counts } = await corpus.engine.call('reviewSample', SAMPLE_SIZE, randomSeed());
      if (isOvertaken()) return;
      if (Object.keys(counts).length === 0) return this.show({ state: 'nothing', because: 'no mentions' });
      const round = new Round(items, this.judgements, () => {
        if (round === this.round) this.show({ state: 'stopped' });
      });
      this.round = round;
      this.showRound();
    } catch (error) {
      if (!isOvertaken()) this.show(failure(error));
    }
  }

  /** The mention that the round has come to, or the result when it has come to its end. */
  private showRound(): void {
    const { round } = this;
    if (round === undefined || round.isStopped) return;
    const { item, position, items } = round;
    if (item === undefined) {
      void this.showResult();
      return;
    }
    this.begin();
    this.turn += 1;
    this.show({
      state: 'mention',
      turn: this.turn,
      number: position + 1,
      of: items.length,
      mention: pageMention(item),
      canUndo: position > 0,
    });
  }

  private async showResult(): Promise<void> {
    const { round, service } = this;
    const corpus = service.current;
    if (round === undefined || corpus === undefined) return;
    const isOvertaken = this.begin();
    if (this.current.state !== 'result') this.show({ state: 'waiting', for: 'result' });
    await round.settled();
    if (isOvertaken() || round.isStopped) return;
    try {
      const result = await resultOf(corpus, round);
      if (!isOvertaken()) this.show(result);
    } catch (error) {
      if (!isOvertaken()) this.show(failure(error));
    }
  }

  private async next(): Promise<void> {
    const { round } = this;
    if (round?.isStopped === true) await round.resume();
    if (round === undefined || round.item === undefined) await this.draw();
    else this.showRound();
  }

  private open(): void {
    const item = this.current.state === 'mention' ? this.round?.item : undefined;
    if (item === undefined) return;
    const passage = { words: item.at, highlight: true };
    void this.opener.open(item.article, { passage, beside: true, preserveFocus: true });
  }

  /** A result is of the corpus and its reviews as they are; a sample that is being gone through stays as it was drawn. */
  private follow(): void {
    const { state } = this.current;
    if (state === 'result') void this.showResult();
    else if (state === 'nothing') void this.draw();
  }

  /** Begins something else; what was begun before can tell by the answer that it is no longer wanted. */
  private begin(): () => boolean {
    this.attempt += 1;
    const { attempt } = this;
    return () => attempt !== this.attempt || this.isDisposed;
  }

  private show(view: ReviewView): void {
    this.current = view;
    this.post({ type: 'show', view, strings: reviewStrings() });
  }
}

async function resultOf({ engine }: OpenCorpus, round: Round): Promise<ReviewView> {
  const [scores, { counts, left }] = await Promise.all([
    engine.call('reviewScores'),
    engine.call('reviewSample', 0, 0),
  ]);
  const kinds = MENTION_KINDS.map((kind): KindResult => {
    const score = scores.find((one) => one.kind === kind) ?? null;
    return { kind, mentions: counts[kind] ?? 0, score };
  });
  const toCome = round.items.length - round.position;
  return {
    state: 'result',
    kinds: kinds.filter(({ mentions, score }) => mentions > 0 || score !== null),
    all: overallScore(scores),
    next: toCome > 0 ? toCome : Math.min(left, SAMPLE_SIZE),
    goesOn: toCome > 0,
    canUndo: round.position > 0,
  };
}

function pageMention({ left, match, right, kind, title, date, source, actor, basis }: ReviewItem): PageMention {
  return {
    left,
    match,
    right,
    kind,
    title,
    dateLabel: dateLabel({ edtf: date }),
    source,
    actor: actor === null ? null : { name: actor.name, kind: actor.kind },
    basis,
  };
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint8Array(4)).reduce((seed, byte) => seed * 256 + byte, 0);
}

function failure(error: unknown): ReviewView {
  return { state: 'failure', message: error instanceof Error ? error.message : String(error) };
}
