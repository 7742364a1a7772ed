import { readFileSync } from 'node:fs';
import { english } from '../core/basics/message';
import { decode } from '../core/ingest/files/decode';
import type { TextRange } from '../core/model/anchor';
import { noteAnchor } from '../core/notes/anchors/noteAnchor';
import { AnchorableText, type Reanchored, reanchor } from '../core/notes/anchors/reanchor';
import type { AnchorCall } from './calls';
import { Failure, reasonOf } from './failure';
import { json, type Pieces, printable } from './output';

/** How much of a passage is shown. */
const MOST_SHOWN = 200;

/** A passage that was looked for in another text. */
export interface AnchorAnswer {
  readonly found: Reanchored;
  /** The text in which it was looked for. */
  readonly text: string;
}

/**
 * Anchors a passage of one text as a note does, and looks for it in the other. Both are taken as they are.
 *
 * @throws Failure when a file is no text, or the passage is not within it
 */
export function anchorPassage({ text, range, changed }: AnchorCall): AnchorAnswer {
  const old = read(text);
  if (range.end > old.length) {
    throw new Failure(`--end ${range.end} is beyond the end of ${text}, which has ${old.length} UTF-16 units.`);
  }
  const now = read(changed);
  return { found: reanchor(new AnchorableText(now), noteAnchor(new AnchorableText(old), range)), text: now };
}

/** `{state, start, end, score, candidates: [{start, end, score}]}`; no place is null. */
export function anchorAsJson({ found: { state, range, score, candidates } }: AnchorAnswer): Pieces {
  return json({
    state,
    start: range?.start ?? null,
    end: range?.end ?? null,
    score,
    candidates: candidates.map((candidate) => ({ ...candidate.range, score: candidate.score })),
  });
}

/** What became of the passage in a sentence, and the places that are spoken of. */
export function* anchorAsText({ found: { state, range, candidates }, text }: AnchorAnswer): Pieces {
  switch (state) {
    case 'exact':
      yield 'The passage stands where it stood, word for word:\n';
      break;
    case 'moved':
      yield 'The passage has moved, and stands there word for word:\n';
      break;
    case 'changed':
      yield 'The passage was changed, and stands there in other words:\n';
      break;
    case 'ambiguous':
      yield 'The passage may be any of these, and nothing tells which:\n';
      break;
    case 'orphan':
      yield candidates.length === 0
        ? 'The passage is gone.\n'
        : 'The passage is gone. What is left that looks like it is not enough to be sure:\n';
      break;
  }
  const places = range === null ? candidates.map((candidate) => candidate.range) : [range];
  for (const place of places) yield `  ${placeAsText(place, text)}\n`;
}

function placeAsText({ start, end }: TextRange, text: string): string {
  const words = printable(text.slice(start, Math.min(end, start + MOST_SHOWN)));
  return `${start}-${end}  ${words}${end > start + MOST_SHOWN ? '…' : ''}`;
}

function read(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new Failure(`${path} cannot be read: ${reasonOf(error)}.`);
  }
  const decoded = decode(bytes);
  if ('fault' in decoded) throw new Failure(`${path} cannot be read: ${english(decoded.fault)}.`);
  return decoded.text;
}
