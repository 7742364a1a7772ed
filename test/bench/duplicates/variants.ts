/** An article as far as it is changed here. */
export interface Written {
  readonly title: string;
  readonly body: string;
}

export type Random = () => number;

/** Another article's lead and headline are borrowed from `other`. */
export type Change = (written: Written, other: Written, random: Random) => Written;

/** One way in which newspapers change what they reprint. */
export interface Kind {
  readonly name: string;
  readonly change: Change;
}

/** What stands for a letter that an OCR program or a typist in a hurry misreads. */
const MISREAD: Readonly<Record<string, string>> = {
  e: 'c',
  c: 'e',
  h: 'b',
  b: 'h',
  i: 'l',
  l: '1',
  o: '0',
  a: 'o',
  n: 'u',
  u: 'n',
  s: '5',
  t: 'f',
  f: 't',
  m: 'rn',
  r: 'n',
  v: 'y',
  '1': 'l',
  '0': 'o',
  '5': 's',
};

export const KINDS: readonly Kind[] = [
  { name: 'the same text', change: (written) => written },
  { name: 're-headed', change: reheaded },
  { name: 'cut to a half', change: cutTo(0.5) },
  { name: 'cut to a quarter', change: cutTo(0.25) },
  { name: 'retyped, 5 % of words misread', change: retyped(0.05) },
  { name: 'retyped, 10 %', change: retyped(0.1) },
  { name: 'retyped, 20 %', change: retyped(0.2) },
  { name: 'retyped, 30 %', change: retyped(0.3) },
  { name: 'sentences moved', change: moved },
  { name: "another agency's lead", change: otherLead },
  { name: 'a fifth of the figures updated', change: updated(0.2) },
  { name: 'half of the figures updated', change: updated(0.5) },
  { name: 'cut to a half, re-headed, 10 % misread', change: all(cutTo(0.5), reheaded, retyped(0.1)) },
  { name: "another's lead, cut to a half, 20 % misread", change: all(cutTo(0.5), otherLead, retyped(0.2)) },
];

function all(...changes: readonly Change[]): Change {
  return (written, other, random) => changes.reduce((so, change) => change(so, other, random), written);
}

function reheaded({ body }: Written, other: Written): Written {
  return { title: other.title, body };
}

function cutTo(share: number): Change {
  return ({ title, body }) => {
    const sentences = sentencesOf(body);
    const wanted = body.length * share;
    let length = 0;
    const kept = sentences.filter((sentence) => {
      const isKept = length < wanted;
      length += sentence.length;
      return isKept;
    });
    return { title, body: kept.join(' ') };
  };
}

/** Each word is hit with the same chance; one that is hit has one letter misread, dropped or doubled, or is split in two. */
function retyped(rate: number): Change {
  return ({ title, body }, _other, random) => ({
    title,
    body: body.replace(/\S+/gu, (word) => (random() < rate ? misread(word, random) : word)),
  });
}

function misread(word: string, random: Random): string {
  const at = Math.floor(random() * word.length);
  const letter = word.charAt(at);
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  const way = random();
  if (way < 0.7) return `${before}${MISREAD[letter.toLowerCase()] ?? 'x'}${after}`;
  if (way < 0.8) return `${before}${after}`;
  if (way < 0.9) return `${before}${letter}${letter}${after}`;
  return `${before} ${letter}${after}`;
}

/** The second half of the sentences comes first. */
function moved({ title, body }: Written): Written {
  const sentences = sentencesOf(body);
  const middle = Math.ceil(sentences.length / 2);
  return { title, body: [...sentences.slice(middle), ...sentences.slice(0, middle)].join(' ') };
}

/** Its first sentence is another's. */
function otherLead({ body }: Written, other: Written): Written {
  return {
    title: other.title,
    body: [...sentencesOf(other.body).slice(0, 1), ...sentencesOf(body).slice(1)].join(' '),
  };
}

function updated(share: number): Change {
  return ({ title, body }, _other, random) => ({
    title,
    body: body.replace(/\d[\d.,]*\d|\d/gu, (figure) => (random() < share ? otherFigure(figure, random) : figure)),
  });
}

/** With another first digit, and as long. */
function otherFigure(figure: string, random: Random): string {
  const first = Number(figure.charAt(0));
  return `${((first + Math.floor(random() * 8)) % 9) + 1}${figure.slice(1)}`;
}

function sentencesOf(body: string): string[] {
  return body.split(/(?<=[.!?]["”’']?)\s+(?=["“‘]?\p{Lu})/u).filter((sentence) => sentence.trim() !== '');
}
