import type { ReaderString } from '../../protocol/readerStrings';

/** Gives the string of an English original in the reader's language, its `{n}` replaced by the arguments. */
export type Translate = (original: ReaderString, ...args: readonly (string | number)[]) => string;

/** A translator over the table that the host sent; what the table lacks stays English. */
export function translator(table: Readonly<Record<string, string>>): Translate {
  return (original, ...args) =>
    (table[original] ?? original).replace(/\{(\d+)\}/g, (placeholder, digits: string) => {
      const argument = args[Number(digits)];
      return argument === undefined ? placeholder : String(argument);
    });
}
