/** What is held again and again and counted. */
export interface RecurringEvent {
  /** The first word of its name, and a pattern of the whole. */
  readonly word: string;
  readonly name: RegExp;
  /** The year of the first, as its count goes: each is held a year after the one before. */
  readonly first: number;
  /** The numbers for which the count holds; some events were put off, some counted anew. */
  readonly from: number;
  readonly to?: number;
  /** The month in which it is held, where that is always the same; 1-based. */
  readonly month?: number;
}

export const RECURRING_EVENTS: readonly RecurringEvent[] = [
  { word: 'Munich', name: /Munich Security Conference\b/y, first: 1965, from: 45, month: 2 },
  { word: 'General', name: /General Assembly\b/y, first: 1946, from: 3 },
  { word: 'G', name: /G-?7 [Ss]ummit\b/y, first: 1975, from: 20 },
  { word: 'Academy', name: /Academy Awards\b/y, first: 1929, from: 10, to: 92 },
  { word: 'Cannes', name: /Cannes (?:International )?Film Festival\b/y, first: 1948, from: 55, to: 72, month: 5 },
  { word: 'Berlin', name: /Berlin International Film Festival\b/y, first: 1951, from: 28, month: 2 },
  { word: 'Berlinale', name: /Berlinale\b/y, first: 1951, from: 28, month: 2 },
  { word: 'Venice', name: /Venice (?:International )?Film Festival\b/y, first: 1944, from: 40 },
  { word: 'Tour', name: /Tour de France\b/y, first: 1914, from: 35 },
  { word: 'Kentucky', name: /Kentucky Derby\b/y, first: 1875, from: 2 },
  { word: 'Boston', name: /Boston Marathon\b/y, first: 1897, from: 2, to: 123 },
];
