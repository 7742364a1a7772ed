import { foldCodePoint } from '../../search/text/fold';
import { normalForm } from '../text/normalForm';

/** The words of a name without case, accents, dots and strokes. */
export function foldedWords(name: string): string[] {
  const parted = normalForm(name.replace(/\.(?=\p{L})/gu, '. '));
  const folded = [...parted].map((character) =>
    character === '-' ? ' ' : foldCodePoint(character.codePointAt(0) ?? 0),
  );
  return folded
    .join('')
    .split(' ')
    .filter((word) => word !== '');
}
