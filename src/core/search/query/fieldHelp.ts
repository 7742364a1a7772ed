import type { FieldName } from './fields';

/** What a field is for, as screens and documents show it. */
export interface FieldHelp {
  readonly field: FieldName;
  readonly example: string;
  /** What the example, and others like it, find. In English. */
  readonly meaning: string;
}

/** At least one row for each field, in the order in which they are best learned. */
export const FIELD_HELP: readonly FieldHelp[] = [
  { field: 'title', example: 'title:sanctions', meaning: 'a word of the title' },
  {
    field: 'actor',
    example: 'actor:"Sergey Lavrov"',
    meaning: 'articles in which a person, state or organization is named',
  },
  { field: 'source', example: 'source:xinhua', meaning: 'articles that a source has published' },
  { field: 'author', example: 'author:"Lewis Sanders"', meaning: 'articles by an author' },
  { field: 'lang', example: 'lang:en', meaning: 'articles in a language' },
  { field: 'year', example: 'year:2017..2019', meaning: 'articles of a year, or of the first to the last' },
  { field: 'date', example: 'date:2017-02..', meaning: 'articles of a day, month or year, from one on, or up to one' },
  { field: 'has', example: 'has:note', meaning: 'articles that you have a note on' },
  { field: 'is', example: 'is:unread', meaning: 'articles that you have not opened yet' },
  { field: 'is', example: 'is:reading', meaning: 'articles that you have begun and not finished' },
  { field: 'is', example: 'is:read', meaning: 'articles that you have read to the end' },
];
