import type { ComponentChildren } from 'preact';
import { ArrowHead } from '../plot/arrow-head.tsx';
import { type Panel, Panels } from '../plot/panels.tsx';

/** Heads for all three panels: of what oxygen does, and of ions. */
const gasArrow = 'oxygen-crossover-gas';
const ionArrow = 'oxygen-crossover-ion';

/** Two atoms; with a charge it is superoxide. */
function Oxygen({
  at: [x, y],
  charged = false,
}: {
  at: readonly [number, number];
  charged?: boolean;
}) {
  return (
    <g transform={`translate(${x},${y})`}>
      <circle class="schematic-oxygen" cx="-6" r="7" />
      <circle class="schematic-oxygen" cx="6" r="7" />
      {charged && <path class="schematic-charge" d="M-4 0H4" />}
    </g>
  );
}

/** The ways of sodium ions. */
function Ions({ ways }: { ways: readonly string[] }) {
  return ways.map((d) => (
    <path key={d} class="schematic-flux" d={d} marker-end={`url(#${ionArrow})`} />
  ));
}

/** A cathode with pores for the gas above, sodium below, and what happens between them. */
function Cell({ children }: { children: ComponentChildren }) {
  return (
    <>
      <path
        class="schematic-collector"
        d="M0 6H34V26H0ZM46 6H80V26H46ZM92 6H126V26H92ZM138 6H172V26H138ZM184 6H220V26H184Z"
      />
      <rect class="schematic-metal" y="170" width="220" height="30" />
      <text class="schematic-layer" x="8" y="191">
        sodium
      </text>
      {children}
    </>
  );
}

/** Oxide in lumps, with a gap between them in which sodium still meets the electrolyte. */
const oxide =
  'M0 170V150Q20 134 44 146T96 142L102 170ZM132 170L138 146Q160 132 184 146T220 144V170Z';

const panels: readonly Panel[] = [
  {
    id: 'cross',
    heading: '1 · Oxygen crosses over',
    legend:
      'Dissolved oxygen, and superoxide (marked −) from the cathode, follow their gradient to the anode.',
    description:
      'A cathode with pores at the top, sodium at the bottom. Molecules of two atoms, two of them with a negative charge, come down from the pores along arrows to the metal.',
    drawing: (
      <Cell>
        <ArrowHead id={gasArrow} class="schematic-leads-head" />
        <ArrowHead id={ionArrow} class="schematic-ion" />
        <Oxygen at={[40, 46]} />
        <Oxygen at={[132, 44]} />
        <Oxygen at={[86, 84]} charged />
        <Oxygen at={[176, 92]} charged />
        {['M40 60V162', 'M132 58V162', 'M86 98V162', 'M176 106V162'].map((d) => (
          <path key={d} class="schematic-leads" d={d} marker-end={`url(#${gasArrow})`} />
        ))}
      </Cell>
    ),
  },
  {
    id: 'oxide',
    heading: '2 · Oxide blocks, metal breaks out',
    legend:
      'Oxide insulates part of the surface. All ions (arrows) go to the gaps, and sodium grows there.',
    description:
      'Lumps of oxide cover the sodium except for a gap. A needle of metal rises from the gap, and arrows of sodium ions from all sides lead to it.',
    drawing: (
      <Cell>
        <path class="schematic-interphase" d={oxide} />
        <path class="schematic-metal" d="M104 170Q108 120 116 84Q124 120 130 170Z" />
        <Ions ways={['M64 50Q92 58 108 88', 'M116 40V70', 'M170 50Q140 58 124 88']} />
        <Oxygen at={[34, 100]} />
        <Oxygen at={[192, 104]} charged />
        <text class="schematic-layer" x="30" y="164">
          oxide
        </text>
        <text class="schematic-layer" x="152" y="164">
          oxide
        </text>
      </Cell>
    ),
  },
  {
    id: 'layer',
    heading: '3 · A layer in the way',
    legend:
      'A closed layer, such as NaF, keeps oxygen off and lets ions (arrows) in. A dense ceramic does the same further up.',
    description:
      'An even row of grains covers the sodium. Oxygen stays above it; arrows of sodium ions pass through it into the metal, evenly spread.',
    drawing: (
      <Cell>
        {[0, 22, 44, 66, 88, 110, 132, 154, 176, 198].map((x) => (
          <rect key={x} class="schematic-inorganic" x={x} y="152" width="22" height="18" />
        ))}
        <Oxygen at={[52, 120]} />
        <Oxygen at={[112, 92]} charged />
        <Oxygen at={[166, 124]} />
        <Ions ways={[82, 138, 194].map((x) => `M${x} 66V182`)} />
      </Cell>
    ),
  },
];

/** Oxygen that crosses over to the anode, what it does there, and a layer that keeps it off. */
export default function OxygenCrossover() {
  return <Panels slug="oxygen-crossover" panels={panels} />;
}
