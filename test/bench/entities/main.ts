import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Tagger } from '../../../src/core/entities/tagger';
import { readConll } from '../../../src/training/evaluation/conll';
import { evaluate } from '../../../src/training/evaluation/evaluate';
import { type GoldDocument, toGoldDocument } from '../../../src/training/evaluation/goldDocument';
import { tokensPerSecond } from '../../../src/training/evaluation/speed';
import { CompromisePeer } from './compromisePeer';
import { errorsOf } from './errors';
import { productTagger } from './productTagger';
import { asJson, asTable, type FileReport, type Measured } from './report';

const USAGE = `npm run eval:entities -- FILE.conll[.gz]... [--json] [--ours] [--errors N]

Compares the names found in annotated files with their annotation: precision, recall, F1 and speed, for our tagger and for compromise.
A file holds a token, a tab and a BIO tag a line (PER, ORG, LOC, NAT, EVT, LAW, WPN, DATE, QTY; others are ignored), an empty line
between sentences and -DOCSTART- between documents.

  --json      prints nothing but JSON
  --ours      leaves compromise out
  --errors N  shows up to N mentions that were missed, and N found wrongly, of each file
`;

interface Call {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly ours: boolean;
  readonly errors: number;
}

/** Answers the exit code: 2 for a call or a file that cannot be read. `root` is the checkout whose model is used. */
export function main(args: readonly string[], root: string): number {
  try {
    const call = parseCall(args);
    const documents = call.files.map(readDocuments);
    const tagger = productTagger(root);
    const peer = call.ours ? undefined : new CompromisePeer();
    const reports = documents.map((read, i) => reportOn(basename(call.files[i] ?? ''), read, tagger, peer));
    console.log(call.json ? asJson(reports) : asTable(reports));
    if (call.errors > 0 && !call.json) showErrors(call.errors, documents, tagger, reports);
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message);
    return 2;
  }
}

function parseCall(args: readonly string[]): Call {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, ours: { type: 'boolean' }, errors: { type: 'string', default: '0' } },
  });
  const errors = Number(values.errors);
  if (positionals.length === 0 || !Number.isInteger(errors) || errors < 0) throw new Error(USAGE);
  return { files: positionals, json: values.json === true, ours: values.ours === true, errors };
}

function readDocuments(file: string): GoldDocument[] {
  try {
    const bytes = readFileSync(pathOf(file));
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return readConll(new TextDecoder('utf-8', { fatal: true }).decode(plain)).map(toGoldDocument);
  } catch (error) {
    throw new Error(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** npm runs scripts in the package's folder and says in a variable where the call was made. */
function pathOf(file: string): string {
  const from = process.env['INIT_CWD'];
  return existsSync(file) || from === undefined ? file : resolve(from, file);
}

function reportOn(
  name: string,
  documents: readonly GoldDocument[],
  tagger: Tagger,
  peer: Tagger | undefined,
): FileReport {
  const tokens = documents.reduce((n, document) => n + document.tokens, 0);
  const ours = measure(tagger, documents);
  const compromise = peer && measure(peer, documents);
  return { name, documents: documents.length, tokens, ours, ...(compromise && { compromise }) };
}

function measure(tagger: Tagger, documents: readonly GoldDocument[]): Measured {
  return { evaluation: evaluate(tagger, documents), tokensPerSecond: tokensPerSecond(tagger, documents) };
}

function showErrors(
  limit: number,
  files: readonly (readonly GoldDocument[])[],
  tagger: Tagger,
  reports: readonly FileReport[],
): void {
  reports.forEach(({ name, ours }, i) => {
    console.log(`\n${name}`);
    for (const line of errorsOf(tagger, files[i] ?? [], ours.evaluation, limit)) console.log(line);
  });
}
