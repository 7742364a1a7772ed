import type { ActorId } from '../model/actor';
import type { ArticleId } from '../model/article';
import type { BrowsableArticle, VersionInTree } from './article';
import { keyBelow, segment } from './key';
import { articleSegment } from './list';
import type { NodeKey, TreeArticle, TreeNode } from './node';

/** The node of an article below a group, or at the top for null; `under` is the actor whose group it is. */
export function articleNode(article: BrowsableArticle, parent: NodeKey | null, under: ActorId | undefined): TreeNode {
  const actor = under === undefined ? undefined : article.actors.find((one) => one.id === under);
  return {
    key: keyBelow(parent, articleSegment(article)),
    kind: 'article',
    label: article.metadata.title.value,
    count: 1,
    article: {
      ...told(article),
      ...(article.versions === 0 ? {} : { versions: article.versions }),
      ...(actor === undefined ? {} : { standing: { actor: actor.name, why: actor.why, mentions: actor.mentions } }),
    },
  };
}

/** What stands below an article: the versions of its text as they are given, first seen first, itself among them. */
export function versionNodes(parent: NodeKey, of: ArticleId, versions: readonly VersionInTree[]): TreeNode[] {
  return versions.map((version, position) => ({
    key: keyBelow(parent, segment('version', version.metadata.id)),
    kind: 'version',
    label: version.metadata.title.value,
    count: 1,
    article: told(version),
    version: { of, isFirst: position === 0 },
  }));
}

function told({ metadata, words }: VersionInTree): TreeArticle {
  const { id, path, date, source, author } = metadata;
  return {
    id,
    path,
    date,
    words,
    ...(source === undefined ? {} : { source }),
    ...(author === undefined ? {} : { author }),
  };
}
