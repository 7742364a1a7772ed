/**
 * A title made of a file's name, such as "summit in helsinki" of `2018-07-16-summit-in-helsinki.txt`; undefined when the
 * name has not at least two words, as numbers and checksums have not.
 */
export function titleFromFileName(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z0-9]{1,8}$/i, '');
  const words = name
    .replace(/^\d{4}[-_.]?\d{2}[-_.]?\d{2}[-_. ]*/, '')
    .split(/[-_+\s]+/)
    .filter((word) => word !== '');
  const isWordy = words.filter((word) => /^\p{L}[\p{L}\p{M}'’.]+$/u.test(word)).length >= 2;
  return isWordy && !words.some((word) => /^(?=.*\d)[0-9a-f]{8,}$/i.test(word))
    ? words.join(' ').normalize('NFC')
    : undefined;
}
