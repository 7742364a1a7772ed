/** How many hits a search shows unless told. */
export const DEFAULT_LIMIT = 20;
/** Characters on either side of a concordance's hits unless told. */
export const DEFAULT_CONTEXT = 50;

export const USAGE = `Usage: corpus-reader COMMAND CORPUS [options]
       corpus-reader anchor --text OLD --start S --end E --new NEW [--json]

Reads a corpus: a folder of articles, or one file of any format that holds some: text, Markdown, HTML, PDF, EPUB, DOCX,
JSON, JSON Lines, CSV, feeds and other XML, Reuters-21578, mails and mailboxes, also packed as .gz. Columns and fields are
known by their names, or as corpus.yaml says. Nothing is written but with --cache, and by "judge".

  list CORPUS                  the articles with their metadata and actors, and what could not be read
  search CORPUS QUERY          full-text search that forgives typing errors, best hit first
  concordance CORPUS QUERY     each hit on a line of its own, with what stands left and right of it
  cite CORPUS [QUERY]          citations of the articles that answer a query, or of all, each with its citekey
  entities CORPUS              the names in each article
  actors CORPUS                the people, states and organizations of the whole corpus
  cooccurrence CORPUS          who appears with whom, in how many articles and sentences
  duplicates CORPUS            which articles are versions of one text: reprints, cut or not, and updates
  check CORPUS [NOTE...]       every quotation in the notes on the corpus against its articles; docs/notes.md has the format
  judge CORPUS VERDICT ...     say what is right of names and actors, in corpus.judgements.jsonl (see below)
  anchor --text OLD --start S --end E --new NEW
                               where a passage of one text file stands in another, and how sure that is
  index CORPUS --cache DIR     make the index that search and concordance use, and keep it in DIR

  --json                       print JSON, the same from version to version
  --cache DIR                  not of judge: where the index is kept, and the names that were found, a folder with nothing
                               else in it; what no longer fits the corpus is made anew
  --count-reprints-once        of list, search, concordance, cite, actors and cooccurrence: of several versions of a text only
                               the one that was seen first
  --limit N                    most hits of a search (default ${DEFAULT_LIMIT}), most lines of a concordance (default all), most
                               pairs of a cooccurrence (default all)
  --kinds KIND,KIND...         of entities: which kinds of names; of actors and cooccurrence: which kinds of actors
  --min N                      of a cooccurrence: only pairs that share so many articles (default 1)
  --order ORDER                of a search: relevance (default), newest, oldest
  --sort ORDER                 of a concordance: corpus (default: by date), newest, source, match, or by the words
                               beside the hit: left, left2, left3, right, right2, right3
  --context N                  characters on either side of a concordance's hits (default ${DEFAULT_CONTEXT})
  --format csv|tsv             print a concordance for a spreadsheet
  --format FORMAT              of cite: bibtex, biblatex, csl-json or ris, for other programs
  --style NAME                 of cite: chicago-notes, chicago-author-date, apa, mla, harvard, or the path of a .csl file;
                               with --lang TAG in the words of a language. Citations by CSL (citeproc-js)
  --start S, --end E           of anchor: the passage, in UTF-16 units of OLD; both files are taken as they are
  --notes DIR                  of check and cite: the folder of the notes; that of the corpus unless notes are named by their
                               paths. A citekey that a note uses stays with its article
  -h, --help                   print this
  -v, --version                print the version

A QUERY is words, all wanted, and if need be: "a phrase" word~ =Word begin* -not a OR b (parentheses) a NEAR/5 b,
title: actor: source: author: lang: year:2017..2019 date:2017-02.. (put it in quotation marks of the shell's, and an
argument that starts with - after --). has:note and is:unread find nothing here, as notes and marks are the editor's.

Verdicts. An ACTOR is an id or a name; with --kind, --as may name somebody new. START-END are offsets in an article's text,
as "entities --json" gives them. All take --reason TEXT, and --force for ids that are not in the corpus.
  merge ACTOR --into ACTOR                        two are one
  keep-apart ACTOR ACTOR                          two are not one, however alike their names
  split ACTOR --form TEXT... --as ACTOR           mentions in these spellings are of another [--kind KIND] [--article ID]
  rename ACTOR --as NAME
  set-kind ACTOR --kind person|state|organization|place
  reject --article ID --at START-END              this is no name
  reject-everywhere TEXT                          these words are no name anywhere
  assign --article ID --at START-END --as ACTOR   this is somebody [--kind KIND]
  tag-everywhere TEXT --as ACTOR                  these words are always somebody [--kind KIND] [--article ID]
  right|wrong --article ID --at START-END --kind KIND   whether a name was found rightly, for the sample of a review
  furniture|text --article ID --at START-END      these blocks are page furniture, or none
  undo [JUDGEMENT]                                take a judgement back, the last one if none is named
  list                                            the judgements that hold

Exit code: 0; 1 when "check" finds a quotation that is altered, or whose passage is changed, ambiguous or gone; 2 for a bad
call, a corpus or a note that cannot be read, an index or a judgement that cannot be kept.
That a passage is not found by "anchor" is an answer, and no error.
`;
