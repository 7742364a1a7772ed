import { english, type Message } from '../basics/message';

/** The name by which it is known: parts of the program that are bundles of their own have a class of their own. */
const NAME = 'Refusal';

/** Why something cannot be read, in words for a person. */
export class Refusal extends Error {
  override readonly name = NAME;

  constructor(readonly said: Message) {
    super(english(said));
  }
}

export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === NAME;
}

/** What an error says: as it can be translated when it is a refusal, else as it was thrown. */
export function saidBy(error: unknown): Message | string {
  if (isRefusal(error)) return error.said;
  return error instanceof Error ? error.message : String(error);
}
