import * as vscode from 'vscode';
import type { Platform } from '../platform/platform';
import { CorpusChoice } from './corpus/corpusChoice';
import { CorpusService } from './corpus/corpusService';
import { CorpusDiagnostics } from './corpus/diagnostics';
import { ProblemsView } from './corpus/problemsView';
import { CorpusFileSystem } from './fs/corpusFileSystem';
import { NoteLinks } from './notes/noteLinks';
import { Notes } from './notes/notes';
import { NotesFolder } from './notes/notesFolder';
import { NotesPlace } from './notes/notesPlace';
import { ArticleLinks } from './reader/articleLink';
import { ArticleOpener } from './reader/articleOpener';
import { ReaderCommands } from './reader/commands';
import { ReaderPages } from './reader/readerPages';
import { Trail } from './reader/trail';
import { ResultsView } from './search/resultsView';
import { SearchCommands } from './search/searchCommands';
import { ArticlesView } from './tree/articlesView';
import { followReader } from './tree/followReader';
import { TreeState } from './tree/treeState';

/** The parts that tests in a real VS Code look at; no promise is made to other extensions. */
export interface Parts {
  readonly service: CorpusService;
  readonly articles: ArticlesView;
  readonly pages: ReaderPages;
  readonly opener: ArticleOpener;
  readonly results: ResultsView;
  readonly notes: Notes;
}

/** Puts the extension together: the one place that knows all its parts. */
export function activate(context: vscode.ExtensionContext, platform: Platform): Parts {
  const { extensionUri, workspaceState, globalState, globalStorageUri } = context;
  const own = <T extends vscode.Disposable>(part: T): T => {
    context.subscriptions.push(part);
    return part;
  };

  const log = own(vscode.window.createOutputChannel('Corpus Reader', { log: true }));
  const notesPlace = new NotesPlace(globalState);
  const service = own(new CorpusService(platform, extensionUri, notesPlace, log));
  own(vscode.commands.registerCommand('corpusReader.showLog', () => log.show()));
  const choice = own(new CorpusChoice(service, context));
  own(new CorpusDiagnostics(service));
  own(new ProblemsView(service));
  own(new CorpusFileSystem(service));

  const treeState = own(new TreeState(workspaceState));
  const articles = own(new ArticlesView(service, treeState));

  const pages = own(new ReaderPages(service, extensionUri));
  const opener = own(new ArticleOpener(service, pages, treeState));
  own(new ReaderCommands(service, pages, opener, treeState));
  own(new Trail(workspaceState, service, pages, opener));
  own(new ArticleLinks(opener));
  own(followReader(pages, articles));

  const results = own(new ResultsView(service, opener));
  own(new SearchCommands(service, opener, results, pages));

  const notes = own(new Notes(service, pages, opener, new NotesFolder(notesPlace, choice, globalStorageUri)));
  own(new NoteLinks(service, opener));

  void choice.openChosen();
  return { service, articles, pages, opener, results, notes };
}
