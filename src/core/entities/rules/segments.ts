import type { MentionKind } from '../../model/mention';
import {
  COMMON,
  DIRECTION,
  EVENT_OPENER,
  FIRST_NAME,
  FUNCTION,
  GROUP,
  NO_NAME,
  PLACE_PREPOSITION,
  ROLE,
  ROLE_MODIFIER,
  TITLE,
} from '../gazetteer/lexicon';
import type { Reading } from '../text/reading';
import { INITIAL_SHAPE } from '../text/tokens';
import { findHead, isHead } from './heads';
import type { Part, Run } from './runs';

/** Tokens that name something of a kind that is certain. */
export interface Settled {
  readonly first: number;
  readonly last: number;
  readonly kind: MentionKind;
  /** True for a place or an organization that a person's name could also be: "Jordan", "Lincoln". */
  readonly open: boolean;
}

/** Tokens that look like a name whose kind is to be weighed. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  /** True when an office or a form of address stands right before: "President", "Mr". */
  readonly afterRole: boolean;
}

/** What the runs of an article came to. */
export interface Findings {
  readonly settled: Settled[];
  readonly candidates: Candidate[];
  /** Last tokens of the offices found in runs, in order. */
  readonly offices: number[];
}

/** Takes a run apart at its offices ("Kremlin | Press Secretary | Dmitry Peskov"), and each piece at the names it holds. */
export function takeApart(reading: Reading, run: Run, findings: Findings): void {
  let piece: Part[] = [];
  let afterRole = false;
  for (let i = 0; i < run.length; i++) {
    const length = officeAt(reading, run, i);
    const part = run[i];
    if (part === undefined) break;
    if (length === 0) {
      piece.push(part);
      continue;
    }
    settlePiece(reading, withoutModifiers(reading, piece), afterRole, findings);
    piece = [];
    i += length - 1;
    if (reading.isCapitalised(part.first)) findings.offices.push(run[i]?.last ?? part.last);
    afterRole = true;
  }
  settlePiece(reading, piece, afterRole, findings);
}

/** Number of parts at `index` that make an office or a form of address; 0 when they name something else. */
function officeAt(reading: Reading, run: Run, index: number): number {
  const part = run[index];
  if (part === undefined || part.known !== undefined || part.joint) return 0;
  if (part.office === true) return 1;
  if (reading.has(part.first, TITLE)) return addressAt(reading, run, index);
  if (!reading.has(part.first, ROLE) || isPartOfName(reading, run, index)) return 0;
  return 1;
}

/** Number of parts of a form of address: one, or two with its dot; 0 when no name follows it. */
function addressAt(reading: Reading, run: Run, index: number): number {
  const dotted = reading.isSign(run[index + 1]?.first ?? -1, '.');
  const last = dotted ? index + 1 : index;
  const saint = /^(?:St|Ft)$/i.test(reading.textOf(run[index]?.first ?? 0));
  return saint || last + 1 >= run.length ? 0 : last - index + 1;
}

/** "Stephen King", "Justice Ministry", "King County": a word for an office inside another name. */
function isPartOfName(reading: Reading, run: Run, index: number): boolean {
  const before = run[index - 1];
  const after = run[index + 1];
  if (after !== undefined && isHead(reading, after)) return true;
  if (before === undefined || before.known !== undefined || after !== undefined) return false;
  return reading.has(before.first, FIRST_NAME) && !reading.has(before.first, ROLE_MODIFIER);
}

function withoutModifiers(reading: Reading, piece: readonly Part[]): Part[] {
  let end = piece.length;
  while (end > 0) {
    const part = piece[end - 1];
    if (part === undefined || part.known !== undefined) break;
    if (!part.joint && !reading.has(part.first, ROLE_MODIFIER)) break;
    end--;
  }
  return piece.slice(0, end);
}

/** Finds the names in a piece without offices: one that a head closes ("Russian Defense Ministry"), and those around it. */
function settlePiece(reading: Reading, piece: readonly Part[], afterRole: boolean, findings: Findings): void {
  const parts = trim(reading, piece);
  const head = findHead(reading, parts);
  if (head === undefined) {
    settleNames(reading, parts, afterRole, findings);
    return;
  }
  const first = parts[0];
  const last = parts[head.end];
  if (first !== undefined && last !== undefined) {
    findings.settled.push({ first: first.first, last: last.last, kind: head.kind, open: false });
  }
  settlePiece(reading, parts.slice(head.end + 1), false, findings);
}

function trim(reading: Reading, parts: readonly Part[]): Part[] {
  let from = 0;
  let to = parts.length;
  while (from < to && isTrimmed(reading, parts[from])) from++;
  while (to > from && parts[to - 1]?.joint === true) to--;
  return parts.slice(from, to);
}

function isTrimmed(reading: Reading, part: Part | undefined): boolean {
  if (part === undefined || part.joint) return true;
  return (
    part.known === undefined && reading.has(part.first, FUNCTION | NO_NAME) && !reading.has(part.first, FIRST_NAME)
  );
}

function settleNames(reading: Reading, parts: readonly Part[], afterRole: boolean, findings: Findings): void {
  let open: Part[] = [];
  let role = afterRole;
  const close = () => {
    pushCandidate(reading, open, role, findings);
    open = [];
    role = false;
  };
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part === undefined) break;
    if (part.known === undefined || isPersonsName(reading, parts, i, role && open.length === 0)) {
      open.push(part);
      continue;
    }
    const direction = takeDirection(reading, open);
    close();
    const { kind, state } = part.known;
    const first = kind === 'place' && direction !== undefined ? direction.first : part.first;
    const mayBePerson = part.first === part.last && state === undefined && kind === 'place';
    findings.settled.push({ first, last: part.last, kind, open: mayBePerson });
  }
  close();
}

/** "Michael Jordan", "Paris Hilton", "President Lincoln": a known place's name borne by a person. */
function isPersonsName(reading: Reading, parts: readonly Part[], index: number, afterRole: boolean): boolean {
  const part = parts[index];
  if (part === undefined || part.first !== part.last) return false;
  if (part.known?.kind !== 'place' && part.known?.kind !== 'organization') return false;
  const before = parts[index - 1];
  if (before !== undefined && before.known === undefined && !before.joint) {
    return reading.has(before.first, FIRST_NAME) || reading.shape(before.first) === INITIAL_SHAPE;
  }
  if (reading.isCaps(part.first)) return false;
  const after = parts[index + 1];
  if (afterRole && after === undefined) return part.known.state === undefined;
  const alone = after === undefined || after.known !== undefined || after.joint;
  return !alone && reading.has(part.first, FIRST_NAME) && !reading.has(part.first - 1, PLACE_PREPOSITION);
}

/** Takes "Northern" off the end of `open` when it stands right before a place. */
function takeDirection(reading: Reading, open: Part[]): Part | undefined {
  const last = open[open.length - 1];
  if (last === undefined || last.joint || !reading.has(last.first, DIRECTION)) return undefined;
  return open.pop();
}

function pushCandidate(reading: Reading, open: readonly Part[], afterRole: boolean, findings: Findings): void {
  let parts = trim(reading, open);
  while (parts.length > 0 && isGroup(reading, parts[0])) parts = trim(reading, parts.slice(1));
  while (parts.length > 0 && isGroup(reading, parts[parts.length - 1])) parts = trim(reading, parts.slice(0, -1));
  while (parts.length > 1 && isOpening(reading, parts[0])) parts = trim(reading, parts.slice(1));
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined) return;
  if (!afterRole && parts.every((part) => part.joint || isOrdinary(reading, part))) return;
  if (first !== last && reading.has(first.first, EVENT_OPENER)) {
    findings.settled.push({ first: first.first, last: last.last, kind: 'event', open: false });
    return;
  }
  findings.candidates.push({ first: withParticle(reading, first.first), last: last.last, afterRole });
}

/** A word that names nothing alone: "Ministry", "North", "Senior". */
function isOrdinary(reading: Reading, part: Part): boolean {
  if (part.known !== undefined) return false;
  const ordinary = isHead(reading, part) || reading.has(part.first, COMMON | DIRECTION | ROLE_MODIFIER | ROLE);
  return ordinary && !reading.has(part.first, FIRST_NAME);
}

/** A word that is capitalised for its place only: it starts the sentence, and stands in lower case elsewhere. */
function isOpening(reading: Reading, part: Part | undefined): boolean {
  if (part === undefined || part.known !== undefined || !reading.isSentenceStart(part.first)) return false;
  return reading.isSeenLower(part.first) && !reading.has(part.first, FIRST_NAME);
}

function isGroup(reading: Reading, part: Part | undefined): boolean {
  return part !== undefined && part.known === undefined && reading.has(part.first, GROUP);
}

/** "al-Zawahiri", "bin Laden": a particle that opens a name belongs to it. */
function withParticle(reading: Reading, first: number): number {
  if (reading.isBlockStart(first)) return first;
  const before = first - 1;
  if (
    reading.isSign(before, '-') &&
    !reading.isBlockStart(before) &&
    reading.tokens.glued(first) &&
    reading.tokens.glued(before)
  ) {
    return /^(?:al|el|as|ash|an|ar|ad|at|az)$/.test(reading.textOf(before - 1)) ? before - 1 : first;
  }
  return /^(?:bin|ibn|von|van|al)$/.test(reading.textOf(before)) ? before : first;
}
