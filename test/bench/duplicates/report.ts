import type { Article } from '../../../src/core/model/article';
import type { Figures } from './figures';

/** So much of a text is shown, in characters. */
const SHOWN = 400;

interface Printed {
  readonly ways: readonly ({ readonly way: string } & Figures)[];
}

/** Prints the figures as a table, a row a kind of change and a column a way, and the pairs for a person to judge. */
export function printFigures({ ways, ...about }: Printed, pairs: readonly (readonly [Article, Article])[]): void {
  for (const [i, pair] of pairs.entries()) {
    console.log(`\n${i + 1}`);
    for (const { id, date, title, text } of pair) {
      console.log(`  ${id} ${date.edtf ?? '?'} ${title.value}\n    ${text.replace(/\s+/gu, ' ').slice(0, SHOWN)}`);
    }
  }
  const kinds = ways[0]?.kinds.map(({ kind }) => kind) ?? [];
  console.log(about);
  const rows = kinds.map((kind, row) => [kind, ...ways.map(({ kinds: found }) => percent(found[row]))]);
  console.table(
    Object.fromEntries([
      ...rows.map(([kind = '', ...shares]) => [kind, columns(ways, shares)]),
      [
        'all (recall)',
        columns(
          ways,
          ways.map(({ recall }) => shown(recall)),
        ),
      ],
      [
        'precision',
        columns(
          ways,
          ways.map(({ precision }) => shown(precision)),
        ),
      ],
    ]),
  );
}

function columns(ways: Printed['ways'], values: readonly string[]): Record<string, string> {
  return Object.fromEntries(ways.map(({ way }, i) => [way, values[i] ?? '']));
}

function percent(figures: { readonly of: number; readonly found: number } | undefined): string {
  return figures === undefined ? '' : shown(figures.found / figures.of);
}

function shown(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
