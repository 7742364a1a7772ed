// What the extension host and the reader page say to each other.

import type { WordChange } from '../core/basics/wordDiff';
import type { ActorId, ActorKind } from '../core/model/actor';
import type { Anchor, TextRange } from '../core/model/anchor';
import type { ArticleId } from '../core/model/article';
import type { Block } from '../core/model/block';
import type { ArticleDate } from '../core/model/date';
import type { RecurringBlock } from '../core/model/furniture';
import type { LinkedMention, MentionKind } from '../core/model/mention';
import type { Known } from '../core/model/provenance';
import type { NotedPassage } from './notes';
import type { PageFocus } from './page';
import type { Version } from './versions';

/** An actor of the shown article, with what its card says. */
export interface ReaderActor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  /** Number of mentions in the shown article. */
  readonly here: number;
  /** Number of mentions in the whole corpus. */
  readonly mentions: number;
  /** Number of articles of the corpus that mention it. */
  readonly articles: number;
}

/** All that the page needs to show one article. Texts are plain text; the page never takes HTML. */
export interface ReaderArticle {
  readonly id: ArticleId;
  readonly title: Known<string>;
  readonly date: ArticleDate;
  /** The date in the reader's language, e.g. "May 2019"; absent when undated. */
  readonly dateLabel?: string;
  readonly source?: Known<string>;
  readonly author?: Known<string>;
  readonly section?: Known<string>;
  readonly language?: Known<string>;
  /** The language's name in the reader's language. */
  readonly languageLabel?: string;
  readonly words: number;
  /** Canonical text; every offset below is a UTF-16 index into it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** See `Article`, as for `judgedFurniture`. */
  readonly recurring?: readonly RecurringBlock[];
  readonly judgedFurniture?: readonly number[];
  readonly mentions: readonly LinkedMention[];
  /** What words of mentions that are dates mean here, such as "yesterday", in the reader's language; each words once. */
  readonly datesMeant?: readonly (readonly [words: string, label: string])[];
  /** Most mentioned first. */
  readonly actors: readonly ReaderActor[];
  /** Where its reading was left off; absent when it was not begun or has been finished. */
  readonly leftOff?: Anchor;
  /** The versions of its text, first seen first, itself among them; absent when it is the only one. */
  readonly versions?: readonly Version[];
}

export interface ReaderSettings {
  readonly font: 'serif' | 'sans' | 'editor';
  /** Pixels. */
  readonly fontSize: number;
  /** Measure, in characters. */
  readonly width: number;
  /** Line height as a multiple of the font size. */
  readonly lineHeight: number;
  readonly highlights: boolean;
  readonly hiddenKinds: readonly MentionKind[];
}

/** Keys that the host sends on to the page that has the focus, because they are VS Code keybindings and can be rebound. */
export const READER_COMMANDS = [
  'nextMention',
  'previousMention',
  'find',
  'toggleHighlights',
  'quote',
  'highlight',
  'comment',
  'nextSentence',
  'previousSentence',
  'extendSentence',
  'shrinkSentence',
  'nextNote',
  'previousNote',
] as const;
export type ReaderCommand = (typeof READER_COMMANDS)[number];

/** The page's own state, kept by VS Code over a reload: a place in the text, never pixels. */
export interface ReaderState {
  readonly article: ArticleId;
  readonly anchor: Anchor;
  /** A comment that is being written, with what was typed so far. */
  readonly draft?: ReaderDraft;
}

export interface ReaderDraft {
  readonly range: TextRange;
  /** The entry of a note whose comment it is; absent for one on a passage that nothing was noted on. */
  readonly entry?: { readonly uri: string; readonly entry: string };
  readonly text: string;
}

/** What the reader says is wrong with a mention: it is no name, of another kind, somebody else, or somebody else wherever it stands. */
export const MENTION_ANSWERS = ['reject', 'kind', 'assign', 'tag'] as const;
export type MentionAnswer = (typeof MENTION_ANSWERS)[number];

export type ToReader =
  | {
      readonly type: 'show';
      readonly article: ReaderArticle;
      readonly settings: ReaderSettings;
      /** Every visible string, by its English original, in the reader's language. */
      readonly strings: Readonly<Record<string, string>>;
      /** Where to go: a passage to scroll to and, if `highlight`, to mark. Absent: stay, or restore the page's own state. */
      readonly target?: ReaderTarget;
    }
  | { readonly type: 'settings'; readonly settings: ReaderSettings }
  | { readonly type: 'reveal'; readonly target: ReaderTarget }
  /** `meaning` goes with `highlight`: an index into the meanings of colours. */
  | { readonly type: 'command'; readonly command: ReaderCommand; readonly meaning?: number }
  /** The passages of the article that stand in notes, in place of those of before, and the names of the colours. */
  | { readonly type: 'notes'; readonly passages: readonly NotedPassage[]; readonly meanings: readonly string[] }
  /** Something beside the page was scrolled to a passage: the page goes there too, without a word or the focus. */
  | { readonly type: 'follow'; readonly range: TextRange }
  | { readonly type: 'selectActor'; readonly actor: ActorId | null }
  /** What became of the text between the shown article and a version of it, from the one that was seen first; null if one has gone. */
  | {
      readonly type: 'changes';
      readonly of: ArticleId;
      readonly version: ArticleId;
      readonly changes: readonly WordChange[] | null;
    }
  /** The article cannot be shown; the page says why, in its own frame. */
  | { readonly type: 'trouble'; readonly message: string };

export interface ReaderTarget {
  readonly range: TextRange;
  readonly highlight: boolean;
  /** Parts of the passage to mark more strongly: the words a search found. */
  readonly matches?: readonly TextRange[];
}

export type FromReader =
  /** The page has loaded and wants its article. `state` is what VS Code kept of the page, if anything. */
  | { readonly type: 'ready'; readonly state?: ReaderState }
  /** The first sentence in view has changed (sent at most a few times a second). */
  | { readonly type: 'place'; readonly state: ReaderState }
  /** The selected passage; null when nothing is selected. Offsets into the canonical text. */
  | { readonly type: 'selection'; readonly range: TextRange | null }
  | { readonly type: 'quote'; readonly range: TextRange }
  /** `meaning` is an index into the meanings of colours. */
  | { readonly type: 'highlight'; readonly range: TextRange; readonly meaning: number }
  | { readonly type: 'comment'; readonly range: TextRange; readonly text: string }
  /** Of an entry of a note, by the address of the note and the entry's id, as the page was told of it. */
  | { readonly type: 'setComment'; readonly uri: string; readonly entry: string; readonly text: string }
  | { readonly type: 'setMeaning'; readonly uri: string; readonly entry: string; readonly meaning: number | null }
  | { readonly type: 'removeEntry' | 'openEntry' | 'repairEntry'; readonly uri: string; readonly entry: string }
  | { readonly type: 'openNotes' }
  /** All of the text has been in view. */
  | { readonly type: 'finished' }
  /** Page furniture that the reader takes for text. */
  | { readonly type: 'markText'; readonly range: TextRange }
  /** The mention that is pointed at or has the focus, which a key or a command is about; null when there is none. */
  | { readonly type: 'mention'; readonly range: TextRange | null }
  | { readonly type: 'judge'; readonly answer: MentionAnswer; readonly range: TextRange }
  | { readonly type: 'openActor'; readonly actor: ActorId }
  | { readonly type: 'openVersion' | 'compareVersion' | 'changesOfVersion'; readonly article: ArticleId }
  /** "All articles with..." */
  | { readonly type: 'articlesWith'; readonly actor: ActorId }
  | { readonly type: 'focus'; readonly focus: PageFocus }
  | { readonly type: 'setHighlights'; readonly highlights: boolean; readonly hiddenKinds: readonly MentionKind[] };
