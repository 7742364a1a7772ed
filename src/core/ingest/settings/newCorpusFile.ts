import type { FileRule } from './corpusSettings';
import { ruleChanges } from './editing/corpusFileChanges';
import { printBlock, printScalar } from './editing/yamlPrint';

/** What is known of a corpus when its corpus.yaml is begun. */
export interface NewCorpus {
  readonly title: string;
  /** What was guessed of how files are to be read, by their globs. */
  readonly rules: ReadonlyMap<string, FileRule>;
  /** The key of an article, for an example. */
  readonly example?: string;
}

/**
 * The text of a corpus.yaml that says no more than is known: the title, and what was guessed of files. All else stands in comments, to be
 * filled in.
 */
export function newCorpusFile({ title, rules, example = 'folder/article.txt' }: NewCorpus): string {
  const layout = { eol: '\n', step: 2 };
  const files = [...rules].map(([glob, rule]) => {
    const [line, ...rest] = printBlock(ruleChanges([glob], rule), 0, layout).split('\n');
    return line === undefined ? '' : rest.join('\n');
  });
  const guessed =
    files.length === 0 ? FILES_EXAMPLE : `# This is how these files were understood.\nfiles:\n${files.join('\n')}\n`;
  return [
    `title: ${printScalar(title)}\n`,
    SOURCES,
    guessed,
    `# What you know of single articles; it wins over whatever their files say.\n# articles:\n#   ${printScalar(example)}:\n#     date: 2017-02-18\n#     source: Reuters\n`,
    ACTORS,
  ].join('\n');
}

const SOURCES = `# The language of every article that names none of its own.
# language: en

# Which files are sources, and which are not although they look like it.
# include: ["**/*.txt", "**/*.md"]
# exclude: ["drafts/**"]
`;

const FILES_EXAMPLE = `# How files are to be read where that cannot be told from them.
# files:
#   "*.csv":
#     text: content
#     fields: { title: headline, date: published }
`;

const ACTORS = `# Who acts in these articles, under the names they go by.
# actors:
#   - name: Donald Trump
#     kind: person
#     aliases: [Trump]
`;
