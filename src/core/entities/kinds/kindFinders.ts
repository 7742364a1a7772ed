import type { Finder, Named } from '../finder';
import type { Reading } from '../text/reading';
import { findDates } from './dateFinder';
import { findEvents } from './eventFinder';
import { findNationalities } from './nationalityFinder';
import { Passage } from './passage';
import { findQuantities } from './quantityFinder';
import { findTreaties } from './treatyFinder';
import { findWeapons } from './weaponFinder';

const FINDERS = [findNationalities, findEvents, findTreaties, findWeapons, findDates, findQuantities];

/** Finds all kinds that are marked beside the names of actors. Linear in the text's length. */
export class KindFinders implements Finder {
  find(reading: Reading): Named[] {
    return reading.blocks.flatMap((block) => {
      const passage = new Passage(reading, block);
      return FINDERS.flatMap((find) => find(passage));
    });
  }
}
