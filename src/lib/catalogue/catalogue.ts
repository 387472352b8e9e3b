import type { Model } from './model.ts';
import type { Topic } from './topic.ts';
import { additiveStock } from './topics/additive-stock.ts';
import { arrhenius } from './topics/arrhenius.ts';
import { arrheniusCurve } from './topics/arrhenius-curve.ts';
import { arrheniusVtf } from './topics/arrhenius-vtf.ts';
import { asr } from './topics/asr.ts';
import { binaryTransport } from './topics/binary-transport.ts';
import { cellEnergy } from './topics/cell-energy.ts';
import { concentrationOverpotential } from './topics/concentration-overpotential.ts';
import { dendrite } from './topics/dendrite.ts';
import { dendriteShape } from './topics/dendrite-shape.ts';
import { depletion } from './topics/depletion.ts';
import { effectiveMedium } from './topics/effective-medium.ts';
import { fade } from './topics/fade.ts';
import { faraday } from './topics/faraday.ts';
import { finiteLength } from './topics/finite-length.ts';
import { impedance } from './topics/impedance.ts';
import { inventory } from './topics/inventory.ts';
import { mechanics } from './topics/mechanics.ts';
import { nernst } from './topics/nernst.ts';
import { nucleation } from './topics/nucleation.ts';
import { phaseFractions } from './topics/phase-fractions.ts';
import { plating } from './topics/plating.ts';
import { reactions } from './topics/reactions.ts';
import { sand } from './topics/sand.ts';
import { seiDissolution } from './topics/sei-dissolution.ts';
import { seiGrowth } from './topics/sei-growth.ts';
import { seiRenewal } from './topics/sei-renewal.ts';
import { solvation } from './topics/solvation.ts';
import { steadyState } from './topics/steady-state.ts';
import { studentT } from './topics/student-t.ts';
import { thermalVoltage } from './topics/thermal-voltage.ts';
import { tip } from './topics/tip.ts';
import { tipField } from './topics/tip-field.ts';
import { transference } from './topics/transference.ts';
import { voltageTrace } from './topics/voltage-trace.ts';
import { voltageTraceDeadSodium } from './topics/voltage-trace-dead-sodium.ts';
import { voltageTraceDepletion } from './topics/voltage-trace-depletion.ts';
import { voltageTraceInterphase } from './topics/voltage-trace-interphase.ts';
import { voltageTraceShort } from './topics/voltage-trace-short.ts';
import { warburg } from './topics/warburg.ts';
import { window } from './topics/window.ts';

/** A page's island imports the file of its topic instead: this list brings every model along. */
const topics: readonly Topic[] = [
  arrhenius,
  arrheniusCurve,
  arrheniusVtf,
  studentT,
  voltageTrace,
  voltageTraceDeadSodium,
  voltageTraceDepletion,
  voltageTraceInterphase,
  voltageTraceShort,
  asr,
  binaryTransport,
  cellEnergy,
  concentrationOverpotential,
  dendrite,
  dendriteShape,
  depletion,
  effectiveMedium,
  fade,
  faraday,
  finiteLength,
  impedance,
  inventory,
  mechanics,
  nernst,
  nucleation,
  phaseFractions,
  plating,
  additiveStock,
  reactions,
  sand,
  seiDissolution,
  seiGrowth,
  seiRenewal,
  solvation,
  steadyState,
  thermalVoltage,
  tipField,
  tip,
  transference,
  warburg,
  window,
];

/** By module and function: `sand.sandTime`. */
export const catalogue: ReadonlyMap<string, Model> = new Map(
  topics.flatMap(({ slug, models }) =>
    Object.entries(models).map(([name, model]) => [`${slug}.${name}`, model] as const),
  ),
);
