import { advanceTransport, createTransport } from '../../models/binary-transport.ts';
import { depletion } from '../../models/depletion.ts';
import { type BinaryElectrolyte, noDepletion } from '../../models/electrolyte.ts';
import type { Outcome } from '../../models/outcome.ts';
import { limitingCurrentDensity } from '../../models/sand.ts';
import { type EndConcentrations, steadyConcentrations } from '../../models/steady-state.ts';
import type { TransportCell } from '../../models/transport-cell.ts';
import type { ProfileValues } from './parameters.ts';

/** The salt from the dissolving to the plating electrode at one time, SI. */
interface Profile {
  readonly time: number;
  readonly concentrations: Float64Array;
}

/** A cell from the moment when the current is switched on until it is depleted or steady. SI. */
export interface Run {
  readonly cell: TransportCell;
  readonly limit: number;
  readonly positions: Float64Array;
  readonly profiles: readonly Profile[];
  /** When the last profile stands. */
  readonly duration: number;
  readonly isDepleted: boolean;
  /** Below the limit, what the profile comes to. */
  readonly steady: EndConcentrations | undefined;
}

const NODES = 200;
/** Stored profiles; between them the film is interpolated. */
const PROFILES = 80;
/** Times L²/D after which less than 1 % of the steady gradient is still missing. */
const STEADY_AFTER = 0.5;

function expectedDuration({ electrolyte, distance, currentDensity }: TransportCell): number {
  const depleted = depletion(electrolyte, currentDensity, distance);
  if (depleted.holds) return depleted.result.time;
  return (STEADY_AFTER * distance ** 2) / electrolyte.diffusivity;
}

/** Close in time at first, since the profile starts as the square root of time. */
function record(cell: TransportCell): Pick<Run, 'positions' | 'profiles' | 'isDepleted'> {
  const transport = createTransport(cell, NODES);
  const profiles: Profile[] = [];
  const keep = () =>
    profiles.push({ time: transport.time, concentrations: transport.concentrations.slice() });
  keep();
  const expected = expectedDuration(cell);
  for (let index = 1; index < PROFILES; index++) {
    const time = expected * (index / PROFILES) ** 2;
    if (time <= transport.time) continue;
    advanceTransport(transport, time - transport.time);
    keep();
  }
  // The solver may find the end a little after the closed form does.
  advanceTransport(transport, 1.05 * expected - transport.time);
  keep();
  const isDepleted = transport.depletedAt !== undefined;
  return { positions: transport.positions, profiles, isDepleted };
}

export function runCell({ c0, D, t, L, ratio }: ProfileValues): Outcome<Run> {
  if (t >= 1) return { holds: false, reason: noDepletion };
  const electrolyte: BinaryElectrolyte = {
    concentration: c0,
    diffusivity: D,
    cationTransference: t,
  };
  const limit = limitingCurrentDensity(electrolyte, L);
  const cell = { electrolyte, distance: L, currentDensity: ratio * limit };
  const recorded = record(cell);
  const steady = recorded.isDepleted ? undefined : steadyConcentrations(cell);
  return {
    holds: true,
    result: {
      cell,
      limit,
      ...recorded,
      duration: recorded.profiles.at(-1)?.time ?? 0,
      steady: steady?.holds ? steady.result : undefined,
    },
  };
}

/** The profile at any time of the run, in mol m⁻³ at the run's positions. */
export function profileAt({ profiles }: Run, time: number): Float64Array {
  const next = profiles.findIndex((profile) => profile.time >= time);
  const after = profiles[next < 0 ? profiles.length - 1 : next] as Profile;
  const before = profiles[Math.max(0, next - 1)] as Profile;
  const span = after.time - before.time;
  const share = span > 0 ? Math.min(1, (time - before.time) / span) : 1;
  return after.concentrations.map((value, node) => {
    const earlier = before.concentrations[node] as number;
    return Math.max(0, earlier + share * (value - earlier));
  });
}
