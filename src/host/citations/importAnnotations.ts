import * as vscode from 'vscode';
import { changedSpan } from '../../core/ingest/settings/editing/changedSpan';
import type { ArticleId } from '../../core/model/article';
import { newEntryId } from '../../core/notes/formatEntry';
import { insertEntry } from '../../core/notes/insertEntry';
import { parseNote } from '../../core/notes/parseNote';
import type { ImportedAnnotation } from '../../core/notes/webAnnotation/model';
import { readAnnotations } from '../../core/notes/webAnnotation/read';
import type { PlacedAnnotation } from '../../protocol/noteExports';
import type { QuotedPassage } from '../../protocol/notes';
import type { OpenCorpus } from '../corpus/openCorpus';
import type { NoteEdits } from '../notes/noteEdits';
import type { NoteMaking } from '../notes/noteMaking';
import { passageEntry } from '../notes/passageEntry';
import { unplacedAsMarkdown } from './unplaced';

/** An annotation of an article of the corpus. */
interface Incoming {
  readonly annotation: ImportedAnnotation;
  readonly passage: QuotedPassage;
}

/**
 * Adds the annotations of a file to the notes on their articles, as quotations with comments and tags; those that are there already are left
 * out. Notes stay unsaved. The reader is told of each that is of no article or quotes nothing, and of how many have no sure place.
 */
export async function importAnnotations(
  corpus: OpenCorpus,
  file: vscode.Uri,
  making: NoteMaking,
  edits: NoteEdits,
): Promise<void> {
  const annotations = readAnnotations(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
  const name = vscode.workspace.asRelativePath(file);
  if (annotations === null) {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} holds no annotations that can be read.', name));
    return;
  }
  const placed = await corpus.engine.call('placeAnnotations', annotations);
  const added = await addAll(corpus, byArticle(annotations, placed), making, edits);
  if (added === undefined) return;
  const left = annotations.filter((_, index) => placed[index]?.passage == null);
  const doubtful = placed.filter(({ state }) => state === 'changed' || state === 'ambiguous' || state === 'orphan');
  await report({ name, added, doubtful: doubtful.length, left });
}

/** Number of quotations that were added; undefined when the reader would not say where notes are kept. */
async function addAll(
  corpus: OpenCorpus,
  incoming: ReadonlyMap<ArticleId, readonly Incoming[]>,
  making: NoteMaking,
  edits: NoteEdits,
): Promise<number | undefined> {
  let added = 0;
  for (const [article, its] of incoming) {
    const note = await making.onArticle(corpus, article);
    if (note === undefined) return undefined;
    let here = 0;
    const isDone = await edits.change(note.uri, (text) => {
      const made = withEntries(corpus, note.uri, text, its);
      here = made.added;
      return made.added === 0 ? [] : [changedSpan(text, made.text)];
    });
    if (isDone) added += here;
  }
  return added;
}

function withEntries(corpus: OpenCorpus, note: vscode.Uri, before: string, incoming: readonly Incoming[]) {
  let text = before;
  let added = 0;
  for (const { annotation, passage } of incoming) {
    const { entries } = parseNote(text);
    const { exact, prefix, suffix, start } = passage.anchor;
    const isThere = entries.some(
      ({ anchor, comment }) =>
        anchor?.exact === exact &&
        anchor.prefix === prefix &&
        anchor.suffix === suffix &&
        comment === annotation.comment.trim(),
    );
    if (isThere) continue;
    const id = newEntryId(new Set(entries.map((entry) => entry.id)));
    const entry = passageEntry(corpus, note, passage, id, { tags: annotation.tags, comment: annotation.comment });
    const insertion = insertEntry(text, entry, { article: passage.article.id, start });
    text = text.slice(0, insertion.insertAt) + insertion.text + text.slice(insertion.insertAt);
    added += 1;
  }
  return { text, added };
}

function byArticle(
  annotations: readonly ImportedAnnotation[],
  placed: readonly PlacedAnnotation[],
): ReadonlyMap<ArticleId, readonly Incoming[]> {
  const groups = new Map<ArticleId, Incoming[]>();
  for (const [index, annotation] of annotations.entries()) {
    const passage = placed[index]?.passage;
    if (passage === undefined || passage === null) continue;
    const group = groups.get(passage.article.id) ?? [];
    groups.set(passage.article.id, group);
    group.push({ annotation, passage });
  }
  return groups;
}

interface Outcome {
  readonly name: string;
  readonly added: number;
  readonly doubtful: number;
  readonly left: readonly ImportedAnnotation[];
}

async function report({ name, added, doubtful, left }: Outcome): Promise<void> {
  const parts = [vscode.l10n.t('Added {0} quotations from {1} to the notes (unsaved).', added, name)];
  if (doubtful > 0)
    parts.push(vscode.l10n.t('{0} of the passages do not stand in their articles as marked.', doubtful));
  if (left.length === 0) {
    void vscode.window.showInformationMessage(parts.join(' '));
    return;
  }
  parts.push(
    vscode.l10n.t('{0} were left: of articles that are not in the corpus, or without a quotation.', left.length),
  );
  const show = vscode.l10n.t('Show Them');
  if ((await vscode.window.showWarningMessage(parts.join(' '), show)) !== show) return;
  const content = unplacedAsMarkdown(left);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language: 'markdown' }));
}
