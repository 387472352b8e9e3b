import { expect, it } from 'vitest';
import { createGrowth, growSteps } from '../../../src/lib/models/dendrite.ts';
import { massRadiusDimension } from '../../../src/lib/models/dendrite-shape.ts';

/** Small clusters, few seeds; `npm run growth-dimension` grows enough for 1.71 ± 0.05. */
function meanDimension(exponent: number, mass: number): number {
  const seeds = [1, 2, 3, 4];
  const dimensions = seeds.map((seed) => {
    const size = { width: 64, height: 64 } as const;
    const growth = createGrowth({ geometry: 'point', ...size, exponent, seed });
    return massRadiusDimension(growSteps(growth, mass - 1));
  });
  return dimensions.reduce((sum, dimension) => sum + dimension, 0) / seeds.length;
}

it('growth from a point thins out with η: compact, branched, thinner', { timeout: 120_000 }, () => {
  const [eden, field, steep] = [
    meanDimension(0, 600),
    meanDimension(1, 300),
    meanDimension(2, 150),
  ];
  expect(Math.abs(eden - 2)).toBeLessThan(0.05);
  // Four small clusters scatter by 0.05, and their lattice shows: three times that.
  expect(Math.abs(field - 1.71)).toBeLessThan(0.15);
  expect(steep).toBeLessThan(field - 0.1);
});
