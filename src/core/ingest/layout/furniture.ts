import { type DraftBlock, isClosed } from './draftBlock';

/** Longer blocks are text, whatever they start with. */
const LONGEST = 300;

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  /** True when the rule holds only after the last long paragraph, because the words may well head a passage elsewhere. */
  readonly atEnd?: boolean;
}

/** What the furniture of web pages looks like, whichever the site. */
const RULES: readonly Rule[] = [
  { name: 'trail of crumbs', pattern: /^(?:home|start|front page)\s*[»›>/|→]|^[^»›]{1,60}[»›][^»›]{1,60}[»›]/i },
  {
    name: 'copyright notice',
    pattern: /^(?:©|(?:\(c\)|copyright\b).{0,40}\b(?:19|20)\d\d\b)|\ball rights reserved\b/i,
  },
  { name: 'share link', pattern: /^(?:share|tweet|pin|e-?mail|print|follow|like) (?:this|us|on|via)\b.{0,40}$/i },
  {
    name: 'share bar',
    pattern:
      /^(?:(?:share|tweet|e-?mail|print|save|facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|copy link|comments?)(?:[\s|•·,/]+|$))+$/i,
  },
  {
    name: 'log-in link',
    pattern: /^(?:log|sign) ?(?:in|up|out)\b(?: (?:to|for|with)\b.{0,60})?$|^(?:my account|register)$/i,
  },
  { name: 'newsletter', pattern: /^subscribe(?: (?:to|now|today|for)\b.{0,60})?$|^(?:our |daily )?newsletters?$/i },
  {
    name: 'pointer to another page',
    pattern:
      /^(?:(?:click here to )?read (?:more|also|next|on)|see (?:also|more)|also read|related(?: (?:stories|articles|news|posts|coverage|topics|content))?|more (?:related )?(?:stories|articles|news|headlines|coverage)|more (?:on this|from this)\b.{0,30}|you (?:may|might) also (?:like|be interested in)|recommended(?: for you)?|trending(?: now)?|most (?:read|popular|viewed)|don['’]t miss|must[ -]read)\s*(?:[:：]|$)/i,
  },
  { name: 'short link', pattern: /^(?:short ?(?:link|url)|permalink|url)\s*[:：]?\s*(?:https?:\S*)?$/i },
  { name: 'bare address', pattern: /^(?:https?:\/\/|www\.)\S+$/i },
  { name: 'hosting credit', pattern: /^(?:image|photo|video)s?(?: (?:and|&) (?:image|photo|video)s?)? hosting by\b/i },
  { name: 'design credit', pattern: /^(?:powered|designed|hosted|theme) by\b.{0,60}$/i },
  { name: 'cookie notice', pattern: /\b(?:we|site|website) uses? cookies\b/i },
  {
    name: 'site link',
    pattern:
      /^(?:(?:privacy policy|terms (?:of (?:use|service)|(?:and|&) conditions)|cookie policy|about us|contact us|advertise with us|site ?map)(?:[\s|•·,/-]+|$))+$/i,
  },
  {
    name: 'page link',
    pattern: /^(?:skip|jump) to (?:main )?content$|^back to top$|^(?:previous|next) (?:article|post|story)\b.{0,100}$/i,
  },
  { name: 'comment link', pattern: /^(?:leave a (?:comment|reply)|(?:\d+|no|post a|add a) comments?)$/i },
  {
    name: 'advertisement',
    pattern: /^(?:advertisement|sponsored(?: content)?|(?:story|article) continues below\b.{0,40})$/i,
  },
  { name: 'divider', pattern: /^[^\p{L}\p{N}]+$/u },
  {
    name: 'directory of the site',
    pattern: /^(?:newspapers?|magazines?|news|articles|stories) (?:in|from|by) \p{Lu}[\p{L} ]{1,40}$/iu,
    atEnd: true,
  },
  { name: 'list of sources', pattern: /^sources (?:include|for this article|used)\b/i, atEnd: true },
];

/** A header behind which nothing but links to other articles follows, up to the end of the page. */
const RELATED =
  /^(?:more |read |see )?(?:related|recommended|other|more|further)\b.{0,20}\b(?:stories|articles|news|posts|coverage|reading)\s*[:：]?$/i;
/** How much of the text may follow such a header, as a part of the whole, for it to be the last thing on the page. */
const TAIL = 0.25;
/** Paragraphs of at least so many characters are what a page is there for. */
const LONG = 160;
/** Furniture above the title comes within so many blocks. */
const TOP = 4;
const CRUMBS = /[»›]/;

/**
 * Marks page furniture as boilerplate. By general rules over a block's own words and its place, so that the worst
 * mistake is a line folded away, never one lost.
 */
export function markFurniture(blocks: readonly DraftBlock[]): void {
  const bodyEnd = lastIndex(blocks, ({ text }) => text.length >= LONG);
  for (const [i, block] of blocks.entries()) {
    const isAtEnd = bodyEnd >= 0 && i > bodyEnd;
    if (isOpen(block) && isFurniture(block.text, isAtEnd)) block.kind = 'boilerplate';
  }
  markAboveCrumbs(blocks);
  markRelated(blocks);
  markEnclosed(blocks);
}

/** The last part of the page's trail of crumbs (`Home » World » The title`), which is as a rule the title. */
export function lastCrumb(blocks: readonly DraftBlock[]): string | undefined {
  const crumbs = blocks.slice(0, TOP).find(({ kind, text }) => kind === 'boilerplate' && CRUMBS.test(text));
  return crumbs?.text.split(CRUMBS).at(-1)?.trim();
}

/** Marks captions that repeat an earlier one, as pages do for their several sizes of one picture. */
export function markRepeatedCaptions(blocks: readonly DraftBlock[]): void {
  const seen = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'caption') continue;
    if (seen.has(block.text)) block.kind = 'boilerplate';
    seen.add(block.text);
  }
}

function isFurniture(text: string, isAtEnd: boolean): boolean {
  if (text.length > LONGEST) return false;
  return RULES.some(({ pattern, atEnd }) => (isAtEnd || atEnd !== true) && pattern.test(text));
}

/** What its author marked as a title or a quotation is none. */
function isOpen({ kind }: DraftBlock): boolean {
  return kind === 'paragraph' || kind === 'list item' || kind === 'heading';
}

/** Marks short lines above a trail of crumbs: an article's own words come after it. */
function markAboveCrumbs(blocks: readonly DraftBlock[]): void {
  const crumbs = blocks.slice(0, TOP).findIndex(({ kind, text }) => kind === 'boilerplate' && CRUMBS.test(text));
  for (const block of blocks.slice(0, Math.max(0, crumbs))) {
    if (isOpen(block) && block.text.length < LONG && !isClosed(block.text)) block.kind = 'boilerplate';
  }
}

/** Marks the list of other articles that ends a page, even where its titles have run together into a paragraph. */
function markRelated(blocks: readonly DraftBlock[]): void {
  const header = lastIndex(blocks, ({ text }) => text.length < LONG && RELATED.test(text));
  const first = blocks[header];
  const last = blocks.at(-1);
  if (first === undefined || last === undefined || last.end - first.start > last.end * TAIL) return;
  for (const block of blocks.slice(header)) if (isOpen(block)) block.kind = 'boilerplate';
}

/** Marks short lines, no sentences, that stand between two pieces of furniture below the text. */
function markEnclosed(blocks: readonly DraftBlock[]): void {
  const bodyEnd = lastIndex(blocks, ({ kind, text }) => kind !== 'boilerplate' && text.length >= LONG);
  if (bodyEnd < 0) return;
  for (let i = bodyEnd + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || !isOpen(block) || block.text.length >= LONG || isClosed(block.text)) continue;
    const isAfter = blocks[i - 1]?.kind === 'boilerplate';
    const isBefore = (blocks[i + 1]?.kind ?? 'boilerplate') === 'boilerplate';
    if (isAfter && isBefore) block.kind = 'boilerplate';
  }
}

function lastIndex(blocks: readonly DraftBlock[], test: (block: DraftBlock) => boolean): number {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block !== undefined && test(block)) return i;
  }
  return -1;
}
