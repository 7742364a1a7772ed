import type { Score } from '../../../core/entities/review/scores';

const SVG = 'http://www.w3.org/2000/svg';
/** The drawing's own units: a share of 1 is 100 wide. */
const HEIGHT = 12;
const CAP = 3;

/** A bar up to the share that is right, with a whisker over its interval. Only drawn: the words stand beside it. */
export function intervalDrawing({ right, reviewed, low, high }: Score): SVGSVGElement {
  const drawing = svg('svg', { class: 'interval', viewBox: `0 0 100 ${HEIGHT}`, 'aria-hidden': 'true' });
  drawing.setAttribute('preserveAspectRatio', 'none');
  const middle = HEIGHT / 2;
  const from = low * 100;
  const to = high * 100;
  const cap = (at: number): string => `M${at} ${middle - CAP}V${middle + CAP}`;
  drawing.append(
    svg('rect', { class: 'track', x: '0', y: '1', width: '100', height: String(HEIGHT - 2) }),
    svg('rect', {
      class: 'share',
      x: '0',
      y: '1',
      width: String((right / reviewed) * 100),
      height: String(HEIGHT - 2),
    }),
    svg('path', { class: 'whisker', d: `M${from} ${middle}H${to}${cap(from)}${cap(to)}` }),
  );
  return drawing;
}

function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
