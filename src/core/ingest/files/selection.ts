import {
  CORPUS_FILE,
  type CorpusSettings,
  DEFAULT_NOTES_FOLDER,
  JUDGEMENTS_FILE,
  READING_FILE,
} from '../settings/corpusSettings';
import { compileGlob } from '../settings/globs';

const OWN_FILES: readonly string[] = [CORPUS_FILE, JUDGEMENTS_FILE];

/** Says which paths below the corpus root are sources. */
export interface Selector {
  (path: string): boolean;
  /** False for a folder that cannot hold a source, so that nobody needs to look into it. */
  enters(folder: string): boolean;
}

/**
 * The choice of sources that the settings make. Whatever they say, the notes, corpus.yaml, the judgements,
 * what was read, `node_modules` and all whose name starts with a dot are never sources.
 */
export function makeSelector(settings: Pick<CorpusSettings, 'include' | 'exclude' | 'notes'>): Selector {
  const included = anyOf(settings.include);
  const excluded = anyOf(settings.exclude);
  const excludedFolder = anyOf(settings.exclude.filter((glob) => glob.endsWith('/**')));
  const notes = settings.notes ?? DEFAULT_NOTES_FOLDER;
  const isNotes = (path: string): boolean => path === notes || path.startsWith(`${notes}/`);
  const selects = (path: string): boolean =>
    !isOwn(path) && !isNotes(path) && !isHidden(path) && included(path) && !excluded(path);
  const enters = (folder: string): boolean => !isNotes(folder) && !isHidden(folder) && !excludedFolder(folder);
  return Object.assign(selects, { enters });
}

/** What was read is kept wherever notes are, or were before. */
function isOwn(path: string): boolean {
  return OWN_FILES.includes(path) || path.slice(path.lastIndexOf('/') + 1) === READING_FILE;
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
}

function anyOf(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map(compileGlob);
  return (path) => matchers.some((matches) => matches(path));
}

/** The same without what lies in a folder, a path below the root; null for none. */
export function outside(select: Selector, folder: string | null): Selector {
  if (folder === null) return select;
  const isInside = (path: string): boolean => path === folder || path.startsWith(`${folder}/`);
  return Object.assign((path: string) => !isInside(path) && select(path), {
    enters: (path: string) => !isInside(path) && select.enters(path),
  });
}
