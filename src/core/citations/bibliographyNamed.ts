import { parse } from 'yaml';
import { isRecord } from '../basics/checks';

/** Front matter that has not ended here is none. */
const LONGEST = 65_536;
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** The `.bib` files that a Markdown document names in its front matter for Pandoc, `bibliography:`, as written. None that is no relative path. */
export function bibliographyNamed(markdown: string): readonly string[] {
  const [, yaml] = FRONT_MATTER.exec(markdown.slice(0, LONGEST)) ?? [];
  if (yaml === undefined) return [];
  const named = fieldIn(yaml);
  return (Array.isArray(named) ? named : [named])
    .filter((path) => typeof path === 'string')
    .filter((path) => /\.bib$/i.test(path) && !/^[\\/]|^[a-z][a-z0-9+.-]*:/i.test(path));
}

function fieldIn(yaml: string): unknown {
  try {
    const fields: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent' });
    return isRecord(fields) ? fields['bibliography'] : undefined;
  } catch {
    return undefined;
  }
}
