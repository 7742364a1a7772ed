import { element } from '../../shared/dom';
import type { Geometry } from './geometry';

/** What the ruler shows: later ones stand above earlier ones. */
const LAYERS = ['mention', 'noted', 'hit', 'passage'] as const;
export type RulerLayer = (typeof LAYERS)[number];

/** The strip beside the scroll bar, with a tick for each place where something is. For the pointer only: all it does has a key. */
export class Ruler {
  readonly element = element('div', { class: 'ruler', 'aria-hidden': 'true' });
  private readonly offsets = new Map<RulerLayer, readonly number[]>();
  private ticks: readonly { readonly y: number; readonly offset: number }[] = [];

  constructor(onGo: (offset: number) => void) {
    this.element.addEventListener('click', (event) => {
      const y = event.clientY - this.element.getBoundingClientRect().top;
      const distance = (tick: { readonly y: number }) => Math.abs(tick.y - y);
      const [nearest] = [...this.ticks].sort((a, b) => distance(a) - distance(b));
      if (nearest !== undefined) onGo(nearest.offset);
    });
  }

  /** Offsets into the text, of which each layer shows those that fall on different pixels. */
  set(layer: RulerLayer, offsets: readonly number[]): void {
    this.offsets.set(layer, offsets);
  }

  redraw(geometry: Geometry): void {
    const whole = document.documentElement.scrollHeight;
    const height = this.element.clientHeight;
    const ticks: { y: number; offset: number }[] = [];
    const marks: HTMLElement[] = [];
    for (const layer of LAYERS) {
      const offsets = this.offsets.get(layer) ?? [];
      const taken = new Set<number>();
      geometry.estimate(offsets).forEach((top, i) => {
        const y = Math.round((top / whole) * height);
        if (taken.has(y)) return;
        taken.add(y);
        ticks.push({ y, offset: offsets[i] ?? 0 });
        const tick = element('div', { class: `tick ${layer}` });
        tick.style.setProperty('top', `${y}px`);
        marks.push(tick);
      });
    }
    this.ticks = ticks;
    this.element.replaceChildren(...marks);
  }
}
