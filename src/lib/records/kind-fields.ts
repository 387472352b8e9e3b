import type { Measurement } from '../papers/measurements/measurement.ts';
import type { ShownQuantity } from './shown-units.ts';

export type RecordKind = Measurement['kind'];

/** The fields of a kind besides those that every record has. */
export interface KindFields {
  /** Where papers differ in what they state (a rate in C or in mA g⁻¹), one quantity after the other. */
  readonly numbers: Readonly<Record<string, readonly [ShownQuantity, ...ShownQuantity[]]>>;
  readonly words: readonly string[];
}

const fields = (numbers: KindFields['numbers'], words: readonly string[] = []): KindFields => ({
  numbers,
  words,
});

const amounts = [
  'concentration',
  'molality',
  'mass-fraction',
  'volume-fraction',
  'amount-fraction',
  'atom-fraction',
] as const;

const rate = ['c-rate', 'specific-current', 'current-density'] as const;

/**
 * What a record of each kind can say, in the order in which tables show it, and the kinds in the order in which the
 * handbook lists them. It repeats the schema's shape, for a browser must not load the schema to draw a table; a test
 * holds the two together.
 */
export const kindFields: Readonly<Record<RecordKind, KindFields>> = {
  'symmetric-cell': fields(
    {
      duration: ['duration'],
      cycles: ['cycles'],
      currentDensity: ['current-density'],
      arealCapacity: ['areal-capacity'],
      overpotential: ['overpotential'],
    },
    ['ended'],
  ),
  'coulombic-efficiency': fields(
    {
      efficiency: ['efficiency'],
      cycles: ['cycles'],
      currentDensity: ['current-density'],
      arealCapacity: ['areal-capacity'],
    },
    ['statistic', 'cell', 'substrate'],
  ),
  'full-cell': fields(
    {
      capacity: ['specific-capacity', 'areal-capacity', 'volumetric-capacity'],
      rate,
      cycles: ['cycles'],
      capacityRatio: ['ratio'],
      loading: ['areal-loading'],
      electrolyteAmount: ['electrolyte-to-mass', 'electrolyte-to-capacity', 'volume'],
      energy: ['specific-energy', 'energy-density'],
    },
    ['cathode', 'basis'],
  ),
  retention: fields({ retention: ['percentage'], decay: ['decay'], cycles: ['cycles'], rate }, [
    'cathode',
    'convention',
  ]),
  'gas-cell': fields(
    {
      cycles: ['cycles'],
      duration: ['duration'],
      capacity: ['specific-capacity', 'areal-capacity'],
      capacityLimit: ['specific-capacity', 'areal-capacity'],
      rate,
      overpotential: ['overpotential'],
    },
    ['gas'],
  ),
  conductivity: fields({ conductivity: ['conductivity'] }, ['part']),
  transference: fields({ number: ['transference-number'] }, ['method']),
  'interface-resistance': fields(
    { resistance: ['area-specific-resistance', 'resistance'], duration: ['duration'] },
    ['per', 'state'],
  ),
  'critical-current': fields({
    currentDensity: ['current-density'],
    arealCapacity: ['areal-capacity'],
  }),
  window: fields(
    { potential: ['potential'], cutOff: ['current-density'], scanRate: ['scan-rate'] },
    ['reference'],
  ),
  modulus: fields({ modulus: ['modulus'] }, ['which']),
  strength: fields({ strength: ['strength'] }, ['which']),
  strain: fields({ strain: ['strain'] }, ['which']),
  thickness: fields({ thickness: ['thickness'] }, ['of']),
  'particle-size': fields({ size: ['particle-size'] }, ['of']),
  composition: fields({ amount: [...amounts, 'ratio'] }, ['component', 'basis']),
  'fluid-property': fields(
    { value: ['viscosity', 'density', 'diffusivity', 'temperature', 'ratio'] },
    ['property'],
  ),
  process: fields({ duration: ['duration'], pressure: ['pressure'] }, ['step']),
  dose: fields({ amount: [...amounts, 'percentage'] }, ['component']),
  computed: fields(
    {
      value: [
        'energy',
        'molar-energy',
        'surface-energy',
        'potential',
        'length',
        'modulus',
        'ratio',
      ],
    },
    ['quantity', 'method'],
  ),
  'gas-evolution': fields({ amount: ['volume'] }, ['gas', 'evolves']),
  flammability: fields({ burningTime: ['burning-time'] }, ['outcome']),
  outcome: fields(
    {
      duration: ['duration'],
      cycles: ['cycles'],
      currentDensity: ['current-density'],
      arealCapacity: ['areal-capacity'],
      overpotential: ['overpotential'],
    },
    ['outcome'],
  ),
};

export const recordKinds = Object.keys(kindFields) as readonly RecordKind[];
