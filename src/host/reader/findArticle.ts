import * as vscode from 'vscode';
import type { ReaderArticle } from '../../protocol/reader';
import type { CorpusService } from '../corpus/corpusService';
import { articleIdOf, CORPUS_SCHEME } from '../fs/corpusUri';

/**
 * The article that a file or a `corpus:` URI stands for. A file that is in no corpus is read by itself, so that "Reopen With"
 * works on any text. Resolves to null when there is nothing readable in it.
 *
 * @throws Error with a sentence for a person when the file holds several articles
 */
export async function findArticle(service: CorpusService, uri: vscode.Uri): Promise<ReaderArticle | null> {
  const inCorpus = await service.eventually(async (corpus) => {
    const { engine } = corpus;
    if (uri.scheme === CORPUS_SCHEME) return engine.call('read', articleIdOf(uri));
    const path = corpus.pathOf(uri);
    const id = path === undefined ? null : await engine.call('articleAt', path);
    return id === null ? null : engine.call('read', id);
  });
  if (inCorpus !== null || uri.scheme === CORPUS_SCHEME) return inCorpus;
  const engine = await service.anyEngine();
  const path = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const alone = await engine.call('readAlone', { path, bytes: await vscode.workspace.fs.readFile(uri) });
  if (alone !== 'several') return alone;
  throw new Error(
    vscode.l10n.t('The file holds several. The view “Articles” shows each of them when its folder is open.'),
  );
}
