/**
 * A name reduced to what makes it the same name: lower case, without diacritics, dots and apostrophes, its words joined by hyphens.
 * "Donald J. Trump" gives `donald-j-trump`, "U.S." `us`. Empty when the text holds no letter or digit.
 */
export function normalForm(text: string): string {
  // most names are such, and this is asked of every one
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll(' ', '-');
  return text
    .normalize('NFD')
    .replace(/['’]s?$/u, '')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The normal form of an organization's name, which an article before it is no part of. */
export function organizationForm(text: string): string {
  return normalForm(text).replace(/^the-(?=.)/, '');
}
