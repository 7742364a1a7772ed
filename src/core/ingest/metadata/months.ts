/** The months of the year, January first, as they are called in one language: all forms in which a date may have them, in lower case. */
const CALENDARS: readonly string[] = [
  // German, with Austria's
  'januar jänner jan|februar feber feb|märz mär mrz|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|dezember dez',
  // French
  'janvier janv|février févr|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre oct|novembre nov|décembre déc',
  // Spanish
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre setiembre|octubre|noviembre|diciembre',
  // Italian
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  // Portuguese
  'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  // Dutch
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  // Russian
  'января январь|февраля февраль|марта март|апреля апрель|мая май|июня июнь|июля июль|августа август|сентября сентябрь|октября октябрь|ноября ноябрь|декабря декабрь',
  // Ukrainian
  'січня січень|лютого лютий|березня березень|квітня квітень|травня травень|червня червень|липня липень|серпня серпень|вересня вересень|жовтня жовтень|листопада листопад|грудня грудень',
  // Polish; "listopada" is October in Croatian, which is therefore not here
  'stycznia styczeń|lutego luty|marca marzec|kwietnia kwiecień|maja maj|czerwca czerwiec|lipca lipiec|sierpnia sierpień|września wrzesień|października październik|listopada listopad|grudnia grudzień',
  // Arabic
  'يناير|فبراير|مارس|أبريل ابريل|مايو|يونيو|يوليو|أغسطس اغسطس|سبتمبر|أكتوبر اكتوبر|نوفمبر|ديسمبر',
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  CALENDARS.flatMap((calendar) =>
    calendar.split('|').flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
  ),
);

/** Names of months in languages other than English, as alternatives of a pattern, longer ones first. */
export const FOREIGN_MONTHS = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');

/** The number of a month, 1-based, by a name that `FOREIGN_MONTHS` matches in any case. */
export function foreignMonth(name: string): number | undefined {
  return NUMBERS.get(name.toLowerCase());
}
