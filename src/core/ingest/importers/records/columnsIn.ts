import { openSource } from '../../files/openSource';
import type { SourceFile } from '../../files/source';
import type { FileRule } from '../../settings/corpusSettings';
import { importerOf } from '../importers';
import { COLUMN_KEYS, type ColumnKey } from './columnNames';
import type { ColumnBasis } from './columns';

/** A column or field of a file of records. */
export interface FoundColumn {
  readonly name: string;
  /** What the first records have in it, shortened; blanks left out. */
  readonly samples: readonly string[];
}

/** The columns of a file of records, and which of them are taken for what. */
export interface FoundColumns {
  readonly columns: readonly FoundColumn[];
  readonly taken: readonly { readonly what: ColumnKey; readonly name: string; readonly basis: ColumnBasis }[];
}

const MOST_SAMPLES = 3;
const SAMPLE_LENGTH = 120;

/** Looks into the columns of a file; undefined when it is no file of records, or there are none in it. */
export async function columnsIn({ path, bytes }: SourceFile, rule: FileRule): Promise<FoundColumns | undefined> {
  let found: FoundColumns | undefined;
  const source = openSource(path, [bytes], { ...rule, isAsked: true });
  try {
    const reading = importerOf(path).read({
      ...source,
      onColumns: (columns, sample) => {
        found = {
          columns: columns.names.map((name) => ({
            name,
            samples: samplesOf(sample.map(({ values }) => values.get(name))),
          })),
          taken: COLUMN_KEYS.flatMap((what) =>
            columns
              .of(what)
              .slice(0, 1)
              .map(({ name, basis }) => ({ what, name, basis })),
          ),
        };
      },
    });
    // the first records are looked at before anything comes of them
    for await (const _first of reading) break;
  } catch {
    // what came before the fault is known
  }
  return found;
}

function samplesOf(values: readonly unknown[]): string[] {
  const texts = values.flatMap((value) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : [],
  );
  const lines = texts.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
  return [...new Set(lines)].slice(0, MOST_SAMPLES).map((text) => text.slice(0, SAMPLE_LENGTH));
}
