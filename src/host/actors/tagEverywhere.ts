import * as vscode from 'vscode';
import type { MentionPlace } from '../../protocol/actors';
import { articleCount, mentionCount } from '../util/labels';
import { askWhoIs } from './judgeMention';
import type { Judging } from './judging';
import { parseNamedActor } from './namedActor';

type Scope = 'article' | 'corpus';

/** Says whom the words at a place name wherever they stand. Who it is, and whether in this article only, may be given. */
export async function tagEverywhere(
  place: MentionPlace,
  { corpus, judgements }: Judging,
  given?: unknown,
  within?: unknown,
): Promise<boolean> {
  const at = await corpus.engine.call('anchor', place.article, place.range);
  if (at === null) return false;
  const text = at.exact.replace(/\s+/gu, ' ').trim();
  const to = parseNamedActor(given) ?? (await askWhoIs(text, place, corpus));
  if (to === undefined) return false;
  const scope = within === 'article' || within === 'corpus' ? within : await askScope(text, to.name, place, corpus);
  if (scope === undefined) return false;
  const where = scope === 'article' ? { article: place.article } : {};
  return (await judgements.add({ do: 'tag everywhere', text, to, ...where })) !== undefined;
}

async function askScope(
  text: string,
  name: string,
  place: MentionPlace,
  { engine }: Judging['corpus'],
): Promise<Scope | undefined> {
  const card = await engine.call('mentionCard', place);
  const rows: readonly (vscode.QuickPickItem & { readonly scope: Scope })[] = [
    {
      label: vscode.l10n.t('In this article'),
      ...(card === null ? {} : { description: mentionCount(card.here) }),
      scope: 'article',
    },
    {
      label: vscode.l10n.t('In the whole corpus'),
      ...(card === null ? {} : { description: articleCount(card.articles) }),
      scope: 'corpus',
    },
  ];
  const title = vscode.l10n.t('Where is “{0}” {1}?', text, name);
  return (await vscode.window.showQuickPick(rows, { title }))?.scope;
}
