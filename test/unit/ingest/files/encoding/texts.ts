// Sentences of our own as files have them that are not in UTF-8. Node encodes none of these encodings, so each is turned round here.

import { decodeAs } from '../../../../../src/core/ingest/files/encoding/labels';

export interface EncodedText {
  readonly encoding: string;
  readonly text: string;
}

const RUSSIAN =
  'Президент заявил в пятницу, что переговоры о новом договоре начнутся в следующем месяце. Стороны готовы обсуждать все вопросы.';
const POLISH = 'Minister powiedział w piątek, że rozmowy będą trwać w przyszłym miesiącu, choć czasu zostało mało.';
const CHINESE = '外交部发言人周五表示，双方将于下月在日内瓦继续谈判。他说，中国一贯主张通过对话解决问题。';
const JAPANESE = '外務大臣は金曜日、交渉が来月ジュネーブで続けられると述べた。残された時間は少ない。';

export const ENCODED: readonly EncodedText[] = [
  { encoding: 'windows-1251', text: RUSSIAN },
  { encoding: 'koi8-r', text: RUSSIAN },
  { encoding: 'ibm866', text: RUSSIAN },
  { encoding: 'iso-8859-5', text: RUSSIAN },
  {
    encoding: 'koi8-u',
    text: 'Президент України підписав закон, який набирає чинності з січня. Її підтримали всі фракції.',
  },
  {
    encoding: 'windows-1252',
    text: 'Le ministre a déclaré que les négociations reprendraient à Genève dès le mois prochain.',
  },
  { encoding: 'windows-1252', text: 'Der Außenminister erklärte, die Gespräche würden im nächsten Monat fortgesetzt.' },
  {
    encoding: 'windows-1252',
    text: 'Även om tiden är knapp så är parterna överens om att förhandlingarna fortsätter.',
  },
  { encoding: 'windows-1252', text: '“We don’t know,” he said – it had cost £5 and was the talk of the town.' },
  { encoding: 'windows-1250', text: POLISH },
  { encoding: 'iso-8859-2', text: POLISH },
  {
    encoding: 'windows-1250',
    text: 'Ministr v pátek řekl, že jednání budou pokračovat příští měsíc, podle něj je třeba času.',
  },
  {
    encoding: 'windows-1254',
    text: 'Dışişleri Bakanı yaptığı açıklamada görüşmelerin gelecek ay devam edeceğini söyledi.',
  },
  {
    encoding: 'windows-1253',
    text: 'Ο υπουργός δήλωσε την Παρασκευή ότι οι συνομιλίες θα συνεχιστούν τον επόμενο μήνα.',
  },
  { encoding: 'windows-1255', text: 'שר החוץ אמר ביום שישי כי השיחות יימשכו בחודש הבא.' },
  { encoding: 'windows-1256', text: 'قال وزير الخارجية يوم الجمعة إن المحادثات ستستمر في الشهر المقبل.' },
  { encoding: 'gb18030', text: CHINESE },
  { encoding: 'big5', text: '外交部發言人週五表示，雙方將於下月繼續談判。他說，我們一貫主張透過對話解決問題。' },
  { encoding: 'shift_jis', text: JAPANESE },
  { encoding: 'euc-jp', text: JAPANESE },
  { encoding: 'euc-kr', text: '외교부 장관은 금요일 협상이 다음 달 계속될 것이라고 밝혔다. 시간이 많지 않다.' },
];

/** The bytes of a text in an encoding of one or two bytes a character. */
export function encoded({ encoding, text }: EncodedText): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, readonly number[]>();
  const note = (bytes: readonly number[]): void => {
    const characters = [...decodeAs(encoding, Uint8Array.from(bytes))];
    const [character] = characters;
    if (character === undefined || characters.length > 1 || character === '\uFFFD') return;
    if (!table.has(character)) table.set(character, bytes);
  };
  for (let first = 0; first < 0x100; first++) note([first]);
  for (let first = 0x81; first < 0xff; first++) for (let second = 0x40; second < 0xff; second++) note([first, second]);
  tables.set(encoding, table);
  return table;
}

/** The bytes of a text in UTF-16 without a byte order mark. */
export function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}
