import type { AtWord } from './capitals';
import { type Clue, notBefore } from './clue';

/**
 * What nobody named before a day: the first word, a pattern of the whole where one word is not enough, and the day
 * (`yyyymmdd`; the first of the month where no day can be told).
 */
const TURNING_POINTS: readonly (readonly [word: string, whole: RegExp | null, since: number])[] = [
  ['World', /World War (?:II|Two)\b/y, 19390901],
  ['Second', /Second World War\b/y, 19390901],
  ['Cold', /Cold War\b/y, 19451001],
  ['Cuban', /Cuban Missile Crisis\b/iy, 19621001],
  ['Chernobyl', /Chernobyl (?:disaster|accident|catastrophe)\b/y, 19860426],
  ['Berlin', /Berlin Wall (?:fell|came down)\b/y, 19891109],
  ['Former', /Former Soviet Union\b/y, 19910901],
  ['Maastricht', /Maastricht Treaty\b/y, 19911201],
  ['World', /World Trade Organi[sz]ation\b/y, 19940401],
  ['Dayton', /Dayton (?:[Aa]ccords?|[Aa]greement|[Pp]eace)\b/y, 19951101],
  ['Kyoto', /Kyoto Protocol\b/y, 19971201],
  ['Good', /Good Friday Agreement\b/y, 19980410],
  ['September', /September 11(?:th)?,? (?:terrorist )?attacks\b/y, 20010911],
  ['Hurricane', /Hurricane Katrina\b/y, 20050823],
  ['Lehman', /Lehman Brothers'? (?:collapse|bankruptcy)\b/y, 20080915],
  ['Arab', /Arab Spring\b/y, 20110101],
  ['Fukushima', /Fukushima (?:nuclear|disaster|accident|Daiichi)\b/y, 20110311],
  ['Brexit', null, 20120501],
  ['Brexit', /Brexit (?:referendum|vote)\b/y, 20160623],
  ['Islamic', /Islamic State (?:group|militants|fighters|of Iraq)\b/y, 20130401],
  ['Minsk', /Minsk (?:II|agreements|accords)\b/y, 20140905],
  ['Paris', /Paris (?:[Cc]limate (?:[Aa]greement|[Aa]ccord)|(?:Agreement|[Aa]ccord) on climate)\b/y, 20151201],
  ['COVID', null, 20200211],
  ['Covid', null, 20200211],
  ['George', /George Floyd\b/y, 20200525],
  ['AUKUS', null, 20210915],
  ['Russia', /Russia(?:['’]s (?:full-scale )?invasion of Ukraine|-Ukraine war)\b/y, 20220224],
  ['ChatGPT', null, 20221130],
  ['Israel', /Israel-Hamas war\b/y, 20231007],
];

/** By the first words of their names: the text is not older than what it names. */
export const TURNING_POINT_WORDS: readonly (readonly [word: string, ask: AtWord<Clue>])[] = TURNING_POINTS.map(
  ([word, whole, since]) => [
    word,
    (text, start) => {
      const end = whole === null ? start + word.length : endOf(whole, text, start);
      return end === undefined ? undefined : notBefore({ start, end }, since);
    },
  ],
);

function endOf(whole: RegExp, text: string, start: number): number | undefined {
  whole.lastIndex = start;
  return whole.test(text) ? whole.lastIndex : undefined;
}
