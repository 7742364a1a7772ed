import { LABELS, OUTSIDE, STRIDE } from '../core/entities/model/labels';
import type { ModelParts } from '../core/entities/model/modelParts';
import type { TrainingDocument } from './corpora';
import type { GoldDocument } from './evaluation/goldDocument';
import { addDocument, Examples } from './examples';
import { withHeadline } from './headlines';
import { withStatesAsPlaces } from './mending';
import { withOtherNames } from './otherNames';
import { pack } from './packing';
import { randomNumbers } from './random';
import { type TrainingOptions, train, type Weights } from './trainer';

/** What there is to choose about a model. */
export interface ModelOptions {
  readonly training: TrainingOptions;
  /** So many models, each of another seed, are averaged: what they have in common stays, what is chance does not. */
  readonly models: number;
  /** Most weights that are kept. */
  readonly weights: number;
  /** What a name's label is worth more than was learnt; negative for fewer names, and surer ones. */
  readonly bias: number;
  /** What transitions are multiplied by: the less, the more the features of a token alone decide. */
  readonly ease: number;
  /** How much a sentence with other names in it counts, beside the weight of its corpus. */
  readonly renamed: number;
  /** Every so many documents one gets a headline; 0 for none. */
  readonly headlines: number;
}

/** What was chosen by the sets that are held out. */
export const CHOSEN: ModelOptions = {
  training: {
    epochs: 4,
    averaged: 2,
    rate: 0.1,
    decay: 0,
    leastCount: 2,
    dropout: 0.3,
    seed: 1,
  },
  models: 3,
  weights: 900_000,
  bias: -0.2,
  ease: 1,
  renamed: 0.4,
  headlines: 4,
};

/** Trains a model on documents, in their order. Tells its progress, line by line. */
export function trainModel(
  documents: readonly TrainingDocument[],
  options: ModelOptions,
  report: (line: string) => void,
): ModelParts {
  const examples = new Examples();
  const random = randomNumbers(options.training.seed);
  documents.forEach(({ document, corpus }, i) => {
    const mended = withStatesAsPlaces(document, corpus.name === 'gmb');
    addDocument(examples, headed(mended, i, options.headlines), corpus.weight);
    if (corpus.renamed) addDocument(examples, withOtherNames(mended, random), corpus.weight * options.renamed);
  });
  report(`${examples.tokens} tokens of ${documents.length} documents`);
  const { features, transitions } = trainSeveral(examples, options, report);
  return {
    ...pack(features, options.weights),
    transitions: transitions.map((worth, i) => worth * options.ease + (isOfName(i % STRIDE) ? options.bias : 0)),
  };
}

/** The mean of several models. */
function trainSeveral(examples: Examples, { training, models }: ModelOptions, report: (line: string) => void): Weights {
  let mean: Weights | undefined;
  for (let i = 0; i < models; i++) {
    report(`model ${i + 1} of ${models}`);
    const one = train(examples, { ...training, seed: training.seed + i, report });
    if (mean === undefined)
      mean = { features: new Float32Array(one.features.length), transitions: new Float64Array(one.transitions.length) };
    addShare(mean.features, one.features, 1 / models);
    addShare(mean.transitions, one.transitions, 1 / models);
  }
  if (mean === undefined) throw new Error('At least one model is needed.');
  return mean;
}

function addShare(sum: Float32Array | Float64Array, part: Float32Array | Float64Array, share: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (part[i] ?? 0) * share;
}

function headed(document: GoldDocument, index: number, every: number): GoldDocument {
  return every > 0 && index % every === 0 ? withHeadline(document, index % (2 * every) === 0) : document;
}

function isOfName(label: number): boolean {
  return label !== OUTSIDE && label < LABELS;
}
