import { organizationForm } from '../text/normalForm';
import { type KnownName, spellings } from './known';

/** What a name says of a state: that it is the state's own, its people's, its capital's or its seat of power's. */
export interface StateName {
  /** ISO 3166-1 alpha-2 code in lower case. */
  readonly code: string;
  readonly of: 'state' | 'people' | 'capital' | 'seat';
}

interface Tables {
  readonly byForm: ReadonlyMap<string, StateName>;
  readonly names: ReadonlyMap<string, string>;
}

let tables: Tables | undefined;

/** The name by its normal form; undefined when it is no state's, and for a word for the people of two states ("Congolese"). */
export function stateNameOf(form: string): StateName | undefined {
  return stateTables().byForm.get(form);
}

/** The usual name of the state with that code. */
export function nameOfState(code: string): string | undefined {
  return stateTables().names.get(code);
}

function stateTables(): Tables {
  tables ??= readTables();
  return tables;
}

function readTables(): Tables {
  const byForm = new Map<string, StateName>();
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const { text, known } of spellings()) {
    const said = stateNameIn(known);
    if (said === undefined) continue;
    const form = organizationForm(text);
    const other = byForm.get(form);
    if (other === undefined) byForm.set(form, said);
    else if (other.of === 'people' && said.of === 'people' && other.code !== said.code) shared.add(form);
    if (said.of === 'state') names.set(said.code, known.name);
  }
  for (const form of shared) byForm.delete(form);
  return { byForm, names };
}

function stateNameIn({ state, demonymOf, capitalOf, metonymOf }: KnownName): StateName | undefined {
  if (state !== undefined) return { code: state, of: 'state' };
  if (demonymOf !== undefined) return { code: demonymOf, of: 'people' };
  if (capitalOf !== undefined) return { code: capitalOf, of: 'capital' };
  return metonymOf === undefined ? undefined : { code: metonymOf, of: 'seat' };
}
