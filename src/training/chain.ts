import { LABELS, mayFollow, OUTSIDE, STRIDE } from '../core/entities/model/labels';

/** Forward and backward sums of a chain of labels; see Rabiner 1989 for the scaling. */
export class Chain {
  readonly scores: Float64Array;
  /** Expected minus right, by token and label. */
  readonly gradients: Float64Array;
  readonly transitionGradients = new Float64Array(LABELS * STRIDE);
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly emissions: Float64Array;
  private readonly steps = new Float64Array(LABELS * STRIDE);

  constructor(
    longest: number,
    private readonly transitions: Float64Array,
  ) {
    this.scores = new Float64Array(longest * STRIDE);
    this.gradients = new Float64Array(longest * STRIDE);
    this.forward = new Float64Array(longest * STRIDE);
    this.backward = new Float64Array(longest * STRIDE);
    this.emissions = new Float64Array(longest * STRIDE);
  }

  /** Fills the gradients for the scores given; the loss (negative log-likelihood). */
  infer(count: number, gold: readonly number[], from: number): number {
    this.exponentiate(count);
    const logSum = this.sumForward(count);
    this.sumBackward(count);
    this.expect(count);
    return logSum - this.subtractGold(count, gold, from);
  }

  private exponentiate(count: number): void {
    for (let before = 0; before < LABELS; before++) {
      for (let label = 0; label < LABELS; label++) {
        const at = before * STRIDE + label;
        this.steps[at] = mayFollow(before, label) ? Math.exp(this.transitions[at] ?? 0) : 0;
      }
    }
    for (let t = 0; t < count; t++) {
      let most = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < LABELS; label++) most = Math.max(most, this.scores[t * STRIDE + label] ?? 0);
      for (let label = 0; label < LABELS; label++) {
        this.emissions[t * STRIDE + label] = Math.exp((this.scores[t * STRIDE + label] ?? 0) - most);
      }
      this.emissions[t * STRIDE + LABELS] = most;
    }
  }

  private sumForward(count: number): number {
    let logSum = 0;
    for (let t = 0; t < count; t++) {
      const at = t * STRIDE;
      let total = 0;
      for (let label = 0; label < LABELS; label++) {
        const sum = t === 0 ? (this.steps[label] ?? 0) : this.arriving(at - STRIDE, label);
        const value = sum * (this.emissions[at + label] ?? 0);
        this.forward[at + label] = value;
        total += value;
      }
      for (let label = 0; label < LABELS; label++) this.forward[at + label] = (this.forward[at + label] ?? 0) / total;
      this.forward[at + LABELS] = total;
      logSum += Math.log(total) + (this.emissions[at + LABELS] ?? 0);
    }
    return logSum;
  }

  private arriving(before: number, label: number): number {
    let sum = 0;
    for (let other = 0; other < LABELS; other++) {
      sum += (this.forward[before + other] ?? 0) * (this.steps[other * STRIDE + label] ?? 0);
    }
    return sum;
  }

  private sumBackward(count: number): void {
    for (let label = 0; label < LABELS; label++) this.backward[(count - 1) * STRIDE + label] = 1;
    for (let t = count - 2; t >= 0; t--) {
      const next = (t + 1) * STRIDE;
      const total = this.forward[next + LABELS] ?? 1;
      for (let label = 0; label < LABELS; label++) {
        let sum = 0;
        for (let after = 0; after < LABELS; after++) {
          sum +=
            (this.steps[label * STRIDE + after] ?? 0) *
            (this.emissions[next + after] ?? 0) *
            (this.backward[next + after] ?? 0);
        }
        this.backward[t * STRIDE + label] = sum / total;
      }
    }
  }

  private expect(count: number): void {
    this.transitionGradients.fill(0);
    for (let t = 0; t < count; t++) {
      const at = t * STRIDE;
      for (let label = 0; label < LABELS; label++) {
        this.gradients[at + label] = (this.forward[at + label] ?? 0) * (this.backward[at + label] ?? 0);
      }
      if (t > 0) this.expectStep(at);
    }
    for (let label = 0; label < LABELS; label++) {
      this.transitionGradients[label] = (this.transitionGradients[label] ?? 0) + (this.gradients[label] ?? 0);
    }
  }

  private expectStep(at: number): void {
    const total = this.forward[at + LABELS] ?? 1;
    for (let before = 0; before < LABELS; before++) {
      const start = (this.forward[at - STRIDE + before] ?? 0) / total;
      for (let label = 0; label < LABELS; label++) {
        const i = before * STRIDE + label;
        const end = (this.emissions[at + label] ?? 0) * (this.backward[at + label] ?? 0);
        this.transitionGradients[i] = (this.transitionGradients[i] ?? 0) + start * (this.steps[i] ?? 0) * end;
      }
    }
  }

  /** Takes what is right from what is expected; the score of what is right. */
  private subtractGold(count: number, gold: readonly number[], from: number): number {
    let score = 0;
    let before = OUTSIDE;
    for (let t = 0; t < count; t++) {
      const label = gold[from + t] ?? 0;
      const at = t * STRIDE + label;
      this.gradients[at] = (this.gradients[at] ?? 0) - 1;
      const step = before * STRIDE + label;
      this.transitionGradients[step] = (this.transitionGradients[step] ?? 0) - 1;
      score += (this.scores[at] ?? 0) + (this.transitions[step] ?? 0);
      before = label;
    }
    return score;
  }
}
