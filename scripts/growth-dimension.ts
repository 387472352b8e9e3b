import { createGrowth, growSteps } from '../src/lib/models/dendrite.ts';
import { massRadiusDimension } from '../src/lib/models/dendrite-shape.ts';

// The fractal dimension of growth with η = 1, which Niemeyer, Pietronero and Wiesmann's model shares with diffusion-limited
// aggregation: 1.71. It takes a minute, and so it is no part of the tests, which grow smaller clusters.

const SEEDS = 12;
const SITES = 800;
const [EXPECTED, TOLERANCE] = [1.71, 0.05];

const dimensions = Array.from({ length: SEEDS }, (_, index) => {
  const size = { width: 128, height: 128 } as const;
  const growth = createGrowth({ geometry: 'point', ...size, exponent: 1, seed: index + 1 });
  const dimension = massRadiusDimension(growSteps(growth, SITES - 1));
  console.log(`seed ${index + 1}: ${dimension.toFixed(3)}`);
  return dimension;
});

const mean = dimensions.reduce((sum, one) => sum + one, 0) / SEEDS;
const variance = dimensions.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (SEEDS - 1);
const error = Math.sqrt(variance / SEEDS);
const isMet = Math.abs(mean - EXPECTED) < TOLERANCE;
console.log(`mean ${mean.toFixed(3)} ± ${error.toFixed(3)}; expected ${EXPECTED} ± ${TOLERANCE}`);
if (!isMet) process.exit(1);
