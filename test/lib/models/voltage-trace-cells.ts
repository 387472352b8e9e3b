import fc from 'fast-check';
import type { CyclingTest, Moment } from '../../../src/lib/models/voltage-trace.ts';

/** 0.5 mA cm⁻², 0.5 mA h cm⁻², 100 Ω cm²: half-cycles of an hour at 50 mV. */
export const hourly: CyclingTest = {
  currentDensity: 5,
  arealCapacity: 18_000,
  resistance: 0.01,
};

export const tests: fc.Arbitrary<CyclingTest> = fc.record({
  currentDensity: fc.double({ min: 0.1, max: 100, noNaN: true }),
  arealCapacity: fc.double({ min: 1e3, max: 1e6, noNaN: true }),
  resistance: fc.double({ min: 1e-4, max: 1, noNaN: true }),
});

/** A moment of a test, its half-cycle below a limit. */
export function momentsOf({ currentDensity, arealCapacity }: CyclingTest, halfCycles: number) {
  return fc.record<Moment>({
    halfCycle: fc.integer({ min: 0, max: halfCycles - 1 }),
    elapsed: fc
      .double({ min: 0, max: 1, noNaN: true })
      .map((share) => (share * arealCapacity) / currentDensity),
  });
}
