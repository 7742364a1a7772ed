import type { YearCount } from '../../../core/entities/profile/model';

/** Years from one name to the next: of those for which there is room, the fewest. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200];
/** From this step on round years are named, such as 1990 and 1995. */
const FIRST_ROUND = 5;
/** So often at least a step must go into the years if only round ones are to be named: of few years there may be no round one. */
const LEAST_ROUND = 3;

/**
 * Indexes of the bars that are named: the years at equal distances, each with room for its name before the next one and the end of the
 * years, and the undated. `pitch` is from the beginning of a bar to that of the next, `room` what a name takes, both in pixels; years
 * follow each other, none left out.
 */
export function namedYears(years: readonly YearCount[], pitch: number, room: number): ReadonlySet<number> {
  const dated = years.flatMap(({ year }) => year ?? []);
  const step = STEPS.find((one) => one * pitch >= room) ?? dated.length;
  const isRound = step >= FIRST_ROUND && dated.length >= LEAST_ROUND * step;
  const [first = 0] = dated;
  const from = isRound ? Math.ceil(first / step) * step : first;
  const named = dated.flatMap((year, index) => {
    const hasRoom = index === 0 || (dated.length - index) * pitch >= room;
    return year >= from && (year - from) % step === 0 && hasRoom ? index : [];
  });
  return new Set([...named, ...years.flatMap(({ year }, index) => (year === null ? index : []))]);
}
