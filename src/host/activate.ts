import * as vscode from 'vscode';
import type { Platform } from '../platform/platform';
import { ActorCommands } from './actors/actorCommands';
import { ActorsState } from './actors/actorsState';
import { ActorsView } from './actors/actorsView';
import { MentionCommands } from './actors/mentionCommands';
import { MergesTab } from './actors/mergesTab';
import { ActorTabs } from './actors/page/actorTabs';
import { CitationCommands } from './citations/citationCommands';
import { NoteExportCommands } from './citations/noteExportCommands';
import { Concordances } from './concordance/concordances';
import { CorpusChoice, sampleCorpus } from './corpus/corpusChoice';
import { CorpusService } from './corpus/corpusService';
import { IndexStore } from './corpus/indexStore';
import { CorpusFileSystem } from './fs/corpusFileSystem';
import { JudgementCommands } from './judgements/judgementCommands';
import { JudgementNotice } from './judgements/judgementNotice';
import { Judgements } from './judgements/judgements';
import { JudgementsPlace } from './judgements/judgementsPlace';
import { CorpusYaml } from './metadata/corpusYaml';
import { CorpusYamlHelp } from './metadata/corpusYamlHelp';
import { MetadataCommands } from './metadata/metadataCommands';
import { NoteLanguage } from './notes/language/noteLanguage';
import { NoteDocuments } from './notes/noteDocuments';
import { NoteFiles } from './notes/noteFiles';
import { NoteMaking } from './notes/noteMaking';
import { NotesFolder } from './notes/notesFolder';
import { NotesPlace } from './notes/notesPlace';
import { NotesRoom } from './notes/notesRoom';
import { NotesView } from './notes/view/notesView';
import { NotesViewCommands } from './notes/view/notesViewCommands';
import { NotesViewState } from './notes/view/notesViewState';
import { RepairTab } from './notes/view/repairTab';
import { CorpusDiagnostics } from './problems/diagnostics';
import { ProblemCommands } from './problems/problemCommands';
import { ProblemsView } from './problems/problemsView';
import { ArticleLinks } from './reader/articleLink';
import { ArticleOpener } from './reader/articleOpener';
import { ReaderCommands } from './reader/commands';
import { FurnitureCommands } from './reader/furnitureCommands';
import { ReaderPages } from './reader/readerPages';
import { Trail } from './reader/trail';
import { followReading } from './reading/followReading';
import { NotedArticles } from './reading/notedArticles';
import { ReadingCommands } from './reading/readingCommands';
import { ReadingMarks } from './reading/readingMarks';
import { ReadingStates } from './reading/readingStates';
import { ReviewTab } from './review/reviewTab';
import { ResultCommands } from './search/results/commands';
import { ResultLists } from './search/results/lists';
import { ResultsView } from './search/results/view';
import { SavedSearchCommands } from './search/saved/commands';
import { LiveCounts } from './search/saved/counts';
import { SavedSearchStore } from './search/saved/store';
import { SavedSearchesView } from './search/saved/view';
import { SearchCommands } from './search/searchCommands';
import { ArticlesView } from './tree/articlesView';
import { followReader } from './tree/followReader';
import { TreeState } from './tree/treeState';
import { SoleTab } from './util/soleTab';
import { VersionCommands } from './versions/versionCommands';

/** The parts that tests in a real VS Code look at; no promise is made to other extensions. */
export interface Parts {
  readonly service: CorpusService;
  readonly articles: ArticlesView;
  readonly pages: ReaderPages;
  readonly opener: ArticleOpener;
  readonly results: ResultsView;
  readonly savedSearches: SavedSearchesView;
  readonly notes: NotesRoom;
  readonly notesView: NotesView;
  readonly repairs: SoleTab<RepairTab>;
  readonly concordances: Concordances;
  readonly judgements: Judgements;
  readonly actors: ActorsView;
  readonly actorTabs: ActorTabs;
  readonly problems: ProblemsView;
  readonly merges: SoleTab<MergesTab>;
  readonly reviews: SoleTab<ReviewTab>;
}

/** Puts the extension together: the one place that knows all its parts. */
export function activate(context: vscode.ExtensionContext, platform: Platform): Parts {
  const { extensionUri, workspaceState, globalState, globalStorageUri } = context;
  const own = <T extends vscode.Disposable>(part: T): T => {
    context.subscriptions.push(part);
    return part;
  };

  const log = own(vscode.window.createOutputChannel('Corpus Reader', { log: true }));
  const notesPlace = own(new NotesPlace(globalState));
  const indexes = new IndexStore(vscode.Uri.joinPath(context.storageUri ?? globalStorageUri, 'index'));
  const judgementsPlace = new JudgementsPlace(globalState, sampleCorpus(extensionUri), globalStorageUri);
  const service = own(new CorpusService(platform, extensionUri, notesPlace, judgementsPlace, indexes, log));
  own(vscode.commands.registerCommand('corpusReader.showLog', () => log.show()));
  const choice = own(new CorpusChoice(service, context));
  own(new CorpusDiagnostics(service));
  own(new CorpusFileSystem(service));

  const judgements = own(new Judgements(service));
  own(new JudgementNotice(judgements));
  own(new JudgementCommands(service, judgements));

  const treeState = own(new TreeState(workspaceState));
  const states = own(new ReadingStates(workspaceState, service, notesPlace, log));
  const noteFiles = own(new NoteFiles(service, notesPlace));
  const noteDocuments = own(new NoteDocuments(service, noteFiles, log));
  const noted = own(new NotedArticles(service, noteDocuments, log));
  const marks = own(new ReadingMarks(service, noted, states));
  const articles = own(new ArticlesView(service, treeState, states, noted, marks.onDidTell));

  const pages = own(new ReaderPages(service, states, extensionUri));
  own(followReading(pages, states));
  const corpusYaml = own(new CorpusYaml(service, choice.sample));
  own(new MetadataCommands(service, pages, treeState, corpusYaml));
  own(new CorpusYamlHelp(service));
  const problems = own(new ProblemsView(service));
  own(new ProblemCommands(service, problems, corpusYaml));
  const opener = own(new ArticleOpener(service, pages, treeState));
  own(new ReaderCommands(service, pages, opener, treeState));
  own(new CitationCommands(service, pages, treeState));
  own(new VersionCommands(service, pages, opener));
  own(new Trail(workspaceState, service, pages, opener));
  own(new ArticleLinks(opener));
  own(followReader(pages, articles));

  const lists = own(new ResultLists(service));
  const results = own(new ResultsView(lists));
  const resultCommands = own(new ResultCommands(service, lists, results, opener, pages));
  own(new SearchCommands(service, opener, resultCommands, pages, workspaceState));

  own(new ReadingCommands(service, pages, states));
  const saved = own(new SavedSearchStore(workspaceState, service));
  const counts = own(new LiveCounts(service, saved, marks.onDidTell));
  const savedSearches = own(new SavedSearchesView(saved, counts));
  own(new SavedSearchCommands(saved, savedSearches, resultCommands));

  const merges = own(
    new SoleTab(
      'corpusReader.merges',
      'corpusReader.suggestedMerges',
      (panel) => new MergesTab(panel, service, judgements, opener, extensionUri),
    ),
  );
  const reviews = own(
    new SoleTab(
      'corpusReader.review',
      'corpusReader.reviewMentions',
      (panel) => new ReviewTab(panel, service, judgements, opener, extensionUri),
    ),
  );
  const concordances = own(new Concordances(service, pages, opener, workspaceState, extensionUri));

  const notesFolder = new NotesFolder(notesPlace, choice, globalStorageUri);
  const notes = own(new NotesRoom(service, pages, opener, noteDocuments, notesFolder, log));
  own(new NoteLanguage(service, pages, opener, noteFiles, notes, extensionUri));
  own(new NoteExportCommands(service, noteDocuments, new NoteMaking(notesFolder), notes.edits, globalStorageUri));
  const notesView = own(new NotesView(service, noteDocuments, own(new NotesViewState(workspaceState))));
  own(new NotesViewCommands(noteDocuments, notes.entries));
  const repairs = own(
    new SoleTab(
      'corpusReader.repair',
      'corpusReader.repairNotes',
      (panel) => new RepairTab(panel, service, noteDocuments, notes.entries, extensionUri),
    ),
  );

  const actors = own(new ActorsView(service, own(new ActorsState(workspaceState)), judgements));
  own(new ActorCommands(service, actors, judgements));
  own(new MentionCommands(service, pages, judgements));
  own(new FurnitureCommands(service, pages, judgements));
  const actorTabs = own(new ActorTabs(service, judgements, pages, opener, extensionUri));

  void choice.openChosen();
  return {
    service,
    articles,
    pages,
    opener,
    results,
    savedSearches,
    notes,
    notesView,
    repairs,
    concordances,
    judgements,
    actors,
    actorTabs,
    problems,
    merges,
    reviews,
  };
}
