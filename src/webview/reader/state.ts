import { isIndex, isRecord } from '../../core/basics/checks';
import type { Anchor } from '../../core/model/anchor';
import type { ReaderDraft, ReaderState } from '../../protocol/reader';

/** The page's state as VS Code gives it back, or undefined when it is not one of ours (an older version may have written it). */
export function parseState(value: unknown): ReaderState | undefined {
  if (!isRecord(value) || typeof value['article'] !== 'string') return undefined;
  const anchor = parseAnchor(value['anchor']);
  if (anchor === undefined) return undefined;
  const draft = parseDraft(value['draft']);
  return { article: value['article'], anchor, ...(draft === undefined ? {} : { draft }) };
}

function parseDraft(value: unknown): ReaderDraft | undefined {
  if (!isRecord(value)) return undefined;
  const { range, entry, text } = value;
  if (!isRecord(range) || typeof text !== 'string') return undefined;
  const { start, end } = range;
  if (!isIndex(start) || !isIndex(end) || end < start) return undefined;
  if (entry === undefined) return { range: { start, end }, text };
  if (!isRecord(entry) || typeof entry['uri'] !== 'string' || typeof entry['entry'] !== 'string') return undefined;
  return { range: { start, end }, entry: { uri: entry['uri'], entry: entry['entry'] }, text };
}

function parseAnchor(value: unknown): Anchor | undefined {
  if (!isRecord(value)) return undefined;
  const { exact, prefix, suffix, start, end } = value;
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') return undefined;
  if (!isIndex(start) || !isIndex(end) || end < start) return undefined;
  return { exact, prefix, suffix, start, end };
}
