import type { DraftBlock } from './draftBlock';

/** Longer blocks are text, even if they name a photographer. */
const LONGEST = 300;

interface Rule {
  readonly name: string;
  readonly test: (text: string) => boolean;
}

const PICTURE = '(?:photo(?:graph)?|picture|image|map|graphic|chart|illustration|infographic|video|screenshot)';
const LABEL = new RegExp(
  `^(?:(?:data|file|stock|archive|courtesy|handout|profile) )?${PICTURE}s?(?: credit| by)?\\s*[:：]`,
  'i',
);
const FILE_PICTURE = new RegExp(`^(?:\\(?file|archive|stock) ${PICTURE}\\b.{0,40}$`, 'i');
const DESCRIPTION = new RegExp(
  `^(?:(?:the|this|an?) )?(?:undated |aerial |combination )?${PICTURE}s? (?:(?:combination )?shows?|taken|provided|released|depicts?|above|below)\\b`,
  'i',
);
const CREDIT =
  /\((?:[^()]{0,80}\b)?(?:photo|image|picture|file|courtesy|credit|getty|shutterstock|wikimedia|picture-alliance)\b[^()]{0,80}\)[.]?$/i;
const AGENCY_CREDIT =
  /(?:^|\s)(?:photo|image|picture)s? (?:by|courtesy of|credit)\b[^.]{2,60}\.?$|\/(?:AFP|AP|Reuters|Getty Images|EPA|dpa)\.?$/i;
const POSITION = /\((?:pictured,? )?(?:(?:far|second|third|2nd|3rd|top|bottom) )?(?:left|right|cent(?:er|re)|l|r|c)\)/i;
const SENTENCE_END = /[.!?]["'”’]?$/;
const GLUED = /(\p{Ll})(\p{Lu}\p{Ll}+)/gu;
/** What the words under pictures look like. */
const RULES: readonly Rule[] = [
  { name: 'label', test: (text) => LABEL.test(text) || FILE_PICTURE.test(text) },
  { name: 'description', test: (text) => DESCRIPTION.test(text) },
  { name: 'credit', test: (text) => CREDIT.test(text) || AGENCY_CREDIT.test(text) },
  { name: 'position', test: (text) => POSITION.test(text) && !SENTENCE_END.test(text) },
  { name: 'alternative text run into the caption', test: isAlternativeTextAndCaption },
];

/** Marks the captions of pictures that the text had when it was on a page. */
export function markCaptions(blocks: readonly DraftBlock[]): void {
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'list item') continue;
    if (block.text.length <= LONGEST && RULES.some(({ test }) => test(block.text))) block.kind = 'caption';
  }
}

/** A run of so many words on both sides of a seam shows that both tell of the same. */
const SHARED_WORDS = 4;

/**
 * Extraction often sets a picture's alternative text and its caption end to end without a space: "Former president A. B.
 * signing the treatyFormer president A. B. signed...". The first is no full sentence, and they have words in common.
 */
function isAlternativeTextAndCaption(text: string): boolean {
  for (const { index } of text.matchAll(GLUED)) {
    const [before, after] = [text.slice(0, index + 1), text.slice(index + 1)];
    if (/[.!?,]\s/.test(before)) continue;
    const runs = new Set(wordRuns(before));
    if (wordRuns(after).some((run) => runs.has(run))) return true;
  }
  return false;
}

function wordRuns(text: string): string[] {
  const words = text.toLowerCase().split(' ');
  return words.slice(SHARED_WORDS - 1).map((_, i) => words.slice(i, i + SHARED_WORDS).join(' '));
}
