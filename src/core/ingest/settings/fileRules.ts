import type { CorpusSettings, FileRule } from './corpusSettings';
import { compileGlob } from './globs';

const NO_RULE: FileRule = {};

/** Says how the file at a path is to be read. */
export function fileRules({ files }: Pick<CorpusSettings, 'files'>): (path: string) => FileRule {
  if (files.length === 0) return () => NO_RULE;
  const rules = files.map(({ glob, ...rule }) => ({ matches: compileGlob(glob), rule }));
  return (path) => {
    const own = rules.filter(({ matches }) => matches(path)).map(({ rule }) => rule);
    return own.reduceRight<FileRule>((rest, first) => ({ ...rest, ...first }), NO_RULE);
  };
}
