import type { MentionKind } from '../../model/mention';
import {
  COMPANY_FORM,
  EVENT_HEAD,
  FIRST_NAME,
  ORGANIZATION_HEAD,
  PLACE_HEAD,
  PLACE_OPENER,
  TREATY_HEAD,
} from '../gazetteer/lexicon';
import type { Reading } from '../reading';
import type { Part } from './runs';

/** A stretch of parts that one of their words, the head, gives a kind: "Levada Center", "Ministry of Defense". */
export interface Headed {
  /** Index of its last part. */
  readonly end: number;
  readonly kind: MentionKind;
}

const KINDS: readonly (readonly [number, MentionKind])[] = [
  [COMPANY_FORM, 'organization'],
  [TREATY_HEAD, 'treaty'],
  [EVENT_HEAD, 'event'],
  [ORGANIZATION_HEAD, 'organization'],
  [PLACE_HEAD, 'place'],
];

/** The headed name in a piece of a run, if it holds one. A head alone names nothing. */
export function findHead(reading: Reading, parts: readonly Part[]): Headed | undefined {
  const of = parts.findIndex(
    (part, i) => i > 0 && isOf(reading, part) && headKind(reading, parts[i - 1]) !== undefined,
  );
  if (of > 0) return withOf(reading, parts, of);
  for (let i = parts.length - 1; i > 0; i--) {
    const kind = headKind(reading, parts[i]);
    if (kind === undefined || parts[i - 1]?.joint === true) continue;
    if (!isSurname(reading, parts, i)) return { end: i, kind };
  }
  return undefined;
}

export function isHead(reading: Reading, part: Part): boolean {
  return headKind(reading, part) !== undefined;
}

function withOf(reading: Reading, parts: readonly Part[], of: number): Headed | undefined {
  const kind = headKind(reading, parts[of - 1]);
  return kind === undefined ? undefined : { end: parts.length - 1, kind };
}

function headKind(reading: Reading, part: Part | undefined): MentionKind | undefined {
  if (part === undefined || part.known !== undefined || part.joint || !reading.isCapitalised(part.first))
    return undefined;
  return KINDS.find(([trait]) => reading.has(part.first, trait))?.[1];
}

function isOf(reading: Reading, part: Part): boolean {
  return part.joint && /^(?:of|for|on)$/.test(reading.textOf(part.first));
}

/** "Diane Lane", "Rosa Parks": a place's head after a given name is a surname. */
function isSurname(reading: Reading, parts: readonly Part[], head: number): boolean {
  const first = parts[0];
  const part = parts[head];
  if (first === undefined || part === undefined || head !== 1 || parts.length !== 2) return false;
  if (reading.has(part.first, COMPANY_FORM)) return false;
  return first.known === undefined && reading.has(first.first, FIRST_NAME) && reading.has(part.first, PLACE_HEAD)
    ? !reading.has(first.first, PLACE_OPENER)
    : false;
}
