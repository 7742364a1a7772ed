/** Gives the string of an English original in the reader's language, its `{n}` replaced by the arguments. */
export type Translator<Original extends string> = (original: Original, ...args: readonly (string | number)[]) => string;

/** A translator over the table that the host sent; what the table lacks stays English. */
export function translator<Original extends string>(table: Readonly<Record<string, string>>): Translator<Original> {
  return (original, ...args) =>
    (table[original] ?? original).replace(/\{(\d+)\}/g, (placeholder, digits: string) => {
      const argument = args[Number(digits)];
      return argument === undefined ? placeholder : String(argument);
    });
}
