import { isIndex, isRecord } from '../../core/basics/checks';
import type { Anchor } from '../../core/model/anchor';
import type { ReaderState } from '../../protocol/reader';

/** The page's state as VS Code gives it back, or undefined when it is not one of ours (an older version may have written it). */
export function parseState(value: unknown): ReaderState | undefined {
  if (!isRecord(value) || typeof value['article'] !== 'string') return undefined;
  const anchor = parseAnchor(value['anchor']);
  return anchor === undefined ? undefined : { article: value['article'], anchor };
}

function parseAnchor(value: unknown): Anchor | undefined {
  if (!isRecord(value)) return undefined;
  const { exact, prefix, suffix, start, end } = value;
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') return undefined;
  if (!isIndex(start) || !isIndex(end) || end < start) return undefined;
  return { exact, prefix, suffix, start, end };
}
