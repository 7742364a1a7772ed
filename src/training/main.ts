import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { writeModel } from '../core/entities/model/modelParts';
import { MODEL_PATH } from '../core/entities/model/modelPath';
import { trainedTagger } from '../core/entities/trainedTagger';
import { modelCard, type Scored } from './card';
import { CORPORA, LEARNT, readCorpus, readOwnTexts, TEST_SET, type TrainingDocument } from './corpora';
import { readConll } from './evaluation/conll';
import { evaluate } from './evaluation/evaluate';
import { type GoldDocument, toGoldDocument } from './evaluation/goldDocument';
import { CHOSEN, trainModel } from './trainModel';

const USAGE = `npm run train:entities -- DIR [--date YYYY-MM-DD]

Trains the model of names from the annotated corpora in DIR (${CORPORA.map(({ name }) => name).join(', ')}; each NAME.conll.gz) and writes
${MODEL_PATH.join('/')} and MODEL_CARD.md. Takes some minutes. The same corpora and sources give the same bytes.
Two models are trained: one without the documents that are held out, for the figures in the card; one with all of them, which is kept.
${TEST_SET.name}.conll.gz is only measured with, never learnt from.

  --date DATE  the date in the card; without it the card keeps the one it has
`;

/** Where the files of other kinds lie that were annotated for the project. */
const KIND_FILES = ['test', 'bench', 'entities', 'kinds'];

/** Answers the exit code: 2 for a call or a corpus that cannot be read. `root` is the checkout. */
export function main(args: readonly string[], root: string): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { date: { type: 'string' } },
    });
    const folder = positionals[0];
    if (folder === undefined || positionals.length > 1) throw new Error(USAGE);
    run(pathOf(folder), root, values.date ?? dateOfCard(root));
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message);
    return 2;
  }
}

/** npm runs scripts in the package's folder and says in a variable where the call was made. */
function pathOf(folder: string): string {
  const from = process.env['INIT_CWD'];
  return existsSync(folder) || from === undefined ? folder : resolve(from, folder);
}

function run(folder: string, root: string, date: string): void {
  const report = (line: string) => console.log(line);
  const documents = [...CORPORA.flatMap((corpus) => readCorpus(folder, corpus)), ...readOwnTexts(root)];
  const test = readCorpus(folder, TEST_SET);
  report('Training without the documents that are held out');
  const measured = trained(
    documents.filter(({ heldOut }) => !heldOut),
    report,
  );
  report('Training with all documents');
  const kept = trained(documents, report);
  const scored = [
    scoredOn(kept, `${TEST_SET.name}, all of it`, test),
    ...LEARNT.filter(({ holdOut }) => holdOut > 0).map((corpus) => {
      const heldOut = documents.filter((document) => document.heldOut && document.corpus === corpus);
      return scoredOn(measured, `${corpus.name}, every ${corpus.holdOut}th document`, heldOut);
    }),
  ];
  writeFileSync(join(root, ...MODEL_PATH), kept);
  const card = modelCard({
    date,
    bytes: kept.length,
    packed: deflateRawSync(kept, { level: 9 }).length,
    tokens: documents.reduce((n, { document }) => n + document.tokens, 0),
    scored,
    kinds: kindFiles(root).map(({ name, documents }) => ({
      name,
      evaluation: evaluate(trainedTagger(kept), documents),
    })),
  });
  writeFileSync(join(root, 'MODEL_CARD.md'), card);
  for (const { name, evaluation } of scored) report(`${name}: F1 ${evaluation.all.f1.toFixed(1)}`);
}

/** The bytes of a model. */
function trained(documents: readonly TrainingDocument[], report: (line: string) => void): Uint8Array {
  return writeModel(trainModel(documents, CHOSEN, report));
}

function scoredOn(model: Uint8Array, name: string, documents: readonly TrainingDocument[]): Scored {
  return {
    name,
    evaluation: evaluate(
      trainedTagger(model),
      documents.map(({ document }) => document),
    ),
  };
}

function kindFiles(root: string): { name: string; documents: GoldDocument[] }[] {
  const folder = join(root, ...KIND_FILES);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.conll'))
    .sort()
    .map((name) => ({ name, documents: readConll(readFileSync(join(folder, name), 'utf8')).map(toGoldDocument) }));
}

function dateOfCard(root: string): string {
  const file = join(root, 'MODEL_CARD.md');
  const date = existsSync(file) ? /^- Date: (\S+)$/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  if (date === undefined) throw new Error(`MODEL_CARD.md has no date to keep.\n\n${USAGE}`);
  return date;
}
