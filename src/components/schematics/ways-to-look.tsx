import { ArrowHead } from '../plot/arrow-head.tsx';
import { type Panel, Panels } from '../plot/panels.tsx';

/** One head for all three panels. */
const arrow = 'ways-to-look-arrow';

const bumps = [16, 48, 84, 118, 154, 190];

/** Metal with a rough top under its film. */
function Deposit({ y }: { readonly y: number }) {
  return (
    <>
      {bumps.map((x, i) => (
        <circle
          key={x}
          class="schematic-interphase"
          cx={x}
          cy={y + 4}
          r={20 + (i % 2) * 6}
          clip-path={`inset(0 0 ${i % 2 ? 14 : 10}px 0)`}
        />
      ))}
      {bumps.map((x, i) => (
        <circle key={x} class="schematic-metal" cx={x} cy={y + 4} r={14 + (i % 2) * 6} />
      ))}
      <rect class="schematic-metal" y={y} width="220" height={200 - y} />
    </>
  );
}

function Rays({ xs, to }: { readonly xs: readonly number[]; readonly to: number }) {
  return xs.map((x) => (
    <path key={x} class="schematic-flux" d={`M${x} 34V${to}`} marker-end={`url(#${arrow})`} />
  ));
}

const panels: readonly Panel[] = [
  {
    id: 'in-place',
    heading: 'In place',
    legend:
      'Through a window, or from outside: voltage, impedance, pressure, light. The film is as it is, and shape is seen better than composition.',
    description:
      'A rough deposit of metal under a film, covered with electrolyte. A window closes the cell above it, and arrows of light pass through.',
    drawing: (
      <>
        <ArrowHead id={arrow} class="schematic-ion" />
        <rect class="schematic-box" x="0" y="22" width="220" height="178" />
        <rect class="schematic-collector" x="0" y="22" width="60" height="7" />
        <rect class="schematic-collector" x="160" y="22" width="60" height="7" />
        <Deposit y={150} />
        <text class="schematic-label schematic-note" x="110" y="16" text-anchor="middle">
          window
        </text>
        <text class="schematic-label schematic-note" x="8" y="60">
          electrolyte
        </text>
        <Rays xs={[92, 110, 128]} to={108} />
      </>
    ),
  },
  {
    id: 'taken-out',
    heading: 'Taken out',
    legend:
      'Opened, washed, dried, carried, put in a vacuum. What dissolves is gone, and what is reactive has met something.',
    description:
      'The same deposit without electrolyte. Parts of its film are missing, dashed pieces of it float above, and drops fall on it.',
    drawing: (
      <>
        {[40, 110, 178].map((x) => (
          <path key={x} class="schematic-ion" d={`M${x} 40q9 15 0 19q-9 -4 0 -19z`} />
        ))}
        <path class="schematic-dead" d="M30 96q14 -12 30 -2l-3 9q-12 -6 -22 3z" />
        <path class="schematic-dead" d="M150 90q16 -12 30 2l-6 8q-10 -10 -20 -1z" />
        {bumps.slice(1, 4).map((x) => (
          <circle key={x} class="schematic-interphase" cx={x} cy="152" r="24" />
        ))}
        {bumps.map((x, i) => (
          <circle key={x} class="schematic-metal" cx={x} cy="154" r={14 + (i % 2) * 6} />
        ))}
        <rect class="schematic-metal" y="152" width="220" height="48" />
        <text class="schematic-label schematic-note" x="110" y="26" text-anchor="middle">
          solvent for washing
        </text>
      </>
    ),
  },
  {
    id: 'dug-into',
    heading: 'Dug into',
    legend:
      'Ions remove layer after layer, and each is analysed. On a rough film one crater holds many depths.',
    description:
      'A film of three layers on flat metal with a crater through all of them; arrows of ions enter the crater.',
    drawing: (
      <>
        <path class="schematic-inorganic" d="M0 116H62L78 136H0ZM220 116H158L142 136H220Z" />
        <path class="schematic-organic" d="M0 96H48L62 116H0ZM220 96H172L158 116H220Z" />
        <path class="schematic-interphase" d="M0 136H78L90 152H0ZM220 136H142L130 152H220Z" />
        <path class="schematic-metal" d="M0 152H90L96 158H124L130 152H220V200H0Z" />
        <Rays xs={[92, 110, 128]} to={144} />
        <text class="schematic-label schematic-note" x="110" y="24" text-anchor="middle">
          ions
        </text>
      </>
    ),
  },
];

/** Three ways to look at a film, and what each does to it. */
export default function WaysToLook() {
  return <Panels slug="ways-to-look" panels={panels} />;
}
