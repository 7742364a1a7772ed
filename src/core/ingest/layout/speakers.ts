import { isMasthead } from './credits';
import type { DraftBlock } from './draftBlock';

/** A speaker's label is at most so long, in words and in characters. */
const MOST_WORDS = 8;
const LONGEST = 60;

const LABEL = /^([\p{Lu}\p{Lo}][^:：?!;"“”«»]{0,59})[:：]\s*\S/u;
/** A full stop within a label that ends a sentence, not a title or an initial. */
const SENTENCE_END = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Col|Prof|\p{Lu}))\.\s/u;
/** Labels of other things than speech. */
const NO_SPEAKER =
  /^(?:https?|note|update|correction|source|sources|photo|picture|image|watch|listen|date|by|title|tags?|warning|example)$/i;

interface Turn {
  readonly block: DraftBlock;
  readonly label: string;
  readonly labelEnd: number;
  /** Whether a space follows the colon. A transcript does one or the other throughout. */
  readonly spaced: boolean;
}

/**
 * Marks the turns of an interview or a debate: blocks that start with who speaks and a colon. One such block may be a
 * heading or a plain sentence, so there must be an exchange, in which one speaker follows another and one of them speaks
 * again; who speaks there speaks elsewhere too. Where an exchange is written without a space after the colon, which
 * nothing else is but an agency's name before its report, every block so written is a turn.
 */
export function markSpeakerTurns(blocks: readonly DraftBlock[]): void {
  const labelled = blocks.map(turnOf);
  const times = countLabels(labelled);
  // An agency's name before its report is no speaker's.
  const turns = labelled.map((turn) =>
    turn && isMasthead(turn.label) && times.get(keyOf(turn)) === 1 ? undefined : turn,
  );
  const speakers = new Set<string>();
  let hasUnspaced = false;
  for (const [i, turn] of turns.entries()) {
    const next = turns[i + 1];
    if (turn === undefined || next === undefined || turn.spaced !== next.spaced || turn.label === next.label) continue;
    if (Math.max(times.get(keyOf(turn)) ?? 0, times.get(keyOf(next)) ?? 0) < 2) continue;
    speakers.add(keyOf(turn)).add(keyOf(next));
    if (!turn.spaced) hasUnspaced = true;
  }
  for (const turn of turns) {
    if (turn === undefined) continue;
    if (!speakers.has(keyOf(turn)) && !(hasUnspaced && !turn.spaced)) continue;
    turn.block.kind = 'speaker turn';
    turn.block.labelEnd = turn.labelEnd;
  }
}

/** The label that a block starts with, as `Name` of `Name: words`; undefined when it starts with none. */
export function labelOf(text: string): string | undefined {
  const match = LABEL.exec(text.slice(0, LONGEST + 16));
  const label = match?.[1]?.trim();
  if (label === undefined || NO_SPEAKER.test(label) || SENTENCE_END.test(label)) return undefined;
  return label.split(' ').length <= MOST_WORDS ? label : undefined;
}

function turnOf(block: DraftBlock): Turn | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const label = labelOf(block.text);
  if (label === undefined) return undefined;
  const colon = block.text.search(/[:：]/);
  return { block, label, labelEnd: block.start + colon + 1, spaced: block.text[colon + 1] === ' ' };
}

function keyOf({ label, spaced }: Turn): string {
  return `${spaced ? ' ' : ''}${label}`;
}

function countLabels(turns: readonly (Turn | undefined)[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const turn of turns) if (turn !== undefined) times.set(keyOf(turn), (times.get(keyOf(turn)) ?? 0) + 1);
  return times;
}
