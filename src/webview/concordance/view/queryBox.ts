import type { PageProblem } from '../../../protocol/concordancePage';
import { button, element } from '../../shared/dom';
import type { Translate } from '../translate';

/** The box for the query, with what keeps it from being read and where. */
export class QueryBox {
  readonly element: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly problem = element('p', { class: 'problem', id: 'problem' });
  private query: string | undefined;

  constructor(
    private readonly events: { run(query: string): void; leave(): void },
    t: Translate,
  ) {
    this.input = element('input', {
      type: 'text',
      id: 'query',
      spellcheck: 'false',
      autocomplete: 'off',
      dir: 'auto',
      placeholder: t('A word, a "phrase" or a query'),
      'aria-label': t('Concordance of'),
    });
    this.input.addEventListener('keydown', (event) => this.key(event));
    const run = button({ class: 'primary' }, () => this.run(), t('Run'));
    this.problem.hidden = true;
    this.element = element('div', { class: 'query', role: 'search' }, this.input, run);
  }

  /** What belongs below the box. */
  get below(): HTMLElement {
    return this.problem;
  }

  /** Shows the query whose lines are shown; what is being typed in its stead stays. */
  show(query: string, problem: PageProblem | undefined): void {
    if (query !== this.query) this.input.value = query;
    this.query = query;
    this.problem.hidden = problem === undefined;
    this.input.toggleAttribute('aria-invalid', problem !== undefined);
    if (problem === undefined) {
      this.input.removeAttribute('aria-describedby');
      return;
    }
    this.input.setAttribute('aria-invalid', 'true');
    this.input.setAttribute('aria-describedby', 'problem');
    this.problem.replaceChildren(problem.message, ' ', place(query, problem));
  }

  focus(): void {
    this.input.focus();
    this.input.select();
  }

  private run(): void {
    this.events.run(this.input.value);
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') this.run();
    else if (event.key === 'Escape' || event.key === 'ArrowDown') this.events.leave();
    else return;
    event.preventDefault();
  }
}

/** The query with the place of the problem marked; a place where something is missing is a gap. */
function place(query: string, { start, end }: PageProblem): HTMLElement {
  const marked = element('mark', {}, start === end ? '\u00a0' : query.slice(start, end));
  return element('code', { dir: 'auto' }, query.slice(0, start), marked, query.slice(end));
}
