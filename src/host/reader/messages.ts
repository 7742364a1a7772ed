import { isIndex, isRecord } from '../../core/basics/checks';
import type { Anchor, TextRange } from '../../core/model/anchor';
import { MENTION_KINDS, type MentionKind } from '../../core/model/mention';
import { PAGE_FOCUS } from '../../protocol/page';
import { type FromReader, MENTION_ANSWERS, type ReaderState } from '../../protocol/reader';

/** Checks what a page has sent: a page is the one part of us that untrusted text has been in. Undefined when it is no message of ours. */
export function parseFromReader(received: unknown): FromReader | undefined {
  if (!isRecord(received)) return undefined;
  switch (received['type']) {
    case 'ready': {
      const state = parseState(received['state']);
      return state === undefined ? { type: 'ready' } : { type: 'ready', state };
    }
    case 'place': {
      const state = parseState(received['state']);
      return state && { type: 'place', state };
    }
    case 'selection':
    case 'mention':
      return parsePassage(received['type'], received['range']);
    case 'judge': {
      const range = parseRange(received['range']);
      const answer = MENTION_ANSWERS.find((known) => known === received['answer']);
      return range && answer && { type: 'judge', answer, range };
    }
    case 'quote':
    case 'markText': {
      const range = parseRange(received['range']);
      return range && { type: received['type'], range };
    }
    case 'highlight':
    case 'comment':
      return parseNewEntry(received['type'], received);
    case 'setComment':
    case 'setMeaning':
    case 'removeEntry':
    case 'openEntry':
    case 'repairEntry':
      return parseOfEntry(received['type'], received);
    case 'openNotes':
    case 'finished':
      return { type: received['type'] };
    case 'openVersion':
    case 'compareVersion':
    case 'changesOfVersion': {
      const { article } = received;
      return typeof article === 'string' ? { type: received['type'], article } : undefined;
    }
    case 'openActor':
    case 'articlesWith': {
      const { actor } = received;
      return typeof actor === 'string' ? { type: received['type'], actor } : undefined;
    }
    case 'focus': {
      const focus = PAGE_FOCUS.find((place) => place === received['focus']);
      return focus && { type: 'focus', focus };
    }
    case 'setHighlights':
      return parseHighlights(received);
    default:
      return undefined;
  }
}

function parseNewEntry(
  type: 'highlight' | 'comment',
  { range: passage, meaning, text }: Readonly<Record<string, unknown>>,
): FromReader | undefined {
  const range = parseRange(passage);
  if (range === undefined) return undefined;
  if (type === 'highlight') return isIndex(meaning) ? { type, range, meaning } : undefined;
  return typeof text === 'string' ? { type, range, text } : undefined;
}

function parseOfEntry(
  type: 'setComment' | 'setMeaning' | 'removeEntry' | 'openEntry' | 'repairEntry',
  { uri, entry, text, meaning }: Readonly<Record<string, unknown>>,
): FromReader | undefined {
  if (typeof uri !== 'string' || typeof entry !== 'string') return undefined;
  switch (type) {
    case 'setComment':
      return typeof text === 'string' ? { type, uri, entry, text } : undefined;
    case 'setMeaning':
      return meaning === null || isIndex(meaning) ? { type, uri, entry, meaning } : undefined;
    default:
      return { type, uri, entry };
  }
}

function parseHighlights({ highlights, hiddenKinds }: Record<string, unknown>): FromReader | undefined {
  if (typeof highlights !== 'boolean' || !Array.isArray(hiddenKinds)) return undefined;
  return { type: 'setHighlights', highlights, hiddenKinds: hiddenKinds.filter(isMentionKind) };
}

function parsePassage(type: 'selection' | 'mention', value: unknown): FromReader | undefined {
  if (value === null) return { type, range: null };
  const range = parseRange(value);
  return range && { type, range };
}

function parseState(value: unknown): ReaderState | undefined {
  if (!isRecord(value) || typeof value['article'] !== 'string') return undefined;
  const anchor = parseAnchor(value['anchor']);
  return anchor && { article: value['article'], anchor };
}

/** An anchor from outside, or undefined when it is none. */
export function parseAnchor(value: unknown): Anchor | undefined {
  if (!isRecord(value)) return undefined;
  const range = parseRange(value);
  const { exact, prefix, suffix } = value;
  if (range === undefined || typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') {
    return undefined;
  }
  return { exact, prefix, suffix, ...range };
}

function parseRange(value: unknown): TextRange | undefined {
  if (!isRecord(value)) return undefined;
  const { start, end } = value;
  if (!isOffset(start) || !isOffset(end) || start > end) return undefined;
  return { start, end };
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isMentionKind(value: unknown): value is MentionKind {
  return MENTION_KINDS.some((kind) => kind === value);
}
