import { type CorpusSettings, DEFAULT_SETTINGS, type FileRule } from './corpusSettings';
import { compileGlob } from './globs';

const NO_RULE: FileRule = {};
const ASKED: FileRule = { isAsked: true };

type Rules = Pick<CorpusSettings, 'files' | 'include'>;

/** Says how the file at a path is to be read. Whoever writes down which files to include, or how to read them, asks for those. */
export function fileRules({ files, include }: Rules): (path: string) => FileRule {
  const isDefault = include.join('\n') === DEFAULT_SETTINGS.include.join('\n');
  const unnamed = isDefault ? NO_RULE : ASKED;
  if (files.length === 0) return () => unnamed;
  const rules = files.map(({ glob, ...rule }) => ({ matches: compileGlob(glob), rule }));
  return (path) => {
    const own = rules.filter(({ matches }) => matches(path)).map(({ rule }) => rule);
    if (own.length === 0) return unnamed;
    const followed: FileRule = { ...ASKED };
    for (const rule of own.reverse()) Object.assign(followed, rule);
    return followed;
  };
}
