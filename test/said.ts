import { english, type Message } from '../src/core/basics/message';

/** A message in English; nothing where there is none. */
export function said(message: Message | undefined): string {
  return message === undefined ? '' : english(message);
}
