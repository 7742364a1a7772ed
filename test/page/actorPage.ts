import type {
  ActorFacts,
  ActorPageState,
  ActorView,
  FromActorPage,
  PageArticle,
  PageMention,
  ShownRows,
  ToActorPage,
} from '../../src/protocol/actorPage';
import { type LabOptions, type PageKind, type PageLab, TestedPage, withPage } from './pageLab';

export function mentionAt(position: number): PageMention {
  return {
    left: `${'and so the old accords of the north were never read again by anyone, until '.repeat(2)}the spokesman of `,
    match: `Lavrov ${position}`,
    right: ` said that ${'the others had waited by the river and said nothing at all '.repeat(2)}`,
    title: `Article ${Math.floor(position / 3)}`,
    dateLabel: 'Feb 18, 2017',
    source: position % 2 === 0 ? 'DW' : 'China News Service',
    basis: position % 5 === 0 ? 'surname' : 'name',
  };
}

export function articleAt(position: number): PageArticle {
  return {
    title: `Article ${position}`,
    dateLabel: 'Feb 18, 2017',
    source: 'DW',
    mentions: 1 + (position % 7),
    salient: position % 3 === 0,
  };
}

const YEARS = [3, 7, 0, 12, 5, 9].map((articles, index) => ({ year: 2017 + index, articles, mentions: articles * 3 }));

export const LAVROV: ActorFacts = {
  id: 'person:sergey-lavrov',
  name: 'Sergey Lavrov',
  kind: 'person',
  articles: 37,
  mentions: 111,
  salient: 12,
  forms: [
    { form: 'Lavrov', mentions: 70, bases: { surname: 58, 'only bearer': 12 } },
    { form: 'Sergey Lavrov', mentions: 31, bases: { name: 31 } },
    { form: 'Sergei Lavrov', mentions: 10, bases: { judgement: 10 } },
  ],
  bases: { surname: 58, name: 31, 'only bearer': 12, judgement: 10 },
  years: [...YEARS, { year: null, articles: 1, mentions: 3 }],
  companions: [
    { id: 'person:vladimir-putin', name: 'Vladimir Putin', kind: 'person', articles: 29, sentences: 14 },
    { id: 'state:us', name: 'United States', kind: 'state', articles: 25, sentences: 20 },
    { id: 'organization:nato', name: 'NATO', kind: 'organization', articles: 11, sentences: 2 },
  ],
  judgements: [
    { id: 'j1', words: '“Sergei Lavrov” was merged into “Sergey Lavrov”.', time: 'Nov 22, 2026', reason: 'spelling' },
  ],
  review: 'Reviewed: 38 of 40 mentions of persons were right (83–99 %, 95 % interval).',
};

/** The page of an actor; `more` in place of what it says, `rows` in place of what its lists hold. */
export function viewOf(more: Partial<ActorFacts> = {}, rows: Partial<ShownRows> = {}): ActorView {
  const facts = { ...LAVROV, ...more };
  const counts = { mentions: facts.mentions, articles: facts.articles };
  const known = facts.forms.map(({ form }) => form);
  return { is: 'shown', facts, rows: { generation: 1, filter: {}, counts, ...rows }, known };
}

/** One page under test, with a host that answers what it asks. */
export class ActorPageUnderTest extends TestedPage<ToActorPage, FromActorPage> {
  private answered = 0;

  /** Shows a view and sends the rows that the page asks for. */
  async show(view: ActorView): Promise<void> {
    await this.send({ type: 'show', view, strings: {} });
    await this.answer();
  }

  /** Sends the rows that were asked for since, until no more are. */
  async answer(): Promise<void> {
    for (;;) {
      const asked = await this.postedOf('rows');
      const open = asked.slice(this.answered);
      if (open.length === 0) return;
      this.answered = asked.length;
      for (const { list, generation, from, to } of open) {
        const positions = Array.from({ length: to - from }, (_, index) => from + index);
        if (list === 'mentions') {
          await this.send({ type: 'rows', generation, from, list, rows: positions.map(mentionAt) });
        } else await this.send({ type: 'rows', generation, from, list, rows: positions.map(articleAt) });
      }
    }
  }

  override async press(...keys: string[]): Promise<void> {
    await super.press(...keys);
    await this.answer();
  }

  /** What has the focus, as a screen reader would name it. */
  override focused(): Promise<string | null> {
    return this.page.evaluate(() => {
      const { activeElement } = document;
      const hit = activeElement?.querySelector('.hit, .title')?.textContent;
      return hit ?? activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? null;
    });
  }
}

export const actorPage: PageKind<ActorPageUnderTest> = {
  name: 'actor',
  sheets: ['base', 'page', 'actor'],
  width: 1200,
  height: 760,
  Tested: ActorPageUnderTest,
};

export type ActorLab = PageLab<ActorPageUnderTest>;

export interface Options extends LabOptions {
  readonly state?: ActorPageState;
}

export function withActorPage(use: (tested: ActorPageUnderTest, lab: ActorLab) => void, options: Options = {}): void {
  withPage(actorPage, use, options);
}
