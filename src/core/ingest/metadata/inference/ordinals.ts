const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const TEENS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const TENS = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i): [string, number] => [word, i + 1]),
  ...TEENS.map((word, i): [string, number] => [word, i + 10]),
  ...TENS.flatMap((ten, i): [string, number][] => [
    [`${ten}ieth`, (i + 2) * 10],
    ...UNITS.map((unit, k): [string, number] => [`${ten}y-${unit}`, (i + 2) * 10 + k + 1]),
  ]),
]);

/** An English ordinal below 200, in figures or in words, as the alternatives of a pattern. */
export const ORDINAL =
  '\\d{1,3}(?:st|nd|rd|th)|(?:(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)y(?:-| |- ))?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|\\w{3,6}teenth|\\w{4,7}tieth';

/** The number that an ordinal says, such as 35 of "35th" and of "thirty-fifth"; undefined for other words. */
export function ordinalValue(words: string): number | undefined {
  const figures = /^\d+/.exec(words);
  return figures === null ? VALUES.get(words.toLowerCase().replace(/[- ]+/, '-')) : Number(figures[0]);
}
