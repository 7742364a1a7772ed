import * as vscode from 'vscode';
import { ACTOR_PAGE_STRINGS } from '../../../protocol/actorPageStrings';

/** The strings of the page of an actor in VS Code's display language, by their English originals. */
export function actorPageStrings(): Record<string, string> {
  return Object.fromEntries(ACTOR_PAGE_STRINGS.map((english) => [english, vscode.l10n.t(english)]));
}
