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

/** Reads a web page: its article, and what it says of it. `source` is the decoded file. Never throws. */
export function readHtml(source: string): ReadDocument {
  const page = readPage(source);
  const passages = passagesOf(page);
  const claims = claimsOf(page, passages);
  const body = bodyOf(passages);
  const title = titleOf(passages, claims.title?.value);
  const isBlock = new Set(body === undefined ? passages : textOf(body.passages, title));
  const blocks: RawBlock[] = [];
  const add = (passage: Passage, kind: RawBlock['kind']): void => {
    blocks.push({ excerpt: excerpt(page.text, passage.ranges), kind, apart: false, mayHead: false });
  };
  if (title !== undefined) add(title, 'title');
  for (const passage of [...(body?.passages ?? passages), ...(body?.rest ?? [])].sort(inOrder)) {
    if (passage !== title) add(passage, isBlock.has(passage) ? kindOf(passage) : 'boilerplate');
  }
  return { blocks, claims, offsets: page.offsets, doubts: [] };
}

function inOrder(a: Passage, b: Passage): number {
  return (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0);
}
