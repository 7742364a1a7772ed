import type { TextRange } from '../../../core/model/anchor';
import type { Scene } from '../scene';
import type { Translate } from '../translate';
import { insertAfter, placeNear } from '../view/floating';
import { CommentBox } from './commentBox';

/** UTF-16 units of the passage that the box is named by. */
const SHORT_QUOTE = 80;

interface Events {
  onKeep(range: TextRange, text: string): void;
  onDraft(range: TextRange, text: string | undefined): void;
  /** The box has gone, and with it the focus. */
  onClosed(range: TextRange): void;
}

/** The box for a comment on a passage that nothing was noted on yet. It stands at the passage. */
export class NewComment {
  private box: { readonly comment: CommentBox; readonly range: TextRange } | undefined;

  constructor(
    private readonly page: HTMLElement,
    private readonly scene: () => Scene | undefined,
    private readonly events: Events,
    private readonly t: Translate,
  ) {}

  /** The passage that is commented on; undefined when it is closed. */
  get range(): TextRange | undefined {
    return this.box?.range;
  }

  /** Opens it on a passage. `draft` is what was typed before the page went away. */
  open(range: TextRange, draft = ''): void {
    const scene = this.scene();
    if (scene === undefined) return;
    this.remove();
    const words = scene.article.text.slice(range.start, Math.min(range.end, range.start + SHORT_QUOTE));
    const comment = new CommentBox(
      this.t('Comment on “{0}”', words),
      '',
      draft,
      {
        onKeep: (text) => {
          this.events.onDraft(range, undefined);
          this.close();
          this.events.onKeep(range, text);
        },
        onLeave: (isChanged) => {
          if (!isChanged) this.events.onDraft(range, undefined);
          this.close();
        },
        onDraft: (text) => this.events.onDraft(range, text),
      },
      this.t,
    );
    this.box = { comment, range };
    this.put();
    comment.focus();
  }

  /** Puts it back to its passage; to be called when lines have moved or the article was shown anew. */
  put(): void {
    const scene = this.scene();
    if (scene === undefined || this.box === undefined) return;
    const { comment, range } = this.box;
    const rects = scene.view.texts.ranges(range).flatMap((part) => [...part.getClientRects()]);
    const first = rects[0];
    const last = rects.at(-1);
    const block = scene.view.blockAt(range.end - 1)?.element;
    if (first === undefined || last === undefined || block === undefined) return;
    if (!comment.element.isConnected) insertAfter(comment.element, block, this.page);
    comment.element.classList.add('floating');
    placeNear(comment.element, new DOMRect(first.left, first.top, first.width, last.bottom - first.top), 'below');
  }

  /** Takes it away without a word; for another article. */
  remove(): void {
    this.box?.comment.element.remove();
    this.box = undefined;
  }

  private close(): void {
    const { box } = this;
    if (box === undefined) return;
    this.remove();
    this.events.onClosed(box.range);
  }
}
