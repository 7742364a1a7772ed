import * as vscode from 'vscode';
import type { AliasCount } from '../../protocol/actors';
import { literal } from '../search/pickItems';
import { mentionCount } from '../util/labels';
import { askActor, askReason } from './askActor';
import type { Actors, Judging } from './judging';
import { parseNamedActor } from './namedActor';

/**
 * Takes spellings from the first of the actors and gives them to another. `form` and `to` may be given; what is not is asked for,
 * together with the reason.
 */
export async function splitActor(
  [actor]: Actors,
  { corpus, judgements }: Judging,
  form?: unknown,
  given?: unknown,
): Promise<boolean> {
  const forms = typeof form === 'string' ? [form] : await askForms(actor.id, actor.name, corpus.engine);
  const [first] = forms;
  if (first === undefined) return false;
  const title = forms.length === 1 ? vscode.l10n.t('Who is “{0}”?', first) : vscode.l10n.t('Who are these spellings?');
  const named = parseNamedActor(given);
  const to =
    named ?? (await askActor(corpus, { title, likely: first, without: [actor.id], orNew: { kind: actor.kind } }));
  if (to === undefined) return false;
  const reason = named === undefined ? await askReason(vscode.l10n.t('Split {0} off {1}', to.name, actor.name)) : '';
  if (reason === undefined) return false;
  const why = reason === '' ? undefined : reason;
  return (await judgements.add({ do: 'split', actor: actor.id, forms, to }, why)) !== undefined;
}

async function askForms(id: string, name: string, engine: Judging['corpus']['engine']): Promise<string[]> {
  const profile = await engine.call('actorProfile', id);
  const rows = profile?.forms.map(({ form, mentions }: AliasCount) => ({
    label: literal(form),
    description: mentionCount(mentions),
    form,
  }));
  const picked = await vscode.window.showQuickPick(rows ?? [], {
    title: vscode.l10n.t('Which spellings are not {0}?', name),
    placeHolder: vscode.l10n.t('Spellings that are somebody else'),
    canPickMany: true,
  });
  return picked?.map(({ form }) => form) ?? [];
}
