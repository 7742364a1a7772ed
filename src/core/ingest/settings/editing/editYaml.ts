import { type Document, isMap, type YAMLMap } from 'yaml';
import { readYaml } from '../yamlText';
import { type TextChange, YamlAdditions } from './yamlAdditions';
import { additions, CannotEdit, type YamlChanges } from './yamlChange';
import { changed, commentsIn, meaningOf, sameMeaning, withoutEmptied } from './yamlMeaning';
import { columnOf, isNothing, startOf } from './yamlPlaces';
import { type Layout, printBlock } from './yamlPrint';
import { YamlRemovals } from './yamlRemovals';

/** Why a text was left as it is: it has mistakes, or is written in a way that only a person should change. */
export type EditRefusal = 'mistakes' | 'unusual';

export type Edited = { readonly text: string } | { readonly refusal: EditRefusal };

const UNUSUAL: Edited = { refusal: 'unusual' };
const DEFAULT_STEP = 2;

/**
 * Changes values of a YAML mapping where they stand. All else stays as it was, byte for byte: order, layout and comments; a comment
 * behind a value that goes gets a line of its own. What comes out is read again, and a text of which anything else is to be said than
 * before and was asked for is not given back. Never throws.
 */
export function editYaml(source: string, changes: YamlChanges): Edited {
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : '';
  const before = source.slice(mark.length);
  const document = documentOf(before);
  if (document === undefined) return { refusal: 'mistakes' };
  try {
    const text = tidied(withoutRemoved(withAdditions(before, document, changes), changes), changes);
    return isRight(before, document, changes, text) ? { text: mark + text } : UNUSUAL;
  } catch (error) {
    if (error instanceof CannotEdit) return UNUSUAL;
    throw error;
  }
}

function documentOf(text: string): Document.Parsed | undefined {
  const { document, faults } = readYaml(text);
  return faults.length > 0 ? undefined : document;
}

function withAdditions(text: string, { contents }: Document.Parsed, changes: YamlChanges): string {
  const layout = layoutOf(text, contents);
  if (isMap(contents)) {
    if (contents.flow === true && contents.items.length === 0) throw new CannotEdit();
    const found = new YamlAdditions(text, layout);
    found.inMap(contents, changes);
    return applied(text, found.found);
  }
  if (!isNothing(contents)) throw new CannotEdit();
  if (additions(changes).size === 0) return text;
  const lead = text === '' || text.endsWith('\n') ? text : text + layout.eol;
  return lead + printBlock(changes, 0, layout) + layout.eol;
}

function withoutRemoved(text: string, changes: YamlChanges): string {
  return removed(text, (removals, map) => removals.inMap(map, changes));
}

/** Without the mappings of which the changes have left nothing, the inner ones first. */
function tidied(text: string, changes: YamlChanges): string {
  const next = removed(text, (removals, map) => removals.emptied(map, changes));
  return next === text ? text : tidied(next, changes);
}

function removed(text: string, find: (removals: YamlRemovals, map: YAMLMap) => void): string {
  const contents = documentOf(text)?.contents;
  if (!isMap(contents)) return text;
  const removals = new YamlRemovals(text);
  find(removals, contents);
  return applied(text, removals.found);
}

function isRight(before: string, document: Document.Parsed, changes: YamlChanges, after: string): boolean {
  const now = documentOf(after);
  if (now === undefined) return false;
  const wanted = withoutEmptied(changed(meaningOf(document.contents), changes), changes);
  const said = withoutEmptied(meaningOf(now.contents), changes);
  return sameMeaning(wanted, said) && sameComments(before, after);
}

function sameComments(before: string, after: string): boolean {
  return commentsIn(before).join('\n') === commentsIn(after).join('\n');
}

function layoutOf(text: string, contents: unknown): Layout {
  return { eol: /\r\n/.test(text) ? '\r\n' : '\n', step: stepOf(text, contents) ?? DEFAULT_STEP };
}

/** By how much the first mapping within another is indented. */
function stepOf(text: string, contents: unknown): number | undefined {
  if (!isMap(contents) || contents.flow === true) return undefined;
  for (const { value } of contents.items) {
    if (!isMap(value) || value.flow === true || value.items.length === 0) continue;
    return columnOf(text, startOf(value)) - columnOf(text, startOf(contents));
  }
  return undefined;
}

/** Changes that do not overlap; those at one place come in the order in which they were found. */
function applied(text: string, changes: readonly TextChange[]): string {
  let at = 0;
  let out = '';
  for (const { start, end, text: inserted } of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new CannotEdit();
    out += text.slice(at, start) + inserted;
    at = end;
  }
  return out + text.slice(at);
}
