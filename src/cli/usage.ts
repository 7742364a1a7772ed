/** How many hits a search shows unless told. */
export const DEFAULT_LIMIT = 20;
/** Characters on either side of a concordance's hits unless told. */
export const DEFAULT_CONTEXT = 50;

export const USAGE = `Usage: corpus-reader COMMAND CORPUS [options]

Reads a corpus: a folder of articles, or a file of JSON Lines (.jsonl, .jsonl.gz), in which each line is an object with
an article's "body" or "text" and, if known, "id", "title", "date", "source", "author", "url" and "language". Nothing is
written but with --cache.

  list CORPUS                  the articles with their metadata and actors, and what could not be read
  search CORPUS QUERY          full-text search that forgives typing errors, best hit first
  concordance CORPUS QUERY     each hit on a line of its own, with what stands left and right of it
  entities CORPUS              the names in each article
  actors CORPUS                the people, states and organizations of the whole corpus
  index CORPUS --cache DIR     make the index that search and concordance use, and keep it in DIR

  --json                       print JSON, the same from version to version
  --cache DIR                  of index, search and concordance: where the index is kept, a folder with nothing else in
                               it; what no longer fits the corpus is made anew
  --limit N                    most hits of a search (default ${DEFAULT_LIMIT}), most lines of a concordance (default all)
  --order ORDER                of a search: relevance (default), newest, oldest
  --sort ORDER                 of a concordance: corpus (default: by date), newest, source, match, or by the words
                               beside the hit: left, left2, left3, right, right2, right3
  --context N                  characters on either side of a concordance's hits (default ${DEFAULT_CONTEXT})
  --format csv|tsv             print a concordance for a spreadsheet
  -h, --help                   print this
  -v, --version                print the version

A QUERY is words, all wanted, and if need be: "a phrase" word~ =Word begin* -not a OR b (parentheses) a NEAR/5 b,
title: actor: source: author: lang: year:2017..2019 date:2017-02.. (put it in quotation marks of the shell's, and an
argument that starts with - after --). has:note and is:unread find nothing here, as notes and marks are the editor's.

Exit code: 0, or 2 for a bad call, a corpus that cannot be read or an index that cannot be kept.
`;
