import type { Finder, Named } from '../finder';
import type { Reading } from '../reading';
import { DateFinder } from './dateFinder';
import { EventFinder } from './eventFinder';
import { NationalityFinder } from './nationalityFinder';
import { QuantityFinder } from './quantityFinder';
import { TreatyFinder } from './treatyFinder';
import { WeaponFinder } from './weaponFinder';

/** Finds all kinds that are marked beside the names of actors. Linear in the text's length. */
export class KindFinders implements Finder {
  private readonly finders: readonly Finder[] = [
    new NationalityFinder(),
    new EventFinder(),
    new TreatyFinder(),
    new WeaponFinder(),
    new DateFinder(),
    new QuantityFinder(),
  ];

  find(reading: Reading): Named[] {
    return this.finders.flatMap((finder) => finder.find(reading));
  }
}
