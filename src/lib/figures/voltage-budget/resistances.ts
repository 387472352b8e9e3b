import { layerResistance, type ResistivePart, seriesResistance } from '../../models/asr.ts';
import type { Outcome } from '../../models/outcome.ts';
import { siFromUnit } from '../../units/fixed-units.ts';
import { placeOfReading } from '../literature/record-mark.ts';
import type { BudgetData, BudgetValues, Conductivity, Interface } from './parameters.ts';

const ICE = 273.15;

/** K; what a source means by room temperature is for the reader to say. */
function kelvinOf({ numbers, words }: Conductivity | Interface, room: BudgetValues['room']) {
  const degrees = numbers.temperature_degC;
  if (degrees) return placeOfReading(degrees, 'linear') + ICE;
  return words.temperature === 'RT' && room !== 'unknown' ? Number(room) + ICE : 'unknown';
}

/** What is between the electrodes of a symmetric cell. */
export interface CellResistance {
  readonly electrolyte: Conductivity;
  /** Of the electrolyte, Ω m². */
  readonly bulk: number;
  readonly interface?: Interface;
  /** Of both interfaces, Ω m². */
  readonly interfaces?: number;
  /** Of all, if it may be added, Ω m². */
  readonly whole?: number;
  /** Why it may not. */
  readonly reason?: string;
}

const paperOf = (record: string): string => record.replace(/\/.*/, '');

/** The interface of the same material in the same work, at the same temperature if there is a choice. */
function interfaceOf(
  one: Conductivity,
  room: BudgetValues['room'],
  { interfaces }: BudgetData,
): Interface | undefined {
  const alike = interfaces.filter(
    ({ record, words, numbers }) =>
      paperOf(record) === paperOf(one.record) &&
      words.material === one.words.material &&
      numbers.resistance_ohm_cm2,
  );
  return alike.find((other) => kelvinOf(other, room) === kelvinOf(one, room)) ?? alike[0];
}

/** Ω m² of one part alone. */
function alone(part: ResistivePart): number {
  const sum = seriesResistance([{ ...part, temperature: ICE }], 2);
  return sum.holds ? sum.result.resistance : Number.NaN;
}

export function resistanceOf(
  one: Conductivity,
  { t, basis, room }: BudgetValues,
  data: BudgetData,
): CellResistance | undefined {
  const sigma = one.numbers.conductivity_mS_cm;
  if (!sigma) return undefined;
  const bulk = layerResistance(t, siFromUnit(placeOfReading(sigma, 'log'), 'mS cm⁻¹'));
  const electrolyte: ResistivePart = {
    name: 'the electrolyte',
    resistance: bulk,
    basis: 'per cell',
    temperature: kelvinOf(one, room),
  };
  const found = interfaceOf(one, room, data);
  const reading = found?.numbers.resistance_ohm_cm2;
  if (!found || !reading) return { electrolyte: one, bulk };
  const contact: ResistivePart = {
    name: 'the interface',
    resistance: siFromUnit(placeOfReading(reading, 'log'), 'Ω cm²'),
    basis,
    temperature: kelvinOf(found, room),
  };
  const sum: Outcome<{ resistance: number }> = seriesResistance([electrolyte, contact], 2);
  return {
    electrolyte: one,
    bulk,
    interface: found,
    interfaces: alone(contact),
    ...(sum.holds ? { whole: sum.result.resistance } : { reason: sum.reason }),
  };
}
