import { excerpt } from '../../layout/excerpt';
import type { RawBlock } from '../../layout/rawBlock';
import type { ReadDocument } from '../readDocument';
import { bodyOf } from './body';
import { claimsOf } from './claims/claims';
import { kindOf } from './kinds';
import { readPage } from './pageTree';
import { type Passage, passagesOf } from './passages';
import { textOf } from './textOf';
import { titleOf } from './title';

/** Reads a web page: its article, and what it says of it. `source` is the decoded file. Throws as `readPage` does. */
export function readHtml(source: string): ReadDocument {
  const page = readPage(source);
  const passages = passagesOf(page);
  const claims = claimsOf(page, passages);
  const body = bodyOf(passages);
  const title = titleOf(passages, claims.title?.value);
  const isBlock = new Set(body === undefined ? passages : textOf(body.passages, title));
  const shown = new Set([
    ...(body?.passages ?? passages),
    ...(body?.rest ?? []),
    ...(title === undefined ? [] : [title]),
  ]);
  const blocks = [...shown].sort(inOrder).map((passage): RawBlock => {
    const kind = passage === title ? 'title' : isBlock.has(passage) ? kindOf(passage) : 'boilerplate';
    return { excerpt: excerpt(page.text, passage.ranges), kind, apart: false, mayHead: false };
  });
  return { blocks, claims, offsets: page.offsets, doubts: [] };
}

function inOrder(a: Passage, b: Passage): number {
  return (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0);
}
