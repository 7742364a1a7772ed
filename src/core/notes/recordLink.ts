import type { ArticleId } from '../model/article';

/** What a link to a record of a file calls it, behind the `#`: its id, without what the id repeats of the file's path. */
export function recordInLink(file: string, id: ArticleId): string {
  return id.startsWith(`${file}#`) ? id.slice(file.length + 1) : id;
}

/** The ids that a record may have which a link into the file calls so, the likeliest first. */
export function idsOfRecordInLink(file: string, record: string): readonly ArticleId[] {
  return [record, `${file}#${record}`];
}
