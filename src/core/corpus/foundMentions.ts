import type { Tagger } from '../entities/tagger';
import type { Article } from '../model/article';
import type { Mention } from '../model/mention';
import type { Section } from '../search/snapshot/layout';
import type { SnapshotSections } from '../search/snapshot/sections';
import { textKeyOf } from '../texts/storedArticle';
import type { TextKey } from '../texts/textKey';
import { KeptMentions, writeMentions } from './keptMentions';
import { encodeMentions } from './mentionCode';

/** An article with what the tagger found in it. */
export interface Holding {
  readonly article: Article;
  /** Undefined until somebody asked for them. */
  mentions: readonly Mention[] | undefined;
  /** Undefined until it was needed. */
  key: TextKey | undefined;
}

/** What the tagger finds, and what it found in the same texts when the corpus was open before. */
export class FoundMentions {
  private kept: KeptMentions | undefined;
  private hasNew = false;

  constructor(private readonly tagger: Tagger) {}

  /** Whether all that was found is what was taken over or last given out. */
  get isKept(): boolean {
    return !this.hasNew;
  }

  /** Takes over what `snapshot` gave; false when it is of no use, or another tagger's. What has been found already stays. */
  adopt(snapshot: Uint8Array): boolean {
    this.kept = KeptMentions.read(snapshot, this.tagger.version);
    return this.kept !== undefined;
  }

  /** What was kept with the mentions that were taken over; undefined when none were. */
  get keptWith(): SnapshotSections | undefined {
    return this.kept?.sections;
  }

  /** The mentions in an article, from what is kept or by the tagger. */
  in(holding: Holding): readonly Mention[] {
    holding.mentions ??= this.keptIn(holding) ?? this.tagged(holding.article);
    return holding.mentions;
  }

  /** What is known of these articles, as bytes to be kept with more sections. Nothing is tagged for it. */
  snapshot(holdings: Iterable<Holding>, more: Readonly<Record<string, Section>>): Uint8Array[] {
    const texts = new Map<TextKey, Uint8Array>();
    for (const holding of holdings) {
      const bytes = this.bytesOf(holding);
      if (bytes !== undefined) texts.set(keyOf(holding), bytes);
    }
    this.hasNew = false;
    return writeMentions(texts, this.tagger.version, more);
  }

  private bytesOf(holding: Holding): Uint8Array | undefined {
    if (holding.mentions !== undefined) return encodeMentions(holding.mentions);
    return this.kept?.bytesOf(keyOf(holding));
  }

  private keptIn(holding: Holding): Mention[] | undefined {
    return this.kept?.mentionsOf(keyOf(holding), holding.article.text.length);
  }

  private tagged(article: Article): Mention[] {
    this.hasNew = true;
    return this.tagger.tag(article);
  }
}

function keyOf(holding: Holding): TextKey {
  holding.key ??= textKeyOf(holding.article);
  return holding.key;
}
