import type { ComponentChildren } from 'preact';
import { type Panel, Panels } from '../plot/panels.tsx';

/** Where both axes are zero. */
const [midX, midY] = [110, 104];
/** Half the swing of the voltage. */
const reach = 90;

/** A current of ions, on the way up and on the way back: it starts late, and lags. */
function ions(voltage: number, lag: number): number {
  return 34 * Math.tanh((voltage - lag) / 26);
}

/** One cycle of the voltage, with a current that follows Ohm's law besides. */
function cycle(slope: number, share: number): string {
  const steps = Array.from({ length: 37 }, (_, i) => (i / 36) * 2 * reach - reach);
  const place = (voltage: number, lag: number) => {
    const current = share * ions(voltage, lag) + slope * voltage;
    return `${(midX + voltage).toFixed(1)} ${(midY - current).toFixed(1)}`;
  };
  const there = steps.map((voltage) => place(voltage, 14));
  const back = steps.toReversed().map((voltage) => place(voltage, -14));
  return `M${[...there, ...back].join('L')}Z`;
}

function Voltammogram({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      <path class="schematic-mark" d={`M8 ${midY}H212M${midX} 14V194`} />
      {children}
      <text class="schematic-label schematic-note" x="212" y={midY + 16} text-anchor="end">
        voltage
      </text>
      <text class="schematic-label schematic-note" x={midX - 6} y="24" text-anchor="end">
        current
      </text>
    </>
  );
}

const ohmic = (slope: number) =>
  `M${midX - reach} ${midY + slope * reach}L${midX + reach} ${midY - slope * reach}`;

const panels: readonly Panel[] = [
  {
    id: 'sound',
    heading: 'Ions only',
    legend: 'The current has the bends of a reaction, and a loop, for it lags.',
    description:
      'A loop in axes of current against voltage: the current bends as the voltage rises, levels off, and returns on another way.',
    drawing: (
      <Voltammogram>
        <path class="schematic-isoline" d={cycle(0, 1)} />
      </Voltammogram>
    ),
  },
  {
    id: 'soft',
    heading: 'Soft breakdown',
    legend: 'The same loop, tilted along a straight line (dashed): some electrons pass as well.',
    description:
      'The loop is tilted along a dashed straight line through the origin. Its bends are still to be seen.',
    drawing: (
      <Voltammogram>
        <path class="schematic-back" d={ohmic(0.42)} />
        <path class="schematic-isoline" d={cycle(0.42, 0.8)} />
      </Voltammogram>
    ),
  },
  {
    id: 'short',
    heading: 'Short',
    legend: 'A steep straight line, the same there and back: electrons only.',
    description: 'A steep straight line through the origin, without a loop.',
    drawing: (
      <Voltammogram>
        <path class="schematic-back" d={ohmic(0.85)} />
      </Voltammogram>
    ),
  },
];

/** Cyclic voltammograms of a symmetric solid cell: sound, with a soft breakdown, and shorted. */
export default function SoftBreakdown() {
  return <Panels slug="soft-breakdown" panels={panels} />;
}
