import type { ProfileFilter } from '../../../core/entities/profile/model';
import type { ActorFacts, PageFilter } from '../../../protocol/actorPage';
import { element } from '../../shared/dom';
import { keepFocus } from '../keepFocus';
import type { Words } from '../words';
import { Company } from './company';
import { judged } from './judged';
import { linking } from './linking';
import { Spellings } from './spellings';
import { Years } from './years';

export interface FactEvents {
  filter(wanted: ProfileFilter): void;
  openActor(id: string): void;
  split(form: string): void;
  undo(judgements: readonly string[]): void;
}

/** What is told of the actor beside the lists: years, company, spellings, how it was linked and judged. */
export class Facts {
  readonly element = element('div', { class: 'facts' });
  private readonly years: Years;
  private readonly company: Company;
  private readonly spellings: Spellings;
  private readonly rest = element('div', { class: 'rest' });
  /** What the lists are narrowed to. */
  private narrowed: ProfileFilter = {};

  constructor(
    private readonly events: FactEvents,
    private readonly words: Words,
  ) {
    this.years = new Years((year) => events.filter(withYear(this.narrowed, year)), words);
    this.company = new Company(
      {
        filter: (companion) => events.filter({ ...this.narrowed, companion }),
        openActor: events.openActor,
      },
      words,
    );
    this.spellings = new Spellings(events.split, words);
    this.element.append(this.years.element, this.company.element, this.spellings.element, this.rest);
  }

  show(facts: ActorFacts, filter: PageFilter): void {
    const { events, words } = this;
    this.narrowed = withYear(filter.companion === undefined ? {} : { companion: filter.companion.id }, filter.year);
    keepFocus(this.element, () => {
      this.years.show(facts.years, filter.year);
      this.company.show(facts.companions, filter.companion?.id);
      this.spellings.show(facts.forms);
      const { judgements } = facts;
      this.rest.replaceChildren(
        linking(facts, words),
        ...(judgements.length === 0 ? [] : [judged(judgements, (id) => events.undo([id]), words)]),
      );
    });
  }
}

function withYear({ companion }: ProfileFilter, year: number | null | undefined): ProfileFilter {
  return { ...(companion === undefined ? {} : { companion }), ...(year === undefined ? {} : { year }) };
}
