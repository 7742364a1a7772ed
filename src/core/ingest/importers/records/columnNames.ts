import type { FieldKey } from '../../settings/corpusSettings';

/** What a column of records can hold that an article is made of. */
export type ColumnKey = FieldKey | 'text';

/**
 * What columns and fields are called in files that people and programs write, best name first, without spaces and marks. Of two that a
 * record has, the one that stands further up is taken.
 */
const NAMES: Readonly<Record<ColumnKey, string>> = {
  text: `body text fulltext articlebody articletext bodytext maintext content contents contenttext textbody story storytext articlecontent
    article document transcript speech message post contentencoded bodyhtml contenthtml html newscontent newstext
    texte contenu corps textecomplet inhalt volltext artikeltext artikel texto contenido cuerpo textocompleto conteudo corpo
    testo contenuto testointegrale tekst tresc inhoud текст содержание содержимое текстстатьи текстновости зміст вміст
    正文 内容 全文 文章 本文 記事 본문 내용 النص المحتوى نص metin icerik plaintext selftext`,
  title: `title headline hed articletitle newstitle storytitle heading subject titel uberschrift schlagzeile titre titulo titular encabezado
    titolo intestazione tytul naglowek kop заголовок название тема назва 标题 標題 题目 タイトル 見出し 題名 제목 العنوان عنوان baslik webtitle headlinemain
    titlerendered`,
  source: `source sourcename publication publisher publishername newspaper outlet mediaoutlet media site sitename website domain journal
    newssource provider agency paper quelle zeitung medium herausgeber fuente periodico medio diario fonte testata giornale jornal veiculo
    zrodlo gazeta bron krant источник издание сми газета джерело видання 来源 來源 媒体 媒體 报纸 出典 출처 언론사 المصدر kaynak sectionsource`,
  author: `author authors authorname byline creator dccreator writer writers journalist reporter speaker by from auteur auteurs autor autoren verfasser
    autora autores autore autori автор авторы автори 作者 记者 記者 著者 기자 저자 الكاتب المؤلف yazar bylineoriginal`,
  date: `date published publisheddate publishdate publicationdate datepublished publishedat publishedon pubdate pubdatetime releasedate issuedate
    datetime webpublicationdate created createdat createdutc creationdate posted postedat dateposted timestamp time day dcdate issued datum
    veroffentlicht veroffentlichungsdatum erscheinungsdatum datepublication datedepublication fecha fechapublicacion fechadepublicacion
    data datapubblicazione datadepublicacao datapublicacao pubblicato дата датапубликации опубликовано датапублікації 日期 时间 時間 发布时间 发布日期 発行日 日付
    날짜 작성일 التاريخ تاريخ tarih updated updatedat modified year annee jahr ano anno год 年`,
  url: `url link href weburl articleurl sourceurl permalink uri canonicalurl pageurl storyurl lien adresse enlace direccion indirizzo ссылка адрес
    посилання 链接 網址 网址 リンク 링크 الرابط رابط`,
  language: `language lang langcode languagecode locale sprache langue idioma lingua jezyk taal язык мова 语言 語言 言語 언어 اللغة`,
  section: `section sectionname category categories topic topics newsdesk desk rubric department channel rubrik ressort kategorie rubrique categorie
    seccion categoria sezione рубрика категория раздел 栏目 分类 カテゴリ 섹션 القسم`,
  id: `id articleid docid documentid uid uuid guid identifier docno newsid storyid recordid key idarticle iddocument artikelid`,
};

interface Meaning {
  readonly what: ColumnKey;
  /** True for the name of what may stand beside anything, such as a description: it does not make an article. */
  readonly isWeak: boolean;
  /** The lower, the better a name. */
  readonly rank: number;
}

/** Names of short texts, which count where there is no whole one. */
const WEAK_TEXTS = 'excerpt description summary abstract lead teaser snippet';

/** Names from this rank on are weaker than all others. */
const WEAK = 1_000;

/** In the order in which they are asked: the first has a name that several go by. */
export const COLUMN_KEYS = [
  'text',
  'title',
  'source',
  'author',
  'date',
  'url',
  'language',
  'section',
  'id',
] as const satisfies readonly ColumnKey[];

const MEANINGS = new Map<string, Meaning>();
for (const what of COLUMN_KEYS) addNames(what, NAMES[what].split(/\s+/u), false);
addNames('text', WEAK_TEXTS.split(' '), true);

function addNames(what: ColumnKey, names: readonly string[], isWeak: boolean): void {
  for (const [place, name] of names.entries()) {
    const key = nameKey(name);
    if (!MEANINGS.has(key)) MEANINGS.set(key, { what, isWeak, rank: isWeak ? WEAK + place : place });
  }
}

/** What a column of this name holds; undefined when the name does not tell. */
export function meaningOf(name: string): Meaning | undefined {
  const whole = MEANINGS.get(nameKey(name));
  if (whole !== undefined) return whole;
  const dot = name.indexOf('.');
  // what an object is called says more than that its field is a name
  if (dot < 0 || !/\.(?:name|title|text|value|display_?name|full_?name|rendered)$/i.test(name)) return undefined;
  const outer = MEANINGS.get(nameKey(name.slice(0, dot)));
  return outer === undefined ? undefined : { ...outer, rank: outer.rank + 0.5 };
}

/** A name without capitals, accents, spaces and marks: `Full_Text`, `fullText` and `full text` are one. */
function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .normalize('NFC');
}
