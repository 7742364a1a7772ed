import type * as vscode from 'vscode';
import type { ArticleId } from '../../../core/model/article';
import { noteFileName } from '../../../core/notes/noteFile';
import type { OpenCorpus } from '../../corpus/openCorpus';
import type { KnownNote } from '../noteDocuments';

const EXTENSION = /\.md$/i;

/** Files and folders that are about to move, as the notes on a corpus see it. */
export class FileMoves {
  /** By path, folders as well as files. */
  private readonly paths: readonly (readonly [from: string, to: string])[];
  /** The same below the corpus. */
  private readonly ids: readonly (readonly [from: ArticleId, to: ArticleId])[];

  constructor(corpus: OpenCorpus, files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]) {
    const { scheme, authority } = corpus.root;
    const isHere = (uri: vscode.Uri): boolean => uri.scheme === scheme && uri.authority === authority;
    const moved = files.filter(({ oldUri, newUri }) => isHere(oldUri) && isHere(newUri));
    this.paths = moved.map(({ oldUri, newUri }) => [oldUri.path, newUri.path]);
    this.ids = moved.flatMap(({ oldUri, newUri }) => {
      const from = corpus.pathOf(oldUri);
      const to = corpus.pathOf(newUri);
      return from === undefined || to === undefined ? [] : [[from, to] as const];
    });
  }

  /** Whether links of notes may have to be changed: nothing else need be read then. */
  concerns(notes: readonly vscode.Uri[]): boolean {
    return notes.length > 0 && (this.ids.length > 0 || notes.some(({ path }) => this.movedPath(path) !== path));
  }

  movedPath(path: string): string {
    return movedBy(this.paths, path, '/');
  }

  /** An article is called by its file's path, and a record by that and what stands behind a `#`, unless it has a name of its own. */
  movedId(id: ArticleId): ArticleId {
    const moved = movedBy(this.ids, id, '/');
    return moved === id ? movedBy(this.ids, id, '#') : moved;
  }

  /** What the note on an article is to be called when it has the name that the article gave it; undefined when it keeps its name. */
  newNameOfNote(note: vscode.Uri, article: ArticleId | undefined): string | undefined {
    if (article === undefined || this.movedId(article) === article || this.movedPath(note.path) !== note.path) {
      return undefined;
    }
    return nameOf(note.path) === noteFileName({ id: article })
      ? noteFileName({ id: this.movedId(article) })
      : undefined;
  }

  /** What links between notes are to call notes that get another name, by what they call them now: without the ending. */
  namesOfNotes(notes: readonly KnownNote[]): ReadonlyMap<string, string> {
    const names = new Map<string, string>();
    for (const { uri, article } of notes) {
      const before = nameOf(uri.path);
      const after = this.newNameOfNote(uri, article) ?? nameOf(this.movedPath(uri.path));
      if (before !== after) names.set(before.replace(EXTENSION, ''), after.replace(EXTENSION, ''));
    }
    return names;
  }
}

/** The longest that begins it decides. */
function movedBy(moves: readonly (readonly [string, string])[], name: string, mark: string): string {
  let best: readonly [string, string] | undefined;
  for (const move of moves) {
    const [from] = move;
    const isIt = name === from || name.startsWith(from.endsWith(mark) ? from : from + mark);
    if (isIt && from.length > (best?.[0].length ?? -1)) best = move;
  }
  return best === undefined ? name : best[1] + name.slice(best[0].length);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
