import { message } from '../../../basics/message';
import { MAX_SOURCE_BYTES } from '../../files/source';
import { readElements, type XmlElement } from '../../importers/xml/elements';
import type { RawBlock } from '../../layout/rawBlock';
import { Refusal } from '../../refusal';
import type { Claim, DocumentClaims, ReadDocument } from '../readDocument';
import { TextBuilder } from '../textBuilder';
import { elementsBelow, firstBelow, textWithin } from '../xmlQuery';
import { zipFile } from '../zip/zipFile';
import { paragraphText } from './paragraphText';
import { kindsOfStyles } from './styles';

/** What is unpacked of a letter comes to no more than so many times what any source may have; XML packs well. */
const UNPACKED = 4 * MAX_SOURCE_BYTES;

/**
 * Reads a document of Word (Office Open XML, ECMA-376 part 1, section 17): its paragraphs with what their styles make them, its tables
 * row by row, its footnotes behind the text. Deleted and hidden text is none. Throws a Refusal.
 */
export function readDocx(bytes: Uint8Array): ReadDocument {
  const zip = zipFile(bytes, UNPACKED);
  const main = zip.text('word/document.xml');
  if (main === undefined) throw new Refusal(message('it is no document of Word, or an old one (.doc)'));
  const styles = zip.text('word/styles.xml');
  const reader = new BodyReader(styles === undefined ? new Map() : kindsOfStyles(readElements(styles)));
  const body = firstBelow(readElements(main), 'w:body');
  if (body !== undefined) reader.read(body);
  const notes = zip.text('word/footnotes.xml');
  if (notes !== undefined) reader.readNotes(readElements(notes));
  const core = zip.text('docProps/core.xml');
  return {
    blocks: reader.text.blocks(),
    claims: claimsOf(core === undefined ? undefined : readElements(core)),
    doubts: [],
  };
}

class BodyReader {
  readonly text = new TextBuilder();

  constructor(private readonly kinds: ReadonlyMap<string, RawBlock['kind']>) {}

  read(container: XmlElement): void {
    for (const child of container.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'w:p') this.text.add(this.kindOf(child), paragraphText(child));
      else if (child.name === 'w:tbl') this.readTable(child);
      else if (child.name === 'w:sdt' || child.name === 'w:sdtcontent' || child.name === 'w:ins') this.read(child);
    }
  }

  /** Each row is a block, its cells with bars between them. */
  private readTable(table: XmlElement): void {
    for (const row of elementsBelow(table, 'w:tr')) {
      const cells = [...elementsBelow(row, 'w:tc')].map((cell) =>
        [...elementsBelow(cell, 'w:p')].map(paragraphText).join(' '),
      );
      this.text.add('table', cells.join(' | '));
    }
  }

  readNotes(notes: XmlElement): void {
    for (const note of elementsBelow(notes, 'w:footnote')) {
      // separators are footnotes of a type
      if (note.attributes['w:type'] !== undefined) continue;
      this.text.add('list item', [...elementsBelow(note, 'w:p')].map(paragraphText).join(' '));
    }
  }

  private kindOf(paragraph: XmlElement): RawBlock['kind'] {
    const style = firstBelow(firstBelow(paragraph, 'w:ppr'), 'w:pstyle')?.attributes['w:val'];
    const kind = style === undefined ? undefined : this.kinds.get(style);
    if (kind !== undefined) return kind;
    return firstBelow(firstBelow(paragraph, 'w:ppr'), 'w:numpr') === undefined ? 'paragraph' : 'list item';
  }
}

/** When the file was made says little of when its text was published. */
function claimsOf(core: XmlElement | undefined): DocumentClaims {
  const title = claimOf(core, 'dc:title');
  const author = claimOf(core, 'dc:creator');
  const language = claimOf(core, 'dc:language');
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(language === undefined ? {} : { language }),
    dates: [],
    changes: [],
  };
}

function claimOf(core: XmlElement | undefined, name: string): Claim | undefined {
  const value = textWithin(firstBelow(core, name));
  return value === '' ? undefined : { value, evidence: `${name}: ${value}` };
}
