// Drives the VS Code workbench in a browser, as a person does: by mouse and keyboard.

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Frame} Frame
 * @typedef {import('playwright-core').Browser} Browser
 */

/** The colour themes that every VS Code has, with the class that the workbench wears in each. */
export const themes = /** @type {const} */ ({
  'Light Modern': 'vs',
  'Dark Modern': 'vs-dark',
  'Dark High Contrast': 'hc-black',
  'Light High Contrast': 'hc-light',
});

/** @typedef {keyof typeof themes} Theme */

/** How long anything is waited for: it comes within a second or two, unless the machine does much else. */
const PATIENCE_MS = 60_000;
/** After how long the command palette is asked again. */
const ASK_AGAIN_MS = 5000;

const QUICK_INPUT = '.quick-input-widget';
const QUICK_ROW = '.quick-input-list .monaco-list-row';

/**
 * Changes the workbench's construction options before it reads them from its page, and keeps its service worker out.
 * An init script, not a route: Chromium treats an intercepted document as not local and then refuses its WebSocket.
 * @param {Page} page
 * @param {Record<string, unknown>} [config] more of VS Code's IWorkbenchConstructionOptions
 */
export function configure(page, config = {}) {
  return page.addInitScript((extra) => {
    new MutationObserver((_, observer) => {
      const meta = document.getElementById('vscode-workbench-web-configuration');
      if (!meta) return;
      observer.disconnect();
      const options = JSON.parse(meta.getAttribute('data-settings') ?? '{}');
      const productConfiguration = { ...options.productConfiguration, serviceWorker: undefined };
      meta.setAttribute('data-settings', JSON.stringify({ ...options, ...extra, productConfiguration }));
    }).observe(document, { childList: true, subtree: true });
  }, config);
}

/** Matches a text that is just this. @param {string} text */
function wholly(text) {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}

export class Workbench {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
  }

  /**
   * Opens an address and waits until the workbench is restored (side bar and status bar in place).
   * @param {Browser} browser
   * @param {string} url
   * @param {{ width?: number, height?: number }} [size] in CSS pixels
   */
  static async open(browser, url, { width = 1280, height = 800 } = {}) {
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error('[workbench]', error.stack?.slice(0, 600)));
    await configure(page);
    await page.goto(url);
    await page.waitForSelector('.monaco-workbench .part.statusbar .statusbar-item');
    return new Workbench(page);
  }

  /** The quick pick's or command palette's input. */
  get quickInput() {
    return this.page.locator(`${QUICK_INPUT} input[type="text"]`);
  }

  /** The rows that a quick pick shows, in their order. */
  get quickRows() {
    return this.page.locator(QUICK_ROW);
  }

  /**
   * Types into a quick pick that a command has opened just now, key by key as a person does.
   * @param {string} text
   */
  async typeInQuickPick(text) {
    // the command palette is the same input: wait until its own text has gone from it
    await this.page.waitForFunction((selector) => {
      const input = document.querySelector(selector);
      return input instanceof HTMLInputElement && input.checkVisibility() && input.value === '';
    }, `${QUICK_INPUT} input[type="text"]`);
    await this.quickInput.pressSequentially(text);
  }

  /**
   * Waits until no quick pick is open.
   * @param {number} [timeout] in milliseconds
   */
  quickInputClosed(timeout = PATIENCE_MS) {
    return this.page.locator(QUICK_INPUT).waitFor({ state: 'hidden', timeout });
  }

  /**
   * Waits until the quick pick that a command opens is there, which may say more behind its title.
   * @param {string} title
   * @param {number} [timeout] in milliseconds
   */
  quickInputOpened(title, timeout = PATIENCE_MS) {
    return this.page.locator(`${QUICK_INPUT} .quick-input-title`, { hasText: title }).waitFor({ timeout });
  }

  /**
   * Runs a command through F1. Enter would run the best match, so the row with exactly this title is clicked.
   * @param {string} title with its category, as in 'Corpus: Search...'
   */
  async runCommand(title) {
    await this.page.keyboard.press('F1');
    await this.quickInput.waitFor({ state: 'visible' });
    const name = JSON.stringify(title);
    const withKeys = JSON.stringify(`${title},`);
    const row = this.page.locator(`${QUICK_ROW}:is([aria-label=${name}], [aria-label^=${withKeys}])`).first();
    const end = Date.now() + PATIENCE_MS;
    // it lists what was known when it was asked: an extension's commands may come later
    while (!(await this.#offers(title, row))) {
      if (Date.now() < end) continue;
      const shown = await this.quickRows.evaluateAll((rows) => rows.map((shownRow) => shownRow.ariaLabel));
      throw new Error(`no command '${title}' among ${JSON.stringify(shown)}`);
    }
    await row.click();
  }

  /**
   * Asks the command palette for a command: whether it has it now.
   * @param {string} title
   * @param {import('playwright-core').Locator} row
   */
  async #offers(title, row) {
    await this.quickInput.fill('>');
    await this.quickInput.fill(`>${title}`);
    return row.waitFor({ timeout: ASK_AGAIN_MS }).then(
      () => true,
      () => false,
    );
  }

  /**
   * Opens a view container from the activity bar.
   * @param {string} title
   */
  async openView(title) {
    const label = JSON.stringify(title);
    const item = this.page.locator(
      `.activitybar .action-item:is([aria-label^=${label}], :has(a[aria-label^=${label}]))`,
    );
    await item.first().waitFor();
    if (!(await item.first().getAttribute('class'))?.includes('checked')) await item.first().click();
    await this.page.locator('.part.sidebar .pane-header, .part.sidebar .composite.title').first().waitFor();
  }

  /**
   * Leaves the whole side bar to one of its views: of a tree only the rows on screen exist.
   * @param {string} title of the view
   */
  async giveRoomTo(title) {
    const headers = this.page.locator('.part.sidebar .pane-header');
    const named = this.page.locator('.title', { hasText: wholly(title) });
    await headers.filter({ has: named }).waitFor();
    const others = headers.and(this.page.locator('[aria-expanded="true"]')).filter({ hasNot: named });
    while ((await others.count()) > 0) await others.first().click();
    const closed = headers.and(this.page.locator('[aria-expanded="false"]')).filter({ has: named });
    if ((await closed.count()) > 0) await closed.click();
  }

  /**
   * A row of a tree in the side bar, by its whole label. Trees are virtual: only rows on screen exist.
   * @param {string | RegExp} label
   */
  treeRow(label) {
    const hasText = typeof label === 'string' ? wholly(label) : label;
    const name = this.page.locator('.label-name', { hasText });
    return this.page.locator('.part.sidebar .monaco-list-row').filter({ has: name }).first();
  }

  /** All rows of the trees in the side bar that are on screen. */
  get treeRows() {
    return this.page.locator('.part.sidebar .monaco-list-row');
  }

  /**
   * The first leaf of the tree in the side bar; what stands above it is opened if it is closed.
   * @returns {Promise<import('playwright-core').Locator>}
   */
  async firstLeaf() {
    for (let level = 1; ; level++) {
      const row = this.page.locator(`.part.sidebar .monaco-list-row[aria-level="${level}"]`).first();
      await row.waitFor();
      const expanded = await row.getAttribute('aria-expanded');
      if (expanded === null) return row;
      if (expanded === 'false') await row.click();
    }
  }

  /**
   * The frame with the extension's own page: workbench > outer frame > inner frame.
   * @param {string} selector of something visible in it
   * @param {number} [timeout] in milliseconds
   * @returns {Promise<Frame>}
   */
  async webview(selector, timeout = PATIENCE_MS) {
    const end = Date.now() + timeout;
    while (Date.now() < end) {
      for (const frame of this.page.frames()) {
        if (!frame.parentFrame()?.url().includes('/webview/browser/pre/')) continue;
        // a frame may go away while it is asked
        const visible = await frame
          .locator(selector)
          .first()
          .isVisible()
          .catch(() => false);
        if (visible) return frame;
      }
      await this.page.waitForTimeout(20);
    }
    const urls = this.page.frames().map((frame) => frame.url());
    throw new Error(`no webview with a visible ${selector}; frames:\n${urls.join('\n')}`);
  }

  /**
   * Selects an element's text as a reader does: by a mouse drag from the start of its first line to the end of its last.
   * @param {Frame} frame
   * @param {string} selector
   * @returns {Promise<string>} the text that is selected now
   */
  async selectText(frame, selector) {
    const element = frame.locator(selector).first();
    await element.scrollIntoViewIfNeeded();
    const box = await element.boundingBox();
    if (!box) throw new Error(`${selector} is not visible`);
    // places of the first and the last line within the element; the frames' own offsets are in `box`
    const { from, to } = await element.evaluate((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const origin = node.getBoundingClientRect();
      const lines = [...range.getClientRects()];
      const first = lines[0] ?? origin;
      const last = lines.at(-1) ?? origin;
      return {
        from: { x: first.left - origin.left + 1, y: first.top - origin.top + first.height / 2 },
        to: { x: last.right - origin.left - 1, y: last.top - origin.top + last.height / 2 },
      };
    });
    const { mouse } = this.page;
    await mouse.move(box.x + from.x, box.y + from.y);
    await mouse.down();
    await mouse.move(box.x + to.x, box.y + to.y, { steps: 5 });
    await mouse.up();
    return frame.evaluate(() => String(getSelection()));
  }

  /** The active text editor's text as it is shown: only the lines on screen. */
  async editorText() {
    const lines = this.page.locator('.editor-group-container.active .monaco-editor .view-line');
    await lines.first().waitFor();
    const rows = await lines.evaluateAll((elements) =>
      elements.map((element) => ({
        top: element instanceof HTMLElement ? Number.parseFloat(element.style.top) : 0,
        text: (element.textContent ?? '').replaceAll('\u00a0', ' '),
      })),
    );
    return rows
      .sort((a, b) => a.top - b.top)
      .map((row) => row.text)
      .join('\n');
  }

  /** The titles of the open editors, group after group. */
  tabs() {
    return this.page.locator('.editor-group-container .tab .label-name').allTextContents();
  }

  /**
   * Chooses a colour theme, and waits until the workbench wears it.
   * @param {Theme} theme
   */
  async setTheme(theme) {
    await this.runCommand('Preferences: Color Theme');
    await this.quickRows.filter({ hasText: 'Modern' }).first().waitFor();
    await this.quickInput.fill(theme);
    await this.page.locator(`${QUICK_ROW}.focused`).filter({ hasText: theme }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.quickInputClosed();
    await this.themeWorn(theme);
  }

  /**
   * Waits until the workbench wears a colour theme.
   * @param {Theme} theme
   */
  async themeWorn(theme) {
    await this.page.waitForSelector(`.monaco-workbench.${themes[theme]}`);
  }

  /**
   * Runs axe-core in a frame and answers what it objects to. A page's CSP does not stop it.
   * @param {Frame} frame
   * @param {string} axeSource the text of axe-core's axe.min.js
   */
  async axe(frame, axeSource) {
    await frame.evaluate(axeSource);
    return frame.evaluate(async () => {
      const { axe } = /** @type {{ axe: typeof import('axe-core') }} */ (/** @type {unknown} */ (globalThis));
      const { violations } = await axe.run(document);
      return violations.map(({ id, impact, help, nodes }) => ({
        id,
        impact,
        help,
        html: nodes.map((node) => node.html),
      }));
    });
  }

  /** What the notifications on screen say. */
  notifications() {
    return this.page.locator('.notification-toast .notification-list-item-message').allTextContents();
  }

  close() {
    return this.page.context().close();
  }
}
