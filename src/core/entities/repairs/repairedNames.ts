import type { Finder, Named } from '../finder';
import type { Reading } from '../text/reading';
import { readCapitals } from './capitals';
import { partCompounds } from './compounds';
import { withSoundEnds } from './ends';
import { partOffices } from './offices';

/**
 * Names that another finder found, put right where rules know better: words of grammar, an office or a country that was taken along, both sides of a
 * compound, headlines in capitals, names without their capital. What remains is in order of nothing and may overlap, as with any finder.
 */
export class RepairedNames implements Finder {
  constructor(private readonly names: Finder) {}

  find(reading: Reading): Named[] {
    const names = withSoundEnds(reading, this.names.find(reading));
    return readCapitals(reading, partCompounds(reading, partOffices(reading, names)));
  }
}
