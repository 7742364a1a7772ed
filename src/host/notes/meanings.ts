import * as vscode from 'vscode';
import { asTag } from '../../core/notes/entries/tags';

const SECTION = 'corpusReader.notes';
const SETTING = 'meanings';

/** What the colours of highlights mean, in the order of the colours: names that the reader has chosen, each once. */
export function meanings(): readonly string[] {
  const set = vscode.workspace.getConfiguration(SECTION).get<unknown>(SETTING);
  const names = Array.isArray(set) ? set.flatMap((name) => (typeof name === 'string' ? name.trim() : [])) : [];
  return [...new Map(names.filter((name) => tagOf(name) !== '').map((name) => [tagOf(name), name])).values()];
}

export function affectsMeanings(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(`${SECTION}.${SETTING}`);
}

/** The tag in notes that stands for a meaning, without `#`; empty for a name of which none can be made. */
export function tagOf(name: string): string {
  return asTag(name.toLowerCase()) ?? '';
}

/** Which of the meanings the first tag stands for that stands for one; undefined for a plain quotation. */
export function meaningOf(tags: readonly string[], names: readonly string[] = meanings()): number | undefined {
  const known = names.map(tagOf);
  for (const tag of tags) {
    const index = known.indexOf(tag.toLowerCase());
    if (index >= 0) return index;
  }
  return undefined;
}

/** The tags of an entry that is to have another meaning, or none: all else about them stays. */
export function withMeaning(tags: readonly string[], meaning: number | null): readonly string[] {
  const names = meanings();
  const others = tags.filter((tag) => meaningOf([tag], names) === undefined);
  const name = meaning === null ? undefined : names[meaning];
  return name === undefined ? others : [tagOf(name), ...others];
}
