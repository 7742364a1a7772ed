const RECORD = /^(.+\.[A-Za-z0-9]+)#\d+$/;
/** Stands between a file's path and the id that a record has by itself. */
const ID_MARK = '#id:';

/** The path of the file that holds the record at a path such as `news.jsonl#12`; undefined for the path of a file. */
export function fileOf(path: string): string | undefined {
  return RECORD.exec(path)?.[1];
}

/**
 * A name for an article that no other has and that stays when other records of its file come and go: a file's path; of a record its
 * file's path and the id that it has by itself, such as `news.jsonl#id:17`. A record whose id was made by us has it in its id already.
 */
export function stableName({ path, id }: { readonly path: string; readonly id: string }): string {
  const file = fileOf(path);
  if (file === undefined) return path;
  return id.startsWith(`${file}#`) ? id : nameOfRecord(file, id);
}

/** The stable name of a record that has an id by itself. */
export function nameOfRecord(file: string, id: string): string {
  return file + ID_MARK + id;
}

/** Parts a name such as `stableName` makes into the path of its file and the rest; undefined when it names no record by its id. */
export function partsOfName(name: string): { readonly file: string; readonly id: string } | undefined {
  const mark = name.indexOf(ID_MARK);
  return mark <= 0 ? undefined : { file: name.slice(0, mark), id: name.slice(mark + ID_MARK.length) };
}
