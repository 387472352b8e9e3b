import { faradayConstant } from '../../models/constants.ts';
import type { Outcome } from '../../models/outcome.ts';
import {
  type CyclingTest,
  halfCycleTime,
  healthyVoltage,
  type Moment,
} from '../../models/voltage-trace.ts';
import { deadSodiumVoltage } from '../../models/voltage-trace-dead-sodium.ts';
import {
  type DepletingElectrolyte,
  depletionVoltage,
} from '../../models/voltage-trace-depletion.ts';
import { thickeningVoltage } from '../../models/voltage-trace-interphase.ts';
import { shortedVoltage } from '../../models/voltage-trace-short.ts';
import type { DataOf } from '../data.ts';
import type { data, VoltageTraceValues } from './parameters.ts';

export type MetalData = DataOf<typeof data>;

/** Of a whole cell at room temperature, K. */
const ROOM = 298.15;

export function testOf({ J, Q, R }: VoltageTraceValues): CyclingTest {
  return { currentDensity: J, arealCapacity: Q, resistance: R };
}

/** When a short closes, s: in the middle of a half-cycle, where sodium is being plated. */
export function shortTime(values: VoltageTraceValues): number {
  return (2 * Math.round(values.since) + 0.5) * halfCycleTime(testOf(values));
}

export function shuntOf({ regime, soft, hard }: VoltageTraceValues): number {
  return regime === 'hard' ? hard : soft;
}

/** Any electrolyte with this limit and this time of diffusion: the voltage asks for nothing else of it. */
function electrolyteOf({ limit, relaxation, t }: VoltageTraceValues): DepletingElectrolyte {
  const distance = 1e-4;
  const diffusivity = distance ** 2 / relaxation;
  const concentration = (limit * (1 - t) * distance) / (2 * faradayConstant.value * diffusivity);
  const electrolyte = { diffusivity, concentration, cationTransference: t };
  return { electrolyte, distance, temperature: ROOM };
}

type VoltageAt = (moment: Moment) => Outcome<number>;

const always =
  (voltage: (moment: Moment) => number): VoltageAt =>
  (moment) => ({ holds: true, result: voltage(moment) });

/** The voltage of the cell as it is set, at any moment. */
export function voltageOf(values: VoltageTraceValues, metal: MetalData): VoltageAt {
  const test = testOf(values);
  const regimes: Readonly<Record<VoltageTraceValues['regime'], () => VoltageAt>> = {
    healthy: () => always((moment) => healthyVoltage(test, moment)),
    interphase: () => {
      const film = { initial: values.L0, growthConstant: values.k, conductivity: values.film };
      return always((moment) => thickeningVoltage(test, film, moment));
    },
    depletion: () => {
      const cell = electrolyteOf(values);
      return (moment) => depletionVoltage(test, cell, moment);
    },
    dead: () => {
      const dead = {
        efficiency: values.CE,
        foilCapacity: Math.max(1, values.foil) * values.Q,
        metal,
        porosity: values.porosity,
        macMullinNumber: 1,
        conductivity: values.dead,
      };
      return (moment) => deadSodiumVoltage(test, dead, moment);
    },
    soft: () => shorted(values, test),
    hard: () => shorted(values, test),
  };
  return regimes[values.regime]();
}

function shorted(values: VoltageTraceValues, test: CyclingTest): VoltageAt {
  const short = { shunt: shuntOf(values), since: shortTime(values) };
  return always((moment) => shortedVoltage(test, short, moment));
}
