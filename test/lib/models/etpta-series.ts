import type { ConductivityPoint } from '../../../src/lib/models/conductivity-series.ts';

/** ETPTA–NaClO₄–QSSE, as ji2022 prints it in Section 3: °C and mS cm⁻¹, turned into K and S m⁻¹. */
export const etpta: readonly ConductivityPoint[] = (
  [
    [-10, 0.7],
    [0, 0.8],
    [15, 1.0],
    [25, 1.2],
    [40, 1.4],
    [60, 1.5],
    [80, 1.8],
  ] as const
).map(([celsius, milli]) => ({ temperature: celsius + 273.15, conductivity: milli * 0.1 }));
