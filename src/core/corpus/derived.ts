import { ActorTree } from '../browse/actorTree';
import type { BrowsableArticle } from '../browse/article';
import { ArticleTree } from '../browse/tree';
import type { ActorDirectory } from '../entities/linking/directory';
import type { ArticleActor } from '../model/actor';
import type { Article, ArticleId } from '../model/article';
import { ActorNames } from '../search/actorNames';
import type { NameFinder } from '../search/engine';
import { FuseNameFinder } from '../search/words/nameFinder';
import type { ArticleStore } from './articleStore';
import type { LeavesOut } from './articleVersions';
import { countValues, type ValueCount, type ValueField } from './fieldValues';

/** Makes something when it is first asked for. */
class Lazily<T> {
  private made: { readonly value: T } | undefined;

  constructor(private readonly make: () => T) {}

  get value(): T {
    this.made ??= { value: this.make() };
    return this.made.value;
  }
}

/** An article whose actors are looked up when the tree asks for them: the years are there before any name is found. */
class ArticleInTree implements BrowsableArticle {
  private found: readonly ArticleActor[] | undefined;

  constructor(
    readonly metadata: Article,
    private readonly directory: () => ActorDirectory,
    readonly versions: number,
  ) {}

  get words(): number {
    return this.metadata.words;
  }

  get actors(): readonly ArticleActor[] {
    this.found ??= this.directory().actorsOf(this.metadata.id);
    return this.found;
  }
}

/** All that follows from one state of the corpus as a whole, each made when it is first asked for. With every change a new one is made. */
export class Derived {
  private readonly valueLists: Readonly<Record<ValueField, Lazily<readonly ValueCount[]>>>;
  private readonly articleTree: Lazily<ArticleTree>;
  private readonly treeOfActors: Lazily<ActorTree>;
  private readonly titleFinder: Lazily<NameFinder>;
  private readonly actorFinder: Lazily<NameFinder>;
  private readonly words: Lazily<ActorNames>;

  /** `actors` is asked for only by what needs them. What does not count is in none of it but among the titles. */
  constructor(store: ArticleStore, actors: () => ActorDirectory, counts: LeavesOut) {
    const doesCount = ({ id }: Article) => !counts.leftOut.has(id);
    const valuesOf = (field: ValueField) => new Lazily(() => countValues([...store.all()].filter(doesCount), field));
    this.valueLists = {
      source: valuesOf('source'),
      author: valuesOf('author'),
      section: valuesOf('section'),
      lang: valuesOf('lang'),
    };
    this.titleFinder = new Lazily(
      () => new FuseNameFinder(store.articles().map(({ id, title }) => ({ id, names: [title.value] }))),
    );
    const versionsOf = (id: ArticleId) =>
      counts.versionsOf(id).flatMap((version) => {
        const metadata = store.article(version);
        return metadata === undefined ? [] : [{ metadata, words: metadata.words }];
      });
    this.articleTree = new Lazily(() => {
      const articles = store
        .articles()
        .filter(doesCount)
        .map((article) => new ArticleInTree(article, actors, counts.versionsOf(article.id).length));
      const matchTitles = (query: string) => new Set(this.titles.find(query, store.size).map(({ id }) => id));
      return new ArticleTree(articles, matchTitles, versionsOf);
    });
    this.treeOfActors = new Lazily(() => {
      const all = actors().actors();
      return new ActorTree(all, (query) => new Set(this.actorNames.find(query, all.length).map(({ id }) => id)));
    });
    this.actorFinder = new Lazily(
      () =>
        new FuseNameFinder(
          actors()
            .actors()
            .map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] })),
        ),
    );
    this.words = new Lazily(() => new ActorNames(actors().actors()));
  }

  values(field: ValueField): readonly ValueCount[] {
    return this.valueLists[field].value;
  }

  get tree(): ArticleTree {
    return this.articleTree.value;
  }

  get actorTree(): ActorTree {
    return this.treeOfActors.value;
  }

  /** Finds articles by title. */
  get titles(): NameFinder {
    return this.titleFinder.value;
  }

  /** Finds actors by name and alias. */
  get actorNames(): NameFinder {
    return this.actorFinder.value;
  }

  /** Finds actors by the words of their names as they are written. */
  get actorWords(): ActorNames {
    return this.words.value;
  }
}
