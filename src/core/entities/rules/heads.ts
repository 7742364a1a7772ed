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
import type { Reading } from '../text/reading';
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
  const of = parts.findIndex((part, i) => isOf(reading, part) && headKind(reading, parts[i - 1]) !== undefined);
  const kindBeforeOf = headKind(reading, parts[of - 1]);
  if (kindBeforeOf !== undefined) return { end: parts.length - 1, kind: kindBeforeOf };
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
  const [first, second] = parts;
  if (first === undefined || second === undefined || head !== 1 || parts.length !== 2) return false;
  if (first.known !== undefined || reading.has(second.first, COMPANY_FORM) || reading.has(first.first, PLACE_OPENER))
    return false;
  return reading.has(first.first, FIRST_NAME) && reading.has(second.first, PLACE_HEAD);
}
