/** What texts of a language look like where their letters are beyond ASCII. All in lower case. */
export interface Profile {
  readonly language: string;
  /** Names of the encodings in which such texts come, the likeliest first. */
  readonly encodings: readonly string[];
  /** The letters that make up most of what is beyond ASCII. */
  readonly common: string;
  /** The other letters of the language beyond ASCII. */
  readonly rare?: string;
  /** What part of all characters beyond ASCII the common ones are in ordinary texts; 1 where it is left out. */
  readonly share?: number;
  /** Frequent words of ASCII letters only, by which a language is told whatever the encoding; for languages in Latin letters. */
  readonly words?: string;
}

const WESTERN = ['windows-1252'];
const CENTRAL = ['windows-1250', 'iso-8859-2'];

/** Languages in Latin letters: few of their letters are beyond ASCII, and hardly ever two in a row. */
export const LATIN: readonly Profile[] = [
  {
    language: 'English',
    encodings: WESTERN,
    common: 'éèêëïöüçñàáâóôíä',
    words: 'the of and to in that is was for on with by',
  },
  {
    language: 'French',
    encodings: WESTERN,
    common: 'éèêëàâîïôùûüçœ',
    words: 'le la les des et en du une que dans est pour qui sur',
  },
  {
    language: 'German',
    encodings: WESTERN,
    common: 'äöüß',
    words: 'der die und das den von mit ist des im dem nicht ein eine auf',
  },
  {
    language: 'Spanish',
    encodings: WESTERN,
    common: 'áéíóúüñ',
    words: 'de la que el en los del se las por un con una para',
  },
  {
    language: 'Portuguese',
    encodings: WESTERN,
    common: 'ãõáéíóúâêôçàü',
    words: 'de que do da em um para com os no dos uma na por',
  },
  {
    language: 'Italian',
    encodings: WESTERN,
    common: 'àèéìíòóùú',
    words: 'di che il la del per un una della sono con si le dei',
  },
  {
    language: 'Dutch',
    encodings: WESTERN,
    common: 'éëïöüèêá',
    words: 'de het van een en dat is op te zijn met voor niet aan',
  },
  {
    language: 'Catalan',
    encodings: WESTERN,
    common: 'àèéíïòóúüç',
    words: 'de la que el els les per amb una del al ha',
  },
  {
    language: 'Swedish',
    encodings: WESTERN,
    common: 'åäöé',
    words: 'och att det som en av den med till har inte om ett',
  },
  {
    language: 'Danish or Norwegian',
    encodings: WESTERN,
    common: 'æøåéö',
    words: 'og det er som en af av til den med ikke har for de',
  },
  {
    language: 'Finnish',
    encodings: WESTERN,
    common: 'äöå',
    words: 'ja on ei se oli hän että ovat myös kun mutta joka',
  },
  { language: 'Icelandic', encodings: WESTERN, common: 'áðéíóúýþæö', words: 'og er sem til um ekki var hann en af' },
  {
    language: 'Polish',
    encodings: CENTRAL,
    common: 'ąćęłńóśźż',
    words: 'na nie do to jest za przez po dla od oraz jak',
  },
  {
    language: 'Czech',
    encodings: CENTRAL,
    common: 'áčďéěíňóřšťúůýž',
    words: 'na se je to ve za do byl ale podle jako by',
  },
  {
    language: 'Slovak',
    encodings: CENTRAL,
    common: 'áäčďéíĺľňóôŕšťúýž',
    words: 'na sa je to vo za do bol ale ako aj pre',
  },
  {
    language: 'Hungarian',
    encodings: CENTRAL,
    common: 'áéíóöőúüű',
    words: 'az hogy nem is egy ez meg volt azt csak el ha',
  },
  { language: 'Romanian', encodings: CENTRAL, common: 'ăâîșțşţ', words: 'de la cu nu care din pe mai sau fi ce lui' },
  {
    language: 'Croatian, Slovene or Bosnian',
    encodings: CENTRAL,
    common: 'čćđšž',
    words: 'je na se da za su od koji nije to iz in ne ki bi',
  },
  {
    language: 'Turkish',
    encodings: ['windows-1254'],
    common: 'çğıöşüâîû',
    words: 'bir ve bu da de olarak ile olan daha ne kadar sonra',
  },
];

/** Languages whose letters are all beyond ASCII, one byte each. */
export const OTHER_ALPHABETS: readonly Profile[] = [
  {
    language: 'Russian',
    encodings: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'],
    common: 'оеаинтсрвлкмд',
    rare: 'пуяыьгзбчйхжшюцщэфъё',
    share: 0.78,
  },
  {
    language: 'Ukrainian, Belarusian, Bulgarian or Serbian',
    encodings: ['windows-1251', 'koi8-u', 'iso-8859-5'],
    common: 'оаинетірвслкдј',
    rare: 'умпяьзгбчйхжшюцщєїфґўыэёъљњћђџ',
    share: 0.78,
  },
  {
    language: 'Greek',
    encodings: ['windows-1253', 'iso-8859-7'],
    common: 'αοιετνςσρηκπυμ',
    rare: 'λάόίέώήύγδθωχφβξζψϊϋ',
    share: 0.74,
  },
  { language: 'Hebrew', encodings: ['windows-1255'], common: 'יוהלאמרתבשנ', rare: 'עחקדפצזגכטסםןךףץ', share: 0.75 },
  {
    language: 'Arabic',
    encodings: ['windows-1256'],
    common: 'الينمرتوبةع',
    rare: 'دسفقحهكجشطصىخذءأإآضثزغظئؤ',
    share: 0.72,
  },
];

/** Languages in characters of two bytes or more. Of their many thousand characters the most frequent in news make up so large a share. */
export const EAST_ASIAN: readonly Profile[] = [
  {
    language: 'Chinese, simplified',
    encodings: ['gb18030'],
    common:
      '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三进着等部度家电力里现加量都两体制机当使点从业本去性好应开它合还因由其些然前外天政四日那社义事平形全间与关各重新内数正心反你明看原又么利比或但质气第向道此变条没结解问意建月公无系军者最代想已通并提直题党，。、“”《》',
    share: 0.48,
  },
  {
    language: 'Chinese, traditional',
    encodings: ['big5', 'gb18030'],
    common:
      '的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三進著等部度家電力裡現加量都兩體制機當使點從業本去性好應開它合還因由其些然前外天政四日那社義事平形全間與關各重新內數正心反你明看原又麼利比或但質氣第向道此變條沒結解問意建月公無系軍者最代想已通並提直題黨，。、「」',
    share: 0.48,
  },
  {
    language: 'Japanese',
    encodings: ['shift_jis', 'euc-jp'],
    common:
      'のにはをたがでとしれさあるいもなからこすまりてくっだよきけうらどみせめつえそおちわばんじげ、。「」・ーンスルトイアラリクシドカタロジムテマフレッコニュサメプオチナ日本国年月人大会中一二三十',
    share: 0.6,
  },
  {
    language: 'Korean',
    encodings: ['euc-kr'],
    common:
      '이다는의에을로가고하한를지은서기인도사자대정나시해리아들일라어수전제부으했국과보와장년관그있스주것조미당방상것만선성원경동구신공여안소비계마회오화문발위중면반되등무러세치개연진할으게까월적',
    share: 0.6,
  },
];
