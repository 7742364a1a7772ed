import type { TextRange } from '../../src/core/model/anchor';
import type {
  FromReader,
  ReaderArticle,
  ReaderSettings,
  ReaderState,
  ReaderTarget,
  ToReader,
} from '../../src/protocol/reader';
import { SETTINGS } from './articles';
import { type LabOptions, type PageKind, type PageLab, TestedPage, withPage } from './pageLab';

export interface Shown {
  readonly settings?: Partial<ReaderSettings>;
  readonly target?: ReaderTarget;
  readonly strings?: Readonly<Record<string, string>>;
}

/** One page under test, seen from the host's side and from the reader's. */
export class ReaderPage extends TestedPage<ToReader, FromReader> {
  async show(article: ReaderArticle, { settings = {}, target, strings = {} }: Shown = {}): Promise<void> {
    const goal = target === undefined ? {} : { target };
    await this.send({ type: 'show', article, settings: { ...SETTINGS, ...settings }, strings, ...goal });
  }

  /** Waits for the next state that the page keeps and gives it. */
  async keptState(): Promise<ReaderState> {
    await this.pass(500);
    const states = await this.postedOf('place');
    const last = states[states.length - 1];
    if (last === undefined) throw new Error('The page has kept no place.');
    return last.state;
  }

  /** Waits until a screen reader would be told this. */
  async hears(words: string): Promise<void> {
    await this.page.waitForFunction(
      (expected) => document.querySelector('[role=status]')?.textContent?.includes(expected) === true,
      words,
    );
  }

  /** The texts of what is painted in a layer, piece by piece. */
  painted(layer: string): Promise<string[]> {
    return this.page.evaluate((name) => {
      const texts: string[] = [];
      for (const range of CSS.highlights.get(name) ?? []) {
        const { startContainer, startOffset, endContainer, endOffset } = range;
        const live = document.createRange();
        live.setStart(startContainer, startOffset);
        live.setEnd(endContainer, endOffset);
        texts.push(live.toString());
      }
      return texts;
    }, layer);
  }

  /** Selects from one character of an element's text to another, as dragging does. */
  async select(from: { selector: string; offset: number }, to: { selector: string; offset: number }): Promise<void> {
    await this.page.evaluate(
      ([a, b]) => {
        const point = ({ selector, offset }: { selector: string; offset: number }) => {
          const root = document.querySelector(selector);
          if (root === null) throw new Error(`nothing matches ${selector}`);
          const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
          let rest = offset;
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const length = node.textContent?.length ?? 0;
            if (rest <= length) return { node, offset: rest };
            rest -= length;
          }
          throw new Error(`${selector} has no character ${offset}`);
        };
        const start = point(a);
        const end = point(b);
        document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
      },
      [from, to] as const,
    );
    await this.pass(260);
  }

  async lastSelection(): Promise<TextRange | null | undefined> {
    const all = await this.postedOf('selection');
    return all[all.length - 1]?.range;
  }
}

export const readerPage: PageKind<ReaderPage> = {
  name: 'reader',
  sheets: ['base', 'reader', 'notes'],
  width: 900,
  height: 700,
  Tested: ReaderPage,
};

export type Lab = PageLab<ReaderPage>;

export interface Options extends LabOptions {
  readonly state?: ReaderState;
  /** What is on the page already when a test begins. */
  readonly article?: ReaderArticle;
}

/** Opens a browser for the suite and a page for each of its tests, which `use` is given. */
export function withReader(use: (reader: ReaderPage, lab: Lab) => void, { article, ...options }: Options = {}): void {
  const begin = async (reader: ReaderPage, lab: Lab): Promise<void> => {
    if (article !== undefined) await reader.show(article);
    use(reader, lab);
  };
  withPage(readerPage, begin, options);
}
