import type { TextRange } from '../../core/model/anchor';
import type { NumberedLine } from '../../protocol/concordance';
import type { ConcordanceTab } from './concordanceTab';

/** What a tab tells the rest of the extension. */
export interface ConcordanceTabEvents {
  activated(tab: ConcordanceTab): void;
  moved(tab: ConcordanceTab): void;
  closed(tab: ConcordanceTab): void;
  /** The reader asks for something to be done with lines. */
  asked(tab: ConcordanceTab, request: LinesRequest): void;
}

/** A wish that is no business of the tab itself. */
export type LinesRequest =
  | { readonly type: 'open'; readonly line: NumberedLine; readonly focus: boolean }
  | { readonly type: 'tag' | 'copy'; readonly ranges: readonly TextRange[] }
  | { readonly type: 'export' };
