// Prints precision, recall and F1 (strict: exact span and kind) of our tagger beside compromise, and their speed, in one run:
//   node test/bench/entities/compare.mjs --corpus FILE.conll.gz [--corpus ANOTHER] [--ours] [--errors N]
// A corpus is UTF-8, gzipped or not: token TAB BIO tag (PER, ORG, LOC; others are ignored), a blank line between sentences,
// -DOCSTART- between documents. --ours leaves compromise out; --errors prints that many of our errors of each sort.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import esbuild from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    ours: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
  },
});
if (values.corpus.length === 0) {
  console.error('Say which corpus: --corpus FILE.conll.gz');
  process.exit(2);
}

const KINDS = ['PER', 'ORG', 'LOC'];
const OURS = { person: 'PER', organization: 'ORG', place: 'LOC' };

/** Reads documents as detokenized text with one block a sentence, and the gold spans `start:end:kind` in it. */
function readDocuments(path) {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  const documents = [];
  let document;
  let sentence = [];
  const endSentence = () => {
    if (sentence.length === 0) return;
    document ??= newDocument(documents);
    append(document, sentence);
    sentence = [];
  };
  for (const line of lines) {
    if (line.startsWith('-DOCSTART-')) {
      endSentence();
      document = undefined;
    } else if (line.trim() === '') endSentence();
    else sentence.push(line.split('\t'));
  }
  endSentence();
  return documents;
}

function newDocument(documents) {
  const document = { text: '', sentences: [], gold: new Set(), tokens: 0 };
  documents.push(document);
  return document;
}

/** Appends a sentence; no space stands before closing and after opening signs, as in running text. */
function append(document, sentence) {
  const start = document.text.length === 0 ? 0 : document.text.length + 1;
  let text = '';
  let glue = true;
  let open;
  const close = () => {
    if (open !== undefined && KINDS.includes(open.kind)) document.gold.add(`${open.start}:${open.end}:${open.kind}`);
    open = undefined;
  };
  for (const [token, tag = 'O'] of sentence) {
    if (!glue && !/^(?:[.,;:!?)\]%”]+|['’](?:s|ll|re|ve|d|m)?|n['’]t)$/.test(token)) text += ' ';
    const from = start + text.length;
    text += token;
    if (!tag.startsWith('I-')) close();
    if (tag.startsWith('B-') || (tag.startsWith('I-') && open === undefined))
      open = { start: from, kind: tag.slice(2) };
    if (open !== undefined) open.end = start + text.length;
    glue = /^[([“]$/.test(token);
    document.tokens++;
  }
  close();
  document.text += (start === 0 ? '' : ' ') + text;
  document.sentences.push({ start, end: start + text.length });
}

async function ours() {
  const built = await esbuild.build({
    entryPoints: [join(root, 'src/core/entities/articleTagger.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const code = Buffer.from(built.outputFiles[0].contents).toString('base64');
  const { ArticleTagger } = await import(`data:text/javascript;base64,${code}`);
  const tagger = new ArticleTagger();
  return ({ text }) =>
    tagger
      .tag({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] })
      .flatMap(({ start, end, kind }) => (kind in OURS ? [`${start}:${end}:${OURS[kind]}`] : []));
}

async function compromise() {
  const { default: nlp } = await import('compromise');
  return ({ text }) => {
    const doc = nlp(text);
    return [
      ...spansOf(doc.people(), text, 'PER'),
      ...spansOf(doc.organizations(), text, 'ORG'),
      ...spansOf(doc.places(), text, 'LOC'),
    ];
  };
}

function spansOf(view, text, kind) {
  return view.json({ offset: true, text: true }).map(({ offset }) => {
    const found = text.slice(offset.start, offset.start + offset.length);
    const start = offset.start + /^[^\p{L}\p{N}]*/u.exec(found)[0].length;
    const end = offset.start + found.replace(/(?:['’]s?)?[^\p{L}\p{N}]*$/u, '').length;
    return `${start}:${end}:${kind}`;
  });
}

function measure(tag, documents) {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, { right: 0, found: 0, gold: 0 }]));
  const answers = documents.map(tag);
  documents.forEach(({ gold }, i) => {
    for (const span of new Set(answers[i])) {
      const count = counts[span.split(':')[2]];
      count.found++;
      if (gold.has(span)) count.right++;
    }
    for (const span of gold) counts[span.split(':')[2]].gold++;
  });
  return { counts, answers, speed: speedOf(tag, documents) };
}

/** Tokens a second of CPU time, over as many whole passes as fill a second, after the pass that `measure` made. */
function speedOf(tag, documents) {
  const before = process.cpuUsage();
  let tokens = 0;
  let seconds = 0;
  while (seconds < 1) {
    for (const document of documents) {
      tag(document);
      tokens += document.tokens;
    }
    const { user, system } = process.cpuUsage(before);
    seconds = (user + system) / 1e6;
  }
  return tokens / seconds;
}

function figures({ right, found, gold }) {
  const precision = right / Math.max(found, 1);
  const recall = right / Math.max(gold, 1);
  const f1 = (2 * precision * recall) / Math.max(precision + recall, 1e-9);
  return [precision, recall, f1].map((x) => (x * 100).toFixed(1).padStart(6)).join(' ');
}

function report(name, { counts, speed }) {
  const all = { right: 0, found: 0, gold: 0 };
  for (const kind of KINDS) for (const key of Object.keys(all)) all[key] += counts[kind][key];
  for (const kind of KINDS)
    console.log(`  ${name.padEnd(11)} ${kind}  ${figures(counts[kind])}   (${counts[kind].gold})`);
  console.log(`  ${name.padEnd(11)} all  ${figures(all)}   ${Math.round(speed / 1000)}k tokens/s of CPU time`);
}

function reportErrors(documents, answers, limit) {
  const sorts = { missed: [], wrong: [] };
  documents.forEach(({ text, gold }, i) => {
    const found = new Set(answers[i]);
    const show = (span) => {
      const [start, end, kind] = span.split(':');
      return `${kind} ${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, +end + 25)}`;
    };
    for (const span of gold) if (!found.has(span)) sorts.missed.push(show(span));
    for (const span of found) if (!gold.has(span)) sorts.wrong.push(show(span));
  });
  for (const [sort, list] of Object.entries(sorts)) {
    const step = Math.max(1, Math.floor(list.length / limit));
    for (let i = 0; i < list.length; i += step) console.log(`  ${sort}: ${list[i]}`);
  }
}

const taggers = [['ours', await ours()], ...(values.ours ? [] : [['compromise', await compromise()]])];
for (const path of values.corpus) {
  const documents = readDocuments(path);
  console.log(`${basename(path)}: ${documents.length} documents     P      R     F1`);
  for (const [name, tag] of taggers) {
    const result = measure(tag, documents);
    report(name, result);
    if (name === 'ours' && Number(values.errors) > 0) reportErrors(documents, result.answers, Number(values.errors));
  }
}
