const SINGLE = /[‘’‚‛ʼ]/g;
const DOUBLE = /[“”„‟]/g;

/**
 * A text with straight quotation marks and apostrophes in place of curved ones, unit by unit, so that every offset stays where it is. To
 * compare by: texts keep the marks of their sources, as whoever quotes them in print must have those, while nobody types them in a search.
 */
export function withStraightMarks(text: string): string {
  return text.replace(SINGLE, "'").replace(DOUBLE, '"');
}
