/**
 * A sentence for a person, or a part of one, that can be said in any language: `{0}`, `{1}` and so on in its English stand for the values.
 * It is plain data, so that it can be kept and sent to whoever knows the reader's language.
 */
export interface Message {
  readonly text: string;
  readonly values: readonly MessageValue[];
}

/** What is put into a message as it is, or in the same language when it is a message itself. */
export type MessageValue = string | number | Message;

/** `text` must be one literal: those that are to be translated are gathered from the calls. */
export function message(text: string, ...values: readonly MessageValue[]): Message {
  return { text, values };
}

/** The message in English. What looks like a place for a value within a value is none. */
export function english({ text, values }: Message): string {
  return text.replace(/\{(\d+)\}/g, (place, index) => {
    const value = values[Number(index)];
    if (value === undefined) return place;
    return typeof value === 'object' ? english(value) : String(value);
  });
}
