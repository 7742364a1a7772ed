/** Text on one line, as metadata is shown on one; composed, as the texts are. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().normalize('NFC');
}
