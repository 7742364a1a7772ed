import type {
  ConcordanceState,
  FromConcordance,
  PageLine,
  PageView,
  ShownLines,
  ToConcordance,
} from '../../src/protocol/concordancePage';
import { type LabOptions, type PageKind, type PageLab, TestedPage, withPage } from './pageLab';

/** Lines by position; each is told by its hit from every other. */
export type Lines = (position: number) => PageLine;

export const numbered: Lines = (position) => ({
  left: `${'and so the old accords of the north were never read again by anyone, until '.repeat(2)}the nearest three words `,
  match: `hit ${position}`,
  right: ` after which come ${'the others, who had waited by the river and said nothing at all '.repeat(2)}`,
  title: `Article ${Math.floor(position / 3)}`,
  dateLabel: 'Feb 18, 2017',
  source: position % 2 === 0 ? 'DW' : 'China News Service',
});

/** A view of `total` lines in the order of the corpus; `more` in place of what it says. */
export function viewOf(total: number, more: Partial<PageView> = {}, shown: Partial<ShownLines> = {}): PageView {
  const counts = { query: 'treaty', total, lines: total, articles: Math.ceil(total / 3), corpusWords: 2_000_000 };
  return {
    query: 'treaty',
    order: { by: 'corpus' },
    stale: false,
    shown: { generation: 1, counts, marks: { discarded: [], tags: [] }, ...shown },
    ...more,
  };
}

/** One page under test, with a host that answers what it asks. */
export class ConcordanceUnderTest extends TestedPage<ToConcordance, FromConcordance> {
  private answered = 0;

  /** Shows a view and sends the lines that the page asks for. */
  async show(view: PageView, lines: Lines = numbered): Promise<void> {
    await this.send({ type: 'show', view, strings: {} });
    await this.answer(lines);
  }

  /** Sends the lines that were asked for since, until no more are. */
  async answer(lines: Lines = numbered): Promise<void> {
    for (;;) {
      const asked = await this.postedOf('lines');
      const open = asked.slice(this.answered);
      if (open.length === 0) return;
      this.answered = asked.length;
      for (const { generation, from, to } of open) {
        const sent = Array.from({ length: to - from }, (_, index) => lines(from + index));
        await this.send({ type: 'lines', generation, from, lines: sent });
      }
    }
  }

  /** The hits in view, from the top. */
  async hits(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { top, bottom } = document.querySelector('.lines')?.getBoundingClientRect() ?? new DOMRect();
      return [...document.querySelectorAll('.row')]
        .map((row) => ({ row, at: row.getBoundingClientRect().top }))
        .filter(({ row, at }) => at >= top - 1 && at < bottom && row.querySelector('.hit') !== null)
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => row.querySelector('.hit')?.textContent ?? '');
    });
  }

  /** The hit of the row that has the focus. */
  override focused(): Promise<string | null | undefined> {
    return this.page.evaluate(() => document.activeElement?.querySelector('.hit')?.textContent);
  }

  override async press(...keys: string[]): Promise<void> {
    await super.press(...keys);
    await this.answer();
  }

  /** Scrolls the lines to a height in pixels, as dragging the bar does. */
  async scrollTo(top: number): Promise<void> {
    await this.page.evaluate((pixels) => document.querySelector('.lines')?.scrollTo(0, pixels), top);
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
}

export const concordancePage: PageKind<ConcordanceUnderTest> = {
  name: 'concordance',
  sheets: ['base', 'page', 'concordance'],
  width: 1100,
  height: 700,
  Tested: ConcordanceUnderTest,
};

export type ConcordanceLab = PageLab<ConcordanceUnderTest>;

export interface Options extends LabOptions {
  readonly state?: ConcordanceState;
}

export function withConcordance(
  use: (tested: ConcordanceUnderTest, lab: ConcordanceLab) => void,
  options: Options = {},
): void {
  withPage(concordancePage, use, options);
}
