import type { Article, ArticleId } from '../../model/article';

/** Finds the article that an annotation is of, by what it calls it: an id, a path in the corpus, an address on the web or of a file. */
export class SourceIndex {
  private readonly ids = new Map<string, ArticleId>();
  /** Null where several articles share it. */
  private readonly addresses = new Map<string, ArticleId | null>();

  constructor(articles: Iterable<Pick<Article, 'id' | 'path' | 'url'>>) {
    for (const { id, path, url } of articles) {
      this.ids.set(id, id);
      if (!this.ids.has(path)) this.ids.set(path, id);
      if (url === undefined) continue;
      const address = comparable(url.value);
      this.addresses.set(address, this.addresses.has(address) ? null : id);
    }
  }

  /** The first of these that names an article. */
  articleOf(sources: readonly string[]): ArticleId | undefined {
    for (const source of sources) {
      const found = this.ids.get(source) ?? this.addresses.get(comparable(source)) ?? this.atPath(source);
      if (found !== undefined && found !== null) return found;
    }
    return undefined;
  }

  /** The file whose path is the end of an address: `file:///home/me/corpus/2019/a.txt`. The longest such path counts. */
  private atPath(source: string): ArticleId | undefined {
    const path = decoded(source.replace(/[?#].*$/, ''));
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      const found = this.ids.get(path.slice(at + 1));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** An address without what leads to the same page with it or without: the scheme, `www.`, a fragment, a slash at its end. */
function comparable(url: string): string {
  return url
    .trim()
    .replace(/#.*$/, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
