import * as vscode from 'vscode';
import { ACTOR_KINDS, type ActorId, type ActorKind } from '../../core/model/actor';
import type { NamedActor } from '../../core/model/judgement';
import type { FoundActor } from '../../protocol/engine';
import type { OpenCorpus } from '../corpus/openCorpus';
import { actorItem, literal } from '../search/pickItems';
import { RankedPick, type RankedRow } from '../search/rankedPick';
import { actorIcon, actorKindLabel } from '../util/labels';

const MOST_ROWS = 50;

export interface ActorQuestion {
  readonly title: string;
  /** Looked for while nothing is typed: who is likely meant stands first. */
  readonly likely?: string;
  /** Who cannot be the answer. */
  readonly without?: readonly ActorId[];
  /** Somebody who is not in the corpus yet may be named; the kind is the one that is offered first. */
  readonly orNew?: { readonly kind: ActorKind };
}

interface WhoRow extends RankedRow {
  /** Null: somebody new of that name. */
  readonly id: ActorId | null;
  readonly name: string;
  readonly actorKind: ActorKind | undefined;
}

/** Asks who is meant: an actor of the corpus, ranked as one types, or a new one. Undefined when the reader thinks better of it. */
export async function askActor(corpus: OpenCorpus, question: ActorQuestion): Promise<NamedActor | undefined> {
  const row = await pickRow(corpus, question);
  if (row === undefined) return undefined;
  const { id, name, actorKind } = row;
  const kind = actorKind ?? (await askKind(vscode.l10n.t('What is “{0}”?', name), question.orNew?.kind));
  if (kind === undefined) return undefined;
  return id === null ? { name, kind } : { id, name, kind };
}

/** Asks for a kind of actor, the likely one first. */
export async function askKind(title: string, likely?: ActorKind): Promise<ActorKind | undefined> {
  const kinds = [...ACTOR_KINDS].sort((a, b) => Number(b === likely) - Number(a === likely));
  const rows = kinds.map((kind) => ({ label: actorKindLabel(kind), iconPath: actorIcon(kind), actorKind: kind }));
  return (await vscode.window.showQuickPick(rows, { title }))?.actorKind;
}

/** Asks why; what is given is kept with the judgement. Empty when Enter skips it, undefined when the reader thinks better of the whole. */
export async function askReason(title: string): Promise<string | undefined> {
  const reason = await vscode.window.showInputBox({
    title,
    placeHolder: vscode.l10n.t('Why? (optional; Enter goes on without)'),
  });
  return reason?.trim();
}

function pickRow(corpus: OpenCorpus, question: ActorQuestion): Promise<WhoRow | undefined> {
  return new Promise((resolve) => {
    const pick = new RankedPick<WhoRow>({
      title: question.title,
      placeholder:
        question.orNew === undefined
          ? vscode.l10n.t('A name; typing errors are forgiven')
          : vscode.l10n.t('A name, known or new; typing errors are forgiven'),
      onDidChange: corpus.onDidChange,
      find: async (typed) => ({ items: await rowsFor(typed.trim(), corpus, question), summary: '' }),
      accept: (row) => {
        resolve(row);
        pick.hide();
      },
      closed: () => resolve(undefined),
    });
    pick.open();
  });
}

async function rowsFor(typed: string, { engine }: OpenCorpus, question: ActorQuestion): Promise<WhoRow[]> {
  const { likely = '', without = [], orNew } = question;
  const found = await engine.call('findActors', typed === '' ? likely : typed, MOST_ROWS);
  const others = typed === '' && likely !== '' ? await engine.call('findActors', '', MOST_ROWS) : [];
  const seen = new Set(without);
  const fresh = (all: readonly FoundActor[]): WhoRow[] =>
    all.flatMap((one) => {
      if (seen.has(one.actor.id)) return [];
      seen.add(one.actor.id);
      return knownRow(one);
    });
  const name = typed === '' ? likely : typed;
  const somebodyNew = orNew === undefined || name === '' ? [] : [newRow(name)];
  return [...fresh(found), ...somebodyNew, ...fresh(others)];
}

function knownRow(found: FoundActor): WhoRow {
  const { id, name, kind } = found.actor;
  const { found: _found, ...shown } = actorItem(found);
  return { ...shown, keepsOpen: true, id, name, actorKind: kind };
}

function newRow(name: string): WhoRow {
  return {
    label: literal(vscode.l10n.t('New actor: “{0}”', name)),
    iconPath: new vscode.ThemeIcon('add'),
    keepsOpen: true,
    id: null,
    name,
    actorKind: undefined,
  };
}
