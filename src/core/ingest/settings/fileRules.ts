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

/** Those of the paths that one corpus.yaml has read otherwise than another. */
export function readOtherwise(before: Rules, after: Rules, paths: Iterable<string>): string[] {
  const ruleBefore = fileRules(before);
  const ruleAfter = fileRules(after);
  return [...paths].filter((path) => !isSame(ruleBefore(path), ruleAfter(path)));
}

function isSame(a: FileRule, b: FileRule): boolean {
  return a === b || JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder({ fields = {}, ...rule }: FileRule): unknown {
  return [Object.entries(rule).sort(), Object.entries(fields).sort()];
}
