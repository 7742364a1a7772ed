import type { Query, QueryNode, RangeNode, WordNode } from './ast';
import { PLAIN_DISTANCE } from './lexer';

/**
 * Writes a query as text, always in the same way: `parseQuery` of it is the same query again, if the query is one that
 * `parseQuery` makes and the text is not longer than it reads.
 */
export function printQuery({ parts }: Query): string {
  const [only] = parts;
  return only?.type === 'any' && parts.length === 1 ? printAny(only.parts) : parts.map(printPart).join(' ');
}

/** Prints a node so that it can stand in a list or after a hyphen. */
function printPart(node: QueryNode): string {
  switch (node.type) {
    case 'word':
      return printWord(node);
    case 'phrase':
      return `"${node.text}"`;
    case 'near':
      return `${printPart(node.left)} ${printOperator(node.distance)} ${printSide(node.right)}`;
    case 'all':
      return `(${node.parts.map(printPart).join(' ')})`;
    case 'any':
      return `(${printAny(node.parts)})`;
    case 'not':
      return `-${printSide(node.part)}`;
    case 'field':
      return `${node.field}:${printPart(node.value)}`;
    case 'range':
      return `${node.field}:${printRange(node)}`;
    case 'mark':
      return node.mark;
  }
}

function printAny(parts: readonly QueryNode[]): string {
  return parts.map(printPart).join(' OR ');
}

/** Nears are read from the left: one on the right is in parentheses, and so is one that is excluded. */
function printSide(node: QueryNode): string {
  return node.type === 'near' ? `(${printPart(node)})` : printPart(node);
}

function printOperator(distance: number): string {
  return distance === PLAIN_DISTANCE ? 'NEAR' : `NEAR/${distance}`;
}

function printRange({ from, to }: RangeNode): string {
  return from === to && from !== undefined ? from : `${from ?? ''}..${to ?? ''}`;
}

function printWord({ text, mode }: WordNode): string {
  switch (mode) {
    case 'plain':
      return text;
    case 'fuzzy':
      return `${text}~`;
    case 'exact':
      return `=${text}`;
    case 'prefix':
      return `${text}*`;
  }
}
