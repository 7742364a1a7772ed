import type { Tagger } from '../../../src/core/entities/tagger';
import type { Mention } from '../../../src/core/model/mention';
import type { Evaluation } from '../../../src/training/evaluation/evaluate';
import type { GoldDocument } from '../../../src/training/evaluation/goldDocument';

/** Characters shown before and after a span. */
const AROUND = 40;

/** Up to `limit` mentions that were missed and as many found wrongly, spread over the file, of the kinds that count. */
export function errorsOf(
  tagger: Tagger,
  documents: readonly GoldDocument[],
  { counted }: Evaluation,
  limit: number,
): string[] {
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const document of documents) {
    const counts = ({ kind }: Mention) => counted.includes(kind);
    const found = tagger.tag(document).filter(counts);
    const gold = document.gold.filter(counts);
    const show = (mention: Mention) => shown(document.text, mention);
    missed.push(...gold.filter((mention) => !isAmong(mention, found)).map(show));
    wrong.push(...found.filter((mention) => !isAmong(mention, gold)).map(show));
  }
  return [
    ...spread(missed, limit).map((line) => `  missed: ${line}`),
    ...spread(wrong, limit).map((line) => `  wrong: ${line}`),
  ];
}

function isAmong(mention: Mention, others: readonly Mention[]): boolean {
  return others.some(
    (other) => other.start === mention.start && other.end === mention.end && other.kind === mention.kind,
  );
}

function shown(text: string, { start, end, kind }: Mention): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return `${kind}: ${before}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`.replace(/\s+/g, ' ');
}

function spread<T>(list: readonly T[], limit: number): T[] {
  const step = Math.max(1, Math.ceil(list.length / limit));
  return list.filter((_, i) => i % step === 0);
}
