import type { Place } from './clue';

/** In characters; a longer sentence is cut. */
const LONGEST = 240;

const STOP = /[.!?…。！？]["'”’)]*\s/gu;

/** The sentence in which a place stands, or as much of it as shows what it says. */
export function sentenceAround(text: string, { start, end }: Place): string {
  const room = Math.max(0, LONGEST - (end - start)) / 2;
  const before = text.slice(Math.max(0, start - room), start);
  const after = text.slice(end, end + room);
  const lastStop = [...before.matchAll(STOP)].at(-1);
  const head = lastStop === undefined ? before : before.slice(lastStop.index + lastStop[0].length);
  const tail = new RegExp(STOP.source, 'u').exec(after);
  const from = head.lastIndexOf('\n');
  const cut = tail === null ? after : after.slice(0, tail.index + 1);
  return `${head.slice(from + 1)}${text.slice(start, end)}${cut.split('\n')[0] ?? ''}`.trim();
}
