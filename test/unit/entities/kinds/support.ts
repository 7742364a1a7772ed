import type { MentionKind } from '../../../../src/core/model/mention';
import { names, type Piece } from '../support';

/** Finds what of one kind stands in paragraphs. */
export function finderOf(kind: MentionKind): (...pieces: readonly (string | Piece)[]) => string[] {
  return (...pieces) =>
    names(...pieces).flatMap((name) => (name.startsWith(`${kind} `) ? [name.slice(kind.length + 1)] : []));
}
