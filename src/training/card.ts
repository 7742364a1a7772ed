import { NOTES } from './cardNotes';
import { LEARNT, TEST_SET } from './corpora';
import type { Evaluation, Figures } from './evaluation/evaluate';
import { CHOSEN } from './trainModel';

/** An evaluation and what it is of. */
export interface Scored {
  readonly name: string;
  readonly evaluation: Evaluation;
}

/** What the card tells of a model. */
export interface CardFacts {
  /** As `YYYY-MM-DD`. */
  readonly date: string;
  /** Size of the file, and deflated as in the packed extension. */
  readonly bytes: number;
  readonly packed: number;
  /** Tokens of the corpora. */
  readonly tokens: number;
  readonly scored: readonly Scored[];
  /** Of the files that were annotated for the other kinds. */
  readonly kinds: readonly Scored[];
}

/** The model's card in Markdown. The same facts give the same text. */
export function modelCard(facts: CardFacts): string {
  return `# The model of names

\`media/entities.model\` finds persons, organizations and places in English articles (\`src/core/entities/model\`). It is trained by
\`src/training\`; this card is written by the same command.

- Command: \`npm run train:entities -- DIR\`, where DIR holds the corpora below
- Date: ${facts.date}
- Size: ${kilobytes(facts.bytes)} kB, ${kilobytes(facts.packed)} kB in the packed extension
- Learnt from: ${facts.tokens.toLocaleString('en-US')} tokens
- The same corpora and sources give the same bytes

## Data

| corpus | what | licence as its source states it | use |
| --- | --- | --- | --- |
${LEARNT.map(({ name, what, licence, weight }) => `| ${name} | ${what} | ${licence} | learnt from, weight ${weight} |`).join('\n')}
| ${TEST_SET.name} | ${TEST_SET.what} | ${TEST_SET.licence} | development test set, never learnt from |

Of texts the model keeps no more than the weights of hashed features.

## Scores

Strict: the very span and the kind, in percent. For the sets that are held out a model was measured that has not seen them; the test set is
measured with the model that is kept. The annotation of gmb is of silver quality: part of what counts as wrong there is right.
All these sets were looked at when choices were made, so that their figures are a little better than those of texts nobody has looked at.

${table(facts.scored)}

The kinds beside these are found by rules (\`src/core/entities/kinds\`); each has a file that was written and annotated for the purpose
(\`test/bench/entities/kinds\`).

${table(facts.kinds)}

\`npm run eval:entities -- FILE.conll[.gz]...\` prints these figures, and the speed, for any annotated file, beside those of \`compromise\`.

## How it is trained

${settings()}

${NOTES}`;
}

function kilobytes(bytes: number): string {
  return Math.round(bytes / 1000).toLocaleString('en-US');
}

function table(rows: readonly Scored[]): string {
  const lines = rows.flatMap(({ name, evaluation }) => [
    line(name, 'all', evaluation.all),
    ...[...evaluation.byKind]
      .filter(([kind]) => evaluation.counted.includes(kind) && evaluation.counted.length > 1)
      .map(([kind, figures]) => line('', kind, figures)),
  ]);
  return `| set | kind | precision | recall | F1 |\n| --- | --- | ---: | ---: | ---: |\n${lines.join('\n')}`;
}

function line(name: string, kind: string, { precision, recall, f1 }: Figures): string {
  return `| ${name} | ${kind} | ${precision.toFixed(1)} | ${recall.toFixed(1)} | ${f1.toFixed(1)} |`;
}

function settings(): string {
  const { training, models, weights, ease, bias, headlines, renamed } = CHOSEN;
  const twice = LEARNT.filter((corpus) => corpus.renamed).map(({ name }) => name);
  return `A conditional random field over hashed features, trained by stochastic gradients with AdaGrad: ${training.epochs} epochs, the mean of the last
${training.averaged}; ${percent(training.dropout)} of features left out at random each time; features of fewer than ${training.leastCount} tokens are dropped; the mean of
${models === 1 ? 'one model' : `${models} models of different seeds`}; the ${weights.toLocaleString('en-US')} largest weights are kept, each in a byte whose square is its worth; transitions count ${percent(ease)},
and a label of a name ${bias} beside what it has learnt.
Every ${headlines}th document gets its first sentence as a headline; ${twice.join(', ')} are learnt from a second time (weight ${renamed}), with
other names in the place of theirs. Then, in use, what the same words were taken for elsewhere in the article counts
(\`agreement.ts\`).`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
