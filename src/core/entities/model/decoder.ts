import { LABELS, mayFollow, STRIDE } from './labels';

const IMPOSSIBLE = -1e30;

/** The best sequence of labels for tokens with scores, by Viterbi's algorithm; its arrays are used again. */
export class Decoder {
  private best = new Float64Array(0);
  private from = new Uint8Array(0);
  private readonly transitions: Float64Array;

  /** `transitions` has the worth of going from one label to another at `STRIDE * before + label`; row 0 also begins a sequence. */
  constructor(transitions: ArrayLike<number>) {
    this.transitions = new Float64Array(STRIDE * LABELS).fill(IMPOSSIBLE);
    for (let before = 0; before < LABELS; before++) {
      for (let label = 0; label < LABELS; label++) {
        if (mayFollow(before, label))
          this.transitions[before * STRIDE + label] = transitions[before * STRIDE + label] ?? 0;
      }
    }
  }

  /** Labels `count` tokens from `first` on; the scores of token `t` begin at `scores[(first + t) * STRIDE]`. */
  decode(scores: ArrayLike<number>, first: number, count: number, labels: Uint8Array): void {
    if (count === 0) return;
    this.reserve(count);
    for (let label = 0; label < LABELS; label++) {
      this.best[label] = (scores[first * STRIDE + label] ?? 0) + (this.transitions[label] ?? 0);
    }
    for (let t = 1; t < count; t++) this.step(scores, first, t);
    let label = this.bestAt(count - 1);
    for (let t = count - 1; t >= 0; t--) {
      labels[first + t] = label;
      label = this.from[t * STRIDE + label] ?? 0;
    }
  }

  private step(scores: ArrayLike<number>, first: number, t: number): void {
    const before = (t - 1) * STRIDE;
    for (let label = 0; label < LABELS; label++) {
      let best = IMPOSSIBLE * 2;
      let from = 0;
      for (let other = 0; other < LABELS; other++) {
        const worth = (this.best[before + other] ?? 0) + (this.transitions[other * STRIDE + label] ?? 0);
        if (worth > best) {
          best = worth;
          from = other;
        }
      }
      this.best[t * STRIDE + label] = best + (scores[(first + t) * STRIDE + label] ?? 0);
      this.from[t * STRIDE + label] = from;
    }
  }

  private bestAt(t: number): number {
    let label = 0;
    for (let other = 1; other < LABELS; other++) {
      if ((this.best[t * STRIDE + other] ?? 0) > (this.best[t * STRIDE + label] ?? 0)) label = other;
    }
    return label;
  }

  private reserve(count: number): void {
    if (this.best.length >= count * STRIDE) return;
    this.best = new Float64Array(count * STRIDE * 2);
    this.from = new Uint8Array(count * STRIDE * 2);
  }
}
