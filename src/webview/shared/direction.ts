const STRONG = /\p{L}/u;
const FROM_THE_RIGHT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction in which a line is read: that of the first letter of its hit, else of what follows it. */
export function directionOf(match: string, right: string): 'ltr' | 'rtl' {
  const letter = STRONG.exec(match)?.[0] ?? STRONG.exec(right)?.[0] ?? '';
  return FROM_THE_RIGHT.test(letter) ? 'rtl' : 'ltr';
}
