import { Parser } from 'htmlparser2';
import { message } from '../../../basics/message';
import { Refusal } from '../../refusal';

/** An element of XML or SGML. Names and those of attributes are in lower case, with their prefixes as they are written: `dc:creator`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
}

/** Elements nested deeper than this are taken for children of the one at this depth, so that no walk runs out of stack. */
const DEEPEST = 100;
/** The parser's time grows with the square of how many elements are open. */
const MOST_OPEN = 10_000;

/**
 * Parts XML or SGML into elements, whatever is wrong with it: an element that is not closed ends with the one around it. The references of
 * XML are resolved; those that a document defines itself are not, so that none grows beyond its size.
 *
 * @returns the document as an element without a name
 * @throws Error with a sentence for a person when more elements are open at once than any file has that people write
 */
export function readElements(source: string): XmlElement {
  const builder = new TreeBuilder(source);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes, parser.startIndex),
      onclosetag: () => builder.close(),
      ontext: (data) => builder.text(data),
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(source);
  return builder.root;
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

class TreeBuilder {
  readonly root: OpenElement = { name: '', attributes: {}, children: [], line: 1 };
  /** All that is open, at most as many as are deep enough. */
  private readonly path: OpenElement[] = [this.root];
  private tooDeep = 0;
  private line = 1;
  private counted = 0;

  constructor(private readonly source: string) {}

  open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    const element: OpenElement = { name, attributes, children: [], line: this.lineAt(at) };
    this.parent.children.push(element);
    if (this.path.length <= DEEPEST) this.path.push(element);
    else this.tooDeep += 1;
    if (this.tooDeep > MOST_OPEN) throw new Refusal(message('its elements are nested too deeply'));
  }

  close(): void {
    if (this.tooDeep > 0) this.tooDeep -= 1;
    else if (this.path.length > 1) this.path.pop();
  }

  /** Text comes in pieces, a reference by itself. */
  text(data: string): void {
    const { children } = this.parent;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + data;
    else children.push(data);
  }

  private get parent(): OpenElement {
    return this.path.at(-1) ?? this.root;
  }

  private lineAt(at: number): number {
    for (let next = this.source.indexOf('\n', this.counted); next >= 0 && next < at; ) {
      this.line += 1;
      this.counted = next + 1;
      next = this.source.indexOf('\n', this.counted);
    }
    return this.line;
  }
}
