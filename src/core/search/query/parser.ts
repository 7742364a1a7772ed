import type { QueryNode, QueryProblem } from './ast';
import type { Token } from './lexer';

/** Most levels of parentheses, and of a tree. */
export const DEEPEST = 32;

/** Thrown within the parser only: it gives up at the first problem. */
export class Unreadable extends Error {
  readonly problem: QueryProblem;

  constructor(kind: QueryProblem['kind'], start: number, end: number) {
    super(kind);
    this.problem = { kind, start, end };
  }
}

/** A part of the tree while it is made, and its place. */
interface Piece {
  readonly node: QueryNode;
  readonly start: number;
  readonly end: number;
  /** Levels of lists, alternatives and nears. */
  readonly height: number;
  /** Whether it stands somewhere in a text, and not beside it as a date does. */
  readonly placed: boolean;
  /** Set when it is in parentheses of its own. */
  readonly grouped?: boolean;
}

/** Makes the tree of one query by recursive descent, with a method for each rule of the grammar in `docs/query-language.md`. */
export class QueryParser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** The parts of the query. Throws `Unreadable` at the first problem. */
  parse(): QueryNode[] {
    const pieces = this.list();
    const stray = this.tokens[this.at];
    if (stray !== undefined) throw new Unreadable('stray parenthesis', stray.start, stray.end);
    return pieces.map(required);
  }

  /** Pieces one after the other, up to a closing parenthesis or the end. */
  private list(): Piece[] {
    const pieces: Piece[] = [];
    for (let type = this.type(); type !== undefined && type !== 'close'; type = this.type()) pieces.push(this.any());
    mustNotOnlyExclude(pieces);
    return pieces;
  }

  private any(): Piece {
    const pieces = this.chain('or', () => this.all());
    for (const piece of pieces.length > 1 ? pieces : []) mustNotOnlyExclude([piece]);
    return joined('any', pieces);
  }

  private all(): Piece {
    const pieces = this.chain('and', () => this.near());
    if (pieces.length > 1) mustNotOnlyExclude(pieces);
    return joined('all', pieces);
  }

  private near(): Piece {
    let left = this.operand();
    for (let token = this.tokens[this.at]; token?.type === 'near'; token = this.tokens[this.at]) {
      this.at += 1;
      const right = this.operand();
      mustBePlaced(left);
      mustBePlaced(right);
      const node = { type: 'near', left: left.node, right: right.node, distance: token.distance } as const;
      left = nested(node, [left, right]);
    }
    return left;
  }

  private operand(): Piece {
    const token = this.tokens[this.at];
    switch (token?.type) {
      case 'operand': {
        this.at += 1;
        const { node, start, end } = token;
        const placed = node.type === 'word' || node.type === 'phrase';
        return maybeExcluded({ node, start, end, height: 0, placed }, token.excluded);
      }
      case 'open':
        return maybeExcluded(this.group(token), token.excluded);
      case 'problem':
        throw new Unreadable(token.problem.kind, token.problem.start, token.problem.end);
      default:
        throw this.missing(token);
    }
  }

  /** What is in parentheses, of which the opening one is at hand. */
  private group(open: Token): Piece {
    if (this.depth === DEEPEST) throw new Unreadable('too deep', open.start, open.end);
    this.at += 1;
    this.depth += 1;
    const pieces = this.list();
    const close = this.tokens[this.at];
    if (close === undefined) throw new Unreadable('open parenthesis', open.end - 1, open.end);
    if (pieces.length === 0) throw this.missing(close);
    this.at += 1;
    this.depth -= 1;
    return { ...joined('all', pieces), start: open.start, end: close.end, grouped: true };
  }

  /** Pieces with the operator between them. */
  private chain(operator: 'or' | 'and', piece: () => Piece): Piece[] {
    const pieces = [piece()];
    while (this.type() === operator) {
      this.at += 1;
      pieces.push(piece());
    }
    return pieces;
  }

  /** The problem that an operand is wanted where `token` is: before an operator that has none, else after what was read. */
  private missing(token: Token | undefined): Unreadable {
    const last = this.tokens[this.at - 1];
    const first = last === undefined || last.type === 'open';
    if (first && token !== undefined && token.type !== 'close')
      return new Unreadable('missing operand', token.start, token.end);
    const end = last?.end ?? 0;
    return new Unreadable('missing operand', end, end);
  }

  private type(): Token['type'] | undefined {
    return this.tokens[this.at]?.type;
  }
}

/** One node for pieces of one kind; what is of this kind already is taken apart, since its parentheses tell nothing. */
function joined(type: 'any' | 'all', pieces: readonly Piece[]): Piece {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const parts = pieces.flatMap(({ node }) => (node.type === type ? node.parts : [node]));
  return nested({ type, parts }, pieces);
}

function nested(node: QueryNode, pieces: readonly Piece[]): Piece {
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? start;
  const height = 1 + Math.max(...pieces.map((piece) => piece.height));
  if (height > DEEPEST) throw new Unreadable('too deep', start, end);
  return { node, start, end, height, placed: pieces.every(({ placed }) => placed) };
}

function maybeExcluded(piece: Piece, excluded: boolean): Piece {
  return excluded ? { ...piece, node: { type: 'not', part: piece.node }, placed: false } : piece;
}

/** A word in parentheses is required like all in parentheses. */
function required({ node, grouped }: Piece): QueryNode {
  const merelyWanted = node.type === 'word' && (node.mode === 'plain' || node.mode === 'fuzzy');
  return merelyWanted && grouped === true ? { type: 'all', parts: [node] } : node;
}

function mustNotOnlyExclude(pieces: readonly Piece[]): void {
  const [first] = pieces;
  if (first === undefined || pieces.some(({ node }) => node.type !== 'not')) return;
  throw new Unreadable('nothing to exclude from', first.start, pieces.at(-1)?.end ?? first.end);
}

function mustBePlaced({ placed, start, end }: Piece): void {
  if (!placed) throw new Unreadable('no place', start, end);
}
