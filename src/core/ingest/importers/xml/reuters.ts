import { type Row, valuesOf } from '../records/row';
import type { XmlElement } from './elements';
import { at, childrenOf, textIn, textOf } from './find';

/** A story of the collection Reuters-21578 (D. Lewis, distribution 1.0, README sections V and VI). */
export function reutersRow(story: XmlElement, number: number): Row {
  const text = at(story, 'text');
  const title = textOf(text, 'title');
  const values = valuesOf({
    id: story.attributes['newid'],
    title,
    text: storyText(text, title),
    date: textOf(story, 'date'),
    author: textOf(text, 'author')
      ?.replace(/^by\s+/i, '')
      .replace(/,\s*reuters?\s*$/i, ''),
    source: 'Reuters',
    section: topicsOf(story),
  });
  return { number, line: story.line, values };
}

/** With its dateline, which leads into the body. What the collection did not take apart has no body, and a brief is its title. */
function storyText(text: XmlElement | undefined, title: string | undefined): string | undefined {
  const body = textIn(at(text, 'body'));
  if (body === undefined) return text?.attributes['type'] === 'UNPROC' ? textIn(text) : title;
  const dateline = textOf(text, 'dateline');
  return dateline === undefined ? unwrapped(body) : `${dateline} ${unwrapped(body)}`;
}

/** A line that is indented begins a paragraph; all others were only broken to fit a screen. */
function unwrapped(body: string): string {
  const paragraphs = body.trim().split(/\r?\n(?=[ \t])/);
  return paragraphs.map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim()).join('\n\n');
}

function topicsOf(story: XmlElement): string | undefined {
  const topics = childrenOf(story, 'topics').flatMap((list) =>
    childrenOf(list, 'd').flatMap((topic) => textIn(topic) ?? []),
  );
  return topics.length === 0 ? undefined : topics.join(', ');
}
