import type { ArticleId } from '../model/article';

/**
 * Gives every source path one article id, and no id to two paths, whatever the order in which they come.
 *
 * A path may claim an id of the reader's choosing (front matter or corpus.yaml); without one it claims itself. Of several
 * claims to one id the path that *is* the id wins, then the first path in code-unit order; the others are known by their paths, records
 * of files that hold several by a name that does not hang on their place.
 */
export class ArticleIdentities {
  private readonly claimed = new Map<string, ArticleId>();
  private readonly claimants = new Map<ArticleId, Set<string>>();
  /** By path, the names of those that could not be known by their path, should they lose their claim. */
  private readonly names = new Map<string, ArticleId>();

  /**
   * @param name by which the path is known when its claim loses
   * @returns the paths whose id this claim may have changed, `path` among them
   */
  claim(path: string, id: ArticleId, name: ArticleId = path): readonly string[] {
    const affected = new Set(this.release(path));
    this.claimed.set(path, id);
    if (name !== path && name !== id) this.names.set(path, name);
    const claimants = this.claimants.get(id) ?? new Set();
    claimants.add(path);
    this.claimants.set(id, claimants);
    for (const claimant of claimants) affected.add(claimant);
    return [...affected];
  }

  /** Returns the paths whose id may have changed because `path` no longer claims one. */
  release(path: string): readonly string[] {
    const id = this.claimed.get(path);
    if (id === undefined) return [];
    this.claimed.delete(path);
    this.names.delete(path);
    const claimants = this.claimants.get(id);
    claimants?.delete(path);
    if (claimants?.size === 0) this.claimants.delete(id);
    return [...(claimants ?? [])];
  }

  /** The id by which `path` is known; undefined when it claims none. */
  idOf(path: string): ArticleId | undefined {
    const id = this.claimed.get(path);
    if (id === undefined) return undefined;
    return this.ownerOf(id) === path ? id : (this.names.get(path) ?? path);
  }

  /** Number of paths whose claim lost. */
  get rivals(): number {
    return this.claimed.size - this.claimants.size;
  }

  /** For a path whose claim lost: the path that has the id. */
  rivalOf(path: string): { readonly id: ArticleId; readonly owner: string } | undefined {
    const id = this.claimed.get(path);
    if (id === undefined) return undefined;
    const owner = this.ownerOf(id);
    return owner === undefined || owner === path ? undefined : { id, owner };
  }

  private ownerOf(id: ArticleId): string | undefined {
    const claimants = this.claimants.get(id);
    if (claimants === undefined) return undefined;
    if (claimants.has(id)) return id;
    let first: string | undefined;
    for (const path of claimants) if (first === undefined || path < first) first = path;
    return first;
  }
}
