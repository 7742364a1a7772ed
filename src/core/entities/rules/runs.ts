import type { KnownName } from '../gazetteer/known';
import {
  ABBREVIATION,
  COMMON,
  COMPANY_FORM,
  EVENT_HEAD,
  FIRST_NAME,
  FUNCTION,
  NO_NAME,
  ORGANIZATION_HEAD,
  PARTICLE,
  PLACE_HEAD,
  PLACE_KIND,
  ROLE,
  SUFFIX,
  TREATY_HEAD,
} from '../gazetteer/lexicon';
import type { Found } from '../text/phrases';
import type { Reading, TokenBlock } from '../text/reading';

/** A part of a run: one token, or the tokens of a name that the gazetteer knows. */
export interface Part {
  readonly first: number;
  readonly last: number;
  readonly known?: KnownName;
  /** True for an office of several words: "Secretary of State". */
  readonly office?: boolean;
  /** True for what only joins names: hyphens, "of", particles. */
  readonly joint: boolean;
}

/** Names that stand together: capitalised words with what joins them. */
export type Run = readonly Part[];

/** Most parts of a run. No names are that long; a bound keeps the work on a text of nothing but capitals linear. */
const LONGEST_RUN = 40;

const TAKES_OF = ORGANIZATION_HEAD | TREATY_HEAD | EVENT_HEAD | PLACE_KIND | PLACE_HEAD;

/** Calls `use` for every run of a block, in order. */
export function forEachRun(reading: Reading, block: TokenBlock, use: (run: Run) => void): void {
  let i = block.from;
  while (i < block.to) {
    const part = partAt(reading, i, block.to);
    if (part === undefined) {
      i++;
      continue;
    }
    const run = [part];
    while (run.length < LONGEST_RUN) {
      const next = partAfter(reading, run, block.to);
      if (next.length === 0) break;
      run.push(...next);
    }
    use(run);
    i = lastOf(run) + 1;
  }
}

function lastOf(run: Run): number {
  return run[run.length - 1]?.last ?? -1;
}

/** The part of a name that starts at a token, if one does. */
function partAt(reading: Reading, token: number, limit: number): Part | undefined {
  const found: Found<KnownName> | undefined = reading.lexicon.names.longestAt(reading, token, limit);
  if (found !== undefined && isTrustworthy(reading, token, found)) {
    return { first: token, last: found.last, known: found.value, joint: false };
  }
  const office = reading.lexicon.roles.longestAt(reading, token, limit);
  if (office !== undefined) return { first: token, last: office.last, office: true, joint: false };
  return isNameToken(reading, token) ? { first: token, last: token, joint: false } : undefined;
}

/** A known name of one ordinary word is none where its capital proves nothing. */
function isTrustworthy(reading: Reading, token: number, found: Found<KnownName>): boolean {
  if (found.last > token || !reading.has(token, COMMON)) return true;
  return reading.isCaps(token) || !(reading.isSentenceStart(token) || reading.isInHeadline(token));
}

function isNameToken(reading: Reading, token: number): boolean {
  if (!reading.isCapitalised(token) || reading.has(token, NO_NAME | FUNCTION)) return false;
  if (!reading.has(token, COMMON)) return true;
  if (reading.has(token, ROLE)) return true;
  if (reading.isInHeadline(token)) return false;
  return !reading.isSentenceStart(token) || reading.has(token, FIRST_NAME);
}

/** What continues a run: a part, or joints and a part; empty when the run ends. */
function partAfter(reading: Reading, run: Run, limit: number): Part[] {
  const next = lastOf(run) + 1;
  if (next >= limit) return [];
  const part = reading.isSentenceStart(next) ? undefined : partAt(reading, next, limit);
  if (part !== undefined) return [part];
  const joints = jointsAt(reading, run, next, limit);
  const after = next + joints;
  if (joints === 0 || after >= limit) return [];
  const joined = partAt(reading, after, limit);
  if (joined === undefined || isOwner(reading, run, after, joined)) return [];
  const signs = Array.from({ length: joints }, (_, i): Part => ({ first: next + i, last: next + i, joint: true }));
  return [...signs, joined];
}

/** Number of tokens at `token` that can join a run to the name after them. */
function jointsAt(reading: Reading, run: Run, token: number, limit: number): number {
  const { tokens } = reading;
  if (reading.isSign(token, '-')) return tokens.glued(token) && tokens.glued(token + 1) ? 1 : 0;
  if (reading.isSign(token, '&')) return 1;
  if (reading.isSign(token, '.')) return isDotOfAbbreviation(reading, token) ? 1 : 0;
  if (reading.isSign(token, ',')) return token + 1 < limit && isSuffix(reading, token + 1) ? 1 : 0;
  if (!reading.isLower(token)) return 0;
  if (isLinkWord(reading, token)) return joinsByOf(reading, run, token) ? 1 + (isThe(reading, token + 1) ? 1 : 0) : 0;
  return particlesAt(reading, token, limit);
}

/** "Oval Office of the White House": a name that is whole already, and whose it is. */
function isOwner(reading: Reading, run: Run, token: number, joined: Part): boolean {
  return run.length > 1 && joined.known !== undefined && isThe(reading, token - 1);
}

function isDotOfAbbreviation(reading: Reading, dot: number): boolean {
  return reading.tokens.glued(dot) && reading.has(dot - 1, ABBREVIATION) && !reading.has(dot - 1, COMPANY_FORM);
}

function isSuffix(reading: Reading, token: number): boolean {
  return reading.has(token, SUFFIX | COMPANY_FORM) && reading.isCapitalised(token);
}

function isLinkWord(reading: Reading, token: number): boolean {
  return /^(?:of|for|on|and)$/.test(reading.textOf(token));
}

function isThe(reading: Reading, token: number): boolean {
  return reading.isLower(token) && reading.textOf(token) === 'the';
}

/** "Ministry of ...", "Center for ...", "Treaty on ..."; after that also "and", as in "Ford and Co". */
function joinsByOf(reading: Reading, run: Run, token: number): boolean {
  const link = reading.textOf(token);
  if (link === 'and' && isSuffix(reading, token + 1)) return true;
  if (link === 'and')
    return run.some((part) => part.joint && reading.textOf(part.first) === 'for') || hasOf(reading, run);
  const before = run[run.length - 1];
  if (before === undefined || before.known !== undefined || !reading.has(before.first, TAKES_OF)) return false;
  return link !== 'on' || reading.has(before.first, TREATY_HEAD | ORGANIZATION_HEAD);
}

/** True when the run already holds "X of Y" with an organization's head, and Y is no known name. */
function hasOf(reading: Reading, run: Run): boolean {
  const before = run[run.length - 1];
  if (before === undefined || before.known !== undefined) return false;
  return run.some((part, i) => {
    const head = run[i - 1];
    if (!part.joint || head === undefined || reading.textOf(part.first) !== 'of') return false;
    return reading.has(head.first, ORGANIZATION_HEAD);
  });
}

/** Lower-case particles, each perhaps with a hyphen after it: "von der Leyen", "al-Assad". */
function particlesAt(reading: Reading, token: number, limit: number): number {
  let i = token;
  while (i < limit && i - token < 4 && reading.isLower(i) && reading.has(i, PARTICLE)) {
    i++;
    if (reading.isSign(i, '-') && reading.tokens.glued(i) && reading.tokens.glued(i + 1)) i++;
  }
  return i - token;
}
