import * as vscode from 'vscode';
import type { ActorId } from '../../core/model/actor';
import type { Verdict } from '../../core/model/judgement';
import { actorKindLabel } from '../util/labels';
import type { NamesOfActors } from './names';

/** In characters. */
const LONGEST_QUOTE = 60;

/** What was done, in one sentence without a full stop: "Merged Jim Mattis into James Mattis". Plain text, to be shown as such. */
export function judgementText(verdict: Verdict, names: NamesOfActors): string {
  const name = (id: ActorId): string => {
    const known = names[id];
    return known === undefined || known === id ? spelledOut(id) : known;
  };
  switch (verdict.do) {
    case 'merge':
      return vscode.l10n.t('Merged {0} into {1}', name(verdict.actor), name(verdict.into));
    case 'split':
      return verdict.article === undefined
        ? vscode.l10n.t('Split {0} from {1}, as {2}', quoted(verdict.forms), name(verdict.actor), verdict.to.name)
        : vscode.l10n.t(
            'Split {0} from {1}, as {2}, in one article',
            quoted(verdict.forms),
            name(verdict.actor),
            verdict.to.name,
          );
    case 'rename': {
      const before = name(verdict.actor) === verdict.name ? spelledOut(verdict.actor) : name(verdict.actor);
      return vscode.l10n.t('Renamed {0} to {1}', before, verdict.name);
    }
    case 'set kind':
      return vscode.l10n.t('Set the kind of {0}: {1}', name(verdict.actor), actorKindLabel(verdict.kind));
    case 'reject':
      return vscode.l10n.t('Took “{0}” for no name, in one place', verdict.at.exact);
    case 'reject everywhere':
      return vscode.l10n.t('Took “{0}” for no name, wherever it stands', verdict.text);
    case 'assign':
      return vscode.l10n.t('Took “{0}” for {1}, in one place', verdict.at.exact, verdict.to.name);
    case 'tag everywhere':
      return verdict.article === undefined
        ? vscode.l10n.t('Took every “{0}” for {1}', verdict.text, verdict.to.name)
        : vscode.l10n.t('Took every “{0}” for {1}, in one article', verdict.text, verdict.to.name);
    case 'keep apart':
      return vscode.l10n.t('Kept {0} and {1} apart', name(verdict.actors[0]), name(verdict.actors[1]));
    case 'review':
      return verdict.right
        ? vscode.l10n.t('Judged “{0}” right', verdict.at.exact)
        : vscode.l10n.t('Judged “{0}” wrong', verdict.at.exact);
    case 'furniture':
      return verdict.is
        ? vscode.l10n.t('Took “{0}” for page furniture', beginning(verdict.at.exact))
        : vscode.l10n.t('Took “{0}” for text', beginning(verdict.at.exact));
    case 'undo':
      return vscode.l10n.t('Undid a judgement');
  }
}

/** The first words of a passage that may be several paragraphs long. */
function beginning(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE).replace(/\s?\S*$/u, '')}…`;
}

function quoted(forms: readonly string[]): string {
  const list = new Intl.ListFormat(vscode.env.language, { type: 'conjunction' });
  return list.format(forms.map((form) => `“${form}”`));
}

/** Of an actor who has gone only the id is left, which is made of the name: `person:jim-mattis`. */
function spelledOut(id: ActorId): string {
  const words = id.slice(id.indexOf(':') + 1).split('-');
  return words.map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1)).join(' ');
}
