import { MOST_FEATURES } from '../core/entities/model/features';
import { FEATURES } from '../core/entities/model/hashing';
import { LABELS, STRIDE } from '../core/entities/model/labels';
import { Chain } from './chain';
import type { Examples } from './examples';
import { randomNumbers, shuffle } from './random';

/** How to train. */
export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull of every weight towards zero. */
  readonly decay: number;
  /** Features that fewer tokens have are left out. */
  readonly leastCount: number;
  /** Share of features that are left out at random each time a token is looked at, so that none is relied on alone. */
  readonly dropout: number;
  /** How many of the last epochs are averaged. */
  readonly averaged: number;
  readonly seed: number;
  readonly report?: (line: string) => void;
}

/** Weights of a linear-chain conditional random field over hashed features. */
export interface Weights {
  /** `STRIDE` a feature. */
  readonly features: Float32Array;
  /** From label (row) to label. */
  readonly transitions: Float64Array;
}

/**
 * Trains a conditional random field (Lafferty, McCallum, Pereira 2001), by stochastic gradients with a
 * rate for each weight (AdaGrad: Duchi, Hazan, Singer 2011). The same examples and options give the same weights.
 */
export function train(examples: Examples, options: TrainingOptions): Weights {
  return new Trainer(examples, options).run();
}

class Trainer {
  /** Weights and sums of squared gradients of a feature stand together, so that both come with one look at memory. */
  private readonly table = new Float32Array(FEATURES * STRIDE * 2);
  private readonly transitions = new Float64Array(LABELS * STRIDE);
  private readonly transitionSquares = new Float64Array(LABELS * STRIDE).fill(1);
  private readonly counts = new Uint8Array(FEATURES);
  private readonly random: () => number;
  private readonly order: Int32Array;
  private chain: Chain;
  private active = new Int32Array(0);
  private activeEnds = new Int32Array(0);
  private loss = 0;

  constructor(
    private readonly examples: Examples,
    private readonly options: TrainingOptions,
  ) {
    this.random = randomNumbers(options.seed);
    this.order = Int32Array.from({ length: examples.sequences.length - 1 }, (_, i) => i);
    let longest = 0;
    for (const sequence of this.order) longest = Math.max(longest, this.count(sequence));
    this.chain = new Chain(longest, this.transitions);
    this.active = new Int32Array(longest * MOST_FEATURES);
    this.activeEnds = new Int32Array(longest + 1);
  }

  run(): Weights {
    const { order } = this;
    const sums = new Average();
    for (let epoch = 0; epoch < this.options.epochs; epoch++) {
      shuffle(order, this.random);
      this.loss = 0;
      for (const sequence of order) this.learn(sequence);
      this.options.report?.(`epoch ${epoch + 1}: loss ${(this.loss / this.examples.tokens).toFixed(4)} a token`);
      if (epoch + this.options.averaged >= this.options.epochs) sums.add(this.table, this.transitions);
    }
    return sums.mean(1 - this.options.dropout);
  }

  /** Counts the features of a sequence; its length. */
  private count(sequence: number): number {
    const { examples, counts } = this;
    const from = examples.sequences[sequence] ?? 0;
    const to = examples.sequences[sequence + 1] ?? from;
    for (let i = examples.starts[from] ?? 0; i < (examples.starts[to] ?? 0); i++) {
      const feature = examples.features[i] ?? 0;
      const count = counts[feature] ?? 0;
      if (count < 255) counts[feature] = count + 1;
    }
    return to - from;
  }

  private learn(sequence: number): void {
    const { examples, chain } = this;
    const from = examples.sequences[sequence] ?? 0;
    const count = (examples.sequences[sequence + 1] ?? from) - from;
    if (count === 0) return;
    this.choose(from, count);
    this.score(count);
    this.loss += chain.infer(count, examples.labels, from);
    const weight = examples.weights[sequence] ?? 1;
    this.update(count, weight);
    this.updateTransitions(weight);
  }

  /** Chooses the features that are looked at this time. */
  private choose(from: number, count: number): void {
    const { examples, options, active, activeEnds, counts } = this;
    let length = 0;
    for (let t = 0; t < count; t++) {
      const start = examples.starts[from + t] ?? 0;
      const end = examples.starts[from + t + 1] ?? 0;
      for (let i = start; i < end; i++) {
        const feature = examples.features[i] ?? 0;
        if ((counts[feature] ?? 0) < options.leastCount) continue;
        if (options.dropout > 0 && this.random() < options.dropout) continue;
        active[length++] = feature;
      }
      activeEnds[t + 1] = length;
    }
  }

  private score(count: number): void {
    const { chain, table, active, activeEnds } = this;
    for (let t = 0; t < count; t++) {
      const at = t * STRIDE;
      let [s0, s1, s2, s3, s4, s5, s6] = [0, 0, 0, 0, 0, 0, 0];
      const end = activeEnds[t + 1] ?? 0;
      for (let i = activeEnds[t] ?? 0; i < end; i++) {
        const row = (active[i] ?? 0) * STRIDE * 2;
        s0 += table[row] ?? 0;
        s1 += table[row + 1] ?? 0;
        s2 += table[row + 2] ?? 0;
        s3 += table[row + 3] ?? 0;
        s4 += table[row + 4] ?? 0;
        s5 += table[row + 5] ?? 0;
        s6 += table[row + 6] ?? 0;
      }
      const scores = chain.scores;
      scores[at] = s0;
      scores[at + 1] = s1;
      scores[at + 2] = s2;
      scores[at + 3] = s3;
      scores[at + 4] = s4;
      scores[at + 5] = s5;
      scores[at + 6] = s6;
    }
  }

  private update(count: number, weight: number): void {
    const { chain, table, active, activeEnds, options } = this;
    for (let t = 0; t < count; t++) {
      const end = activeEnds[t + 1] ?? 0;
      for (let label = 0; label < LABELS; label++) {
        const gradient = (chain.gradients[t * STRIDE + label] ?? 0) * weight;
        if (Math.abs(gradient) < 1e-5) continue;
        const square = gradient * gradient;
        for (let i = activeEnds[t] ?? 0; i < end; i++) {
          const at = (active[i] ?? 0) * STRIDE * 2 + label;
          const sum = (table[at + STRIDE] ?? 0) + square;
          table[at + STRIDE] = sum;
          const value = table[at] ?? 0;
          table[at] = value - (options.rate / Math.sqrt(sum + 1)) * (gradient + options.decay * value);
        }
      }
    }
  }

  private updateTransitions(weight: number): void {
    const { chain, options } = this;
    for (let i = 0; i < this.transitions.length; i++) {
      const gradient = (chain.transitionGradients[i] ?? 0) * weight;
      if (gradient === 0) continue;
      const sum = (this.transitionSquares[i] ?? 0) + gradient * gradient;
      this.transitionSquares[i] = sum;
      this.transitions[i] = (this.transitions[i] ?? 0) - (options.rate / Math.sqrt(sum)) * gradient;
    }
  }
}

/** The mean of weights at several times. */
class Average {
  private readonly features = new Float32Array(FEATURES * STRIDE);
  private readonly transitions = new Float64Array(LABELS * STRIDE);
  private count = 0;

  add(table: Float32Array, transitions: Float64Array): void {
    this.count++;
    for (let at = 0; at < this.features.length; at += STRIDE) {
      for (let label = 0; label < LABELS; label++) {
        this.features[at + label] = (this.features[at + label] ?? 0) + (table[at * 2 + label] ?? 0);
      }
    }
    transitions.forEach((value, i) => {
      this.transitions[i] = (this.transitions[i] ?? 0) + value;
    });
  }

  /** `share` is that of the features which were looked at while training; a text has all of them. */
  mean(share: number): Weights {
    return {
      features: this.features.map((sum) => (sum * share) / this.count),
      transitions: this.transitions.map((sum) => sum / this.count),
    };
  }
}
