import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
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
import { launchBrowser } from '../vscode/browser.mjs';
import { sendTo, stubEdge, violationsOf, wearTheme } from './edge';
import type { ThemeName } from './themes';

const NONCE = 'dGVzdA';
const CSP = `default-src 'none'; script-src 'nonce-${NONCE}'; style-src http://actor.test; img-src 'none'`;
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Actor</title>
<meta http-equiv="Content-Security-Policy" content="${CSP}">
<link rel="stylesheet" href="/media/page.css"><link rel="stylesheet" href="/media/actor.css"></head>
<body><div id="app"></div>
<script nonce="${NONCE}" src="/dist/actor.js"></script></body></html>`;

export interface Options {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
  readonly state?: ActorPageState;
  readonly forcedColors?: boolean;
}

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

/** A browser with the page's bundle in it; one a suite. */
export class ActorLab {
  private constructor(
    private readonly browser: Browser,
    private readonly script: string,
  ) {}

  static async open(): Promise<ActorLab> {
    const { outputFiles } = await build({
      entryPoints: ['src/webview/actor/main.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      target: 'chrome108',
    });
    const [file] = outputFiles;
    if (file === undefined) throw new Error('The page of an actor was not built.');
    return new ActorLab(await launchBrowser(), file.text);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** A page that has sent `ready` and has been shown nothing yet. */
  async page(options: Options = {}): Promise<ActorPageUnderTest> {
    const { theme = 'light', width = 1200, height = 760 } = options;
    const context = await this.browser.newContext({
      viewport: { width, height },
      forcedColors: options.forcedColors === true ? 'active' : 'none',
    });
    const page = await context.newPage();
    const tested = new ActorPageUnderTest(page, context);
    await page.addInitScript(stubEdge, { state: options.state ?? null });
    await page.route('http://actor.test/**', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/dist/actor.js') return route.fulfill({ body: this.script, contentType: 'text/javascript' });
      const styles = /^\/media\/\w+\.css$/.test(pathname);
      if (styles) return route.fulfill({ body: readFileSync(join('.', pathname), 'utf8'), contentType: 'text/css' });
      return pathname === '/' ? route.fulfill({ body: HTML, contentType: 'text/html' }) : route.abort();
    });
    await page.goto('http://actor.test/');
    await wearTheme(page, theme);
    return tested;
  }
}

/** One page under test, with a host that answers what it asks. */
export class ActorPageUnderTest {
  readonly errors: string[] = [];
  private answered = 0;

  constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  close(): Promise<void> {
    return this.context.close();
  }

  send(message: ToActorPage): Promise<void> {
    return sendTo(this.page, message);
  }

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

  async postedOf<T extends FromActorPage['type']>(type: T): Promise<Extract<FromActorPage, { type: T }>[]> {
    const all = (await this.page.evaluate(() => window.edge.posted)) as FromActorPage[];
    return all.filter((message): message is Extract<FromActorPage, { type: T }> => message.type === type);
  }

  /** What VS Code keeps of the page. */
  kept(): Promise<unknown> {
    return this.page.evaluate(() => JSON.parse(sessionStorage.getItem('kept') ?? 'null'));
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    await this.answer();
  }

  /** What has the focus, as a screen reader would name it. */
  focused(): Promise<string | null> {
    return this.page.evaluate(() => {
      const { activeElement } = document;
      const hit = activeElement?.querySelector('.hit, .title')?.textContent;
      return hit ?? activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? null;
    });
  }

  violations(): Promise<string[]> {
    return violationsOf(this.page);
  }
}

/** Opens a browser for the suite and a page for each of its tests. After a test nothing may stand on the console. */
export function withActorPage(use: (tested: ActorPageUnderTest, lab: ActorLab) => void, options: Options = {}): void {
  let lab: ActorLab;
  let tested: ActorPageUnderTest;
  before(async () => {
    lab = await ActorLab.open();
  });
  after(() => lab.close());
  beforeEach(async () => {
    tested = await lab.page(options);
    use(tested, lab);
  });
  afterEach(async () => {
    assert.deepEqual(tested.errors, []);
    await tested.close();
  });
}
