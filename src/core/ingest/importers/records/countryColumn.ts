import type { Row } from './row';

/** What a column is called that says from which country a text is. */
const NAMES =
  /^(?:country|nation|member_?state|country_?(?:name|code)|pays|pais|país|paese|land|kraj|страна|країна|国家|國家|国|국가|الدولة|ulke|ülke)$/iu;
/** In so many of its records a title or an id begins with the country, where that is whose texts they are. */
const MOST_ROWS = 0.8;
/** Fewer records do not show that their source never changes. */
const FEWEST_ROWS = 10;

/**
 * The column of the country that texts are from, where that stands for their source: the records tell of no other one, or all of the same one,
 * while their titles or ids begin with the country, as those of speeches by delegations do. An article about a country is not from it.
 *
 * @param sample the first records
 * @param names of all their columns
 * @param told what the records have as their sources, blanks left out
 */
export function countryColumn(
  sample: readonly Row[],
  names: readonly string[],
  told: readonly string[],
): string | undefined {
  const name = names.find((one) => NAMES.test(one));
  if (name === undefined) return undefined;
  if (told.length === 0) return name;
  if (sample.length < FEWEST_ROWS || new Set(told).size > 1) return undefined;
  const speaking = sample.filter(({ values }) => beginsWith(values, name));
  return speaking.length >= sample.length * MOST_ROWS ? name : undefined;
}

/** Whether another value of a record begins with what is in the column, as `ARG_01_1946` does with `ARG`. */
function beginsWith(values: Row['values'], name: string): boolean {
  const country = values.get(name);
  if (typeof country !== 'string' || country.trim() === '') return false;
  for (const [other, value] of values) {
    if (other === name || typeof value !== 'string' || !value.startsWith(country)) continue;
    if (value.length > country.length && !/[\p{L}\p{N}]/u.test(value.charAt(country.length))) return true;
  }
  return false;
}
