import type { DayNumber } from '../../../model/date';
import type { AtWord } from './capitals';
import { type Clue, notBefore } from './clue';

/** Who held an office, from when, and until when where that is known here. */
interface Term {
  readonly office: string;
  /** A pattern of the given name. */
  readonly first: string;
  readonly name: string;
  readonly from: DayNumber;
  readonly to?: DayNumber;
}

const US = '(?:(?:U\\.S\\.|US|American) )?President';
const UN = '(?:(?:U\\.N\\.|UN|United Nations) )?Secretary[- ]General';
const UK = '(?:(?:British|UK) )?Prime Minister';
const RUSSIA = '(?:Russian )?President';
const FRANCE = '(?:French )?President';
const GERMANY = '(?:German )?Chancellor';

/** Whoever held an office twice is told of from the first time on, and without an end. */
const TERMS: readonly Term[] = [
  { office: US, first: 'Ronald', name: 'Reagan', from: 19810120, to: 19890120 },
  { office: US, first: 'Bill', name: 'Clinton', from: 19930120, to: 20010120 },
  { office: US, first: 'Barack', name: 'Obama', from: 20090120, to: 20170120 },
  { office: US, first: 'Donald(?: J\\.)?', name: 'Trump', from: 20170120 },
  { office: US, first: 'Joe', name: 'Biden', from: 20210120, to: 20250120 },
  { office: UN, first: 'Kofi', name: 'Annan', from: 19970101, to: 20061231 },
  { office: UN, first: 'Ban', name: 'Ki', from: 20070101, to: 20161231 },
  { office: UN, first: 'Ant[oó]nio', name: 'Guterres', from: 20170101 },
  { office: UK, first: 'Margaret', name: 'Thatcher', from: 19790504, to: 19901128 },
  { office: UK, first: 'Tony', name: 'Blair', from: 19970502, to: 20070627 },
  { office: UK, first: 'David', name: 'Cameron', from: 20100511, to: 20160713 },
  { office: UK, first: 'Boris', name: 'Johnson', from: 20190724, to: 20220906 },
  { office: UK, first: 'Rishi', name: 'Sunak', from: 20221025, to: 20240705 },
  { office: RUSSIA, first: 'Vladimir', name: 'Putin', from: 20000101 },
  { office: RUSSIA, first: 'Dmitr[iy]y?', name: 'Medvedev', from: 20080507, to: 20120507 },
  { office: FRANCE, first: 'Jacques', name: 'Chirac', from: 19950517, to: 20070516 },
  { office: FRANCE, first: 'Nicolas', name: 'Sarkozy', from: 20070516, to: 20120515 },
  { office: FRANCE, first: 'Fran[cç]ois', name: 'Hollande', from: 20120515, to: 20170514 },
  { office: FRANCE, first: 'Emmanuel', name: 'Macron', from: 20170514 },
  { office: GERMANY, first: 'Helmut', name: 'Kohl', from: 19821001, to: 19981027 },
  { office: GERMANY, first: 'Angela', name: 'Merkel', from: 20051122, to: 20211208 },
  { office: GERMANY, first: 'Olaf', name: 'Scholz', from: 20211208, to: 20250506 },
];

/** Longer than any office with a given name. */
const LONGEST = 60;
const WHEN = '(?:\\b(?<when>[Ff]ormer|[Ll]ate|[Ii]ncumbent|[Ff]uture|[Tt]hen|[Vv]ice|[Ee]x)[- ])?';

const TERM_BEHIND = /^(?:['’]s)? (?:administration|presidency|inauguration)\b/i;

/** By their family names: who is called by an office holds it or has held it. */
export const OFFICE_WORDS: readonly (readonly [word: string, ask: AtWord<Clue>])[] = TERMS.map((term) => {
  const called = new RegExp(`${WHEN}\\b${term.office} (?:${term.first} )?$`);
  const ask: AtWord<Clue> = (text, start) => {
    const match = called.exec(text.slice(Math.max(0, start - LONGEST), start));
    return match === null ? termOf(term, text, start) : holderOf(term, match, start);
  };
  return [term.name, ask];
});

function holderOf({ name, from, to }: Term, called: RegExpExecArray, at: number): Clue | undefined {
  const place = { start: at - called[0].length, end: at + name.length };
  switch (called.groups?.['when']?.toLowerCase()) {
    case 'future':
    case 'vice':
      return undefined;
    case 'former':
    case 'late':
    case 'ex':
      return notBefore(place, to ?? from);
    case 'then':
      return notBefore(place, from);
    case 'incumbent':
      return to === undefined ? notBefore(place, from) : { ...place, first: from, last: to };
    default:
      return to === undefined ? notBefore(place, from) : { ...place, first: from, last: to, isLikely: true };
  }
}

/** "The Obama administration", "Trump's inauguration": articles go on speaking of them. */
function termOf({ office, name, from }: Term, text: string, start: number): Clue | undefined {
  const end = start + name.length;
  const behind = office === US ? TERM_BEHIND.exec(text.slice(end, end + LONGEST)) : null;
  return behind === null ? undefined : notBefore({ start, end: end + behind[0].length }, from);
}
